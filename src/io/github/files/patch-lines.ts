const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** A line that a change adds to a file. */
export interface AddedText {
  readonly line: number;
  readonly text: string;
}

/** The lines of the new file that a unified diff adds. */
export function listAddedLines(patch: string): ReadonlySet<number> {
  return new Set(listAddedTexts(patch).map(({ line }) => line));
}

/** The same with what they say. */
export function listAddedTexts(patch: string): readonly AddedText[] {
  const added: AddedText[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith('+')) added.push({ line: line++, text: text.slice(1) });
    else if (text.startsWith(' ')) line++;
  }
  return added;
}
