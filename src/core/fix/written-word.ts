import {
  type ByteString,
  decodeRune,
  decodeText,
  encodeText,
  runeOf,
  widthOf,
} from '../dockerfile/go/byte-string.js';
import type { Place } from '../dockerfile/reading.js';

/** A text of a file, and where it is, in bytes. */
export interface WrittenText {
  readonly start: number;
  readonly end: number;
  readonly text: ByteString;
}

const MARK = '\xef\xbb\xbf';

/** Where a line begins and ends, without its line feed and without a byte order mark, which takes no column. */
function findLine(file: ByteString, number: number): WrittenText | null {
  let start = 0;
  for (let line = 1; line < number; line++) {
    const feed = file.indexOf('\n', start);
    if (feed === -1) return null;
    start = feed + 1;
  }
  if (start === 0 && file.startsWith(MARK)) start = MARK.length;
  const feed = file.indexOf('\n', start);
  const end = feed === -1 ? file.length : feed;
  return { start, end, text: file.slice(start, end) };
}

/** Finds whole lines of a file, without the line feed of the last one. */
export function openLines(file: ByteString): (from: number, to: number) => WrittenText | null {
  const feeds: number[] = [];
  for (let feed = file.indexOf('\n'); feed !== -1; feed = file.indexOf('\n', feed + 1)) feeds.push(feed);
  const begin = file.startsWith(MARK) ? MARK.length : 0;
  return (from, to) => {
    const before = from <= 1 ? begin - 1 : feeds[from - 2];
    if (before === undefined || to < from || to > feeds.length + 1) return null;
    const [start, end] = [before + 1, feeds[to - 1] ?? file.length];
    return { start, end, text: file.slice(start, end) };
  };
}

/** The byte at which a column of a line begins; null if the line has no such column. */
function findColumn(line: ByteString, column: number): number | null {
  let at = 0;
  let units = 1;
  while (units < column && at < line.length) {
    const packed = decodeRune(line, at);
    at += widthOf(packed);
    units += runeOf(packed) > 0xffff ? 2 : 1;
  }
  return units === column ? at : null;
}

/**
 * The text at a place, as far as the place tells: if a reference is on a later line than its instruction, only its end is
 * known, so what it reads as must precede it there.
 */
export function findWritten(
  file: ByteString,
  { line, column, endLine, endColumn }: Place,
  written: string,
): WrittenText | null {
  const last = findLine(file, endLine);
  const to = last === null ? null : findColumn(last.text, endColumn);
  if (last === null || to === null) return null;
  const text = encodeText(written);
  const from = line === endLine ? findColumn(last.text, column) : to - text.length;
  if (from === null || from < 0 || from > to) return null;
  const found = { start: last.start + from, end: last.start + to, text: last.text.slice(from, to) };
  if (line === endLine) return found;
  const before = last.text.charAt(from - 1);
  return found.text === text && (before === '' || /[\s=,"']/.test(before)) ? found : null;
}

/** The text between the quotation marks around it, if there are any. */
export function unquote(found: WrittenText): WrittenText {
  const { start, end, text } = found;
  const quote = text.charAt(0);
  const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return isQuoted ? { start: start + 1, end: end - 1, text: text.slice(1, -1) } : found;
}

/** A reference that takes one part of its text from one argument. */
export interface Template {
  readonly before: string;
  readonly name: string;
  /** How the argument is called for: `$V`, `${V}`, or `${V:-word}`. */
  readonly call: string;
  /** The word that a missing value is replaced with; null: there is none. */
  readonly word: string | null;
  readonly after: string;
}

const PLAIN = '[\\w./:@-]*';
const TEMPLATE = new RegExp(
  `^(${PLAIN})(\\$(?:\\{([A-Za-z_]\\w*)(?::?-(${PLAIN}))?\\}|([A-Za-z_]\\w*)))(${PLAIN})$`,
);

/** Null where the text has no argument, several, or anything else in it that would have to be expanded. */
export function readTemplate(text: ByteString): Template | null {
  const found = TEMPLATE.exec(text);
  if (found === null) return null;
  const [, before = '', call = '', braced, word = null, bare, after = ''] = found;
  return { before, call, name: braced ?? bare ?? '', word, after };
}

/** What the argument's value is, for the reference to read so; null if it cannot. */
export function findValue({ before, after }: Template, written: string): string | null {
  const fits =
    written.length >= before.length + after.length && written.startsWith(before) && written.endsWith(after);
  return fits ? written.slice(before.length, written.length - after.length) : null;
}

/** The template that reads as `instead` while the argument keeps its value; null if what the argument gives has to change. */
export function rewriteTemplate(template: Template, value: string, instead: string): ByteString | null {
  const { before, call, name, after } = template;
  // an argument that gives the whole reference is where a person would change it
  if (value === '' || (before === '' && after === '')) return null;
  // text right after `$V` would become part of the name
  const safeCall = (next: string): string =>
    /^\w/.test(next) && !call.startsWith('${') ? `\${${name}}` : call;
  const tail = value + after;
  if (instead.endsWith(tail)) {
    const head = instead.slice(0, instead.length - tail.length);
    return `${head}${call}${after}`;
  }
  const head = before + value;
  if (!instead.startsWith(head)) return null;
  const rest = instead.slice(head.length);
  return `${before}${safeCall(rest)}${rest}`;
}

/** The template with a different word for a missing value; null if that is not where its text comes from. */
export function rewriteWord(template: Template, value: string, instead: string): ByteString | null {
  const { before, call, word, after } = template;
  const next = findValue(template, instead);
  if (word === null || word !== value || next === null || next === '') return null;
  return `${before}${call.slice(0, -1 - word.length)}${next}}${after}`;
}

export const isSameText = (found: WrittenText, written: string): boolean =>
  decodeText(found.text) === written;
