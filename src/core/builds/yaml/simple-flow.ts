import { COLON, giveUp, isEmptyAt, NEWLINE, type YamlCursor } from './cursor.js';
import type { WrittenMapping, WrittenNode, WrittenScalar, WrittenSequence } from './node.js';
import { isFlowIndicator, readFlowPlain, readQuoted } from './simple-scalars.js';

const MAX_DEPTH = 20;

/** A list or mapping between brackets, in a collection that is indented by `outer`. */
export function readFlow(cursor: YamlCursor, outer: number, depth = 0): WrittenMapping | WrittenSequence {
  if (depth > MAX_DEPTH) giveUp();
  return cursor.text[cursor.at] === '['
    ? readSequence(cursor, outer, depth)
    : readMapping(cursor, outer, depth);
}

function readSequence(cursor: YamlCursor, outer: number, depth: number): WrittenSequence {
  const start = cursor.at;
  const items: WrittenNode[] = [];
  readItems(cursor, outer, ']', () => items.push(readNode(cursor, outer, depth)));
  return { kind: 'list', items, start, anchor: null, tag: null };
}

function readMapping(cursor: YamlCursor, outer: number, depth: number): WrittenMapping {
  const start = cursor.at;
  const keys: WrittenScalar[] = [];
  const values: WrittenNode[] = [];
  readItems(cursor, outer, '}', () => {
    keys.push(readText(cursor));
    if (cursor.text.charCodeAt(cursor.at) !== COLON || !isEmptyAt(cursor.text, cursor.at + 1)) giveUp();
    cursor.at++;
    cursor.skipSpaces();
    values.push(readNode(cursor, outer, depth));
  });
  return { kind: 'map', keys, values, start, anchor: null, tag: null };
}

/** From the opening bracket to behind the closing one. */
function readItems(cursor: YamlCursor, outer: number, close: string, readItem: () => void): void {
  const { text } = cursor;
  cursor.at++;
  skipSpace(cursor, outer);
  while (text[cursor.at] !== close) {
    readItem();
    skipSpace(cursor, outer);
    if (text[cursor.at] === ',') {
      cursor.at++;
      skipSpace(cursor, outer);
    } else if (text[cursor.at] !== close) giveUp();
  }
  cursor.at++;
}

function readNode(cursor: YamlCursor, outer: number, depth: number): WrittenNode {
  const first = cursor.text[cursor.at];
  if (first === '[' || first === '{') return readFlow(cursor, outer, depth + 1);
  if (first === '*') return readAlias(cursor);
  return readText(cursor);
}

function readText(cursor: YamlCursor): WrittenScalar {
  const first = cursor.text[cursor.at];
  return first === '"' || first === "'" ? readQuoted(cursor) : readFlowPlain(cursor);
}

/** Spaces and line breaks; lines within brackets are indented further than the collection around them. */
function skipSpace(cursor: YamlCursor, outer: number): void {
  const { text } = cursor;
  cursor.skipSpaces();
  while (text.charCodeAt(cursor.at) === NEWLINE) {
    const start = cursor.at + 1;
    cursor.at = start;
    cursor.skipSpaces();
    if (text.charCodeAt(cursor.at) !== NEWLINE && cursor.at - start <= outer) giveUp();
  }
}

const NAME = /[A-Za-z0-9_-]+/y;

/** The name behind `&` or `*`. */
function readName(cursor: YamlCursor): string {
  NAME.lastIndex = cursor.at + 1;
  const name = NAME.exec(cursor.text)?.[0] ?? giveUp();
  cursor.at = NAME.lastIndex;
  return name;
}

export function readAnchor(cursor: YamlCursor): string {
  const name = readName(cursor);
  if (!isEmptyAt(cursor.text, cursor.at)) giveUp();
  return name;
}

export function readAlias(cursor: YamlCursor): WrittenNode {
  const start = cursor.at;
  const name = readName(cursor);
  if (!isEmptyAt(cursor.text, cursor.at) && !isFlowIndicator(cursor.text.charCodeAt(cursor.at))) giveUp();
  return { kind: 'alias', name, start, end: cursor.at };
}
