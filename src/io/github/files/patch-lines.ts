const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** The lines of the new file that a unified diff adds. */
export function listAddedLines(patch: string): ReadonlySet<number> {
  const added = new Set<number>();
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk !== null) line = Number(hunk[1]);
    else if (text.startsWith('+')) added.add(line++);
    else if (text.startsWith(' ')) line++;
  }
  return added;
}
