import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import { ScriptConstants } from './constants.js';
import { RewrittenText } from './rewritten-text.js';
import {
  BOUNDARY,
  CODE_POINT,
  DOUBLED,
  ENVIRONMENT,
  findMemberEnd,
  HERE_END,
  HERE_START,
  HERE_TEXT,
  LITERAL,
  LITERAL_START,
  SINGLE,
  SPACE,
  TEXT_END,
  VARIABLE,
} from './syntax.js';

/** The end of a text between `@'` and `'@`, with the end of the line before it. */
const END_LENGTH = 3;

/** The quotes, variables and escapes of a script of PowerShell in the words of a shell of Unix. */
export class WordTranslation extends RewrittenText {
  protected readonly texts: UnknownTexts;
  /** Whether a command begins. */
  protected isStart = true;
  protected readonly constants: ScriptConstants;
  private mayHoldTexts = true;

  constructor(script: TracedText, texts: UnknownTexts) {
    super(script);
    this.texts = texts;
    this.constants = new ScriptConstants(this.source);
  }

  /** Whether a token ends before an offset, or begins after it. */
  protected isBoundary(at: number): boolean {
    const character = this.source[at];
    return character === undefined || BOUNDARY.test(character) || SPACE.test(character);
  }

  /** A line that goes on, or a character that means itself; `special`: those that a shell of Unix has to be told of. */
  protected readEscape(special = /./s): void {
    const isBreak = /`(?:\r\n?|\n)/y;
    if (this.replaceFound(isBreak, () => ' ')) return;
    if (this.replaceFound(CODE_POINT, (written) => this.texts.standIn(written))) return;
    const isSpecial = special.test(this.source[this.at + 1] ?? '');
    this.replace(1, isSpecial ? '\\' : '', 1);
  }

  /** A text in quotes that begins a token is a token by itself, with what is asked of it. */
  protected readString(read: () => void): void {
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
  protected readLiteral(): void {
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
  protected readText(): void {
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
  protected readHereText(): boolean {
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
      if (SINGLE.test(literal)) this.replace(whole.length, this.texts.standIn(whole));
      else {
        const start = whole.length - literal.length - END_LENGTH;
        this.replace(start, "'", literal.length);
        this.replace(END_LENGTH, "'");
      }
      return true;
    }
    this.replace(1, '');
    HERE_START.lastIndex = this.at;
    this.replace(HERE_START.exec(this.source)?.[0].length ?? 1, '"');
    this.readUntil(HERE_END);
    if (this.at < this.source.length) this.replace(END_LENGTH, '"');
    return true;
  }

  /** Only those of the environment are the workflow's. */
  protected readVariable(): void {
    ENVIRONMENT.lastIndex = this.at;
    const environment = ENVIRONMENT.exec(this.source);
    const given = environment === null ? null : this.constants.lookUp(environment[0]);
    if (environment !== null && given !== null) {
      this.replace(environment[0].length, given);
      return;
    }
    if (environment !== null) {
      this.replace(environment[0].length, `\${${environment[1] ?? environment[2]}}`);
      return;
    }
    VARIABLE.lastIndex = this.at;
    const variable = VARIABLE.exec(this.source)?.[0];
    const known = variable === undefined ? null : this.constants.lookUp(variable);
    if (variable === undefined || this.source[this.at + 1] === '(') this.at++;
    else if (!this.isStart && this.source[this.at + variable.length] !== '[' && known !== null)
      this.replace(variable.length, known);
    else if (/^\$pwd(?:\.path)?$/i.test(variable)) this.replace(variable.length, '$' + '{PWD}');
    else this.replace(variable.length, this.texts.standIn(variable));
  }
}
