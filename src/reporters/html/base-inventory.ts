import { countDays, type Day } from '../../core/day.js';
import { tallyPlaces } from '../groups/unique-images.js';
import { countOf } from '../terminal/terminal-style.js';
import { describeEnd, describeSpan, renderTimeline } from './end-timeline.js';
import { escapeHtml, renderName } from './escaped-text.js';
import type { KnownBase } from './known-bases.js';

/** Ends of life as a timeline, then every image once. */
export function* renderInventory(bases: readonly KnownBase[], today: Day): Generator<string> {
  if (bases.length === 0) return;
  yield renderTimeline(bases, today);
  yield `<section class="inventory">
<h2 id="images">Images in use <span class="count">${countOf(bases.length, 'image')}</span></h2>
<table>
<thead><tr><th scope="col">Image</th><th scope="col">End of life</th></tr></thead>
<tbody class="rows">
`;
  for (const base of bases) yield renderRow(base, today);
  yield '</tbody>\n</table>\n</section>\n';
}

function renderRow(base: KnownBase, today: Day): string {
  const { image, written, roles, ends, made } = base;
  const notes = [
    tallyPlaces(base),
    roles.join(', '),
    ...(image === null ? ['not known'] : []),
    ...(made === null ? [] : [describeMade(made, today)]),
  ].join(' · ');
  const told = ends.map((each) => {
    const when = describeEnd(each, today).filter((part) => part !== '');
    return `${escapeHtml(each.name)} <small>${when.join(', ')}</small>`;
  });
  return `<tr><th scope="row">${renderName(image ?? written)}<br><small>${notes}</small></th><td>${told.join('<br>')}</td></tr>\n`;
}

/** An image says so itself; that it was made tomorrow is a matter of time zones. */
function describeMade(made: Day, today: Day): string {
  const days = countDays(made, today);
  return `made ${made}, ${days <= 0 ? 'today' : `${describeSpan(days)} ago`}`;
}
