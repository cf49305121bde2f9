import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { ShellLexer } from '../syntax/shell-lexer.js';
import { decodeEscapes } from '../values/escapes.js';
import { runArithmetic } from './arithmetic.js';
import { captureOutput, runPiped } from './captured-output.js';
import { type Alternatives, type Fragment, MAX_WAYS, type TextReading } from './fragments.js';
import { expandParameter } from './parameter-expansion.js';
import { LISTED, unknownFragment } from './unknown-fragments.js';

/** What a text may become, in fragments. */
export function expandParts(
  word: TracedText,
  reading: TextReading,
  state: ShellState,
  run: ScriptRun,
): Alternatives {
  const reader = new PartReader(word, reading, state, run);
  reader.readAll();
  return reader.ways;
}

class PartReader {
  ways: Alternatives[number][number][][] = [[]];
  private readonly word: TracedText;
  private readonly source: string;
  private readonly lexer: ShellLexer;
  private readonly reading: TextReading;
  private readonly state: ShellState;
  private readonly run: ScriptRun;
  private at = 0;

  constructor(word: TracedText, reading: TextReading, state: ShellState, run: ScriptRun) {
    this.word = word;
    this.source = word.value;
    this.lexer = new ShellLexer(word.value);
    this.reading = reading;
    this.state = state;
    this.run = run;
  }

  private get isQuoted(): boolean {
    return this.reading === 'double' || this.reading === 'document';
  }

  readAll(): void {
    while (this.at < this.source.length) {
      const next = this.source[this.at];
      if (next === '\\') this.readEscape();
      else if (next === '$' || next === '`') this.readExpansion();
      else if (next === "'" && !this.isQuoted) this.readSingle();
      else if (next === '"' && this.reading !== 'document') this.readDouble();
      else if (/[<>]/.test(next ?? '') && this.source[this.at + 1] === '(' && this.reading === 'word')
        this.readPiped();
      else this.readPlain();
    }
  }

  private put(text: TracedText, quoting: 'none' | 'single' | 'double', splits = false): void {
    this.extend([[{ text, quoting, splits }]]);
  }

  private extend(options: Alternatives): void {
    const isTooMany = this.ways.length * options.length > MAX_WAYS;
    const fitting: Alternatives = isTooMany ? [[this.collapse(options)]] : options;
    const [only] = fitting;
    // most parts are one text, and a hostile word has very many
    if (only !== undefined && fitting.length === 1)
      for (const way of this.ways) for (const part of only) way.push(part);
    else this.ways = this.ways.flatMap((way) => fitting.map((option) => [...way, ...option]));
  }

  private collapse(options: Alternatives): Fragment {
    const { texts } = this.run;
    const isList = options.some((each) => each.length === 0 || each.includes('break'));
    const shows = options
      .flat()
      .some((each) => each !== 'break' && (each.isOpen || /\s|^-/.test(each.text.value)));
    return {
      text: this.word.as(texts.standIn(texts.restore(this.source))),
      quoting: this.isQuoted ? 'single' : 'none',
      splits: false,
      isOpen: isList || (shows && !this.isQuoted),
    };
  }

  private readPlain(): void {
    if (this.readHere()) return;
    const plain = this.isQuoted
      ? /(?:[^"\\$`]|"(?!"))[^"\\$`]*/y
      : /(?:[^\\$`'"<>=:]|[<>](?!\()|[=:](?!~\+)|[=:](?=~\+))+/y;
    plain.lastIndex = this.at;
    const length = plain.exec(this.source)?.[0].length ?? 1;
    const text = this.word.slice(this.at, this.at + length);
    this.put(text, this.isQuoted ? 'double' : 'none', this.reading === 'operand');
    this.at += length;
  }

  /** `~+` at the start of a word is the folder where the script runs. */
  private readHere(): boolean {
    const isStart = this.at === 0 || /[=:]$/.test(this.source.slice(0, this.at));
    if (this.isQuoted || !isStart || !/^~\+(?:\/|$)/.test(this.source.slice(this.at, this.at + 3)))
      return false;
    const written = this.word.slice(this.at, this.at + 2);
    this.put(written.as(this.run.texts.standIn('$PWD')), 'single');
    this.at += 2;
    return true;
  }

  private readEscape(): void {
    const next = this.source[this.at + 1] ?? '';
    const isLineBreak = next === '\n' || next === '\r';
    const isKept =
      this.isQuoted && !isLineBreak && !(this.reading === 'document' ? /[\\$`]/ : /["\\$`}]/).test(next);
    if (isKept) this.put(this.word.slice(this.at, this.at + 2), 'double');
    else if (!isLineBreak && next !== '') this.put(this.word.slice(this.at + 1, this.at + 2), 'single');
    this.at += this.source.startsWith('\\\r\n', this.at) ? 3 : 2;
  }

  private readSingle(): void {
    const end = this.lexer.singleEnd(this.at);
    const isClosed = end > this.at + 1 && this.source[end - 1] === "'";
    this.put(this.word.slice(this.at + 1, isClosed ? end - 1 : end), 'single');
    this.at = end;
  }

  private readDouble(): void {
    const end = this.lexer.doubleEnd(this.at);
    const isClosed = end > this.at + 1 && this.source[end - 1] === '"';
    const inner = this.word.slice(this.at + 1, isClosed ? end - 1 : end);
    // `"$@"` may be no word at all
    if (!LISTED.test(inner.value)) this.put(inner.slice(0, 0), 'double');
    this.extend(expandParts(inner, 'double', this.state, this.run));
    this.at = end;
  }

  private readExpansion(): void {
    const end = this.lexer.expansionEnd(this.at);
    const written = this.word.slice(this.at, end);
    this.at = end;
    const { value } = written;
    if (value === '$' && this.readSplitting()) return;
    if (value === '$') this.put(written, this.isQuoted ? 'double' : 'none');
    else if (/^\$['"]/.test(value) && this.isQuoted) {
      this.put(written.slice(0, 1), 'double');
      this.at -= value.length - 1;
    } else if (value.startsWith("$'")) this.put(written.as(decodeEscapes(value.slice(2, -1))), 'single');
    else if (value.startsWith('$"'))
      this.extend(expandParts(written.slice(2, value.length - 1), 'double', this.state, this.run));
    else if (/^\$\(\(/.test(value) && value.endsWith('))')) this.extend(this.readArithmetic(written));
    else if (value.startsWith('$[')) this.extend(this.readOldArithmetic(written));
    else if (/^(?:\$\(|`)/.test(value))
      this.extend(captureOutput(written, this.isQuoted, this.state, this.run));
    else this.extend(expandParameter(written, this.isQuoted, this.state, this.run));
  }

  /** `<( … )` and `>( … )`: the name of a file that commands write or read. */
  private readPiped(): void {
    const end = this.lexer.partEnd(this.at);
    const written = this.word.slice(this.at, end);
    this.at = end;
    runPiped(written, this.state, this.run);
    this.put(written.as(this.run.texts.standIn(written.value)), 'single');
  }

  /** `$=NAME` of zsh, which parts the value. */
  private readSplitting(): boolean {
    const found = this.run.dialect.spreads ? /[=~^]+[A-Za-z_]\w*/y : null;
    if (found === null) return false;
    found.lastIndex = this.at;
    const length = found.exec(this.source)?.[0].length ?? 0;
    if (length === 0) return false;
    const written = this.word.slice(this.at - 1, this.at + length);
    this.at += length;
    this.extend([[{ ...unknownFragment(written, this.isQuoted, this.run), isOpen: true }]]);
    return true;
  }

  private readOldArithmetic(written: TracedText): Alternatives {
    runArithmetic(written.slice(2, written.value.length - 1), this.state, this.run);
    return [[unknownFragment(written, this.isQuoted, this.run)]];
  }

  private readArithmetic(written: TracedText): Alternatives {
    runArithmetic(written.slice(3, written.value.length - 2), this.state, this.run);
    return [[unknownFragment(written, this.isQuoted, this.run)]];
  }
}
