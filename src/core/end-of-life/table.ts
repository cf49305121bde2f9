import type { Day } from '../day.js';
import { ownValue } from '../own-value.js';

/** A last day of support; `past`: ended on an unknown date; null: no date is announced. */
export type End = Day | 'past' | null;

/** One release line of a product, such as `22` of Node.js. */
export interface Cycle {
  readonly cycle: string;
  readonly codename?: string | undefined;
  /** End of the publisher's own security support. */
  readonly eol: End;
  /** End of free long-term support that reaches the image; absent if there is none. */
  readonly lts?: End | undefined;
  /** End of paid support; absent if there is none. */
  readonly paid?: End | undefined;
  /** It ended on the day its successor appeared: only the newest release of this product is supported. */
  readonly superseded?: boolean | undefined;
}

export interface Product {
  /** The name for people: `Node.js`. */
  readonly label: string;
  /** Newest first, if the source sorts them. */
  readonly cycles: readonly Cycle[];
}

/** The shape of `data/end-of-life.json`. Repositories are normalised: `docker.io/library/node`. */
export interface EndOfLifeTable {
  /** The day that the data was fetched. */
  readonly asOf: Day;
  readonly source: string;
  /** Repository → product. */
  readonly images: { readonly [repository: string]: string };
  /** Repositories that no longer get updates, and what replaced them. */
  readonly retired: { readonly [repository: string]: { readonly instead: string | null } };
  /** Product → other names of its release lines → the line: `gallium` of Node.js is 16. */
  readonly names: { readonly [product: string]: { readonly [name: string]: string } };
  readonly products: { readonly [product: string]: Product };
}

/** What a tag names of one product: one release line, or a number that covers several. */
export interface Release {
  readonly id: string;
  readonly product: Product;
  /** For messages: `22`, `2` for all of Python 2. */
  readonly number: string;
  readonly codename: string | null;
  /** The lines that it covers, or those that must be past for it to be past; empty: it is certainly past. */
  readonly lines: readonly Cycle[];
  /** Whether it ended when the last of these lines did. False for a number that the table skips: its own date is unknown. */
  readonly dated: boolean;
}

/** The product of that name; own keys only, for names come from image references too. */
export function findProduct(table: EndOfLifeTable, id: string): Product | null {
  return ownValue(table.products, id) ?? null;
}

/** The release line by the longest dotted prefix of a number: `22.11.0` is `22`, `3.20.1` is `3.20`. */
export function findByNumber(table: EndOfLifeTable, id: string, number: string): Release | null {
  const product = findProduct(table, id);
  for (let prefix = number; product !== null && prefix !== ''; prefix = cutLastPart(prefix)) {
    const cycle =
      product.cycles.find((candidate) => candidate.cycle === prefix) ??
      findOtherName(table, id, product, prefix);
    if (cycle !== undefined) return toRelease(id, product, cycle);
  }
  return null;
}

/** The release line by its name: `bookworm`, or `noetic` if releases have no numbers. */
export function findByName(table: EndOfLifeTable, id: string, name: string): Release | null {
  const product = findProduct(table, id);
  if (product === null) return null;
  const cycle =
    product.cycles.find(({ cycle, codename }) => codename === name || cycle === name) ??
    findOtherName(table, id, product, name);
  return cycle === undefined ? null : toRelease(id, product, cycle);
}

function findOtherName(table: EndOfLifeTable, id: string, product: Product, name: string): Cycle | undefined {
  const meant = ownValue(ownValue(table.names, id) ?? {}, name);
  return product.cycles.find(({ cycle }) => cycle === meant);
}

function toRelease(id: string, product: Product, cycle: Cycle): Release {
  return { id, product, number: cycle.cycle, codename: cycle.codename ?? null, lines: [cycle], dated: true };
}

function cutLastPart(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}
