import { countDays } from '../src/core/day.js';
import type { Cycle, End, EndOfLifeTable, Product } from '../src/core/end-of-life/table.js';

/** One release as https://endoflife.date/api/v1/products/{product} describes it; a flag that is absent or null is not stated. */
export interface SourceRelease {
  readonly name: string;
  readonly codename?: string | null;
  readonly releaseDate?: string | null;
  readonly isEol: boolean;
  readonly eolFrom?: string | null;
  readonly isEoes?: boolean | null;
  readonly eoesFrom?: string | null;
}

export interface SourceProduct {
  readonly label: string;
  readonly releases: readonly SourceRelease[];
}

/** Whose codenames are used as tags. */
const CODENAMED: ReadonlySet<string> = new Set(['debian', 'ubuntu']);

/** Whose further support is free and reaches the image; everybody else's is bought. */
const FREE_LONG_TERM: ReadonlySet<string> = new Set(['debian']);

/** Of which only the newest release is supported, as well as lines that have an end of their own. */
const NEWEST_ONLY: ReadonlySet<string> = new Set([
  'composer',
  'neo4j',
  'rust',
  'sonarqube-server',
  'traefik',
  'wordpress',
]);

/** The source writes down a release some days late. */
const SAME_DAYS = 7;

/** Turns an answer of the API into a product of the table. Throws where the answer has another shape. */
export function readSourceProduct(id: string, answer: unknown): Product {
  const product = (answer as { readonly result?: Partial<SourceProduct> } | null)?.result;
  if (
    typeof product?.label !== 'string' ||
    !Array.isArray(product.releases) ||
    product.releases.length === 0
  ) {
    throw new Error(`The answer about ${id} has no label or no releases.`);
  }
  return {
    label: product.label,
    cycles: product.releases.map((release: SourceRelease) =>
      readCycle(id, release, NEWEST_ONLY.has(id) && isSuperseded(release, product.releases ?? [])),
    ),
  };
}

/** Whether a release ended when the next one appeared. */
function isSuperseded({ releaseDate, eolFrom }: SourceRelease, releases: readonly SourceRelease[]): boolean {
  if (typeof releaseDate !== 'string' || typeof eolFrom !== 'string') return false;
  const [next] = releases
    .flatMap((other) => other.releaseDate ?? [])
    .filter((day) => day > releaseDate)
    .sort();
  return next !== undefined && Math.abs(countDays(eolFrom, next)) <= SAME_DAYS;
}

function readCycle(id: string, release: SourceRelease, superseded: boolean): Cycle {
  const { name, codename, isEol, eolFrom, isEoes, eoesFrom } = release;
  if (typeof name !== 'string' || typeof isEol !== 'boolean') {
    throw new Error(`A release of ${id} has no name, or does not say whether it has ended.`);
  }
  const word = codename?.split(' ', 1)[0]?.toLowerCase();
  const stated = typeof eoesFrom === 'string' || typeof isEoes === 'boolean';
  return {
    cycle: name,
    ...(CODENAMED.has(id) && word !== undefined && word !== '' ? { codename: word } : {}),
    eol: readEnd(id, isEol, eolFrom),
    ...(stated ? { [FREE_LONG_TERM.has(id) ? 'lts' : 'paid']: readEnd(id, isEoes ?? false, eoesFrom) } : {}),
    ...(superseded ? { superseded } : {}),
  };
}

function readEnd(id: string, ended: boolean, from: string | null | undefined): End {
  if (from == null) return ended ? 'past' : null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from))
    throw new Error(`A release of ${id} has a date that is not one: ${from}`);
  return from;
}

/** The text of the table: one line for each cycle, so that a refresh is easy to review. */
export function formatTable(table: EndOfLifeTable): string {
  const text = (value: unknown) => JSON.stringify(value);
  const line = (value: object) =>
    `{ ${Object.entries(value)
      .map(([key, item]) => `${text(key)}: ${text(item)}`)
      .join(', ')} }`;
  const list = (object: { readonly [key: string]: unknown }, format: (value: never) => string) =>
    Object.keys(object)
      .sort()
      .map((key) => `    ${text(key)}: ${format(object[key] as never)}`)
      .join(',\n');
  const product = ({ label, cycles }: Product) =>
    `{\n      "label": ${text(label)},\n      "cycles": [\n${cycles.map((cycle) => `        ${line(cycle)}`).join(',\n')}\n      ]\n    }`;
  return `{
  "asOf": ${text(table.asOf)},
  "source": ${text(table.source)},
  "images": {
${list(table.images, text)}
  },
  "retired": {
${list(table.retired, line)}
  },
  "names": {
${list(table.names, line)}
  },
  "products": {
${list(table.products, product)}
  }
}
`;
}
