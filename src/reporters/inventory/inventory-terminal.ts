import type { InventoryItem, InventoryPlace } from '../../core/inventory/inventory.js';
import { countOf, openStyle, type Style } from '../terminal/terminal-style.js';
import { showHidden } from '../text/hostile-text.js';
import { quoteText, writeMessage, writePath } from '../text/message-text.js';
import {
  describeBuilds,
  describeEnd,
  describeMade,
  describeRole,
  type InventoryFacts,
  listAttached,
  listGaps,
  summariseInventory,
} from './item-facts.js';

/** Places of an image; more are counted. */
const MAX_PLACES = 5;

/** `inventory` for people: image by image, what is known of it and where it is used. */
export function* renderInventoryList(facts: InventoryFacts, colors: boolean): Generator<string> {
  const style = openStyle(colors);
  const { inventory, isLookedUp } = facts;
  for (const item of inventory.items) {
    yield `${style.bold(showHidden(item.image))}\n`;
    const lines = describeItem(item, facts);
    for (const line of lines) yield `  ${line}\n`;
    yield* listPlaces(item.places, style);
    yield '\n';
  }
  for (const place of inventory.unknown)
    yield `${style.yellow('▲')} ${writePlace(place)}: ${showHidden(quoteText(place.written))} is not known\n`;
  for (const file of inventory.unread)
    yield `${style.yellow('▲')} ${writePath(file)}: not read to the end; run images to see why\n`;
  for (const { reason, count } of isLookedUp ? listGaps(inventory) : [])
    yield `${style.yellow('▲')} ${countOf(count, 'image')}: ${writeMessage(reason)}\n`;
  for (const line of summariseInventory(facts)) yield `${writeMessage(line)}\n`;
}

const OFFICIAL: Readonly<Record<InventoryItem['official'], string>> = {
  yes: 'official image',
  formerly: 'former official image',
  no: 'not an official image',
};

function describeItem(item: InventoryItem, { today, isLookedUp }: InventoryFacts): string[] {
  const { official, reference, digest, ends } = item;
  const made = describeMade(item, today);
  const attached = listAttached(item);
  const kind = [OFFICIAL[official], item.roles.join(', ')];
  const registry = [
    ...(digest === null || digest === reference.digest ? [] : [`now ${digest}`]),
    ...(made === null ? [] : [`made ${made}`]),
    ...(attached === null
      ? []
      : [attached.length === 0 ? 'nothing attached' : `with ${attached.map(showHidden).join(', ')}`]),
  ];
  return [
    kind.join(' · '),
    ...(ends.length === 0 ? [] : [ends.map((end) => describeEnd(end, today)).join(' · ')]),
    ...(!isLookedUp || registry.length === 0 ? [] : [registry.join(' · ')]),
  ];
}

function* listPlaces(places: readonly InventoryPlace[], style: Style): Generator<string> {
  for (const place of places.slice(0, MAX_PLACES)) yield `  ${style.dim(writePlace(place))}\n`;
  const more = places.length - MAX_PLACES;
  if (more > 0) yield `  ${style.dim(`… and ${countOf(more, 'more place', 'more places')}`)}\n`;
}

function writePlace(place: InventoryPlace): string {
  const { file, line } = place;
  const by = describeBuilds(
    place,
    ({ name, file: where }) => `${showHidden(quoteText(name))} in ${writePath(where)}`,
  );
  return `${writePath(file)}${line === 0 ? '' : `:${line}`} (${describeRole(place)})${by}`;
}
