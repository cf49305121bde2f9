/**
 * How escapes between the quotes of a pattern are read: frontend 1.28 keeps them, older ones drop them. Nothing else
 * that names an image has changed between the lexers of released frontends.
 */
export class QuoteReading {
  /** As frontends before 1.28 do. */
  readonly isOld: boolean;
  /** Line of the current instruction. */
  line = 1;
  /** The first line that the other frontends read differently. */
  #differsAt: number | null = null;

  constructor(isOld: boolean) {
    this.isOld = isOld;
  }

  get differsAt(): number | null {
    return this.#differsAt;
  }

  /** Whether to keep an escape that other frontends drop. */
  keepsEscape(): boolean {
    this.#differsAt ??= this.line;
    return !this.isOld;
  }
}
