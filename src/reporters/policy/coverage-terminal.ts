import type { Message } from '../../core/message.js';
import type { CalendarItem } from '../../core/policy-coverage/calendar.js';
import type { CoveredEntry } from '../../core/policy-coverage/coverage.js';
import { fillLines } from '../terminal/terminal-page.js';
import { countOf, type Style } from '../terminal/terminal-style.js';
import { breakCommands, showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';
import type { CoverageReport } from './coverage-report.js';
import {
  describeDetails,
  describeItem,
  describeItems,
  describeKey,
  describePlace,
  TITLES,
} from './coverage-text.js';
import { ENTRY_STATUSES, type EntryStatus, groupByStatus } from './entry-status.js';

export interface CoveragePaper {
  readonly style: Style;
  /** Null: not a screen. */
  readonly width: number | null;
}

/** Entries of one status that a screen shows; a file gets all. */
const MAX_SHOWN = 10;
/** More of one kind on one day are told together, and a screen shows some of them. */
const MAX_APART = 3;
const MAX_IN_GROUP = 8;
/** Places of what is not known that are named. */
const MAX_PLACES = 3;

/** `policy --coverage` and `policy --calendar` for people. */
export function* renderCoverage(report: CoverageReport, paper: CoveragePaper): Generator<string> {
  if (!report.calendarOnly) yield* renderEntries(report, paper);
  yield* renderCalendar(report, paper);
}

function* renderEntries({ coverage, policy }: CoverageReport, paper: CoveragePaper): Generator<string> {
  const { style } = paper;
  const { entries, places } = coverage;
  const groups = groupByStatus(entries);
  const count = (status: EntryStatus): number => groups.get(status)?.length ?? 0;
  const counted = (['used', 'unused', 'shadowed', 'expired'] as const).filter(
    (status) => count(status) > 0 || status === 'used',
  );
  const others = entries.length - counted.reduce((sum, status) => sum + count(status), 0);
  const parts = [
    ...counted.map((status) => `${count(status)} ${status}`),
    ...(others === 0 ? [] : [countOf(others, 'other')]),
  ];
  yield `${style.bold(writePath(policy.source))}  ${countOf(entries.length, 'entry', 'entries')}: ${parts.join(', ')}\n`;
  yield style.dim(
    `  ${countOf(places, 'place')} in the repository ${places === 1 ? 'pulls' : 'pull'} an image\n`,
  );
  for (const status of ENTRY_STATUSES) {
    const title = TITLES[status];
    const group = groups.get(status) ?? [];
    if (title === null || group.length === 0) continue;
    const [first = '', ...rest] = fillLines(`${title[0]} (${group.length}): ${title[1]}`, 2, paper);
    yield `\n${style.bold(first)}\n${rest.map((line) => `  ${style.bold(line)}\n`).join('')}`;
    yield* renderGroup(group, policy.source, paper);
  }
  yield* renderRest({ coverage, policy }, paper);
  yield '\n';
}

function* renderGroup(
  group: readonly CoveredEntry[],
  policy: string,
  { style, width }: CoveragePaper,
): Generator<string> {
  const shown = width === null ? group : group.slice(0, MAX_SHOWN);
  const places = shown.map((entry) => showHidden(describePlace(entry.place, policy)));
  const keys = shown.map((entry) => showHidden(describeKey(entry)));
  const [placeWidth, keyWidth] = [places, keys].map((texts) =>
    Math.max(...texts.map(({ length }) => length)),
  );
  for (const [index, entry] of shown.entries()) {
    const start = `  ${(places[index] ?? '').padEnd(placeWidth ?? 0)}  ${(keys[index] ?? '').padEnd(keyWidth ?? 0)}  `;
    const [first = '', ...others] = fillLines(writePlain(entry.text), start.length, { width });
    yield `${start}${style.bold(first)}\n`;
    for (const line of others) yield `${' '.repeat(start.length)}${line}\n`;
    for (const detail of describeDetails(entry, policy))
      for (const line of fillLines(writeMessage(detail), 8, { width })) yield `        ${style.dim(line)}\n`;
  }
  const more = group.length - shown.length;
  if (more > 0) yield style.dim(`  … and ${more} more; --format json lists all\n`);
}

/** A text of the policy by itself: never a command of a runner, wherever a line ends. */
function writePlain(text: string): string {
  return breakCommands(showHidden(text)).replaceAll('::', ': :');
}

/** What the entries alone do not tell. */
function* renderRest(
  { coverage }: Pick<CoverageReport, 'coverage' | 'policy'>,
  { style, width }: CoveragePaper,
): Generator<string> {
  const { unknown, baseline } = coverage;
  const fill = (text: string): string =>
    fillLines(text, 2, { width })
      .map((line, index) => `${index === 0 ? '' : '  '}${line}\n`)
      .join('');
  const fixed = baseline?.fixed.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (unknown.length > 0) {
    const named = unknown.slice(0, MAX_PLACES).map(({ file, line }) => `${writePath(file)}:${line}`);
    const more = unknown.length - named.length;
    yield `\n${style.yellow('▲')} ${fill(
      `What is pulled in ${countOf(unknown.length, 'place')} is not known, so an entry may be used there: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    )}`;
  }
  if (fixed > 0)
    yield `\n${style.yellow('▲')} ${fill(
      `The baseline records ${countOf(fixed, 'finding')} that ${fixed === 1 ? 'is' : 'are'} no longer there: check --prune removes ${fixed === 1 ? 'it' : 'them'}`,
    )}`;
  if (coverage.leavesNoList)
    yield `\n${style.yellow('▲')} ${fill('No entry of allow is used. If you remove them all, write allow: [], because without the key everything is approved.')}`;
}

function* renderCalendar({ coverage, policy }: CoverageReport, paper: CoveragePaper): Generator<string> {
  const { style } = paper;
  const { calendar, until } = coverage;
  const title = style.bold(`The next 90 days`);
  if (calendar.length === 0) {
    yield `${style.green('✔')} ${title}: nothing falls due until ${until}\n`;
    return;
  }
  yield `${title}, until ${until}\n`;
  for (const items of groupItems(calendar))
    yield* items.length > MAX_APART
      ? renderItems(items, policy.source, paper)
      : items.flatMap((item) => [...renderItem(item, policy.source, paper)]);
}

/** What happens on one day, kind by kind. */
function groupItems(calendar: readonly CalendarItem[]): CalendarItem[][] {
  const groups: CalendarItem[][] = [];
  for (const item of calendar) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first?.day === item.day && first.kind === item.kind) group?.push(item);
    else groups.push([item]);
  }
  return groups;
}

function* renderItems(
  items: readonly CalendarItem[],
  policy: string,
  paper: CoveragePaper,
): Generator<string> {
  const { style, width } = paper;
  const { title, each } = describeItems(items);
  yield `  ${style.bold(items[0]?.day ?? '')}  ${title}\n`;
  const shown = width === null ? items : items.slice(0, MAX_IN_GROUP);
  const places = shown.map(({ place }) => (place === null ? '' : showHidden(describePlace(place, policy))));
  const wide = Math.max(...places.map(({ length }) => length));
  for (const [index, place] of places.entries()) {
    const start = `${' '.repeat(ITEM_INDENT)}${wide === 0 ? '' : `${style.dim(place.padEnd(wide))}  `}`;
    const indent = ITEM_INDENT + (wide === 0 ? 0 : wide + 2);
    const message = each[index];
    const [first = '', ...others] = fillLines(message === undefined ? '' : writeMessage(message), indent, {
      width,
    });
    yield `${start}${first}\n`;
    for (const line of others) yield `${' '.repeat(indent)}${line}\n`;
  }
  const more = items.length - shown.length;
  if (more > 0) yield style.dim(`${' '.repeat(ITEM_INDENT)}… and ${more} more; --format json lists all\n`);
}

/** Columns in front of what happens on a day. */
const ITEM_INDENT = 14;

function* renderItem(item: CalendarItem, policy: string, { style, width }: CoveragePaper): Generator<string> {
  const message: Message = describeItem(item);
  const [first = '', ...others] = fillLines(writeMessage(message), ITEM_INDENT, { width });
  yield `  ${style.bold(item.day)}  ${first}\n`;
  for (const line of others) yield `${' '.repeat(ITEM_INDENT)}${line}\n`;
  if (item.place === null) return;
  const where = describePlace(item.place, policy);
  yield style.dim(
    `${' '.repeat(ITEM_INDENT)}${showHidden(quoteText(item.place.key))}${where === '' ? '' : `, ${showHidden(where)}`}\n`,
  );
}
