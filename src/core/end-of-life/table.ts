import type { Day } from '../day.js';

/** A last day of support; `past`: ended, the day is not known; null: no date is announced. */
export type End = Day | 'past' | null;

/** One release line of a product, as `22` of Node.js. */
export interface Cycle {
  readonly cycle: string;
  readonly codename?: string | undefined;
  /** End of regular security support. */
  readonly eol: End;
  /** End of long-term, paid or volunteer support; absent where there is none. */
  readonly extended?: End | undefined;
}

export interface Product {
  /** As people call it: `Node.js`. */
  readonly label: string;
  /** The newest first, as far as the source sorts them. */
  readonly cycles: readonly Cycle[];
}

/** The shape of `data/end-of-life.json`. Repositories are normalised: `docker.io/library/node`. */
export interface EndOfLifeTable {
  /** The day that the data was fetched. */
  readonly asOf: Day;
  readonly source: string;
  /** Repository → product. */
  readonly images: { readonly [repository: string]: string };
  /** Repositories that get no updates at all, and what took their place. */
  readonly retired: { readonly [repository: string]: { readonly instead: string | null } };
  readonly products: { readonly [product: string]: Product };
}

/** One release line of one product of a table. */
export interface Release {
  readonly id: string;
  readonly product: Product;
  readonly cycle: Cycle;
}

/** The product of that name; own keys only, for names come from image references too. */
export function findProduct(table: EndOfLifeTable, id: string): Product | null {
  return Object.hasOwn(table.products, id) ? (table.products[id] ?? null) : null;
}

/** The release line by the longest dotted prefix of a number: `22.11.0` is `22`, `3.20.1` is `3.20`. */
export function findByNumber(table: EndOfLifeTable, id: string, number: string): Release | null {
  const product = findProduct(table, id);
  for (let prefix = number; product !== null && prefix !== ''; prefix = cutLastPart(prefix)) {
    const cycle = product.cycles.find((candidate) => candidate.cycle === prefix);
    if (cycle !== undefined) return { id, product, cycle };
  }
  return null;
}

/** The release line by the name that it goes by: `bookworm`, or `noetic` where releases have no numbers. */
export function findByName(table: EndOfLifeTable, id: string, name: string): Release | null {
  const product = findProduct(table, id);
  const cycle = product?.cycles.find(({ cycle, codename }) => codename === name || cycle === name);
  return product === null || cycle === undefined ? null : { id, product, cycle };
}

function cutLastPart(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')));
}
