import type { ByteString } from '../go/byte-string.js';
import type { FrontendReading } from './frontend-reading.js';

/** Whether a value that is not known is empty. */
export type Side = 'empty' | 'filled';

/** What leaves a text to a word. */
export type SidedModifier = ':+' | '+' | ':-';

/** Where variables come from; `undefined` is unset. */
export interface Variables {
  get(name: ByteString): ByteString | undefined;
  /** Whether a name is declared that has no value. */
  isDeclared?(name: ByteString): boolean;
  /**
   * For `${V:+word}` and its kin: the side of a value that is not known from which the text is read, so that it does not depend
   * on the value. Null: the value is known, or no side is read. `word`: the names that the word depends on.
   */
  findSide?(name: ByteString, modifier: SidedModifier, word: readonly ByteString[]): Side | null;
}

export const NO_VARIABLES: Variables = { get: () => undefined };

export interface LexerOptions {
  readonly escapeToken: string;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escapes stay in the result. */
  readonly rawEscapes?: boolean;
  /** An unset variable stays as it is written. */
  readonly keepUnset?: boolean;
  /** By default as the current frontend reads it. */
  readonly frontend?: FrontendReading;
  /** Return the words too. */
  readonly split?: boolean;
  /** Is told what patterns cost, in cells of pattern × text, and may throw. */
  readonly spend?: (cells: number) => void;
}

export interface Expansion {
  readonly text: ByteString;
  /** Split at spaces, as heredocs are looked for. */
  readonly words: readonly ByteString[];
  /** Variables whose value, or lack of one, the text depends on; `${V:-word}` without V depends only on the word. */
  readonly used: readonly ByteString[];
  /** Variables that were looked up and are not set. */
  readonly unset: readonly ByteString[];
}

/** Looks up variables and keeps track of them. */
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
