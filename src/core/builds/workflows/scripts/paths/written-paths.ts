import { baseName } from '../../../repo-path.js';
import type { Tree } from '../../../tree.js';

/** What no path has that words are told from others by: `my docs/image`, `[id]/image`. */
const ODD = /[^\w./+@~=#!:-]/;
const SELECTED = 'paths that are not words';
/** What a shell and the texts of other languages write around and before such a character. */
const QUOTING = /["'\x60]|\\(?=[^\w\n])/g;

/** A path, as much of it as a text has to have, and the longest word in that. */
interface OddPath {
  readonly path: string;
  readonly written: string;
  readonly word: string;
}

const KNOWN = new WeakMap<readonly string[], readonly OddPath[]>();

/**
 * The paths with such characters that a text has, whole or from the folder on that has the first of them: what parts them from the
 * words around cannot be told, and nobody names one for anything else.
 */
export function listWrittenPaths(
  text: string,
  counts: (path: string) => boolean,
  tree: Tree,
): readonly { readonly path: string; readonly start: number }[] {
  const odd = listOdd(tree);
  if (odd.length === 0) return [];
  const plain = text.replace(QUOTING, '');
  const words = new Set(plain.split(/\W+/));
  const told = odd.filter(({ word, path }) => (word === '' || words.has(word)) && counts(path));
  return told.flatMap(({ path, written }) =>
    plain.includes(written) ? [{ path, start: Math.max(0, text.indexOf(baseName(path))) }] : [],
  );
}

function listOdd(tree: Tree): readonly OddPath[] {
  const paths = tree.select(SELECTED, (path) => ODD.test(path));
  const known = KNOWN.get(paths) ?? paths.map(toOdd);
  KNOWN.set(paths, known);
  return known;
}

function toOdd(path: string): OddPath {
  const written = path.slice(path.lastIndexOf('/', path.search(ODD)) + 1).replace(QUOTING, '');
  const words = written.match(/\w+/g) ?? [];
  return { path, written, word: words.reduce((one, other) => (other.length > one.length ? other : one), '') };
}
