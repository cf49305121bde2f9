import { BoundExceeded, MAX_DEPTH } from '../bounds.js';
import { classTest, perlClass } from './class.js';
import { readClass, readUnicodeClass } from './class-parser.js';
import { readEscapedChar } from './escape.js';
import { PatternReader } from './reader.js';
import { type Assertion, type Flags, PatternError, type RegexpNode } from './syntax.js';

const MAX_REPEAT = 1000;
const TOO_OFTEN = 'it repeats too often';
/** Other braces are literal. */
const BOUNDS = /\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/;
const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map([
  ['A', 'text-start'],
  ['z', 'text-end'],
  ['b', 'word'],
  ['B', 'not-word'],
]);
const FLAG_NAMES: ReadonlyMap<string, keyof Flags> = new Map([
  ['i', 'ignoreCase'],
  ['m', 'multiline'],
  ['s', 'dotAll'],
  ['U', 'ungreedy'],
]);

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly isCounted: boolean;
}

/** Reads the syntax of Go's regexp package. */
export class PatternParser extends PatternReader {
  /** Names of the groups, from the first on; empty where a group has none. */
  readonly names: string[] = [];
  #flags: Flags = { ignoreCase: false, multiline: false, dotAll: false, ungreedy: false };
  #depth = 0;

  parse(): RegexpNode {
    const node = this.#readChoice();
    if (this.at < this.text.length) throw new PatternError('a closing parenthesis has no opening one');
    return node;
  }

  #readChoice(): RegexpNode {
    if (++this.#depth > MAX_DEPTH) throw new BoundExceeded('a pattern is nested too deeply');
    const flags = this.#flags;
    const items: RegexpNode[] = [this.#readSequence()];
    while (this.take('|')) items.push(this.#readSequence());
    this.#flags = flags;
    this.#depth--;
    return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items };
  }

  #readSequence(): RegexpNode {
    const items: RegexpNode[] = [];
    while (this.at < this.text.length && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
      items.push(...this.#readAtoms());
      // behind flags or an empty quotation it is the one before that is repeated
      const last = items.pop();
      if (last !== undefined) items.push(this.#readRepeats(last));
    }
    return { kind: 'sequence', items };
  }

  /** Several: they were quoted; none: only flags were set. */
  #readAtoms(): readonly RegexpNode[] {
    if (this.match(/\\Q/) !== null) return this.#readQuoted();
    if (this.take('(')) return this.#readGroup();
    return [this.#readAtom()];
  }

  #readAtom(): RegexpNode {
    if (this.match(BOUNDS) !== null) throw new PatternError('there is nothing that {…} repeats');
    const char = this.next();
    switch (char) {
      case '[':
        return { kind: 'char', test: classTest(readClass(this), this.#flags.ignoreCase) };
      case '.':
        return { kind: 'char', test: classTest(this.#flags.dotAll ? '[\\0-\\u{10ffff}]' : '[^\\n]', false) };
      case '^':
        return { kind: 'assertion', assertion: this.#flags.multiline ? 'line-start' : 'text-start' };
      case '$':
        return { kind: 'assertion', assertion: this.#flags.multiline ? 'line-end' : 'text-end' };
      case '\\':
        return this.#readEscape();
      case '*':
      case '+':
      case '?':
        throw new PatternError(`there is nothing that ${char} repeats`);
      default:
        return this.#literal(char);
    }
  }

  #literal(char: string): RegexpNode {
    const source = `[\\u{${(char.codePointAt(0) ?? 0).toString(16)}}]`;
    const test = this.#flags.ignoreCase ? classTest(source, true) : (other: string) => other === char;
    return { kind: 'char', test };
  }

  #readEscape(): RegexpNode {
    const start = this.at;
    const letter = this.next();
    const assertion = ASSERTIONS.get(letter);
    if (assertion !== undefined) return { kind: 'assertion', assertion };
    const perl = perlClass(letter);
    if (perl !== undefined) return { kind: 'char', test: classTest(`[${perl}]`, this.#flags.ignoreCase) };
    if (letter === 'p' || letter === 'P') {
      const source = readUnicodeClass(this, letter === 'P');
      return { kind: 'char', test: classTest(`[${source}]`, this.#flags.ignoreCase) };
    }
    this.at = start;
    return this.#literal(readEscapedChar(this));
  }

  #readQuoted(): readonly RegexpNode[] {
    const end = this.text.indexOf('\\E', this.at);
    const quoted = this.text.slice(this.at, end === -1 ? this.text.length : end);
    this.at = end === -1 ? this.text.length : end + 2;
    return [...quoted].map((char) => this.#literal(char));
  }

  #readGroup(): readonly RegexpNode[] {
    const named = this.match(/\?P?<(\w+)>/);
    if (named === null && this.text[this.at] === '?') return this.#readFlagGroup();
    const index = this.names.push(named?.[1] ?? '');
    const inner = this.#readChoice();
    this.#close();
    return [{ kind: 'group', index, inner }];
  }

  #readFlagGroup(): readonly RegexpNode[] {
    const match = this.match(/\?([imsU]*)(?:-([imsU]+))?([:)])/);
    if (match === null) throw new PatternError('it has a group of a kind that does not exist');
    const outer = this.#flags;
    this.#flags = { ...outer, ...flagsOf(match[1], true), ...flagsOf(match[2], false) };
    if (match[3] === ')') return [];
    const inner = this.#readChoice();
    this.#close();
    this.#flags = outer;
    return [inner];
  }

  #close(): void {
    if (!this.take(')')) throw new PatternError('a closing parenthesis is missing');
  }

  #readRepeats(item: RegexpNode): RegexpNode {
    let node = item;
    for (let count = 0; ; count++) {
      const bounds = this.#readBounds();
      if (bounds === null) return node;
      if (count > 0) throw new PatternError('a repetition is repeated');
      const greedy = this.take('?') === this.#flags.ungreedy;
      node = { kind: 'repeat', inner: node, ...bounds, greedy };
      const isMany = bounds.isCounted && (bounds.min > 1 || bounds.max > 1);
      if (isMany && !isRepeatedRightly(node, MAX_REPEAT)) throw new PatternError(TOO_OFTEN);
    }
  }

  #readBounds(): Bounds | null {
    if (this.take('*')) return { min: 0, max: Number.POSITIVE_INFINITY, isCounted: false };
    if (this.take('+')) return { min: 1, max: Number.POSITIVE_INFINITY, isCounted: false };
    if (this.take('?')) return { min: 0, max: 1, isCounted: false };
    const match = this.match(BOUNDS);
    if (match === null) return null;
    const min = Number(match[1]);
    const max =
      match[2] === undefined ? min : match[3] === undefined ? Number.POSITIVE_INFINITY : Number(match[3]);
    if (min > MAX_REPEAT || (Number.isFinite(max) && max > MAX_REPEAT) || min > max) {
      throw new PatternError(TOO_OFTEN);
    }
    return { min, max, isCounted: true };
  }
}

function flagsOf(letters: string | undefined, value: boolean): Partial<Flags> {
  return Object.fromEntries([...(letters ?? '')].map((letter) => [FLAG_NAMES.get(letter), value]));
}

/** Go's repeatIsValid: counts that are nested are multiplied. */
function isRepeatedRightly(node: RegexpNode, left: number): boolean {
  switch (node.kind) {
    case 'group':
      return isRepeatedRightly(node.inner, left);
    case 'sequence':
    case 'choice':
      return node.items.every((item) => isRepeatedRightly(item, left));
    case 'repeat': {
      if (!node.isCounted) return isRepeatedRightly(node.inner, left);
      const count = Number.isFinite(node.max) ? node.max : node.min;
      if (node.max === 0) return true;
      return count <= left && isRepeatedRightly(node.inner, count > 0 ? Math.floor(left / count) : left);
    }
    default:
      return true;
  }
}
