import { Refusal } from '../refusal.js';
import type { ByteString } from '../text/byte-string.js';
import { skipSpaces } from '../text/unicode.js';
import { findJsonString } from './json.js';

/** Longest line, without its end, that Go's bufio.Scanner hands out. */
export const MAX_LINE = 65_535;

export interface Directive {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: ByteString;
  /** 1-based. */
  readonly line: number;
  /** Index of the value in the line that was given. */
  readonly start: number;
}

// Go's `\s` is narrower than JavaScript's.
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;

/** Reads `# key=value` lines at the top of a file until one is something else. `DirectiveParser` of parser/directives.go. */
export class DirectiveReader {
  readonly #comment: string;
  readonly #seen = new Set<string>();
  #line: number;
  done = false;

  constructor(comment: '#' | '//' = '#', line = 0) {
    this.#comment = comment;
    this.#line = line;
  }

  /** @throws Refusal for a directive that is given twice. */
  readLine(line: ByteString): Directive | null {
    this.#line++;
    if (this.done) return null;
    const directive = this.#match(line);
    if (directive === null) {
      this.done = true;
      return null;
    }
    if (this.#seen.has(directive.name)) {
      throw new Refusal(`only one ${directive.name} parser directive can be used`);
    }
    this.#seen.add(directive.name);
    return directive;
  }

  #match(line: ByteString): Directive | null {
    if (!line.startsWith(this.#comment)) return null;
    const start = skipSpaces(line, this.#comment.length);
    const [head = '', key = ''] = HEAD.exec(line.slice(start)) ?? [];
    const name = key.toLowerCase();
    if (name !== 'syntax' && name !== 'escape' && name !== 'check') return null;
    const end = skipBlanksBack(line, start + head.length);
    // Of nothing but blanks the last one is the value.
    const valueStart =
      end > start + head.length || head.endsWith('=') ? start + head.length : start + head.length - 1;
    const value = line.slice(valueStart, Math.max(end, valueStart + 1));
    return value === '' ? null : { name, value, line: this.#line, start: valueStart };
  }
}

function skipBlanksBack(line: ByteString, from: number): number {
  let end = line.length;
  while (end > from && '\t\n\f\r '.includes(line.charAt(end - 1))) end--;
  return end;
}

export interface FoundDirective {
  /** Up to the first blank. */
  readonly word: ByteString;
  /** As BuildKit counts it: 0 where the file as a whole, in JSON, says it. */
  readonly line: number;
  /** Index in that line; 0 for JSON. */
  readonly start: number;
}

/** The frontend that a file names, in any of the forms. `DetectSyntax` of parser/directives.go. */
export function detectSyntax(file: ByteString): FoundDirective | null {
  const { body, line } = skipShebang(file);
  const found = findDirective(body, line, '#', 'syntax') ?? findDirective(body, line, '//', 'syntax');
  if (found !== null) return found;
  if (body.charCodeAt(skipSpaces(body, 0)) !== 0x7b) return null;
  const value = findJsonString(body, 'syntax');
  return value === null ? null : { word: value, line, start: 0 };
}

/** `ParseDirective("check", …)`. */
export function detectCheck(file: ByteString): FoundDirective | null {
  const { body, line } = skipShebang(file);
  return findDirective(body, line, '#', 'check');
}

function skipShebang(file: ByteString): { body: ByteString; line: number } {
  const body = file.startsWith('\xef\xbb\xbf') ? file.slice(3) : file;
  if (!body.startsWith('#!')) return { body, line: 0 };
  const end = body.indexOf('\n');
  return { body: end < 0 ? '' : body.slice(end + 1), line: 1 };
}

function findDirective(
  body: ByteString,
  line: number,
  comment: '#' | '//',
  name: Directive['name'],
): FoundDirective | null {
  if (!body.startsWith(comment)) return null;
  const reader = new DirectiveReader(comment, line);
  for (let at = 0; at < body.length && !reader.done; ) {
    const end = body.indexOf('\n', at);
    const next = end < 0 ? body.length : end;
    // bufio.ScanLines drops one carriage return.
    const text = body.slice(at, body[next - 1] === '\r' && next > at ? next - 1 : next);
    if (next - at > MAX_LINE) return null;
    const directive = readQuietly(reader, text);
    if (directive === 'twice') return null;
    if (directive?.name === name) {
      const blank = directive.value.indexOf(' ');
      const word = blank < 0 ? directive.value : directive.value.slice(0, blank);
      return { word, line: directive.line, start: directive.start };
    }
    at = next + 1;
  }
  return null;
}

function readQuietly(reader: DirectiveReader, line: ByteString): Directive | 'twice' | null {
  try {
    return reader.readLine(line);
  } catch (error) {
    if (error instanceof Refusal) return 'twice';
    throw error;
  }
}
