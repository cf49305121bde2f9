import { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';

/** Commands that change the folder, as a shell of Unix calls them. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['set-location', 'cd'],
  ['sl', 'cd'],
  ['chdir', 'cd'],
  ['push-location', 'pushd'],
  ['pop-location', 'popd'],
]);

const ENVIRONMENT = /\$(?:env:(\w+)|\{env:(\w+)\})/iy;
const VARIABLE = /\$(?:\w+(?:[.:]\w+)*|\{[^}]*\}|[$?^])/y;
const ASSIGNMENT = /\$(?:[\w:]+|\{[\w:]+\})[ \t]*\+?=(?!=)[ \t]*/y;
/** `@flags`: each of the items is a word. */
const SPLAT = /(?<=\s)@[A-Za-z_]\w*/y;
const COMMENT = /<#[\s\S]*?(?:#>|$)/y;
const WORD = /[A-Za-z][\w-]*/y;

/** A script of PowerShell in the words of a shell of Unix, as far as commands and their words go. */
export function toShellScript(script: TracedText, texts: UnknownTexts): TracedText {
  return new Translation(script, texts).run();
}

class Translation {
  private readonly script: TracedText;
  private readonly source: string;
  private readonly texts: UnknownTexts;
  private readonly parts: TracedText[] = [];
  private at = 0;
  /** Up to where the text is taken as it is. */
  private kept = 0;
  private isStart = true;

  constructor(script: TracedText, texts: UnknownTexts) {
    this.script = script;
    this.source = script.value;
    this.texts = texts;
  }

  run(): TracedText {
    while (this.at < this.source.length) this.step();
    this.keep();
    return this.parts.length === 0 ? this.script : TracedText.join(this.parts);
  }

  /** Only variables of the environment are seen by other programs. */
  private toAssignment(written: string): string {
    const name = /^\$(?:env:(\w+)|\{env:(\w+)\})/i.exec(written);
    const variable = name?.[1] ?? name?.[2];
    return variable === undefined ? ' ' : `export ${variable}=${this.texts.standIn(`$env:${variable}`)}; `;
  }

  private step(): void {
    const character = this.source[this.at] ?? '';
    if (this.isStart && this.replaceFound(ASSIGNMENT, (written) => this.toAssignment(written))) return;
    if (this.isStart && this.replaceFound(WORD, (word) => FOLDERS.get(word.toLowerCase()) ?? word)) {
      this.isStart = false;
      return;
    }
    if (this.replaceFound(COMMENT, () => ' ')) return;
    if (this.replaceFound(SPLAT, (word) => this.texts.standIn(word))) return;
    if (character === '`') this.readEscape();
    else if (character === "'") this.readLiteral();
    else if (character === '$') this.readVariable();
    else if (character === '\\') this.replace(1, '/');
    else {
      if ('{}'.includes(character)) this.replace(1, `\n${character}\n`);
      else this.at++;
      if (character === '"') this.readText();
      this.isStart = /[\n;|&({]/.test(character) || (this.isStart && /\s/.test(character));
      return;
    }
    this.isStart = false;
  }

  /** A line that goes on, or a character that means itself. */
  private readEscape(): void {
    const isBreak = /`\r?\n/y;
    isBreak.lastIndex = this.at;
    const found = isBreak.exec(this.source)?.[0];
    if (found !== undefined) this.replace(found.length, ' ');
    else this.replace(1, '\\', 1);
  }

  /** Between single quotes two of them are one. */
  private readLiteral(): void {
    const end = /'(?:[^']|'')*(?:'|$)/y;
    end.lastIndex = this.at;
    const found = end.exec(this.source)?.[0] ?? "'";
    if (found.slice(1, -1).includes("''")) this.replace(found.length, this.texts.standIn(found));
    else this.at += found.length;
  }

  private readText(): void {
    while (this.at < this.source.length && this.source[this.at] !== '"') {
      const character = this.source[this.at];
      if (character === '`') this.replace(1, '\\', 1);
      else if (character === '$') this.readVariable();
      else if (character === '\\') this.replace(1, '/');
      else this.at++;
    }
    this.at++;
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

  private replaceFound(pattern: RegExp, replacement: (found: string) => string): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found === undefined || found === '') return false;
    const text = replacement(found);
    if (text === found) this.at += found.length;
    else this.replace(found.length, text);
    return true;
  }

  /** Puts a text in the place of the next characters; `follow` further ones stay. */
  private replace(length: number, text: string, follow = 0): void {
    this.keep();
    this.parts.push(this.script.slice(this.at, this.at + length).as(text));
    this.at += length;
    this.kept = this.at;
    this.at += follow;
  }

  private keep(): void {
    if (this.kept < this.at)
      this.parts.push(this.script.slice(this.kept, Math.min(this.at, this.source.length)));
    this.kept = this.at;
  }
}
