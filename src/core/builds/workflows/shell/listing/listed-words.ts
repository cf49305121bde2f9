import { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { type Quoting, showsWords } from '../expression-words.js';
import type { ScriptWord } from '../shell-words.js';

/** A word of a script in a list of its commands. */
export interface ListedWord extends ScriptWord {
  /** Whether a part of it is quoted: then it is not a keyword. */
  readonly isQuoted: boolean;
}

/** What the words of a script are expanded with. */
export interface ShellExpansion {
  readonly texts: UnknownTexts;
  /** The value of `$NAME`; undefined: nothing decides it. */
  lookUp(name: string): TracedText | undefined;
}

const WORD_END = /[\s;&|()<>]/;
const PLAIN = /[^\s;&|()<>\\'"$`*?[{~]+/y;

/** Expansions that are several words even between quotes. */
const LISTED = /^\$(?:@|\{@|\{[A-Za-z_]\w*\[@\])/;

interface ReadWords {
  readonly words: readonly ListedWord[];
  /** The contents of `$( … )` within them. */
  readonly scripts: readonly TracedText[];
  readonly end: number;
}

/** Reads the words that begin at an offset: one, unless an expansion without quotes falls apart or to nothing. */
export function readShellWords(script: TracedText, from: number, expansion: ShellExpansion): ReadWords {
  const reader = new WordReader(script, from, expansion);
  reader.readAll();
  return { words: reader.finish(), scripts: reader.scripts, end: reader.at };
}

class WordReader {
  private readonly script: TracedText;
  private readonly source: string;
  private readonly expansion: ShellExpansion;
  at: number;
  readonly scripts: TracedText[] = [];
  private parts: TracedText[] = [];
  private readonly words: TracedText[] = [];
  private isLoose = false;
  private isOpen = false;
  private isQuoted = false;

  constructor(script: TracedText, from: number, expansion: ShellExpansion) {
    this.script = script;
    this.source = script.value;
    this.at = from;
    this.expansion = expansion;
  }

  readAll(): void {
    for (let next = this.source[this.at]; next !== undefined; next = this.source[this.at]) {
      if (next === '\\') this.readEscape(false);
      else if (WORD_END.test(next)) return;
      else if (next === "'") this.readSingle();
      else if (next === '"') this.readDouble();
      else if (next === '$' || next === '`') this.readExpansion(false);
      else this.take();
    }
  }

  finish(): ListedWord[] {
    const last = this.parts.length > 0 || this.isQuoted ? [TracedText.join(this.orEmpty())] : [];
    return [...this.words, ...last].map((text) => ({
      text,
      isLoose: this.isLoose,
      isOpen: this.isOpen,
      isQuoted: this.isQuoted,
    }));
  }

  private orEmpty(): readonly TracedText[] {
    return this.parts.length > 0 ? this.parts : [this.script.slice(this.at, this.at)];
  }

  private take(): void {
    PLAIN.lastIndex = this.at;
    const length = PLAIN.exec(this.source)?.[0].length ?? 1;
    const text = this.script.slice(this.at, this.at + length);
    // The shell may put other words where it finds a pattern.
    const isHome = text.value === '~' && this.parts.length === 0;
    if (isHome || /^[*?[{]$/.test(text.value)) this.isLoose = true;
    this.put(text, 'none');
    this.at += length;
  }

  /** A part of the word; the runner has put its own expressions there before the shell reads it. */
  private put(text: TracedText, quoting: Quoting): void {
    this.parts.push(text);
    if (!isUnknown(text.value)) return;
    const expressions = this.expansion.texts.expressionsIn(text.value);
    this.isLoose ||= quoting === 'none' && expressions.some((expression) => /^[$@]/.test(expression));
    this.isOpen ||= expressions.some((expression) => showsWords(expression, quoting));
  }

  private readEscape(isInQuotes: boolean): void {
    const next = this.source[this.at + 1] ?? '';
    const isLineBreak = next === '\n' || next === '\r';
    if (isInQuotes && !isLineBreak && !/["\\$`]/.test(next)) {
      this.parts.push(this.script.slice(this.at, this.at + 2));
      this.at += 2;
      return;
    }
    if (!isLineBreak) this.parts.push(this.script.slice(this.at + 1, this.at + 2));
    this.at += this.source.startsWith('\\\r\n', this.at) ? 3 : 2;
  }

  private readSingle(): void {
    this.isQuoted = true;
    const end = this.source.indexOf("'", this.at + 1);
    const close = end === -1 ? this.source.length : end;
    this.put(this.script.slice(this.at + 1, close), 'single');
    this.at = close + 1;
  }

  private readDouble(): void {
    this.isQuoted = true;
    this.at++;
    while (this.at < this.source.length) {
      const next = this.source[this.at];
      if (next === '"') break;
      if (next === '\\') this.readEscape(true);
      else if (next === '$' || next === '`') this.readExpansion(true);
      else {
        const plain = /[^"\\$`]+/y;
        plain.lastIndex = this.at;
        const length = plain.exec(this.source)?.[0].length ?? 1;
        this.put(this.script.slice(this.at, this.at + length), 'double');
        this.at += length;
      }
    }
    this.at++;
  }

  private readExpansion(isInQuotes: boolean): void {
    const end = expansionEnd(this.source, this.at);
    const written = this.script.slice(this.at, end);
    this.at = end;
    if (/^\$\((?!\()/.test(written.value)) this.scripts.push(written.slice(2, written.value.length - 1));
    if (written.value[0] === '`') this.scripts.push(written.slice(1, written.value.length - 1));
    if (written.value === '$') {
      this.parts.push(written);
      return;
    }
    const name = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(written.value);
    const value = name === null ? undefined : this.expansion.lookUp(name[1] ?? name[2] ?? '');
    if (value === undefined) {
      this.isLoose ||= !isInQuotes || LISTED.test(written.value);
      this.parts.push(written.as(this.expansion.texts.standIn(written.value)));
    } else if (isInQuotes) this.put(value.framed(written), 'single');
    else this.splitFields(value.framed(written));
  }

  /** A value without quotes falls apart at its white space. */
  private splitFields(value: TracedText): void {
    let from = 0;
    for (const space of value.value.matchAll(/\s+/g)) {
      if (space.index > from) this.put(value.slice(from, space.index), 'none');
      if (this.parts.length > 0) this.words.push(TracedText.join(this.parts));
      this.parts = [];
      from = space.index + space[0].length;
    }
    if (from < value.value.length) this.put(value.slice(from), 'none');
  }
}

/** The end of what `$` or a backtick begins. */
function expansionEnd(source: string, at: number): number {
  if (source[at] === '`') {
    const end = source.indexOf('`', at + 1);
    return end === -1 ? source.length : end + 1;
  }
  const simple = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
  simple.lastIndex = at;
  const match = simple.exec(source);
  if (match !== null) return at + match[0].length;
  const open = source[at + 1];
  if (open === '{') return closeOf(source, at + 1, '{', '}');
  return open === '(' ? closeOf(source, at + 1, '(', ')') : at + 1;
}

function closeOf(source: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === "'") {
      const end = source.indexOf("'", at + 1);
      if (end === -1) return source.length;
      at = end;
    } else if (source[at] === open) depth++;
    else if (source[at] === close && --depth === 0) return at + 1;
  }
  return source.length;
}
