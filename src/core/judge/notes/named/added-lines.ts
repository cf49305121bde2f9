/** A line that a change adds to a file; 1-based, without its end. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
  /** The line before it; empty where a hunk does not show it. */
  readonly previous: string;
}

/** The lines of a text that another one does not have, in whatever place. */
export function listAddedLines(head: string, base: string | null): readonly AddedLine[] {
  const known = new Set(base?.split(/\r?\n/));
  const lines = head.split(/\r?\n/);
  return lines.flatMap((text, at) =>
    text === '' || known.has(text) ? [] : [{ line: at + 1, text, previous: lines[at - 1] ?? '' }],
  );
}

/** The lines that the hunks of a patch add, without those that they only move. */
export function listPatchLines(patch: string): readonly AddedLine[] {
  const added: AddedLine[] = [];
  const known = new Set<string>();
  let line = 0;
  let previous = '';
  for (const written of patch.split(/\r?\n/)) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(written) ?? [];
    const text = written.slice(1);
    if (start !== undefined) [line, previous] = [Number(start), ''];
    else if (written.startsWith('+')) {
      added.push({ line: line++, text, previous });
      previous = text;
    } else {
      known.add(text);
      if (!written.startsWith(' ')) continue;
      line += 1;
      previous = text;
    }
  }
  return added.filter(({ text }) => text !== '' && !known.has(text));
}
