/** A piece of a text that becomes another one. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; everything else stays as it is. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let text = source;
  for (const edit of edits.toSorted((one, other) => other.start - one.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return text;
}
