import { countDays, type Day } from '../../core/day.js';
import type { End } from '../../core/end-of-life/table.js';
import { listGroups } from '../../core/grouping.js';
import type { ImageEnd } from '../../core/judge/facts/image-ends.js';
import { compareText } from '../../core/text-order.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { escapeHtml } from './escaped-text.js';
import type { KnownBase } from './known-bases.js';

/** Something that the images have inside, and until when it is supported. */
interface DatedRelease extends ImageEnd {
  readonly images: number;
  readonly places: number;
}

/** Years shown before and after today; what is further away is at the edge. */
const PAST_YEARS = 3;
const FUTURE_YEARS = 5;
const YEAR = 365.25;

/** When the runtimes and systems in use are out of support, the earliest first: a list, each with a bar that shows the same. */
export function renderTimeline(bases: readonly KnownBase[], today: Day): string {
  const releases = listReleases(bases);
  if (releases.length === 0) return '';
  const items = releases.map((release) => renderRelease(release, today)).join('');
  const unknown = bases.filter(({ ends }) => ends.length === 0).length;
  const rest = unknown === 0 ? '' : `<p class="undated muted">${describeUnknown(unknown)}</p>\n`;
  return `<section class="timeline">
<h2 id="ends">Ends of life</h2>
<div class="axis" aria-hidden="true"><small class="legend">The upright line is today.</small>${renderAxis(today)}</div>
<ol>
${items}</ol>
${rest}</section>
`;
}

function describeUnknown(count: number): string {
  return count === 1
    ? 'The name of 1 other image does not say what is inside, or nothing is known about it.'
    : `The names of ${formatCount(count)} other images do not say what is inside, or nothing is known about it.`;
}

function listReleases(bases: readonly KnownBase[]): DatedRelease[] {
  const found = bases.flatMap(({ ends, places }) => ends.map((end) => ({ ...end, places })));
  return listGroups(found, ({ name, end }) => JSON.stringify([name, end]))
    .map((group) => ({
      ...group[0],
      images: group.length,
      places: group.reduce((sum, { places }) => sum + places, 0),
    }))
    .toSorted(
      (one, other) =>
        compareText(toSortKey(one.end), toSortKey(other.end)) || compareText(one.name, other.name),
    );
}

/** What ended on an unknown date comes first, what has no end last. */
const toSortKey = (end: End): string => (end === 'past' ? '0' : (end ?? '~'));

function renderRelease(release: DatedRelease, today: Day): string {
  const { name, end, images, places } = release;
  const used = `${countOf(images, 'image')}, ${countOf(places, 'place')}`;
  const [when, span] = describeEnd(release, today);
  const told = span === '' ? when : `${when} <small>${span}</small>`;
  return `<li class="release ${findTone(end, today)}"><b>${escapeHtml(name)}</b> <span class="end">${told}</span> <span class="used muted">${used}</span>${renderBar(end, today)}</li>\n`;
}

/** Close ends are those of the next half year. */
function findTone(end: End, today: Day): string {
  if (end === null) return 'open-end';
  if (end === 'past' || end < today) return 'past';
  return countDays(today, end) <= 183 ? 'soon' : 'later';
}

/** When it ends, and how far that is from today. */
export function describeEnd({ end, isRetired }: ImageEnd, today: Day): readonly [string, string] {
  if (end === null) return ['no end announced', ''];
  if (end === 'past') return [isRetired ? 'no longer updated' : 'ended', ''];
  const days = countDays(today, end);
  if (days === 0) return [`ends ${end}`, 'today'];
  return days < 0
    ? [`ended ${end}`, `${describeSpan(-days)} ago`]
    : [`ends ${end}`, `in ${describeSpan(days)}`];
}

/** How long that is, roughly once it is long. */
export function describeSpan(days: number): string {
  if (days < 60) return countOf(days, 'day');
  return days < 2 * YEAR
    ? countOf(Math.floor(days / (YEAR / 12)), 'month')
    : `${(days / YEAR).toFixed(1)} years`;
}

/** From the end to today, or from today to the end; the attributes of SVG need no style. */
function renderBar(end: End, today: Day): string {
  const now = toPercent(0);
  const at = end === null ? 100 : end === 'past' ? 0 : toPercent(countDays(today, end));
  const [from, to] = [Math.min(now, at), Math.max(now, at)];
  return `<svg class="plot" aria-hidden="true" focusable="false" width="100%" height="12"><rect class="bar" x="${round(from)}%" y="3" width="${round(to - from)}%" height="6" rx="3"/><rect class="now" x="${round(now)}%" y="0" width="1" height="12"/></svg>`;
}

function renderAxis(today: Day): string {
  const year = Number(today.slice(0, 4));
  const years = Array.from(
    { length: PAST_YEARS + FUTURE_YEARS + 1 },
    (_, index) => year - PAST_YEARS + index,
  );
  const marks = years.flatMap((each) => {
    const days = countDays(today, `${each}-01-01`);
    const at = days / YEAR;
    if (at < -PAST_YEARS || at > FUTURE_YEARS - 0.5) return [];
    return [
      `<line class="tick" x1="${round(toPercent(days))}%" x2="${round(toPercent(days))}%" y1="12" y2="18"/><text class="year" x="${round(toPercent(days))}%" dx="3" y="14">${each}</text>`,
    ];
  });
  return `<svg class="plot" focusable="false" width="100%" height="18">${marks.join('')}</svg>`;
}

/** Where a day is on the line, by its distance from today. */
function toPercent(days: number): number {
  const at = (days / YEAR + PAST_YEARS) / (PAST_YEARS + FUTURE_YEARS);
  return Math.min(1, Math.max(0, at)) * 100;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
