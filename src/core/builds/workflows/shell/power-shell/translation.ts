import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { RewrittenText } from './rewritten-text.js';
import {
  ALIAS,
  ASSIGNMENT,
  BOUNDARY,
  CALL,
  CODE_POINT,
  COMMENT,
  COMPARISON,
  DOUBLE,
  DOUBLED,
  ENVIRONMENT,
  FOLDERS,
  findJoinedEnd,
  findMemberEnd,
  HERE_END,
  HERE_START,
  HERE_TEXT,
  LINE_COMMENT,
  LITERAL,
  LITERAL_START,
  MODULE,
  SINGLE,
  SPACE,
  SPLAT,
  TEXT_END,
  VARIABLE,
  WORD,
} from './syntax.js';

/** A script of PowerShell in the words of a shell of Unix, as far as commands and their words go. */
export function toShellScript(script: TracedText, texts: UnknownTexts): TracedText {
  return new Translation(script, texts).run();
}

class Translation extends RewrittenText {
  private readonly texts: UnknownTexts;
  private isStart = true;
  private mayHoldTexts = true;
  private readonly aliases = new Map<string, string>();

  constructor(script: TracedText, texts: UnknownTexts) {
    super(script);
    this.texts = texts;
  }

  run(): TracedText {
    while (this.at < this.source.length) this.step();
    return this.join();
  }

  /** Only variables of the environment are seen by other programs. */
  private toAssignment(written: string): string {
    const name = /^\$(?:env:(\w+)|\{env:(\w+)\})/i.exec(written);
    const variable = name?.[1] ?? name?.[2];
    return variable === undefined ? ' ' : `export ${variable}=${this.texts.standIn(`$env:${variable}`)}; `;
  }

  private readAssignment(): boolean {
    ASSIGNMENT.lastIndex = this.at;
    const written = ASSIGNMENT.exec(this.source)?.[0];
    if (written === undefined) return false;
    const end = findJoinedEnd(this.source, written, this.at + written.length);
    this.replace(end === null ? written.length : end - this.at, this.toAssignment(written));
    return true;
  }

  /** A variable runs nothing where it is compared, other than behind `&`. */
  private readComparison(): boolean {
    COMPARISON.lastIndex = this.at;
    if (
      !COMPARISON.test(this.source) ||
      this.source
        .slice(Math.max(0, this.at - 80), this.at)
        .trimEnd()
        .endsWith('&')
    )
      return false;
    this.replace(0, ': ');
    this.isStart = false;
    return true;
  }

  private toCommand(word: string): string {
    const name = word.toLowerCase();
    return this.aliases.get(name) ?? FOLDERS.get(name) ?? word;
  }

  private noteAlias(written: string): string {
    ALIAS.lastIndex = 0;
    const [, name = '', value = ''] = ALIAS.exec(written) ?? [];
    const plain = /^(['"]?)([\w.-]+)\1$/.exec(value)?.[2];
    this.aliases.set(name.toLowerCase(), plain ?? this.texts.standIn(value));
    return ' ';
  }

  private step(): void {
    const character = this.source[this.at] ?? '';
    if (this.isStart && this.readAssignment()) return;
    if (this.isStart && this.readComparison()) return;
    if (this.isStart && this.replaceFound(CALL, () => '$(')) return;
    if (this.isStart && this.replaceFound(ALIAS, (written) => this.noteAlias(written))) return;
    if (this.isStart && this.replaceFound(MODULE, () => '. ')) return;
    if (this.isStart && this.replaceFound(WORD, (word) => this.toCommand(word))) {
      this.isStart = false;
      return;
    }
    if (this.replaceFound(COMMENT, () => ' ')) return;
    if (this.isBoundary(this.at - 1) && this.replaceFound(LINE_COMMENT, () => ' ')) return;
    if (this.replaceFound(SPLAT, (word) => this.texts.standIn(word))) return;
    if (this.readHereText()) return;
    if (character === '`') this.readEscape();
    else if (SINGLE.test(character)) this.readString(() => this.readLiteral());
    else if (DOUBLE.test(character)) this.readString(() => this.readText());
    else if (character === '$') this.readVariable();
    else if (character === '\\') this.replace(1, '/');
    else {
      this.readPlain(character);
      return;
    }
    this.isStart = false;
  }

  private readPlain(character: string): void {
    const isList = this.source.startsWith('@(', this.at);
    // a command in brackets gives words
    if (!this.isStart && (isList || character === '(') && this.isBoundary(this.at - 1))
      this.replace(isList ? 2 : 1, '$(');
    else if ('{}'.includes(character)) this.replace(1, `\n${character}\n`);
    else if (character === '\r' && this.source[this.at + 1] !== '\n') this.replace(1, '\n');
    else if (SPACE.test(character) && character !== ' ') this.replace(1, ' ');
    else this.at++;
    this.isStart = /[\r\n;|&({]/.test(character) || (this.isStart && BOUNDARY.test(character));
  }

  /** Whether a token ends before an offset, or begins after it. */
  private isBoundary(at: number): boolean {
    const character = this.source[at];
    return character === undefined || BOUNDARY.test(character) || SPACE.test(character);
  }

  /** A line that goes on, or a character that means itself; `special`: those that a shell of Unix has to be told of. */
  private readEscape(special = /./s): void {
    const isBreak = /`(?:\r\n?|\n)/y;
    if (this.replaceFound(isBreak, () => ' ')) return;
    if (this.replaceFound(CODE_POINT, (written) => this.texts.standIn(written))) return;
    const isSpecial = special.test(this.source[this.at + 1] ?? '');
    this.replace(1, isSpecial ? '\\' : '', 1);
  }

  /** A text in quotes that begins a token is a token by itself, with what is asked of it. */
  private readString(read: () => void): void {
    const [start, isToken] = [this.at, this.isBoundary(this.at - 1)];
    const count = this.parts.length;
    const kept = this.kept;
    read();
    if (!isToken || this.isBoundary(this.at)) return;
    const end = findMemberEnd(this.source, this.at);
    if (end === this.at) {
      this.replace(0, ' ');
      return;
    }
    this.parts.splice(count);
    [this.at, this.kept] = [start, Math.min(kept, start)];
    this.replace(end - start, this.texts.standIn(this.source.slice(start, end)));
  }

  /** Between single quotes two of them are one. */
  private readLiteral(): void {
    LITERAL.lastIndex = this.at;
    const found = LITERAL.exec(this.source)?.[0] ?? "'";
    const inner = found.slice(1, -1);
    if (SINGLE.test(inner)) this.replace(found.length, this.texts.standIn(found));
    else {
      this.replace(1, "'", inner.length);
      if (this.at < this.source.length) this.replace(1, "'");
    }
  }

  /** Between double quotes two of them are one. */
  private readText(): void {
    this.replace(1, '"');
    this.readUntil(TEXT_END);
    if (this.at < this.source.length) this.replace(1, '"');
  }

  private readUntil(end: RegExp): void {
    while (this.at < this.source.length) {
      const character = this.source[this.at] ?? '';
      end.lastIndex = this.at;
      if (this.replaceFound(DOUBLED, () => '\\"')) continue;
      if (end.test(this.source)) return;
      if (character === '`') this.readEscape(/[$`"\\\r\n]/);
      else if (character === '$') this.readVariable();
      else if (character === '\\') this.replace(1, '/');
      else if (character === '"') this.replace(1, '\\"');
      else this.at++;
    }
  }

  /** `@'…'@` and `@"…"@`, whose quotes have lines of their own. */
  private readHereText(): boolean {
    if (this.source[this.at] !== '@' || !this.mayHoldTexts) return false;
    HERE_TEXT.lastIndex = this.at;
    const found = HERE_TEXT.exec(this.source);
    if (found === null) {
      // without an end here, none that follows has one
      this.mayHoldTexts = !LITERAL_START.test(this.source.slice(this.at, this.at + 100));
      return false;
    }
    const [whole, literal] = found;
    this.isStart = false;
    if (literal !== undefined) {
      this.replace(whole.length, literal.includes("'") ? this.texts.standIn(whole) : `'${literal}'`);
      return true;
    }
    this.replace(1, '');
    HERE_START.lastIndex = this.at;
    this.replace(HERE_START.exec(this.source)?.[0].length ?? 1, '"');
    this.readUntil(HERE_END);
    if (this.at < this.source.length) this.replace(3, '"');
    return true;
  }

  /** Only those of the environment are the workflow's. */
  private readVariable(): void {
    ENVIRONMENT.lastIndex = this.at;
    const environment = ENVIRONMENT.exec(this.source);
    if (environment !== null) {
      this.replace(environment[0].length, `\${${environment[1] ?? environment[2]}}`);
      return;
    }
    VARIABLE.lastIndex = this.at;
    const variable = VARIABLE.exec(this.source)?.[0];
    if (variable === undefined || this.source[this.at + 1] === '(') this.at++;
    else if (/^\$pwd(?:\.path)?$/i.test(variable)) this.replace(variable.length, '$' + '{PWD}');
    else this.replace(variable.length, this.texts.standIn(variable));
  }
}
