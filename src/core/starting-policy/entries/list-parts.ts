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
