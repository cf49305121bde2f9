/** Names longer than this are not compared: no key is. */
const MAX_LENGTH = 40;

/** In shorter names one letter more or less is often another name: only two that are swapped count. */
const SHORT = 6;

/** The known name that a mistyped one most likely means, null where none is near. */
export function suggestName(word: string, names: readonly string[]): string | null {
  if (names.length === 0 || word.length > MAX_LENGTH) return null;
  const wanted = toKebabCase(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    // each character that one has more is an edit
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = countEdits(wanted, name);
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** `, did you mean "allow"?` for a near name, else all that are possible. */
export function describeNames(word: string, names: readonly string[]): string {
  const near = suggestName(word, names);
  return near === null ? `; possible here: ${names.join(', ')}` : `; did you mean "${near}"?`;
}

/** `blockFrom` and `block_from` are `block-from`. */
function toKebabCase(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_ ]/g, '-')
    .toLowerCase();
}

/** The known name that one mistake makes of a name that is not known itself. */
export function findTwin(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  return known.find((each) => isOneMistake(name, each)) ?? null;
}

function isOneMistake(name: string, known: string): boolean {
  if (Math.abs(name.length - known.length) > 1 || countEdits(name, known) !== 1) return false;
  return known.length > SHORT || [...name].toSorted().join('') === [...known].toSorted().join('');
}

/** Insertions, deletions, replacements and swaps of neighbours between two short texts. */
export function countEdits(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const at = (line: readonly number[], index: number) => line[index] ?? 0;
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/** `a, b or c`. */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
