import { type ByteString, encodeRune } from '../go/byte-string.js';

export interface FlagWord {
  readonly text: ByteString;
  /** The position of the word in the line, including quotes and escapes. */
  readonly start: number;
  readonly end: number;
}

export interface FlagSplit {
  readonly flags: readonly FlagWord[];
  /** Index of what follows the flags. */
  readonly rest: number;
}

const NO_FLAGS: readonly FlagWord[] = [];

/** Bytes that `unicode.IsSpace` takes for a space: also those inside a longer character. */
function isSpaceByte(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0;
}

/**
 * Takes the words that begin with `--` from `line`, from `at` on, byte by byte and without their quotes and escapes.
 * `extractBuilderFlags` of parser/split_command.go.
 */
export function splitFlags(line: ByteString, at: number, lineEnd: number, escapeToken: string): FlagSplit {
  let rest = skipSpaceBytes(line, at, lineEnd);
  if (!isFlag(line, rest, lineEnd)) return { flags: NO_FLAGS, rest };
  const flags: FlagWord[] = [];
  while (isFlag(line, rest, lineEnd)) {
    const plain = findPlainEnd(line, rest, lineEnd, escapeToken);
    const { text, end } =
      plain < 0
        ? scanFlag(line, rest, lineEnd, escapeToken, null)
        : { text: line.slice(rest, plain), end: plain };
    if (text === '--') return { flags, rest: end };
    flags.push({ text, start: rest, end });
    rest = skipSpaceBytes(line, end, lineEnd);
  }
  return { flags, rest };
}

function isFlag(line: ByteString, at: number, lineEnd: number): boolean {
  return at + 1 < lineEnd && line.charCodeAt(at) === 0x2d && line.charCodeAt(at + 1) === 0x2d;
}

function skipSpaceBytes(line: ByteString, at: number, lineEnd: number): number {
  let next = at;
  while (next < lineEnd && isSpaceByte(line.charCodeAt(next))) next++;
  return next;
}

/** The end of a word that has neither quotes nor escapes, and so is its own text; -1 for any other. */
function findPlainEnd(line: ByteString, start: number, lineEnd: number, escapeToken: string): number {
  const escapeCode = escapeToken.charCodeAt(0);
  for (let at = start; at < lineEnd; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x20) return at;
    if (code < 0x20 || code === 0x22 || code === 0x27 || code === escapeCode || code > 0x7e) return -1;
  }
  return lineEnd;
}

/** For each byte of a flag's text the index in the line that it comes from, and the end of the word. */
export function mapFlag(line: ByteString, word: FlagWord, escapeToken: string): readonly number[] {
  const origins: number[] = [];
  const { end } = scanFlag(line, word.start, word.end, escapeToken, origins);
  origins.push(end);
  return origins;
}

function scanFlag(
  line: ByteString,
  start: number,
  lineEnd: number,
  escapeToken: string,
  origins: number[] | null,
): { text: ByteString; end: number } {
  const escapeCode = escapeToken.charCodeAt(0);
  let text = '';
  let quote = 0;
  let at = start;
  for (; at < lineEnd; at++) {
    let code = line.charCodeAt(at);
    if (quote === 0 && isSpaceByte(code)) break;
    if (quote === 0 && (code === 0x22 || code === 0x27)) {
      quote = code;
      continue;
    }
    if (quote !== 0 && code === quote) {
      quote = 0;
      continue;
    }
    if (code === escapeCode) {
      if (at + 1 === lineEnd) continue;
      at++;
      code = line.charCodeAt(at);
    }
    // Each byte is written as a separate character, so a character of several bytes does not survive.
    const written = encodeRune(code);
    if (origins !== null) for (let byte = 0; byte < written.length; byte++) origins.push(at);
    text += written;
  }
  return { text, end: at };
}
