import { BoundExceeded, MAX_DEPTH } from '../bounds.js';
import { parseNumber } from '../values/number.js';
import type { HclJsonMember, HclJsonNode } from './json-node.js';
import { type Source, SyntaxProblem } from './source.js';

const LONE = /\p{Surrogate}/gu;
const UNREADABLE = '\ufffd';
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /[-+.0-9][-+.eE0-9]*/y;
const VALID_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORD = /[a-zA-Z][a-zA-Z_]*/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads a JSON file as HCL does: strict JSON, but a key may be there several times. */
export function parseJson(source: Source): HclJsonNode {
  const parser = new JsonParser(source);
  const root = parser.readValue(0);
  parser.expectEnd();
  return root;
}

class JsonParser {
  readonly #source: Source;
  #at = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source.text);
    if (match === null) return null;
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #refuse(message: string): never {
    throw new SyntaxProblem({ source: this.#source, start: this.#at, end: this.#at + 1 }, message);
  }

  #take(symbol: string): boolean {
    this.#match(SPACE);
    if (this.#source.text[this.#at] !== symbol) return false;
    this.#at++;
    return true;
  }

  expectEnd(): void {
    this.#match(SPACE);
    if (this.#at < this.#source.text.length) this.#refuse('something follows the JSON value');
  }

  readValue(depth: number): HclJsonNode {
    if (depth > MAX_DEPTH) throw new BoundExceeded('its JSON is nested too deeply');
    this.#match(SPACE);
    const start = this.#at;
    if (this.#take('{')) {
      const members = this.#readMembers(depth);
      return { kind: 'object', members, source: this.#source, start, end: this.#at };
    }
    if (this.#take('[')) {
      const items = this.#readItems(depth);
      return { kind: 'array', items, source: this.#source, start, end: this.#at };
    }
    return this.#source.text[start] === '"' ? this.#readString() : this.#readOther(start);
  }

  #readString(): HclJsonNode & { kind: 'string' } {
    const start = this.#at;
    const raw = this.#match(STRING);
    if (raw === null) this.#refuse('this is not a JSON string');
    // a byte that is not UTF-8 first: it is not the half of a character that an escape begins
    const value = JSON.parse(raw.replace(LONE, UNREADABLE)) as string;
    return {
      kind: 'string',
      value: value.replace(LONE, UNREADABLE),
      source: this.#source,
      start,
      end: this.#at,
    };
  }

  #readOther(start: number): HclJsonNode {
    const digits = this.#match(NUMBER);
    if (digits !== null) {
      const value = VALID_NUMBER.test(digits) ? parseNumber(digits) : null;
      if (value === null) this.#refuse('this is not a JSON number');
      return { kind: 'other', value, source: this.#source, start, end: this.#at };
    }
    const value = WORDS.get(this.#match(WORD) ?? '');
    if (value === undefined) this.#refuse('a JSON value is expected here');
    return { kind: 'other', value, source: this.#source, start, end: this.#at };
  }

  #readMembers(depth: number): HclJsonMember[] {
    const members: HclJsonMember[] = [];
    if (this.#take('}')) return members;
    do {
      this.#match(SPACE);
      if (this.#source.text[this.#at] !== '"') this.#refuse('a property name in quotes is expected here');
      const name = this.#readString();
      if (!this.#take(':')) this.#refuse('a colon is expected after the name of a property');
      members.push({ name, value: this.readValue(depth + 1) });
    } while (this.#take(','));
    if (!this.#take('}')) this.#refuse('a comma or a closing brace is expected here');
    return members;
  }

  #readItems(depth: number): HclJsonNode[] {
    const items: HclJsonNode[] = [];
    if (this.#take(']')) return items;
    do items.push(this.readValue(depth + 1));
    while (this.#take(','));
    if (!this.#take(']')) this.#refuse('a comma or a closing bracket is expected here');
    return items;
  }
}
