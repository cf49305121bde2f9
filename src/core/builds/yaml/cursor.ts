export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const HASH = 0x23;
export const COLON = 0x3a;
export const DASH = 0x2d;
export const TAB = 0x09;

class NotSimple extends Error {}

const NOT_SIMPLE = new NotSimple('not simple');

/** Gives up: the text is YAML of a kind that is left to the real parser, or no YAML at all. */
export function giveUp(): never {
  throw NOT_SIMPLE;
}

export function isGivenUp(error: unknown): boolean {
  return error === NOT_SIMPLE;
}

/** A place in a text, which knows how its line is indented. */
export class YamlCursor {
  readonly text: string;
  at = 0;
  /** Of the line that was entered last; -1: the text is at its end. */
  indent = 0;

  constructor(text: string) {
    this.text = text;
  }

  skipSpaces(): void {
    while (this.text.charCodeAt(this.at) === SPACE) this.at++;
  }

  /** Whether nothing but a comment follows on the line; spaces must have been skipped. */
  isAtEnd(): boolean {
    const code = this.text.charCodeAt(this.at);
    return code === NEWLINE || code === HASH || Number.isNaN(code);
  }

  /** Goes from the end of a value, which only a comment may follow, to the next line that says something. */
  leaveLine(): void {
    const { text } = this;
    const from = this.at;
    this.skipSpaces();
    const code = text.charCodeAt(this.at);
    if (code === HASH) {
      if (this.at === from && from > 0 && text.charCodeAt(from - 1) !== SPACE) giveUp();
      const end = text.indexOf('\n', this.at);
      this.at = end === -1 ? text.length : end;
    } else if (code !== NEWLINE && this.at < text.length) giveUp();
    this.at++;
    this.enterLine();
  }

  /** From the start of a line to the first one that is neither empty nor a comment. */
  enterLine(): void {
    const { text } = this;
    for (;;) {
      const start = this.at;
      this.skipSpaces();
      const code = text.charCodeAt(this.at);
      if (code === NEWLINE) this.at++;
      else if (code === HASH) {
        const end = text.indexOf('\n', this.at);
        this.at = end === -1 ? text.length : end + 1;
      } else if (this.at >= text.length) {
        this.indent = -1;
        return;
      } else {
        this.indent = this.at - start;
        if (code === TAB || (this.indent === 0 && this.isMarker())) giveUp();
        return;
      }
    }
  }

  /** Whether a document begins or ends here. */
  isMarker(): boolean {
    return this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at);
  }

  /** Whether an item of a list begins here. */
  isDash(): boolean {
    return this.text.charCodeAt(this.at) === DASH && isEmptyAt(this.text, this.at + 1);
  }
}

/** Whether a space, the end of a line or of the text is there. */
export function isEmptyAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === NEWLINE || Number.isNaN(code);
}
