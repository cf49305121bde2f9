import { findContinued } from '../../../builds/workflows/programs/continued-text.js';

/** A line that a change adds to a file; 1-based, without its end. */
export interface AddedLine {
  readonly line: number;
  /** With the lines that a word at its end goes on in: `BASE=evil.exam\`, `ple/x`. */
  readonly text: string;
  /** The line before it; empty where a hunk does not show it. */
  readonly previous: string;
  /** Where the further ones of these lines begin. */
  readonly seams?: readonly Seam[];
}

interface Seam {
  /** In the text. */
  readonly offset: number;
  /** What of the line is left out before it. */
  readonly indent: number;
}

/** The lines of a text that another one does not have, in whatever place. */
export function listAddedLines(head: string, base: string | null, file: string): readonly AddedLine[] {
  const toLines = (text: string): Line[] =>
    text.split(/\r?\n/).map((each) => ({ text: each, isAdded: true }));
  const known = new Set(base === null ? [] : joinLines(toLines(base), 1, file).map(({ text }) => text));
  return withoutKnown(joinLines(toLines(head), 1, file), known);
}

/** The lines that the hunks of a patch add, without those that they only move. */
export function listPatchLines(patch: string, file: string): readonly AddedLine[] {
  const hunks = patch.split(/^(?=@@ )/m).map((hunk) => {
    const [first = '', ...lines] = hunk.split(/\r?\n/);
    const [, start = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(first) ?? [];
    const side = (marks: RegExp): Line[] =>
      lines.flatMap((line) =>
        marks.test(line) ? [{ text: line.slice(1), isAdded: line.startsWith('+') }] : [],
      );
    const base = joinLines(side(/^[ -]/), 1, file);
    return { base, added: joinLines(side(/^[ +]/), Number(start), file) };
  });
  const known = new Set(hunks.flatMap(({ base }) => base.map(({ text }) => text)));
  return hunks.flatMap(({ added }) => withoutKnown(added, known));
}

/** The 1-based place of an offset in the text of added lines. */
export function placeIn({ line, seams = [] }: AddedLine, offset: number): { line: number; column: number } {
  const before = seams.filter((seam) => seam.offset <= offset);
  const { offset: start, indent } = before.at(-1) ?? { offset: 0, indent: 0 };
  return { line: line + before.length, column: offset - start + indent + 1 };
}

interface Line {
  readonly text: string;
  readonly isAdded: boolean;
}

type JoinedLine = AddedLine & Line;

function withoutKnown(lines: readonly JoinedLine[], known: ReadonlySet<string>): AddedLine[] {
  return lines.flatMap(({ isAdded, ...line }) =>
    isAdded && line.text !== '' && !known.has(line.text) ? [line] : [],
  );
}

/** A name at the start of a line: where a `\` before it ends nothing, it is not in the word before it. */
const NAMED = /^\s*["']?[A-Za-z_][\w.-]*["']?\s*[:=]/;

function joinLines(lines: readonly Line[], first: number, file: string): readonly JoinedLine[] {
  const joined: JoinedLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const start = { line: first + at, previous: lines[at - 1]?.text ?? '' };
    const seams: Seam[] = [];
    let { text, isAdded } = lines[at] ?? { text: '', isAdded: false };
    for (let indent = indentOf(lines, at, file); indent !== null; indent = indentOf(lines, at, file)) {
      at += 1;
      const next = lines[at] ?? { text: '', isAdded: false };
      seams.push({ offset: text.length - 1, indent });
      text = text.slice(0, -1) + next.text.slice(indent);
      isAdded ||= next.isAdded;
      if (NAMED.test(next.text))
        joined.push({ ...next, line: first + at, previous: lines[at - 1]?.text ?? '' });
    }
    joined.push({ ...start, text, isAdded, ...(seams.length === 0 ? {} : { seams }) });
  }
  return joined;
}

function indentOf(lines: readonly Line[], at: number, file: string): number | null {
  return findContinued(lines[at]?.text ?? '', lines[at + 1]?.text, file);
}
