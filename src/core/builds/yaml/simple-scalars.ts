import { COLON, giveUp, HASH, isEmptyAt, NEWLINE, SPACE, TAB, type YamlCursor } from './cursor.js';
import type { WrittenScalar } from './node.js';

export function makeScalar(
  style: WrittenScalar['style'],
  text: string,
  start: number,
  end: number,
): WrittenScalar & { anchor: string | null } {
  return { kind: 'scalar', style, text, start, end, anchor: null, tag: null };
}

/** Characters that begin something else than a plain scalar, or may do so. */
const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

/** A plain scalar on one line; the cursor is then behind it, on its colon where it is a key. */
export function readPlain(cursor: YamlCursor): WrittenScalar {
  const { text } = cursor;
  const start = cursor.at;
  if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash()) giveUp();
  let end = start;
  let at = start;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === NEWLINE || at >= text.length) break;
    if (code === COLON && isEmptyAt(text, at + 1)) {
      // A space before the colon is rare.
      if (end !== at) giveUp();
      break;
    }
    if (code === HASH && end !== at) break;
    if (code === TAB) giveUp();
    end = at + 1;
  }
  cursor.at = end;
  return makeScalar('plain', text.slice(start, end), start, end);
}

/** Characters that end a plain scalar between brackets. */
const FLOW_ENDS = new Set([...',[]{}'].map((character) => character.charCodeAt(0)));

export function isFlowIndicator(code: number): boolean {
  return FLOW_ENDS.has(code);
}

/** The same between brackets. */
export function readFlowPlain(cursor: YamlCursor): WrittenScalar {
  const { text } = cursor;
  const start = cursor.at;
  if (INDICATORS.has(text.charCodeAt(start)) || cursor.isDash()) giveUp();
  let end = start;
  let at = start;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code === NEWLINE || at >= text.length || FLOW_ENDS.has(code)) break;
    if (code === COLON && (isEmptyAt(text, at + 1) || FLOW_ENDS.has(text.charCodeAt(at + 1)))) {
      if (end !== at || !isEmptyAt(text, at + 1)) giveUp();
      break;
    }
    if (code === TAB || (code === HASH && end !== at)) giveUp();
    end = at + 1;
  }
  const written = text.slice(start, end);
  if (written === '-') giveUp();
  cursor.at = end;
  return makeScalar('plain', written, start, end);
}

/** A scalar between quotes on one line. */
export function readQuoted(cursor: YamlCursor): WrittenScalar {
  return cursor.text[cursor.at] === '"' ? readDouble(cursor) : readSingle(cursor);
}

function readSingle(cursor: YamlCursor): WrittenScalar {
  const { text } = cursor;
  const start = cursor.at;
  let end = text.indexOf("'", start + 1);
  let isDoubled = false;
  while (end !== -1 && text[end + 1] === "'") {
    isDoubled = true;
    end = text.indexOf("'", end + 2);
  }
  const written = end === -1 ? giveUp() : text.slice(start + 1, end);
  if (/[\n\t]/.test(written)) giveUp();
  cursor.at = end + 1;
  return makeScalar('single', isDoubled ? written.replaceAll("''", "'") : written, start, end + 1);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\' };

const PLAIN_DOUBLE = /"[^"\\\n\t]*"/y;

function readDouble(cursor: YamlCursor): WrittenScalar {
  const { text } = cursor;
  const start = cursor.at;
  PLAIN_DOUBLE.lastIndex = start;
  if (PLAIN_DOUBLE.test(text)) {
    const after = PLAIN_DOUBLE.lastIndex;
    cursor.at = after;
    return makeScalar('double', text.slice(start + 1, after - 1), start, after);
  }
  let end = start + 1;
  let isEscaped = false;
  for (; text[end] !== '"'; end++) {
    const character = text[end];
    if (character === undefined || character === '\n' || character === '\t') giveUp();
    if (character !== '\\') continue;
    isEscaped = true;
    end++;
  }
  const written = text.slice(start + 1, end);
  const value = isEscaped
    ? written.replace(/\\(.)/gs, (_, kind: string) => ESCAPES[kind] ?? giveUp())
    : written;
  cursor.at = end + 1;
  return makeScalar('double', value, start, end + 1);
}
