import type { Place } from '../dockerfile/reading.js';
import { placeExactly } from '../dockerfile/uses/exact-place.js';
import { parseReference, spellLike } from '../image/reference.js';
import type { Finding } from '../report.js';

/** What to write at a place, which holds the name that is found fault with and nothing else. */
export interface CertainEdit {
  readonly place: Place;
  readonly text: string;
}

/** One line of a file, without its line ending; null if there is none. */
type ReadLine = (file: string, line: number) => string | null;

/** Neither Dockerfiles nor formats of build files mean anything by these. */
const PLAIN = /^[\w./:@-]+$/;
/** Files of more lines are not searched for anchors. */
const MAX_LINES = 100_000;

/**
 * The edits that need no proof, for formats that offer them: those that `fix` would make too, because the name stands there
 * as it reads, nothing else reads that text, and the findings about it agree.
 */
export function openCertainEdits(
  findings: readonly Finding[],
  readLine: ReadLine,
): (finding: Finding) => CertainEdit | null {
  const wishes = listTexts(findings);
  const isShared = openSharedFiles(readLine);
  return (finding) => {
    const { file, written, via } = finding;
    const text = findInstead(finding);
    if (text === null || via === null || !REPLACED.has(via) || finding.waiver !== null) return null;
    if (!PLAIN.test(text) || !PLAIN.test(written) || wishes.get(identify(finding))?.size !== 1) return null;
    const place = placeExactly(finding);
    const { line, column, endLine, endColumn } = place;
    const isThere = line === endLine && readLine(file, line)?.slice(column - 1, endColumn - 1) === written;
    return isThere && !isShared(file) ? { place: { line, column, endLine, endColumn }, text } : null;
  };
}

/** A text to write in the spelling of the file; null where a person must choose, it would be reported too, or it pins less. */
export function findInstead({ written, fix }: Finding): string | null {
  if (fix === null || fix.replacement === null) return null;
  if (fix.isUnapproved === true || fix.isReported === true) return null;
  const text = spellLike(written, fix.replacement);
  return pinsLess(text, written) ? null : text;
}

/** The frontend reads the whole file, and a context is not written at the place. */
const REPLACED: ReadonlySet<string> = new Set(['from', 'copy-from', 'mount-from', 'onbuild', 'run']);

/** Whether a digest, or the tag, would be gone. */
function pinsLess(text: string, written: string): boolean {
  const [now, old] = [parseReference(text), parseReference(written)];
  if ('error' in now || 'error' in old) return false;
  if (old.digest !== null) return now.digest === null;
  return old.tagWritten && !now.tagWritten && now.digest === null;
}

/** By place, all that its findings say to write there. */
function listTexts(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const finding of findings) {
    const { fix, waiver, written } = finding;
    const replacement = fix?.replacement ?? null;
    if (replacement === null || waiver !== null || fix?.isUnapproved === true) continue;
    const key = identify(finding);
    texts.set(key, (texts.get(key) ?? new Set()).add(spellLike(written, replacement)));
  }
  return texts;
}

function identify({ file, line, column, endLine, endColumn }: Finding): string {
  return JSON.stringify([file, line, column, endLine, endColumn]);
}

/** Whether other things may read the texts of a file: what is run of it, its variables, or its anchors. */
function openSharedFiles(readLine: ReadLine): (file: string) => boolean {
  const known = new Map<string, boolean>();
  return (file) => {
    const found = known.get(file) ?? isShared(file, readLine);
    known.set(file, found);
    return found;
  };
}

/** Whether a line of YAML may name a node that other places repeat; `a && b`, `a & b` and `2>&1` do not. */
export function mayAnchor(line: string): boolean {
  return /(?:^|[\s,:[{])&[^\s&]/.test(line);
}

function isShared(file: string, readLine: ReadLine): boolean {
  if (/\.(?:hcl|json)$/i.test(file)) return true;
  if (!/\.ya?ml$/i.test(file)) return false;
  if (/(?:^|\/)\.github\//.test(file)) return true;
  for (let number = 1; number <= MAX_LINES; number++) {
    const line = readLine(file, number);
    if (line === null) return false;
    if (mayAnchor(line)) return true;
  }
  return true;
}
