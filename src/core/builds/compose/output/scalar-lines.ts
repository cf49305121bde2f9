import type { NodeOrigin } from '../model/node.js';
import { type CharacterSpan, readQuoted } from '../yaml/quoted.js';

/**
 * Offsets in the file at which the lines of a scalar's text begin, as YAML reads it before anything else changes it.
 * Null: they cannot be told.
 */
export function findLineStarts(origin: NodeOrigin, raw: string): readonly number[] | null {
  const first = origin.source.text[origin.start];
  const count = raw.split('\n').length;
  const starts = findStarts(origin, raw, first ?? '');
  return starts !== null && starts.length === count ? starts : null;
}

/** Where each character of a scalar's text is written, as far as that can be told; `starts`: where its lines begin. */
export function findSpans(
  origin: NodeOrigin,
  raw: string,
  starts: readonly number[],
): (at: number) => CharacterSpan | null {
  const { text } = origin.source;
  if (/^["']/.test(text[origin.start] ?? '')) {
    const spans = readQuoted(text, origin.start, true)?.spans ?? [];
    return (at) => (spans.length === raw.length ? (spans[at] ?? null) : null);
  }
  const offsets = raw.split('\n').flatMap((line, index) => {
    const start = starts[index] ?? 0;
    return Array.from({ length: line.length + 1 }, (_, at) => start + at);
  });
  return (at) => {
    const start = offsets[at] ?? -1;
    return text[start] === raw[at] ? { start, end: start + 1 } : null;
  };
}

function findStarts(origin: NodeOrigin, raw: string, first: string): readonly number[] | null {
  if (first === '|' || first === '>') return findInBlock(origin, raw, first === '>');
  const isQuoted = first === '"' || first === "'";
  return isQuoted ? (readQuoted(origin.source.text, origin.start)?.starts ?? null) : findInPlain(origin);
}

interface SourceLine {
  readonly start: number;
  readonly text: string;
}

/** The lines after the header of a block scalar. */
function listBlockLines(origin: NodeOrigin): readonly SourceLine[] {
  const { text } = origin.source;
  const lines: SourceLine[] = [];
  let at = text.indexOf('\n', origin.start);
  while (at !== -1 && at < origin.end) {
    const start = at + 1;
    at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    lines.push({ start, text: text.slice(start, end).replace(/\r$/, '') });
  }
  return lines;
}

function findInBlock(origin: NodeOrigin, raw: string, isFolded: boolean): readonly number[] | null {
  const lines = listBlockLines(origin);
  const texts = raw.split('\n');
  return isFolded ? alignFolded(lines, texts, origin.end) : alignLiteral(lines, texts, origin.end);
}

/** Every line of the file is one of the text, without its indentation. */
function alignLiteral(lines: readonly SourceLine[], texts: readonly string[], end: number): number[] | null {
  const starts: number[] = [];
  for (const [at, text] of texts.entries()) {
    const line = lines[at];
    if (line === undefined) {
      if (text !== '') return null;
      starts.push(end);
    } else if (text === '') starts.push(line.start);
    else if (line.text.endsWith(text)) starts.push(line.start + line.text.length - text.length);
    else return null;
  }
  return starts;
}

/** One line of the text may be several of the file, joined by spaces. */
function alignFolded(lines: readonly SourceLine[], texts: readonly string[], end: number): number[] | null {
  const indent = findIndent(lines, texts);
  const starts: number[] = [];
  let at = 0;
  for (const text of texts) {
    if (text !== '') while (at < lines.length && (lines[at]?.text.trim() ?? '') === '') at += 1;
    const line = lines[at];
    if (line === undefined) {
      if (text !== '') return null;
      starts.push(end);
      continue;
    }
    if (text === '') {
      starts.push(line.start);
      if (line.text.trim() === '') at += 1;
      continue;
    }
    starts.push(line.start + indent);
    let rest = text;
    let isFirst = true;
    while (rest !== '') {
      const next = lines[at]?.text.slice(indent);
      const expected = isFirst ? next : ` ${next}`;
      if (next === undefined || expected === undefined || !rest.startsWith(expected)) return null;
      rest = rest.slice(expected.length);
      isFirst = false;
      at += 1;
    }
  }
  return starts;
}

function findIndent(lines: readonly SourceLine[], texts: readonly string[]): number {
  const first = lines.find((line) => line.text.trim() !== '')?.text ?? '';
  const text = texts.find((line) => line !== '') ?? '';
  return first.search(/[^ ]|$/) - text.search(/[^ ]|$/);
}

/** A line feed in a plain text is an empty line of the file. */
function findInPlain(origin: NodeOrigin): readonly number[] {
  const { text } = origin.source;
  const starts = [origin.start];
  for (let at = text.indexOf('\n', origin.start); at !== -1 && at < origin.end; at = text.indexOf('\n', at)) {
    at = skipIndent(text, at + 1);
    for (let length = breakLength(text, at); length > 0; length = breakLength(text, at)) {
      at = skipIndent(text, at + length);
      starts.push(at);
    }
  }
  return starts;
}

function breakLength(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
}

function skipIndent(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}
