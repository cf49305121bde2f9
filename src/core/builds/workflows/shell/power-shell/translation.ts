import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import {
  ALIAS,
  ASSIGNMENT,
  BOUNDARY,
  CALL,
  COMMENT,
  COMPARISON,
  DOUBLE,
  FOLDERS,
  findJoinedEnd,
  LINE_COMMENT,
  MODULE,
  SINGLE,
  SPACE,
  SPLAT,
  TAKING,
  toWriting,
  WORD,
  WRITING,
} from './syntax.js';
import { WordTranslation } from './word-translation.js';

/** A script of PowerShell in the words of a shell of Unix, as far as commands and their words go. */
export function toShellScript(script: TracedText, texts: UnknownTexts): TracedText {
  return new Translation(script, texts).run();
}

class Translation extends WordTranslation {
  private readonly aliases = new Map<string, string>();
  /** Of blocks. */
  private depth = 0;
  /** Of brackets within a call of a method that writes. */
  private called = 0;
  private commas = 0;

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
    const known = this.depth === 0 ? this.constants.note(written, this.at + written.length) : null;
    if (known !== null) {
      const name = /^\$\{?env:(\w+)/i.exec(written)?.[1];
      this.replace(known.end - this.at, name === undefined ? ' ' : `export ${name}='${known.value}'; `);
      return true;
    }
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
    if (this.isStart && this.called === 0 && this.replaceFound(WRITING, (written) => toWriting(written))) {
      [this.called, this.commas] = [1, 0];
      this.isStart = false;
      return;
    }
    if (this.isStart && this.replaceFound(WORD, (word) => this.toCommand(word))) {
      this.isStart = false;
      return;
    }
    if (this.replaceFound(COMMENT, () => ' ')) return;
    if (this.isBoundary(this.at - 1) && this.replaceFound(LINE_COMMENT, () => ' ')) return;
    if (this.replaceFound(SPLAT, (word) => this.texts.standIn(word))) return;
    if (this.readPrinted(() => this.readHereText())) return;
    if (character === '`') this.readEscape();
    else if (SINGLE.test(character) || DOUBLE.test(character))
      this.readPrinted(() => this.readQuoted(character));
    else if (character === '$') this.readVariable();
    else if (character === '\\') this.replace(1, '/');
    else {
      this.readPlain(character);
      return;
    }
    this.isStart = false;
  }

  private readQuoted(quote: string): true {
    this.readString(SINGLE.test(quote) ? () => this.readLiteral() : () => this.readText());
    return true;
  }

  /** A text is a command by itself, which prints it. */
  private readPrinted(read: () => boolean): boolean {
    if (!this.isStart) return read();
    this.replace(0, '');
    const index = this.parts.length - 1;
    const isRead = read();
    TAKING.lastIndex = this.at;
    const start = this.parts[index];
    if (isRead && start !== undefined && TAKING.test(this.source))
      this.parts[index] = start.as("printf '%s\\n' ");
    return isRead;
  }

  private readPlain(character: string): void {
    if (this.called > 0 && this.readArguments(character)) return;
    if (character === '{') this.depth++;
    else if (character === '}') this.depth--;
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

  /** The words of a method, with spaces between them. */
  private readArguments(character: string): boolean {
    if (character === '(') this.called++;
    else if (character === ')') this.called--;
    const isEnd = this.called === 0;
    if (!isEnd && !(character === ',' && this.called === 1)) return false;
    if (!isEnd) this.commas++;
    // which names a file is known of the first two of them
    this.replace(1, isEnd ? ' ; ' : this.commas === 2 ? ' ; : ' : ' ');
    this.isStart = isEnd;
    return true;
  }
}
