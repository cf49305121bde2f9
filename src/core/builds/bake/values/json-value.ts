import { BoundExceeded, MAX_DEPTH } from '../bounds.js';
import { ConversionError } from './conversion.js';
import { parseNumber } from './number.js';
import { DYNAMIC } from './type.js';
import { bool, nullOf, number, object, text, tuple, type Value } from './value.js';

const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)|(true|false|null)|([[\]{},:]))/y;

/** The value that JSON says: objects and tuples, numbers as precise as they are written. */
export function valueOfJson(json: string): Value {
  const reader = new JsonReader(json);
  const value = reader.readValue(0);
  reader.expectEnd();
  return value;
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #peeked: RegExpExecArray | null = null;

  constructor(json: string) {
    this.#text = json;
  }

  #token(): RegExpExecArray {
    if (this.#peeked !== null) return this.#peeked;
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (match === null) throw new ConversionError('this is not JSON');
    this.#at = TOKEN.lastIndex;
    this.#peeked = match;
    return match;
  }

  #read(): RegExpExecArray {
    const token = this.#token();
    this.#peeked = null;
    return token;
  }

  #take(symbol: string): boolean {
    if (this.#token()[4] !== symbol) return false;
    this.#peeked = null;
    return true;
  }

  expectEnd(): void {
    if (this.#peeked !== null || !/^[ \t\r\n]*$/.test(this.#text.slice(this.#at)))
      throw new ConversionError('this is not JSON');
  }

  readValue(depth: number): Value {
    if (depth > MAX_DEPTH) throw new BoundExceeded('JSON in it is nested too deeply');
    const [, string, digits, word, symbol] = this.#read();
    if (string !== undefined) return text(JSON.parse(string) as string);
    if (digits !== undefined) {
      const parsed = parseNumber(digits);
      return parsed === null ? nullOf(DYNAMIC) : number(parsed);
    }
    if (word !== undefined) return word === 'null' ? nullOf(DYNAMIC) : bool(word === 'true');
    if (symbol === '[') return this.#readArray(depth);
    if (symbol === '{') return this.#readObject(depth);
    throw new ConversionError('this is not JSON');
  }

  #readArray(depth: number): Value {
    const items: Value[] = [];
    while (!this.#take(']')) {
      if (items.length > 0 && !this.#take(',')) throw new ConversionError('this is not JSON');
      items.push(this.readValue(depth + 1));
    }
    return tuple(items);
  }

  #readObject(depth: number): Value {
    const fields = new Map<string, Value>();
    for (let first = true; !this.#take('}'); first = false) {
      if (!first && !this.#take(',')) throw new ConversionError('this is not JSON');
      const key = this.#read()[1];
      if (key === undefined || !this.#take(':')) throw new ConversionError('this is not JSON');
      fields.set(JSON.parse(key) as string, this.readValue(depth + 1));
    }
    return object(fields);
  }
}
