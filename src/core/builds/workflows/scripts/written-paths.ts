import { baseName } from '../../repo-path.js';
import type { Tree } from '../../tree.js';

/** What no path has that words are told from others by: `my docs/image`, `[id]/image`. */
const ODD = /[^\w./+@~=#!:-]/;
const SELECTED = 'paths that are not words';
/** What a shell and the texts of other languages write around and before such a character. */
const QUOTING = /["'\x60]|\\(?=[^\w\n])/g;

/**
 * The paths with such characters that a text has, whole or from the folder on that has the first of them: what parts them from the
 * words around cannot be told, and nobody names one for anything else.
 */
export function listWrittenPaths(
  text: string,
  counts: (path: string) => boolean,
  tree: Tree,
): readonly { readonly path: string; readonly start: number }[] {
  const paths = tree.select(SELECTED, (path) => ODD.test(path)).filter(counts);
  if (paths.length === 0) return [];
  const plain = text.replace(QUOTING, '');
  return paths.flatMap((path) => {
    const at = path.lastIndexOf('/', path.search(ODD));
    const written = path.slice(at + 1).replace(QUOTING, '');
    const start = text.indexOf(baseName(path));
    return plain.includes(written) ? [{ path, start: Math.max(0, start) }] : [];
  });
}
