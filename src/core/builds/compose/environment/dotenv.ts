import type { WorkBudget } from '../work-budget.js';
import { substitute } from './substitution.js';
import { type GappedText, literal } from './text.js';

/** Variables of the environment by name. */
export type DotenvVariables = ReadonlyMap<string, GappedText>;

/** What is wrong with a file of variables. `isLimit`: only the gate gives up. */
export interface DotenvError {
  readonly message: string;
  readonly isLimit: boolean;
}

const SPACE = /[\t\v\f\r \u0085\u00a0]/;
const ANY_SPACE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const TRAILING = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/;
const IN_NAME = /[_.\-[\]\p{L}\p{N}]/u;

/**
 * Adds the variables of a `.env` file to `out` as compose-go's dotenv reads it. `outer` knows variables from elsewhere,
 * which win. Answers what is wrong with the file, null where nothing is.
 */
export function readDotenv(
  text: string,
  path: string,
  outer: (name: string) => GappedText | undefined,
  out: Map<string, GappedText>,
  work: WorkBudget,
): DotenvError | null {
  return new DotenvReader(text, path, outer, out, work).run();
}

class DotenvReader {
  private at = 0;
  /** The last line that was asked for, from 1, and where it was. */
  private line = 1;
  private counted = 0;

  constructor(
    text: string,
    path: string,
    outer: (name: string) => GappedText | undefined,
    out: Map<string, GappedText>,
    work: WorkBudget,
  ) {
    this.text = text;
    this.path = path;
    this.outer = outer;
    this.out = out;
    this.work = work;
  }

  private readonly text: string;
  private readonly path: string;
  private readonly outer: (name: string) => GappedText | undefined;
  private readonly out: Map<string, GappedText>;
  private readonly work: WorkBudget;

  run(): DotenvError | null {
    this.work.spend(this.text.length >> 4);
    while (this.skipToStatement()) {
      const line = this.lineHere();
      const name = this.readName();
      if ('error' in name) return name.error;
      if (name.key.includes(' ')) return this.fail('key cannot contain a space');
      if (name.isInherited) {
        const value = this.lookup(name.key);
        if (value !== undefined) this.out.set(name.key, value);
        continue;
      }
      const value = this.readValue();
      if ('error' in value) return value.error;
      this.out.set(name.key, { ...value, given: [{ file: this.path, line }, ...value.given] });
      if (this.work.isOver) return this.fail('too much to read', true);
    }
    return null;
  }

  /** Asked in the order of the text, so that nothing is counted twice. */
  private lineHere(): number {
    for (let at = this.counted; at < this.at; at++) if (this.text[at] === '\n') this.line += 1;
    this.counted = this.at;
    return this.line;
  }

  private fail(message: string, isLimit = false): DotenvError {
    const line = this.text.slice(0, this.at).split('\n').length;
    return { message: `line ${line}: ${message}`, isLimit };
  }

  private lookup(name: string): GappedText | undefined {
    return this.outer(name) ?? this.out.get(name);
  }

  /** Past spaces and comments; false at the end. */
  private skipToStatement(): boolean {
    const { text } = this;
    for (;;) {
      while (this.at < text.length && ANY_SPACE.test(text[this.at] ?? '')) this.at += 1;
      if (this.at >= text.length) return false;
      if (text[this.at] !== '#') return true;
      const end = text.indexOf('\n', this.at);
      if (end === -1) return false;
      this.at = end;
    }
  }

  private readName():
    | { readonly key: string; readonly isInherited: boolean }
    | { readonly error: DotenvError } {
    const { text } = this;
    if (/^export[\t\n\f\r ]/.test(text.slice(this.at, this.at + 7))) {
      this.at += 'export'.length;
      this.skipSpaces();
    }
    const start = this.at;
    let key = '';
    let isInherited = false;
    for (let at = start; at < text.length; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (character === '=' || character === ':' || character === '\n') {
        key = text.slice(start, at);
        isInherited = character === '\n';
        this.at = at + 1;
        break;
      }
      if (!SPACE.test(character) && !IN_NAME.test(character)) {
        const line = text.slice(start).split('\n', 1)[0]?.slice(0, 60);
        return { error: this.fail(`unexpected character "${character}" in variable name "${line}"`) };
      }
      at += character.length;
    }
    if (start >= text.length) return { error: this.fail('zero length string') };
    this.skipSpaces();
    return { key: key.replace(TRAILING, ''), isInherited };
  }

  private skipSpaces(): void {
    while (this.at < this.text.length && SPACE.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private readValue(): GappedText | { readonly error: DotenvError } {
    const quote = this.text[this.at];
    if (quote === '"' || quote === "'") return this.readQuoted(quote);
    const end = this.text.indexOf('\n', this.at);
    const line = this.text.slice(this.at, end === -1 ? undefined : end);
    this.at = end === -1 ? this.text.length : end + 1;
    const comment = line.indexOf(' #');
    return this.expand((comment === -1 ? line : line.slice(0, comment)).replace(TRAILING, ''));
  }

  private readQuoted(quote: string): GappedText | { readonly error: DotenvError } {
    const { text } = this;
    const parts: string[] = [];
    for (let at = this.at + 1; at < text.length; at++) {
      const character = text[at] ?? '';
      if (character === quote) {
        this.at = at + 1;
        const value = parts.join('');
        return quote === '"' ? this.expand(expandEscapes(value)) : literal(value);
      }
      if (character !== '\\') parts.push(character);
      else if (text[at + 1] === quote) {
        at += 1;
        parts.push(quote);
      } else if (at + 1 < text.length) {
        at += 1;
        parts.push('\\', text[at] ?? '');
      }
    }
    const line = text.slice(this.at).split('\n', 1)[0] ?? '';
    return { error: this.fail(`unterminated quoted value ${line.slice(0, 60)}`) };
  }

  private expand(value: string): GappedText | { readonly error: DotenvError } {
    const found = substitute(value, (name) => this.lookup(name), this.work);
    return found.invalid === null
      ? found.text
      : { error: this.fail(`Invalid template: "${found.invalid.slice(0, 60)}"`, found.isTooDeep === true) };
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '"': '"',
  '\\': '\\',
  $: '$$',
};

/** The escapes of a shell between double quotes; `\$` becomes `$$`, which no variable follows. */
function expandEscapes(text: string): string {
  return text.replace(/\\(?:[abcfnrtv$"\\]|0\d{0,3})/g, (match) => {
    if (match[1] !== '0') return ESCAPES[match[1] ?? ''] ?? match;
    const digits = match.slice(2);
    if (!/^[0-3][0-7]{2}$/.test(digits)) return `\\${digits}`;
    return String.fromCharCode(Number.parseInt(digits, 8));
  });
}
