import type { Origin } from '../model/node.js';

/**
 * Offsets in the file at which the lines of a scalar's text begin, as YAML reads it before anything else changes it.
 * Null: they cannot be told.
 */
export function findLineStarts(origin: Origin, raw: string): readonly number[] | null {
  const first = origin.source.text[origin.start];
  const count = raw.split('\n').length;
  const starts =
    first === '|' || first === '>'
      ? findInBlock(origin, raw, first === '>')
      : findInFlow(origin, first ?? '');
  return starts !== null && starts.length === count ? starts : null;
}

interface SourceLine {
  readonly start: number;
  readonly text: string;
}

/** The lines after the header of a block scalar. */
function listBlockLines(origin: Origin): readonly SourceLine[] {
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

function findInBlock(origin: Origin, raw: string, isFolded: boolean): readonly number[] | null {
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

/** Plain and quoted texts: a line feed is an escape, or an empty line of the file. */
function findInFlow(origin: Origin, quote: string): readonly number[] | null {
  const { text } = origin.source;
  const isQuoted = quote === '"' || quote === "'";
  const from = origin.start + (isQuoted ? 1 : 0);
  const end = origin.end - (isQuoted ? 1 : 0);
  const starts = [from];
  for (let at = from; at < end; ) {
    const character = text[at];
    if (character === '\\' && quote === '"') {
      const after = skipEscape(text, at);
      if (after.isLineFeed) starts.push(after.at);
      at = after.isBreak ? skipIndent(text, after.at) : after.at;
    } else if (character === '\n') {
      const next = foldBreaks(text, at);
      starts.push(...next.starts);
      at = next.at;
    } else at += 1;
  }
  return starts;
}

interface Escape {
  readonly at: number;
  readonly isLineFeed: boolean;
  readonly isBreak: boolean;
}

function skipEscape(text: string, at: number): Escape {
  const kind = text[at + 1] ?? '';
  if (kind === '\r' || kind === '\n') {
    return { at: at + (kind === '\r' ? 3 : 2), isLineFeed: false, isBreak: true };
  }
  const width = { x: 2, u: 4, U: 8 }[kind] ?? 0;
  const after = at + 2 + width;
  const isLineFeed = kind === 'n' || (width > 0 && Number.parseInt(text.slice(at + 2, after), 16) === 0x0a);
  return { at: after, isLineFeed, isBreak: false };
}

function skipIndent(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at += 1;
  return at;
}

/** One break is a space; each further one is a line feed. */
function foldBreaks(text: string, from: number): { readonly at: number; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let at = skipIndent(text, from + 1);
  while (text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')) {
    at = skipIndent(text, at + (text[at] === '\r' ? 2 : 1));
    starts.push(at);
  }
  return { at, starts };
}
