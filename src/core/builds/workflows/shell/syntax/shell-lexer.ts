import { readDelimiter, skipDocument } from './here-documents.js';
import { subscriptEnd } from './subscripts.js';

const WORD_END = /[\s;&|()<>]/;
const SIMPLE = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
/** What surely ends a word. */
const ENDS: ReadonlySet<string> = new Set(' \t\n;&|)');
/** What begins a word that holds a script: `<( … )`, and patterns with brackets: `@( … )`. */
const BRACKETED: ReadonlySet<string> = new Set('<>?*+@');
/** The start of an item of an array that is assigned to. */
const SUBSCRIPTED = /(?:[A-Za-z_]\w*)?\[/y;
/** Characters of a word with which nothing else begins. */
const PLAIN = /[^\s;&|()<>\\'"$`?*+@]+/y;
const SPACE = /(?:[ \t\r]|\\\r?\n)+/y;

/** Deeper expansions are not looked into: what is around them ends where the script does. */
const MAX_DEPTH = 40;

/** Finds where the words of a script and the parts of them end. */
export class ShellLexer {
  readonly source: string;
  /** Whether something is nested deeper than is read. */
  isTooDeep = false;
  private depth = 0;
  private readonly ends = new Map<number, number>();
  private readonly arithmetic = new Map<number, number | null>();
  /** Most scripts assign nothing to an item of an array. */
  private readonly hasSubscripts: boolean;

  constructor(source: string) {
    this.source = source;
    this.hasSubscripts = source.includes('[');
  }

  /** The end of the word that begins at an offset; the offset itself where none does. */
  wordEnd(from: number): number {
    PLAIN.lastIndex = from;
    // most words hold nothing that has to be looked into
    if (!this.hasSubscripts && PLAIN.test(this.source)) {
      const end = PLAIN.lastIndex;
      if (end === this.source.length || ENDS.has(this.source[end] ?? '')) return end;
    }
    const known = this.ends.get(from);
    if (known !== undefined) return known;
    let at = this.targetEnd(from);
    while (at < this.source.length) {
      PLAIN.lastIndex = at;
      if (PLAIN.test(this.source)) at = PLAIN.lastIndex;
      const next = this.partEnd(at);
      if (next === at) break;
      at = next;
    }
    this.ends.set(from, at);
    return at;
  }

  /** The end of `NAME[subscript]` where a value is assigned to it: there may be spaces in it. */
  private targetEnd(from: number): number {
    if (!this.hasSubscripts) return from;
    SUBSCRIPTED.lastIndex = from;
    const start = SUBSCRIPTED.exec(this.source)?.[0].length ?? 0;
    const close = start === 0 ? null : subscriptEnd(this.source, from + start - 1, this);
    return close !== null && /^\+?=/.test(this.source.slice(close + 1, close + 3)) ? close + 1 : from;
  }

  /** The end of the quotes, the expansion or the character at an offset. */
  partEnd(at: number): number {
    const character = this.source[at] ?? '';
    if (character === '\\')
      return Math.min(this.source.startsWith('\\\r\n', at) ? at + 3 : at + 2, this.source.length);
    if (character === "'") return this.singleEnd(at);
    if (character === '"') return this.doubleEnd(at);
    if (character === '$' || character === '`') return this.expansionEnd(at);
    if (this.source[at + 1] === '(' && BRACKETED.has(character))
      return this.within(() => this.scriptEnd(at + 2));
    return WORD_END.test(character) ? at : at + 1;
  }

  singleEnd(at: number): number {
    const end = this.source.indexOf("'", at + 1);
    return end === -1 ? this.source.length : end + 1;
  }

  doubleEnd(from: number): number {
    let at = from + 1;
    while (at < this.source.length && this.source[at] !== '"') {
      if (this.source[at] === '\\') at += 2;
      // `$"` and `$'` mean themselves between quotes
      else if (this.source[at] === '$' && /["']/.test(this.source[at + 1] ?? '')) at++;
      else if (this.source[at] === '$' || this.source[at] === '`') at = this.expansionEnd(at);
      else at++;
    }
    return Math.min(at + 1, this.source.length);
  }

  /** The end of what `$` or a backtick begins. */
  expansionEnd(at: number): number {
    const { source } = this;
    if (source[at] === '`') return this.escapedEnd(at + 1, '`');
    SIMPLE.lastIndex = at;
    const simple = SIMPLE.exec(source);
    if (simple !== null) return at + simple[0].length;
    const open = source[at + 1];
    if (open === "'") return this.escapedEnd(at + 2, "'");
    if (open === '"') return this.doubleEnd(at + 1);
    if (open === '{') return this.within(() => this.braceEnd(at + 2));
    if (open === '[') return this.oldArithmeticEnd(at);
    if (open !== '(') return at + 1;
    const arithmetic = source[at + 2] === '(' ? this.arithmeticEnd(at + 1) : null;
    return arithmetic ?? this.within(() => this.scriptEnd(at + 2));
  }

  /** The end of `$[ … ]`. */
  private oldArithmeticEnd(at: number): number {
    const close = subscriptEnd(this.source, at + 1, this);
    return close === null ? at + 1 : close + 1;
  }

  private escapedEnd(from: number, close: string): number {
    let at = from;
    while (at < this.source.length && this.source[at] !== close) at += this.source[at] === '\\' ? 2 : 1;
    return Math.min(at + 1, this.source.length);
  }

  private braceEnd(from: number): number {
    let at = from;
    while (at < this.source.length && this.source[at] !== '}') {
      const next = /["'\\$`]/.test(this.source[at] ?? '') ? this.partEnd(at) : at + 1;
      at = Math.max(next, at + 1);
    }
    return Math.min(at + 1, this.source.length);
  }

  /** The end of `(( … ))` from its first bracket on; null: there is no such end. */
  arithmeticEnd(from: number): number | null {
    const known = this.arithmetic.get(from);
    if (known !== undefined) return known;
    const end = this.findArithmeticEnd(from);
    this.arithmetic.set(from, end);
    return end;
  }

  private findArithmeticEnd(from: number): number | null {
    const { source } = this;
    let depth = 0;
    for (let at = from; at < source.length; at++) {
      // what a command within it prints may have quotes
      if (source[at] === '$' && source[at + 1] === '(') at = this.within(() => this.expansionEnd(at)) - 1;
      else if (source[at] === '(') depth++;
      else if (source[at] === ')' && --depth === 1) return source[at + 1] === ')' ? at + 2 : null;
      else if (/["'`;\n]/.test(source[at] ?? '')) return null;
    }
    return null;
  }

  /** The end of a script that a bracket closes; the offset after the bracket. */
  scriptEnd(from: number): number {
    const { source } = this;
    const documents: ReturnType<typeof readDelimiter>[] = [];
    /** How many brackets were open where each `case` began. */
    const cases: number[] = [];
    let [at, depth, isStart] = [from, 0, true];
    while (at < source.length) {
      at = this.spaceEnd(at);
      const character = source[at];
      if (character === undefined) break;
      if (character === '\n') {
        at++;
        for (const document of documents.splice(0)) at = skipDocument(source, at, document).next;
        isStart = true;
      } else if (character === '#') {
        const end = source.indexOf('\n', at);
        at = end === -1 ? source.length : end;
      } else if (source.startsWith('<<', at) && source[at + 2] !== '<') {
        const stripsTabs = source[at + 2] === '-';
        const word = this.spaceEnd(at + (stripsTabs ? 3 : 2));
        const end = this.wordEnd(word);
        documents.push(readDelimiter(source.slice(word, end), stripsTabs));
        at = Math.max(end, at + 2);
      } else if (character === '(') {
        [at, depth, isStart] = [at + 1, depth + 1, true];
      } else if (character === ')') {
        at++;
        if (cases.at(-1) === depth) isStart = true;
        else if (depth-- === 0) return at;
      } else {
        const end = this.wordEnd(at);
        const word = source.slice(at, end);
        if (isStart && word === 'case') cases.push(depth);
        if (isStart && word === 'esac') cases.pop();
        isStart = end === at ? /[;&|]/.test(character) : OPENING.has(word);
        at = Math.max(end, at + 1);
      }
    }
    return source.length;
  }

  private spaceEnd(at: number): number {
    SPACE.lastIndex = at;
    return SPACE.test(this.source) ? SPACE.lastIndex : at;
  }

  private within(find: () => number): number {
    if (this.depth >= MAX_DEPTH) {
      this.isTooDeep = true;
      return this.source.length;
    }
    this.depth++;
    const end = find();
    this.depth--;
    return end;
  }
}

const OPENING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!', 'time']);
