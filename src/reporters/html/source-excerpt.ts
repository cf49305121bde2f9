import type { Place } from '../../core/dockerfile/reading.js';
import type { ReportContext } from '../reporter.js';
import { escapeHtml } from './escaped-text.js';

/** Lines shown before and after an instruction. */
const AROUND = 1;
/** A continued instruction is shown up to this many lines. */
const MAX_LINES = 6;
/** UTF-16 units of one line. */
const MAX_LENGTH = 240;
/** Of a line that is cut: how much is shown before the marked part. */
const BEFORE = 60;

/** The lines of a file around a place, which is marked; empty if they cannot be read, or the place is the file as a whole. */
export function renderExcerpt(
  file: string,
  place: Place,
  { readLine }: Pick<ReportContext, 'readLine'>,
  around = AROUND,
): string {
  const { line, endLine } = place;
  if (line < 1 || readLine(file, line) === null) return '';
  const last = Math.min(endLine, line + MAX_LINES - 1);
  const lines: string[] = [];
  for (let number = Math.max(1, line - around); number <= last + around; number++) {
    const text = readLine(file, number);
    // nothing after the end, and no empty line at the edge
    if (text === null || ((number < line || number > last) && text.trim() === '')) continue;
    const isInside = number >= line && number <= last;
    lines.push(isInside ? renderMarked(text, number, place) : renderLine(text, number));
  }
  const rest = last < endLine ? `<span class="rest">… to line ${endLine}</span>` : '';
  return `<pre class="source"><code>${lines.join('')}${rest}</code></pre>`;
}

/** One line of which all matters, such as the policy's. */
export function renderSingleLine(
  file: string,
  line: number,
  { readLine }: Pick<ReportContext, 'readLine'>,
): string {
  const text = readLine(file, line);
  return text === null || text.trim() === ''
    ? ''
    : `<pre class="source"><code>${renderLine(text, line)}</code></pre>`;
}

function renderLine(text: string, number: number): string {
  const end = text.length > MAX_LENGTH ? '…' : '';
  return `<span data-line="${number}">${escapeSource(text.slice(0, MAX_LENGTH))}${end}</span>`;
}

function renderMarked(text: string, number: number, place: Place): string {
  const { line, column, endLine, endColumn } = place;
  const isWhole = endLine === line && endColumn === column;
  const from = number === line ? column - 1 : text.length - text.trimStart().length;
  const to = number < endLine || isWhole ? text.length : endColumn - 1;
  const start = text.length > MAX_LENGTH ? Math.max(0, from - BEFORE) : 0;
  const end = Math.min(text.length, start + MAX_LENGTH);
  const middle = Math.min(end, Math.max(from, to));
  const [before, marked, after] = [
    text.slice(start, from),
    text.slice(from, middle),
    text.slice(middle, end),
  ];
  const cut = [start > 0 ? '…' : '', end < text.length ? '…' : ''] as const;
  const mark = marked === '' ? '' : `<mark>${escapeSource(marked)}</mark>`;
  return `<span class="on" data-line="${number}">${cut[0]}${escapeSource(before)}${mark}${escapeSource(after)}${cut[1]}</span>`;
}

/** A tab is as wide as in an editor that is set to two. */
function escapeSource(text: string): string {
  return escapeHtml(text.replaceAll('\t', '  '));
}
