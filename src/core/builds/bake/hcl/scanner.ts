import { isAscii } from '../../../dockerfile/go/byte-string.js';
import { BoundExceeded, MAX_DEPTH } from '../bounds.js';
import { type Source, SyntaxProblem } from './source.js';
import { trim } from './spaces.js';
import type { Token, TokenKind } from './token.js';
import { findIdentifierEnd, findNumberEnd, findSymbol, isDigit, isLetter } from './token-ends.js';

const HEREDOC = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const BROKEN = /[\uD800-\uDFFF]/u;
/** Up to a quote, a line end, or what may begin a sequence; a backslash takes the next character along. */
const QUOTED_STRETCH = /(?:[^"\n\r$%\\]+|\\.?)+/sy;
const BARE_STRETCH = /[^\n\r$%]+/y;
/** A text between quotes with nothing in it that means anything. */
const PLAIN_TEXT = /"[^"\n\r$%\\]+"/y;

interface Heredoc {
  readonly marker: string;
  startOfLine: boolean;
}

/** Where the scanner is: in code, in a quoted text, in a heredoc, or in a template that is a text of its own. */
type Mode =
  | { kind: 'code'; braces: number; nested: boolean }
  | { kind: 'quoted' }
  | { kind: 'heredoc'; heredoc: Heredoc }
  | { kind: 'bare' };

/** The scanner of HCL's native syntax, token for token. */
class Scanner {
  readonly tokens: Token[] = [];
  readonly #source: Source;
  readonly #text: string;
  readonly #end: number;
  readonly #modes: Mode[];
  /** Whether anything in the text is not UTF-8. */
  readonly #isBroken: boolean;
  #at: number;

  constructor(source: Source, start: number, end: number, mode: Mode) {
    this.#source = source;
    this.#text = source.text;
    this.#at = start;
    this.#end = end;
    this.#modes = [mode];
    this.#isBroken = !isAscii(source.text) && BROKEN.test(source.text);
  }

  run(): readonly Token[] {
    while (this.#at < this.#end) {
      const mode = this.#mode();
      if (mode.kind === 'code') this.#scanCode(mode);
      else if (mode.kind === 'quoted') this.#scanQuoted();
      else if (mode.kind === 'heredoc') this.#scanHeredoc(mode.heredoc);
      else if (!this.#scanSequence()) this.#scanLine();
    }
    this.#emit('end', this.#end);
    return this.tokens;
  }

  #mode(): Mode {
    return this.#modes[this.#modes.length - 1] ?? { kind: 'code', braces: 0, nested: false };
  }

  #push(mode: Mode): void {
    this.#modes.push(mode);
    if (this.#modes.length > MAX_DEPTH)
      throw new BoundExceeded('its texts and sequences are nested too deeply');
  }

  #refuse(message: string, end = this.#at + 1): never {
    throw new SyntaxProblem({ source: this.#source, start: this.#at, end }, message);
  }

  #emit(kind: TokenKind, end: number, quoted = false): void {
    this.tokens.push({ kind, source: this.#source, start: this.#at, end, quoted });
    this.#at = end;
  }

  /** What most of a file is made of comes first. */
  #scanCode(mode: { braces: number; nested: boolean }): void {
    const text = this.#text;
    let char = text[this.#at] ?? '';
    while (char === ' ' || char === '\t') char = text[++this.#at] ?? '';
    if (this.#at >= this.#end) return;
    if (isLetter(char)) this.#scanIdentifier();
    else if (char === '\n') this.#emit('newline', this.#at + 1);
    else if (char === '"') this.#scanQuote();
    else if (char === '=' || char === ',') this.#scanSymbol();
    else this.#scanRest(char, mode);
  }

  #scanRest(char: string, mode: { braces: number; nested: boolean }): void {
    const text = this.#text;
    if (char === '\r' && text[this.#at + 1] === '\n') this.#emit('newline', this.#at + 2);
    else if (char === '#' || text.startsWith('//', this.#at)) this.#lineComment();
    else if (text.startsWith('/*', this.#at) && text.indexOf('*/', this.#at + 2) !== -1) {
      this.#at = text.indexOf('*/', this.#at + 2) + 2;
    } else if (isDigit(char)) this.#emit('number', findNumberEnd(this.#text, this.#at));
    else if (!this.#scanBrace(char, mode) && !this.#scanHeredocStart() && !this.#scanIdentifier()) {
      this.#scanSymbol();
    }
  }

  #scanQuote(): void {
    PLAIN_TEXT.lastIndex = this.#at;
    const isPlain = PLAIN_TEXT.test(this.#text);
    const end = PLAIN_TEXT.lastIndex;
    this.#emit('open-quote', this.#at + 1);
    if (!isPlain) this.#push({ kind: 'quoted' });
    else {
      this.#refuseBroken(end - 1);
      this.#emit('literal', end - 1, true);
      this.#emit('close-quote', end);
    }
  }

  #lineComment(): void {
    const newline = this.#text.indexOf('\n', this.#at);
    if (newline === -1 || newline >= this.#end) this.#at = this.#end;
    else this.#emit('newline', newline + 1);
  }

  #scanBrace(char: string, mode: { braces: number; nested: boolean }): boolean {
    if (char === '{') {
      mode.braces++;
      this.#emit('{', this.#at + 1);
      return true;
    }
    const length = char === '}' ? 1 : this.#text.startsWith('~}', this.#at) ? 2 : 0;
    if (length === 0) return false;
    if (mode.nested && mode.braces === 0) {
      this.#emit('close-sequence', this.#at + length);
      this.#modes.pop();
    } else {
      mode.braces--;
      this.#emit(length === 1 ? '}' : 'close-sequence', this.#at + length);
    }
    return true;
  }

  #scanHeredocStart(): boolean {
    if (this.#text[this.#at] !== '<') return false;
    HEREDOC.lastIndex = this.#at;
    const match = HEREDOC.exec(this.#text);
    if (match === null) return false;
    this.#emit('open-heredoc', HEREDOC.lastIndex);
    this.#push({ kind: 'heredoc', heredoc: { marker: match[2] ?? '', startOfLine: true } });
    return true;
  }

  #scanIdentifier(): boolean {
    const end = findIdentifierEnd(this.#text, this.#at);
    if (end !== null) this.#emit('identifier', end);
    return end !== null;
  }

  #scanSymbol(): void {
    const symbol = findSymbol(this.#text, this.#at);
    if (symbol === null) this.#refuse('this character has no meaning here');
    else this.#emit(symbol, this.#at + symbol.length);
  }

  #scanQuoted(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === '"') {
      this.#emit('close-quote', this.#at + 1);
      this.#modes.pop();
    } else if (char === '\n' || char === '\r') {
      this.#refuse('a quoted text cannot span lines; write \\n, or a heredoc (<<EOT)');
    } else if (!this.#scanSequence()) this.#emit('literal', this.#quotedEnd(), true);
  }

  /** `${`, `%{`: from here on it is code until the brace closes. */
  #scanSequence(): boolean {
    const opener = this.#text[this.#at];
    if ((opener !== '$' && opener !== '%') || this.#text[this.#at + 1] !== '{') return false;
    const length = this.#text[this.#at + 2] === '~' ? 3 : 2;
    this.#emit(opener === '$' ? 'interpolation' : 'control', this.#at + length);
    this.#push({ kind: 'code', braces: 0, nested: true });
    return true;
  }

  /** The end of `$`, `$${`, `%`, `%%{`, or of a stretch without them. */
  #literalEnd(stops: string): number {
    const text = this.#text;
    const first = text[this.#at] ?? '';
    if (first === '$' || first === '%') {
      if (text[this.#at + 1] !== first || text[this.#at + 2] !== '{') return this.#at + 1;
      return this.#at + (text[this.#at + 3] === '~' ? 4 : 3);
    }
    const pattern = stops.includes('"') ? QUOTED_STRETCH : BARE_STRETCH;
    pattern.lastIndex = this.#at;
    return pattern.test(text) ? Math.min(pattern.lastIndex, this.#end) : this.#at;
  }

  #quotedEnd(): number {
    const end = this.#literalEnd('"\n\r');
    this.#refuseBroken(end);
    const last = this.#text[end - 1];
    if (last === '\n' || last === '\r') this.#refuse('a backslash must be followed by an escape', end);
    return end;
  }

  #refuseBroken(end: number): void {
    if (this.#isBroken && BROKEN.test(this.#text.slice(this.#at, end)))
      this.#refuse('the file is not UTF-8 here', end);
  }

  #scanHeredoc(heredoc: Heredoc): void {
    const newline = this.#text.indexOf('\n', this.#at);
    if (heredoc.startOfLine && newline !== -1 && newline < this.#end) {
      const line = this.#text.slice(this.#at, newline);
      if (trim(line) === heredoc.marker) {
        const crlf = line.endsWith('\r');
        this.#emit('close-heredoc', crlf ? newline - 1 : newline);
        this.#emit('newline', newline + 1);
        this.#modes.pop();
        return;
      }
    }
    if (this.#scanSequence()) {
      heredoc.startOfLine = false;
      return;
    }
    heredoc.startOfLine = this.#scanLine();
  }

  /** A literal up to the end of its line, with it; says whether it ends there. */
  #scanLine(): boolean {
    const end = this.#literalEnd('\n\r');
    this.#refuseBroken(end);
    const length = this.#text[end] === '\n' ? 1 : this.#text.startsWith('\r\n', end) ? 2 : 0;
    if (length === 0 && end === this.#at) this.#refuse('a carriage return must be followed by a line feed');
    this.#emit('literal', end + length);
    return length > 0;
  }
}

/** The tokens of a text that is a template as a whole, as strings in JSON are. */
export function scanTemplate(source: Source): readonly Token[] {
  return new Scanner(source, 0, source.text.length, { kind: 'bare' }).run();
}

/** The tokens of a whole file. */
export function scanFile(source: Source): readonly Token[] {
  const start = source.text.startsWith('\uFEFF') ? 1 : 0;
  return new Scanner(source, start, source.text.length, { kind: 'code', braces: 0, nested: false }).run();
}
