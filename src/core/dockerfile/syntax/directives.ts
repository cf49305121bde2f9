import type { ByteString } from '../go/byte-string.js';
import { findJsonString } from '../go/json.js';
import { skipSpaces } from '../go/unicode.js';
import { Refusal } from '../refusal.js';

/** Longest line, without its end, that Go's bufio.Scanner hands out. */
export const MAX_LINE = 65_535;

export interface Directive {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: ByteString;
  /** 1-based. */
  readonly line: number;
  /** Index of the value in the given line. */
  readonly start: number;
}

// Go's `\s` is narrower than JavaScript's.
const HEAD = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*/;

/** Reads `# key=value` lines at the top of a file until another line comes. `DirectiveParser` of parser/directives.go. */
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
    const pair = matchPair(line, skipSpaces(line, this.#comment.length));
    if (pair === null) return null;
    const { name } = pair;
    if (name !== 'syntax' && name !== 'escape' && name !== 'check') return null;
    return { name, value: pair.value, line: this.#line, start: pair.start };
  }
}

/** What a comment says as `key=value`. */
export interface DirectivePair {
  /** In lower case. */
  readonly name: string;
  readonly value: ByteString;
  /** Index of the value in the line. */
  readonly start: number;
}

/** `at`: after the mark of the comment and the spaces that may follow it. */
export function matchPair(line: ByteString, at: number): DirectivePair | null {
  const [head = '', key = ''] = HEAD.exec(line.slice(at)) ?? [];
  if (key === '') return null;
  const end = skipBlanksBack(line, at + head.length);
  // If there are only spaces, the last one is the value.
  const start = end > at + head.length || head.endsWith('=') ? at + head.length : at + head.length - 1;
  const value = line.slice(start, Math.max(end, start + 1));
  return value === '' ? null : { name: key.toLowerCase(), value, start };
}

/** Index after the spaces that builders before 0.27, and frontends before 1.21, know in front of a directive. */
export function skipBlanks(line: ByteString, from: number): number {
  let at = from;
  while (at < line.length && '\t\n\f\r '.includes(line.charAt(at))) at++;
  return at;
}

function skipBlanksBack(line: ByteString, from: number): number {
  let end = line.length;
  while (end > from && '\t\n\f\r '.includes(line.charAt(end - 1))) end--;
  return end;
}

export interface FoundDirective {
  /** Up to the first space. */
  readonly word: ByteString;
  /** As BuildKit counts it: 0 where the file as a whole, in JSON, says it. */
  readonly line: number;
  /** Index in that line; 0 for JSON. */
  readonly start: number;
}

export interface FileDirectives {
  /** The frontend, in any of the forms. `DetectSyntax` of parser/directives.go. */
  readonly syntax: FoundDirective | null;
  /** `ParseDirective("check", …)`. */
  readonly check: FoundDirective | null;
}

const NOTHING: FileDirectives = { syntax: null, check: null };

/** What a file says at its top for the builder, before it is parsed. */
export function findDirectives(file: ByteString): FileDirectives {
  const { body, line } = skipShebang(file);
  const found = readTop(body, line, '#');
  if (found.syntax !== null) return found;
  const { check } = found;
  const slashes = readTop(body, line, '//').syntax;
  if (slashes !== null) return { syntax: slashes, check };
  if (body.charCodeAt(skipSpaces(body, 0)) !== 0x7b) return found;
  const value = findJsonString(body, 'syntax');
  return value === null ? found : { syntax: { word: value, line, start: 0 }, check };
}

export const BYTE_ORDER_MARK: ByteString = '\xef\xbb\xbf';

function skipShebang(file: ByteString): { body: ByteString; line: number } {
  const body = file.startsWith(BYTE_ORDER_MARK) ? file.slice(3) : file;
  if (!body.startsWith('#!')) return { body, line: 0 };
  const end = body.indexOf('\n');
  return { body: end < 0 ? '' : body.slice(end + 1), line: 1 };
}

function readTop(body: ByteString, line: number, comment: '#' | '//'): FileDirectives {
  if (!body.startsWith(comment)) return NOTHING;
  const reader = new DirectiveReader(comment, line);
  const found: { syntax: FoundDirective | null; check: FoundDirective | null } = {
    syntax: null,
    check: null,
  };
  for (let at = 0; at < body.length; ) {
    const feed = body.indexOf('\n', at);
    const end = feed < 0 ? body.length : feed;
    if (end - at > MAX_LINE) break;
    // bufio.ScanLines drops one carriage return.
    const directive = readQuietly(reader, body.slice(at, body[end - 1] === '\r' && end > at ? end - 1 : end));
    if (directive === null) break;
    if (directive.name !== 'escape') {
      const { value, start } = directive;
      found[directive.name] = { word: firstWord(value), line: directive.line, start };
    }
    at = end + 1;
  }
  return found;
}

export function firstWord(value: ByteString): ByteString {
  const space = value.indexOf(' ');
  return space < 0 ? value : value.slice(0, space);
}

/** Null for what ends the directives: another line, or a repeated directive. */
function readQuietly(reader: DirectiveReader, line: ByteString): Directive | null {
  try {
    return reader.readLine(line);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
