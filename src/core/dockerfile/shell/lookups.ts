import type { ByteString } from '../go/byte-string.js';
import type { Variables } from './shell-lexer.js';

/** Asks for variables and keeps book of it. */
export class Lookups {
  /** Names that the text depends on. */
  readonly used: ByteString[] = [];
  /** Names without a value. */
  readonly unset: ByteString[] = [];
  readonly #variables: Variables;

  constructor(variables: Variables) {
    this.#variables = variables;
  }

  get(name: ByteString): ByteString | undefined {
    const value = this.#variables.get(name);
    if (value === undefined) this.unset.push(name);
    return value;
  }

  use(name: ByteString): ByteString | undefined {
    this.used.push(name);
    return this.get(name);
  }
}
