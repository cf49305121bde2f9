import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { ShellLexer } from '../syntax/shell-lexer.js';
import { decodeEscapes } from '../values/escapes.js';
import { runArithmetic } from './arithmetic.js';
import { captureOutput, runPiped } from './captured-output.js';
import { type Alternatives, type Fragment, MAX_WAYS, readingWithin, type TextReading } from './fragments.js';
import { expandParameter } from './parameter-expansion.js';
import { expandTilde } from './tildes.js';
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

/** What a backslash takes its meaning from, in quotes. */
const ESCAPED: Partial<Record<TextReading, RegExp>> = {
  double: /["\\$`]/,
  document: /[\\$`]/,
  doubleOperand: /["\\$`}]/,
  documentOperand: /["\\$`}]/,
};

class PartReader {
  ways: Alternatives[number][number][][] = [[]];
  private readonly word: TracedText;
  private readonly source: string;
  private readonly lexer: ShellLexer;
  private readonly reading: TextReading;
  private readonly state: ShellState;
  private readonly run: ScriptRun;
  private at = 0;
  /** Where the last part ended that means itself. */
  private plainEnd = 0;

  constructor(word: TracedText, reading: TextReading, state: ShellState, run: ScriptRun) {
    this.word = word;
    this.source = word.value;
    this.lexer = new ShellLexer(word.value);
    this.reading = reading;
    this.state = state;
    this.run = run;
  }

  private get isQuoted(): boolean {
    return /^d/.test(this.reading);
  }

  /** Whether `<( … )` is one word. */
  private get readsPiped(): boolean {
    return this.reading === 'word' || this.reading === 'item' || this.reading === 'assigned';
  }

  readAll(): void {
    while (this.at < this.source.length) {
      const next = this.source[this.at];
      if (next === '\\') this.readEscape();
      else if (next === '$' || next === '`') this.readExpansion();
      else if (next === "'" && !this.isQuoted) this.readSingle();
      else if (next === '"' && this.reading !== 'document') this.readDouble();
      else if (/[<>]/.test(next ?? '') && this.source[this.at + 1] === '(' && this.readsPiped)
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
    if (this.source[this.at] === '~' && this.readTilde()) return;
    const plain = this.isQuoted
      ? /(?:[^"\\$`]|"(?!"))[^"\\$`]*/y
      : /(?:[^\\$`'"<>]|[<>](?!\())(?:[^\\$`'"<>~]|[<>](?!\())*/y;
    plain.lastIndex = this.at;
    const length = plain.exec(this.source)?.[0].length ?? 1;
    const text = this.word.slice(this.at, this.at + length);
    this.put(text, this.isQuoted ? 'double' : 'none', this.reading === 'operand');
    this.at += length;
    this.plainEnd = this.at;
  }

  private readTilde(): boolean {
    if (this.isQuoted) return false;
    const place = { reading: this.reading, isPlainBefore: this.plainEnd === this.at };
    const found = expandTilde(this.word, this.at, place, this.state, this.run);
    if (found === null) return false;
    this.extend(found.options);
    this.at += found.length;
    return true;
  }

  private readEscape(): void {
    const next = this.source[this.at + 1] ?? '';
    const isLineBreak = next === '\n' || next === '\r';
    const isKept = this.isQuoted && !isLineBreak && !ESCAPED[this.reading]?.test(next);
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
    else if (/^\$['"]/.test(value) && (this.reading === 'double' || this.reading === 'document')) {
      this.put(written.slice(0, 1), 'double');
      this.at -= value.length - 1;
    } else if (/^\$['"]/.test(value)) this.readDollarQuoted(written);
    else if (/^\$\(\(/.test(value) && value.endsWith('))')) this.extend(this.readArithmetic(written));
    else if (value.startsWith('$[')) this.extend(this.readOldArithmetic(written));
    else if (/^(?:\$\(|`)/.test(value))
      this.extend(captureOutput(written, this.isQuoted, this.state, this.run));
    else this.extend(expandParameter(written, readingWithin(this.reading), this.state, this.run));
  }

  /** `$'…'` and `$"…"` of bash; in other shells, and in a here-document, the dollar may mean itself. */
  private readDollarQuoted(written: TracedText): void {
    const { value } = written;
    const isOwn = value.startsWith("$'");
    const own: Alternatives = isOwn
      ? [[{ text: this.decode(written), quoting: 'single', splits: false }]]
      : expandParts(written.slice(2, value.length - 1), 'double', this.state, this.run);
    const { isPlain, keepsAssigned } = this.run.dialect;
    const isOpen =
      isPlain || (this.isQuoted && (keepsAssigned === 'maybe' || this.reading === 'documentOperand'));
    const others = isOpen ? this.asQuotes(written) : [];
    this.extend([...own, ...others]);
  }

  /** Within quotes, bash reads once more what it makes of escapes. */
  private decode(written: TracedText): TracedText {
    const text = decodeEscapes(written.value.slice(2, -1));
    return written.as(
      this.isQuoted && /["'`$\\{}]/.test(text) ? this.run.texts.standIn(written.value) : text,
    );
  }

  /** A dollar, and the quotes behind it. */
  private asQuotes(written: TracedText): Alternatives {
    const dollar: Fragment = { text: written.slice(0, 1), quoting: 'double', splits: false };
    const isText = this.isQuoted && written.value.startsWith("$'");
    const quotes = written.slice(1);
    const rest: Alternatives = isText
      ? [[{ text: quotes, quoting: 'double', splits: false }]]
      : expandParts(quotes, this.reading, this.state, this.run);
    return rest.map((way) => [dollar, ...way]);
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
