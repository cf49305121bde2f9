/** The values by a key, both in the order in which they first came. */
export function groupBy<T, K>(values: Iterable<T>, keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Cuts a list so that each part fits into a line. */
export function cutToLength(texts: readonly string[], longest: number): string[][] {
  const parts: string[][] = [];
  let length = 0;
  for (const text of texts) {
    const last = parts.at(-1);
    length += text.length + 1;
    if (last === undefined || length > longest) {
      parts.push([text]);
      length = text.length;
    } else last.push(text);
  }
  return parts;
}
