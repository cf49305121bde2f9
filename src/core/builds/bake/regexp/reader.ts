import { PatternError } from './syntax.js';

/** Reads the characters of a pattern. */
export class PatternReader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** The next character, whole code points. */
  next(): string {
    const point = this.text.codePointAt(this.at);
    if (point === undefined) throw new PatternError('it ends too early');
    const char = String.fromCodePoint(point);
    this.at += char.length;
    return char;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, `${pattern.flags.replace('y', '')}y`);
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text);
    if (match !== null) this.at = sticky.lastIndex;
    return match;
  }
}
