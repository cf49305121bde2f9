import { COLON, giveUp, isEmptyAt, isGivenUp, YamlCursor } from './cursor.js';
import type { WrittenMapping, WrittenNode, WrittenScalar, WrittenSequence } from './node.js';
import { readBlockScalar } from './simple-blocks.js';
import { readAlias, readAnchor, readFlow } from './simple-flow.js';
import { makeScalar, readPlain, readQuoted } from './simple-scalars.js';

const MAX_DEPTH = 60;
const MAX_KEY = 1_000;
/** Line ends of other systems, and what may not stand in YAML or is read differently. */
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/**
 * Reads one document in the plain YAML that nearly all files are written in, about ten times as fast as the real parser.
 * Null: it has something else, or is wrong, which is for the real parser to say. What is read means the same to every
 * version of YAML.
 */
export function readSimpleYaml(text: string): WrittenNode | null {
  if (UNUSUAL.test(text)) return null;
  try {
    return new Reader(text).readDocument();
  } catch (error) {
    if (isGivenUp(error)) return null;
    throw error;
  }
}

class Reader {
  private readonly cursor: YamlCursor;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.cursor = new YamlCursor(text);
  }

  readDocument(): WrittenNode {
    const { cursor } = this;
    const marker = /^(?:#.*\n|\n)*---(?=\n)/.exec(this.text);
    cursor.at = marker === null ? 0 : marker[0].length + 1;
    cursor.enterLine();
    if (cursor.indent !== 0) giveUp();
    const root = this.readBlock(0, -1, 0);
    if (cursor.at < this.text.length || root.kind === 'scalar') giveUp();
    return root;
  }

  /** A value that begins on a line of its own, indented by `indent`, in a collection indented by `outer`. */
  private readBlock(indent: number, outer: number, depth: number): WrittenNode {
    const { cursor } = this;
    if (depth > MAX_DEPTH) giveUp();
    if (cursor.isDash()) return this.readSequence(indent, depth);
    const first = this.text[cursor.at];
    if (first === '[' || first === '{') {
      const flow = readFlow(cursor, outer);
      cursor.leaveLine();
      return flow;
    }
    const text = this.readText();
    if (this.isColon()) return this.readMapping(text, indent, depth);
    cursor.leaveLine();
    return text;
  }

  private readText(): WrittenScalar {
    const first = this.text[this.cursor.at];
    return first === '"' || first === "'" ? readQuoted(this.cursor) : readPlain(this.cursor);
  }

  /** Whether what was read is a key. */
  private isColon(): boolean {
    const { at } = this.cursor;
    return this.text.charCodeAt(at) === COLON && isEmptyAt(this.text, at + 1);
  }

  private readMapping(first: WrittenScalar, indent: number, depth: number): WrittenMapping {
    const { cursor } = this;
    const keys = [first];
    const values: WrittenNode[] = [];
    for (let key = first; ; keys.push(key)) {
      if (key.end - key.start > MAX_KEY) giveUp();
      cursor.at++;
      values.push(this.readValue(indent, true, depth + 1));
      if (cursor.indent > indent) giveUp();
      if (cursor.indent < indent) break;
      key = this.readText();
      if (!this.isColon()) giveUp();
    }
    return { kind: 'map', keys, values, start: first.start, anchor: null, tag: null };
  }

  private readSequence(indent: number, depth: number): WrittenSequence {
    const { cursor } = this;
    const start = cursor.at;
    const items: WrittenNode[] = [];
    do {
      cursor.at++;
      items.push(this.readValue(indent, false, depth + 1));
      if (cursor.indent > indent) giveUp();
    } while (cursor.indent === indent && cursor.isDash());
    return { kind: 'list', items, start, anchor: null, tag: null };
  }

  /** What comes after a colon or dash of a collection that is indented by `outer`. */
  private readValue(outer: number, isInMapping: boolean, depth: number): WrittenNode {
    const { cursor } = this;
    cursor.skipSpaces();
    if (cursor.isAtEnd()) {
      const { at } = cursor;
      return this.readBelow(outer, isInMapping, depth) ?? makeScalar('plain', '', at, at);
    }
    if (this.text[cursor.at] !== '&') return this.readInline(outer, isInMapping, depth);
    const anchor = readAnchor(cursor);
    cursor.skipSpaces();
    const node = cursor.isAtEnd()
      ? (this.readBelow(outer, false, depth) ?? giveUp())
      : this.readInline(outer, true, depth);
    if (node.kind === 'alias' || node.anchor !== null) giveUp();
    node.anchor = anchor;
    return node;
  }

  /** The value on the lines that follow; null: there is none. A list need not be indented further than its key. */
  private readBelow(outer: number, isInMapping: boolean, depth: number): WrittenNode | null {
    const { cursor } = this;
    cursor.leaveLine();
    if (cursor.indent > outer) return this.readBlock(cursor.indent, outer, depth);
    return isInMapping && cursor.indent === outer && cursor.isDash() ? this.readSequence(outer, depth) : null;
  }

  private readInline(outer: number, isOnlyValue: boolean, depth: number): WrittenNode {
    const { cursor } = this;
    if (depth > MAX_DEPTH) giveUp();
    const first = this.text[cursor.at];
    if (first === '|' || first === '>') return readBlockScalar(cursor, outer);
    if (first === '[' || first === '{' || first === '*') {
      const node = first === '*' ? readAlias(cursor) : readFlow(cursor, outer);
      cursor.leaveLine();
      return node;
    }
    if (!isOnlyValue) {
      const indent = cursor.at - this.text.lastIndexOf('\n', cursor.at) - 1;
      if (cursor.isDash()) return this.readSequence(indent, depth);
      const text = this.readText();
      if (this.isColon()) return this.readMapping(text, indent, depth);
      cursor.leaveLine();
      return text;
    }
    const text = this.readText();
    cursor.leaveLine();
    return text;
  }
}
