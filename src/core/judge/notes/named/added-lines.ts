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
  /** The lines that the change takes out there; the same list for all lines that it adds in their place. */
  readonly removed: readonly string[];
}

interface Seam {
  /** In the text. */
  readonly offset: number;
  /** What of the line is left out before it. */
  readonly indent: number;
}

/** What files were, of which lines may have moved into others. */
export interface FormerLines {
  readonly known: ReadonlySet<string>;
  /** Those of the same file, in their order; none of a file that is new. */
  readonly own: readonly string[];
}

export function openFormerLines(text: string, file: string): FormerLines {
  const own = joinLines(toLines(text), 1, file).map((line) => line.text);
  return { known: new Set(own), own };
}

/** Of files that are gone, for one that is new. */
export function openGoneLines(
  files: readonly { readonly path: string; readonly text: string }[],
): FormerLines {
  return { known: new Set(files.flatMap(({ path, text }) => openFormerLines(text, path).own)), own: [] };
}

/** The lines of a text that it did not have, in whatever place. */
export function listAddedLines(text: string, former: FormerLines | null, file: string): readonly AddedLine[] {
  return withoutKnown(joinLines(toLines(text), 1, file), former?.own ?? [], former?.known ?? new Set());
}

const toLines = (text: string): Line[] => text.split(/\r?\n/).map((each) => ({ text: each, isAdded: true }));

/** The lines that the hunks of a patch add, without those that they only move. */
export function listPatchLines(patch: string, file: string): readonly AddedLine[] {
  const hunks = patch.split(/^(?=@@ )/m).map((hunk) => {
    const [first = '', ...lines] = hunk.split(/\r?\n/);
    const [, start = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(first) ?? [];
    const side = (marks: RegExp): Line[] =>
      lines.flatMap((line) =>
        marks.test(line) ? [{ text: line.slice(1), isAdded: line.startsWith('+') }] : [],
      );
    const base = joinLines(side(/^[ -]/), 1, file).map(({ text }) => text);
    return { base, head: joinLines(side(/^[ +]/), Number(start), file) };
  });
  const known = new Set(hunks.flatMap(({ base }) => base));
  return hunks.flatMap(({ base, head }) => withoutKnown(head, base, known));
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

type JoinedLine = Omit<AddedLine, 'removed'> & Line;

/** The added lines of a text that are not known, each with those of its old text that it lost. */
function withoutKnown(
  lines: readonly JoinedLine[],
  own: readonly string[],
  known: ReadonlySet<string>,
): AddedLine[] {
  const kept = new Set(lines.map(({ text }) => text));
  const removed = own.filter((text) => text !== '' && !kept.has(text));
  return lines.flatMap(({ isAdded, ...line }) =>
    isAdded && line.text !== '' && !known.has(line.text) ? [{ ...line, removed }] : [],
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
