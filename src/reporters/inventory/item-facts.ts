import type { Day } from '../../core/day.js';
import type { BuildOrigin } from '../../core/dockerfile/reading.js';
import { describeAgo } from '../../core/evidence/age-verdict.js';
import { isProvenance, isSbom, isSignature } from '../../core/evidence/attachment.js';
import type { Inventory, InventoryItem, InventoryPlace } from '../../core/inventory/inventory.js';
import type { ImageEnd } from '../../core/judge/facts/image-ends.js';
import { type Message, own } from '../../core/message.js';
import { countOf } from '../terminal/terminal-style.js';

/** What readers of every format are told in the same words. */
export interface InventoryFacts {
  readonly inventory: Inventory;
  readonly today: Day;
  /** Whether registries were asked. */
  readonly isLookedUp: boolean;
}

/** `2026-09-01, 26 days ago`; null: it is not known. */
export function describeMade({ made }: InventoryItem, today: Day): string | null {
  return made === null ? null : `${made}, ${describeAgo(made, today)}`;
}

/** `Node.js 22 until 2027-04-30`, `Node.js 14 ended 2023-04-30`. */
export function describeEnd({ name, end, isRetired }: ImageEnd, today: Day): string {
  if (isRetired === true) return `${name} is retired`;
  if (end === null) return `${name}, no end announced`;
  if (end === 'past') return `${name} has ended`;
  return end < today ? `${name} ended ${end}` : `${name} until ${end}`;
}

/** `final`, `build, not built by default`. */
export function describeRole({ role, reachable }: InventoryPlace): string {
  return reachable ? role : `${role}, not built by default`;
}

/** `, built by api in bake.hcl and 2 more`; empty if no file says how it is built. */
export function describeBuilds({ builds }: InventoryPlace, write: (build: BuildOrigin) => string): string {
  const [first, ...others] = builds;
  if (first === undefined) return '';
  return `, built by ${write(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}

/** `SBOM`, `provenance`, `signature`, or the type of anything else. */
export function nameAttachment(predicateType: string): string {
  if (isSbom(predicateType)) return 'SBOM';
  if (isSignature(predicateType)) return 'signature';
  return isProvenance(predicateType) ? 'provenance' : predicateType;
}

/** Each name once. */
export function listAttached({ attached }: InventoryItem): readonly string[] | null {
  return attached === null ? null : [...new Set(attached.map(nameAttachment))];
}

/** Why something is not known, each reason once, those that concern most images first. */
export function listGaps({
  items,
}: Inventory): readonly { readonly reason: Message; readonly count: number }[] {
  const found = new Map<string, { readonly reason: Message; count: number }>();
  for (const { gaps } of items)
    for (const reason of gaps) {
      const known = found.get(reason.text) ?? { reason, count: 0 };
      known.count += 1;
      found.set(reason.text, known);
    }
  return [...found.values()].toSorted((one, other) => other.count - one.count);
}

/** The last lines of a list for people. */
export function summariseInventory({ inventory, isLookedUp }: InventoryFacts): readonly Message[] {
  const { items, unknown, unread } = inventory;
  const official = items.filter((item) => item.official === 'yes').length;
  const pinned = items.filter(({ reference }) => reference.digest !== null).length;
  return [
    own(`${countOf(items.length, 'image')}: ${official} official, ${pinned} written with a digest`),
    ...(unknown.length === 0 ? [] : [own(`${countOf(unknown.length, 'place')} whose image is not known`)]),
    ...(unread.length === 0 ? [] : [own(`${countOf(unread.length, 'file')} not read to the end`)]),
    ...(isLookedUp ? [] : [own(NOT_LOOKED_UP)]),
  ];
}

const NOT_LOOKED_UP =
  'Registries were not asked, so digests of tags, ages and attachments are not known; --look-up asks those that the policy names';
