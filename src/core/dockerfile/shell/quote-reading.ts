/**
 * How escapes between the quotes of a pattern are read: frontend 1.28 keeps them, older ones drop them. Nothing else
 * that names an image has changed between the lexers of released frontends.
 */
export class QuoteReading {
  /** As frontends before 1.28 do. */
  readonly isOld: boolean;
  /** Line of the instruction at hand. */
  line = 1;
  /** Where something was read first that the other frontends read otherwise. */
  #differsAt: number | null = null;

  constructor(isOld: boolean) {
    this.isOld = isOld;
  }

  get differsAt(): number | null {
    return this.#differsAt;
  }

  /** Whether an escape is kept that others drop. */
  keepsEscape(): boolean {
    this.#differsAt ??= this.line;
    return !this.isOld;
  }
}
