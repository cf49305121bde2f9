import { findByOwnNumber } from './own-number.js';
import { type EndOfLifeTable, findByNumber, type Release } from './table.js';

const REPOSITORY = /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(.+)$/;

/** Microsoft's development containers of one runtime, and the oldest release line that ever had one. */
const RUNTIMES: ReadonlyMap<string, readonly [product: string, oldest: string]> = new Map([
  ['dotnet', ['dotnet', '2.1']],
  ['go', ['go', '1.14']],
  ['javascript-node', ['nodejs', '10']],
  ['php', ['php', '7']],
  ['python', ['python', '3.5']],
  ['ruby', ['ruby', '2.5']],
  ['typescript-node', ['nodejs', '10']],
]);

/** The products of development containers, by the names of their images. */
export const listDevelopmentProducts = (): readonly (readonly [name: string, product: string])[] =>
  [...RUNTIMES].map(([name, [product]]) => [name, product]);

const NUMBER = /^\d+(?:\.\d+)*$/;

/** Whether the image is one of Microsoft's development containers, whose tags write systems apart: `base:debian-10`. */
export function isDevelopmentContainer(repository: string): boolean {
  return REPOSITORY.test(repository);
}

/**
 * The runtime of a development container. Its tags may begin with a version of the image itself: `python:1-3.8` has Python
 * 3.8, while `python:1` and `python:3.0.5` say nothing about Python.
 */
export function findDevelopmentRuntime(
  table: EndOfLifeTable,
  repository: string,
  words: readonly string[],
): Release | null {
  const runtime = RUNTIMES.get(REPOSITORY.exec(repository)?.[1] ?? '');
  if (runtime === undefined) return null;
  const [id, oldest] = runtime;
  const [first = '', second = ''] = words;
  if (NUMBER.test(second) && (NUMBER.test(first) || first === 'dev'))
    return findByOwnNumber(table, id, second);
  return NUMBER.test(first) && !isOlder(first, oldest) ? findByNumber(table, id, first) : null;
}

function isOlder(number: string, than: string): boolean {
  const [[left = 0, minor = 0], [right = 0, least = 0]] = [number, than].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  return left === right ? minor < least : left < right;
}
