/** In a compiled sequence: any number of items, including none. */
export const ANY = Symbol('any number');

/**
 * Whether `items` match `pattern` one by one, where `ANY` matches any number of them.
 * Takes at most items × pattern steps: only the last `ANY` is ever retried, so hostile text cannot make it explode.
 */
export function matchSequence<P, T>(
  pattern: readonly (P | typeof ANY)[],
  items: ArrayLike<T>,
  accepts: (part: P, item: T) => boolean,
): boolean {
  let part = 0;
  let item = 0;
  let lastAny = -1;
  let retryFrom = 0;
  while (item < items.length) {
    const wanted = part < pattern.length ? pattern[part] : undefined;
    if (wanted === ANY) {
      lastAny = part++;
      retryFrom = item;
    } else if (wanted !== undefined && accepts(wanted as P, items[item] as T)) {
      part++;
      item++;
    } else if (lastAny >= 0) {
      part = lastAny + 1;
      item = ++retryFrom;
    } else {
      return false;
    }
  }
  while (pattern[part] === ANY) part++;
  return part === pattern.length;
}

/** One name (a path segment, a tag) with `*` for any number of characters. */
export interface NameGlob {
  readonly source: string;
  /** The text itself if it has no wildcard: compared directly. */
  readonly literal: string | null;
  /** What every match begins and ends with; empty if a wildcard is there. */
  readonly start: string;
  readonly end: string;
  matches(name: string): boolean;
}

/** Compiles a name in which only `*` is special. */
export function compileNameGlob(source: string): NameGlob {
  if (!source.includes('*')) {
    return { source, literal: source, start: source, end: source, matches: (name) => name === source };
  }
  const [start = '', ...others] = source.split('*');
  const end = others.pop() ?? '';
  const middle = others.filter((piece) => piece !== '');
  return { source, literal: null, start, end, matches: (name) => matchPieces(name, start, middle, end) };
}

/** The pieces between wildcards must follow each other; the leftmost position of each leaves most room for the rest. */
function matchPieces(name: string, first: string, middle: readonly string[], last: string): boolean {
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last))
    return false;
  const end = name.length - last.length;
  let position = first.length;
  for (const piece of middle) {
    const found = name.indexOf(piece, position);
    if (found < 0 || found + piece.length > end) return false;
    position = found + piece.length;
  }
  return true;
}
