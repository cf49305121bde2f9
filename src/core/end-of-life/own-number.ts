import {
  type Cycle,
  type EndOfLifeTable,
  findByNumber,
  findProduct,
  type Product,
  type Release,
} from './table.js';

/**
 * What the number at the front of a product's own tag means: one line, all the lines of a major version (`python:2`), or
 * one that the table skips because it is so old (`node:0.10`, `nginx:1.17`). Null if unknown.
 */
export function findByOwnNumber(table: EndOfLifeTable, id: string, number: string): Release | null {
  const line = findByNumber(table, id, number);
  const product = findProduct(table, id);
  if (line !== null || product === null) return line;
  return findWhole(id, product, number) ?? findPassedOver(id, product, number);
}

/** All the lines that a shorter number covers. Not those of the newest major version: it may have more than the table knows. */
export function findWhole(id: string, product: Product, number: string): Release | null {
  const lines = product.cycles.filter(({ cycle }) => cycle.startsWith(`${number}.`));
  if (lines.length === 0 || product.cycles.every(({ cycle }) => compareNumbers(cycle, number) <= 0))
    return null;
  return { id, product, number, codename: null, lines, dated: true };
}

/**
 * A number older than every known line is past. One between the lines of its own major version, or before the first of them, is
 * past when its neighbours are: a line that is still supported would be in the table.
 */
function findPassedOver(id: string, product: Product, number: string): Release | null {
  const lines = product.cycles
    .filter(({ cycle }) => /^\d/.test(cycle))
    .toSorted((one, other) => compareNumbers(one.cycle, other.cycle));
  const release = { id, product, number, codename: null, dated: false };
  const next = lines.findIndex(({ cycle }) => compareNumbers(number, cycle) < 0);
  if (next === 0) return { ...release, lines: [] };
  const near = lines.slice(Math.max(0, next - 1), next + 1).filter((line) => isSameMajor(line, number));
  return next < 0 || !near.includes(lines[next] as Cycle) ? null : { ...release, lines: near };
}

function isSameMajor({ cycle }: Cycle, number: string): boolean {
  return cycle.split('.', 1)[0] === number.split('.', 1)[0];
}

/** Compares the parts that both have: 1.4 is before 1.10, and 9 and 9.6 are equal. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.split('.'), other.split('.')];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = Number(left[index]) - Number(right[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}
