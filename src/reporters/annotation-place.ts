import type { FilePlace, Finding } from '../core/report.js';

/** A line that a change adds to a file, from 1. */
export interface AddedText {
  readonly line: number;
  readonly text: string;
}

/** What a pull request changes. */
export interface ShownChange {
  readonly files: ReadonlySet<string>;
  /** The lines that it adds to a file; undefined where nothing says which. */
  readonly addedTo: (file: string) => readonly AddedText[] | undefined;
}

/** Shorter parts of a name stand in too many lines. In characters. */
const MIN_TELLING = 4;

/**
 * Where a finding is shown on a pull request: in its own file, or where the change brings it in, in a file that builds it.
 * Null: nowhere.
 */
export function findAnnotationPlace(finding: Finding, { files, addedTo }: ShownChange): FilePlace | null {
  if (files.has(finding.file)) return finding;
  const places = finding.builtBy?.places.filter(({ file }) => files.has(file)) ?? [];
  const added = [...new Set(places.map(({ file }) => file))].flatMap((file) =>
    (addedTo(file) ?? []).map(({ line, text }) => ({ file, line, text })),
  );
  const isAdded = (place: FilePlace): boolean =>
    added.some(({ file, line }) => file === place.file && place.line <= line && line <= place.endLine);
  const atLine = ({ file, line }: Pick<FilePlace, 'file' | 'line'>): FilePlace =>
    places.find((place) => place.file === file && place.line === line) ?? {
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
    };
  const find = (parts: readonly string[]): (typeof added)[number] | undefined =>
    added.find(({ text }) => parts.some((part) => text.includes(part)));
  const whole = find(listNames(finding));
  if (whole !== undefined) return atLine(whole);
  const here = places.find(isAdded);
  if (here !== undefined) return here;
  const part = find(listParts(finding));
  if (part !== undefined) return atLine(part);
  const [first] = places;
  if (first === undefined) return null;
  const start = added.find(({ file }) => file === first.file);
  return first.line > 0 || start === undefined ? first : atLine(start);
}

function listNames({ written, image }: Finding): readonly string[] {
  return [written, image ?? ''].filter((name) => name.length >= MIN_TELLING);
}

/** Parts of a name that a value may give. */
function listParts(finding: Finding): readonly string[] {
  return listNames(finding)
    .flatMap((name) => name.split(/[/@:]/))
    .filter((part) => part.length >= MIN_TELLING);
}
