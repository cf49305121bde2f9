import { TracedText } from '../../../traced-text.js';

/** A text that is read from its start on, and parts of which others take the place of. */
export class RewrittenText {
  protected readonly source: string;
  protected readonly parts: TracedText[] = [];
  protected at = 0;
  /** Up to where the text is taken as it is. */
  protected kept = 0;
  private readonly script: TracedText;

  constructor(script: TracedText) {
    this.script = script;
    this.source = script.value;
  }

  protected replaceFound(pattern: RegExp, replacement: (found: string) => string): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found === undefined || found === '') return false;
    const text = replacement(found);
    if (text === found) this.at += found.length;
    else this.replace(found.length, text);
    return true;
  }

  /** Puts a text in the place of the next characters; `follow` further ones stay. */
  protected replace(length: number, text: string, follow = 0): void {
    this.keep();
    this.parts.push(this.script.slice(this.at, this.at + length).as(text));
    this.at += length;
    this.kept = this.at;
    this.at += follow;
  }

  protected keep(): void {
    if (this.kept < this.at)
      this.parts.push(this.script.slice(this.kept, Math.min(this.at, this.source.length)));
    this.kept = this.at;
  }

  protected join(): TracedText {
    this.keep();
    return this.parts.length === 0 ? this.script : TracedText.join(this.parts);
  }
}
