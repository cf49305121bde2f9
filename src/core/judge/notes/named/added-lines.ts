/** A line that a change adds to a file; 1-based, without its end. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
}

/** The lines of a text that another one does not have, in whatever place. */
export function listAddedLines(head: string, base: string | null): readonly AddedLine[] {
  const known = new Set(base?.split(/\r?\n/));
  return head
    .split(/\r?\n/)
    .flatMap((text, at) => (text === '' || known.has(text) ? [] : [{ line: at + 1, text }]));
}

/** The lines that the hunks of a patch add, without those that they only move. */
export function listPatchLines(patch: string): readonly AddedLine[] {
  const added: AddedLine[] = [];
  const known = new Set<string>();
  let line = 0;
  for (const written of patch.split(/\r?\n/)) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(written) ?? [];
    const text = written.slice(1);
    if (start !== undefined) line = Number(start);
    else if (written.startsWith('+')) added.push({ line: line++, text });
    else {
      known.add(text);
      if (written.startsWith(' ')) line += 1;
    }
  }
  return added.filter(({ text }) => text !== '' && !known.has(text));
}
