import type { InventoryItem, InventoryPlace } from '../../core/inventory/inventory.js';
import { countOf } from '../terminal/terminal-style.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import {
  describeBuilds,
  describeEnd,
  describeMade,
  type InventoryFacts,
  listAttached,
  listGaps,
  summariseInventory,
} from './item-facts.js';

/** Places of an image; more are counted. */
const MAX_PLACES = 10;
const NOT_KNOWN = 'not known';

/** `inventory --format markdown`: a table. */
export function* toInventoryMarkdown(facts: InventoryFacts): Generator<string> {
  const { inventory, isLookedUp } = facts;
  yield '| Image | Digest | Made | End of life | Official | Role | Used in | Attached |\n|---|---|---|---|---|---|---|---|\n';
  for (const item of inventory.items) yield renderRow(item, facts);
  for (const { written, ...place } of inventory.unknown)
    yield `| ${renderCode(written)}, ${NOT_KNOWN} | | | | | ${place.role} | ${renderPlace(place)} | |\n`;
  yield '\n';
  for (const file of inventory.unread) yield `- ${renderCode(file)} was not read to the end\n`;
  for (const { reason, count } of isLookedUp ? listGaps(inventory) : [])
    yield `- ${countOf(count, 'image')}: ${renderMessage(reason)}\n`;
  for (const line of summariseInventory(facts)) yield `- ${renderMessage(line)}\n`;
}

function renderRow(item: InventoryItem, { today }: InventoryFacts): string {
  const { image, digest, ends, official, roles, places } = item;
  const attached = listAttached(item);
  const shown = places.slice(0, MAX_PLACES).map(renderPlace);
  const more = places.length - shown.length;
  const cells = [
    renderCode(image),
    digest === null ? NOT_KNOWN : renderCode(digest),
    describeMade(item, today) ?? NOT_KNOWN,
    ends.map((end) => renderCode(describeEnd(end, today))).join('<br>'),
    official,
    roles.join(', '),
    [...shown, ...(more > 0 ? [`and ${countOf(more, 'more place', 'more places')}`] : [])].join('<br>'),
    attached === null ? NOT_KNOWN : attached.map((name) => renderCode(name)).join('<br>') || 'nothing',
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function renderPlace(place: InventoryPlace): string {
  const { file, line, reachable } = place;
  const by = describeBuilds(place, (build) => `${renderCode(build.name)} in ${renderCode(build.file)}`);
  return `${renderCode(line === 0 ? file : `${file}:${line}`)}${by}${reachable ? '' : ', not built by default'}`;
}
