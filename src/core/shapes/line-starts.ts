/** Where the lines of a text begin, in order; the first at 0. */
export type LineStarts = readonly number[];

export function listLineStarts(text: string): LineStarts {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** 1-based. */
export function findPlace(
  starts: LineStarts,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  for (let after = starts.length; after - line > 0; ) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) line = middle + 1;
    else after = middle;
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
