import { decodeText, toByteString } from '../core/dockerfile/go/byte-string.js';
import type { ImageUse, Place } from '../core/dockerfile/reading.js';
import { findSuggestionRange } from '../core/dockerfile/suggestion-range.js';
import { findInstead, mayAnchor } from '../core/fix/certain-edits.js';
import { openRunFixes } from '../core/fix/run-fixes.js';
import { applyEdits } from '../core/fix/text-edits.js';
import type { Finding, Report } from '../core/report.js';
import { listAddedLines } from '../io/github/files/patch-lines.js';
import type { LineComment } from '../io/github/review.js';
import { adviceOf, messageOf, renderMessage } from '../reporters/text/message-text.js';
import type { ChangedSource, Outcome } from './outcome.js';

/** GitHub counts each as content that is created; more than that nobody applies by hand. */
const MAX_SUGGESTIONS = 20;
/** Findings that are tried: each takes the time of its whole file. */
const MAX_TRIES = 200;

/** A comment for each fix that changes one added line: a text that both readers agree on, or what a RUN leaves. */
export function listSuggestions(outcome: Outcome, commentId: string): LineComment[] {
  const { report, sources } = outcome;
  if (report === null) return [];
  const readings = new Map<string, readonly ImageUse[]>();
  // a build file may hold several Dockerfiles
  for (const { file, images } of report.files) readings.set(file, [...(readings.get(file) ?? []), ...images]);
  const planRun = openRunFixes(report.files);
  const taken = new Set<string>();
  const comments: LineComment[] = [];
  for (const { finding, source, added } of listFixable(report, sources).slice(0, MAX_TRIES)) {
    const replacement = findInstead(finding);
    const use = readings.get(finding.file)?.find((image) => isAt(image, finding));
    const fixed =
      replacement === null
        ? repairLine(finding, planRun, source)
        : use && replaceIn(source, findRange(finding.file, source, use, replacement), replacement);
    if (fixed === undefined || fixed === null) continue;
    const place = `${finding.file}:${fixed.line}`;
    if (taken.has(place) || !added.has(fixed.line)) continue;
    taken.add(place);
    comments.push({
      path: finding.file,
      line: fixed.line,
      body: renderSuggestion(finding, fixed.text, commentId),
    });
  }
  return comments.slice(0, MAX_SUGGESTIONS);
}

interface Fixable {
  readonly finding: Finding;
  readonly source: ChangedSource;
  readonly added: ReadonlySet<number>;
}

/** Findings that say what to do about an added line. */
function listFixable({ findings }: Report, sources: Outcome['sources']): Fixable[] {
  const added = new Map([...sources].map(([file, { patch }]) => [file, listAddedLines(patch)]));
  return findings.flatMap((finding): Fixable[] => {
    const { file, line, endLine, fix, waiver, existing } = finding;
    const [source, lines] = [sources.get(file), added.get(file)];
    if (source === undefined || lines === undefined || waiver !== null || existing) return [];
    if (findInstead(finding) === null && fix?.leftBy === undefined) return [];
    for (let number = line; number <= endLine; number++)
      if (lines.has(number)) return [{ finding, source, added: lines }];
    return [];
  });
}

/** A line as it would be. */
interface FixedLine {
  readonly line: number;
  readonly text: string;
}

function replaceIn(
  { bytes, isBuildFile }: ChangedSource,
  range: Place | null,
  replacement: string,
): FixedLine | null {
  if (range === null || range.line !== range.endLine) return null;
  const line = readLine(bytes, range.line);
  if (line === null) return null;
  // the columns of a Dockerfile begin after a byte order mark
  const mark = isBuildFile !== true && line.startsWith('\ufeff') ? 1 : 0;
  const text = line.slice(0, mark + range.column - 1) + replacement + line.slice(mark + range.endColumn - 1);
  return { line: range.line, text };
}

/** What keeps a RUN from leaving something, if one line of it is enough. */
function repairLine(
  finding: Finding,
  planRun: ReturnType<typeof openRunFixes>,
  { bytes, isBuildFile }: ChangedSource,
): FixedLine | null {
  if (isBuildFile === true || finding.fix?.leftBy === undefined) return null;
  const before = toByteString(bytes);
  const edits = planRun(finding, finding.file, before);
  const lines = new Set(edits.map(({ start }) => before.slice(0, start).split('\n').length));
  const [line] = lines;
  if (line === undefined || lines.size > 1 || readLine(bytes, line) === null) return null;
  const text = applyEdits(before, edits).split('\n')[line - 1];
  return text === undefined ? null : { line, text: decodeText(text).replace(/\r$/, '') };
}

function findRange(
  file: string,
  { bytes, isBuildFile }: ChangedSource,
  use: ImageUse,
  replacement: string,
): Place | null {
  return isBuildFile === true ? findLiteral(file, bytes, use, replacement) : findSuggestionRange(bytes, use);
}

/** No format of build files means anything by these. */
const PLAIN = /^[\w./:@-]+$/;

/** Where exactly the text stands in a build file, so that replacing it changes nothing else. */
function findLiteral(file: string, bytes: Uint8Array, use: ImageUse, replacement: string): Place | null {
  const { line, column, endLine, endColumn, written, via } = use;
  const isReference = via === 'from' || via === 'copy-from' || via === 'run';
  if (!isReference || use.inexact === true || line !== endLine) return null;
  if (!PLAIN.test(written) || !PLAIN.test(replacement)) return null;
  if (/\.ya?ml$/i.test(file) && decodeText(toByteString(bytes)).split('\n').some(mayAnchor)) return null;
  const text = readLine(bytes, line);
  return text?.slice(column - 1, endColumn - 1) === written ? { line, column, endLine, endColumn } : null;
}

/** Without those that are on the pull request already. */
export function omitPosted(comments: readonly LineComment[], posted: readonly string[]): LineComment[] {
  const markers = new Set(posted.map(readMarker));
  return comments.filter(({ body }) => !markers.has(readMarker(body)));
}

function isAt(use: ImageUse, finding: Place): boolean {
  return use.line === finding.line && use.column === finding.column && use.endColumn === finding.endColumn;
}

/** One line without its line ending; null if a suggestion could not rewrite it faithfully. */
function readLine(bytes: Uint8Array, number: number): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
  const line = text.split('\n')[number - 1];
  return line === undefined || /[\0-\x08\x0b-\x1f\x7f]/.test(line.replace(/\r$/, ''))
    ? null
    : line.replace(/\r$/, '');
}

function renderSuggestion(finding: Finding, line: string, commentId: string): string {
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const text = renderMessage(finding.fix === null ? messageOf(finding) : adviceOf(finding.fix));
  return `${renderMarker(finding, line, commentId)}\n\n<b>${finding.rule}</b>: ${text}\n\n${fence}suggestion\n${line}\n${fence}`;
}

/** The same suggestion for the same file is not posted twice, wherever the line moved. */
function renderMarker(finding: Finding, line: string, commentId: string): string {
  const parts = [commentId, finding.file, line].map((part) =>
    encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')),
  );
  return `<!-- base-image-gate suggestion:${parts.join(':').replaceAll('-', '%2D')} -->`;
}

function readMarker(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
