const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines of the new file that a unified diff adds. */
export function listAddedLines(patch: string): ReadonlySet<number> {
  return new Set(listAddedTexts(patch).map(({ line }) => line));
}

/** The same with what they say. */
export function listAddedTexts(patch: string): readonly { readonly line: number; readonly text: string }[] {
  const added: { readonly line: number; readonly text: string }[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith('+')) added.push({ line: line++, text: text.slice(1) });
    else if (text.startsWith(' ')) line++;
  }
  return added;
}
