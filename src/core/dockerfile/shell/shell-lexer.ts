import type { ByteString } from '../go/byte-string.js';
import type { QuoteReading } from './quote-reading.js';
import { ShellWord } from './shell-word.js';

/** Where variables come from; `undefined` is unset. */
export interface Variables {
  get(name: ByteString): ByteString | undefined;
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
  /** By default as the current frontend reads them. */
  readonly quotes?: QuoteReading;
  /** The words are wanted too. */
  readonly split?: boolean;
}

export interface Expansion {
  readonly text: ByteString;
  /** Split at spaces, as heredocs are looked for. */
  readonly words: readonly ByteString[];
  /** Variables whose value, or lack of one, the text depends on; `${V:-word}` without V depends on the word alone. */
  readonly used: readonly ByteString[];
  /** Variables that were looked up and are not set. */
  readonly unset: readonly ByteString[];
}

const NONE: readonly ByteString[] = [];

/**
 * Expands variables, quotes and escapes.
 * @throws Refusal where BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.34.2.
 */
export function expandWord(source: ByteString, variables: Variables, options: LexerOptions): Expansion {
  if (isPlain(source, options.escapeToken)) {
    return { text: source, words: options.split ? [source] : NONE, used: NONE, unset: NONE };
  }
  return new ShellWord(source, variables, options).process();
}

/** Nothing that the lexer would change or split: no space, `!`, `"`, `$`, `'`, `<`, escape or byte beyond ASCII. */
function isPlain(source: ByteString, escapeToken: string): boolean {
  const escapeCode = escapeToken.charCodeAt(0);
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= 0x22 || code === 0x24 || code === 0x27 || code === 0x3c) return false;
    if (code === escapeCode || code > 0x7e) return false;
  }
  return source !== '';
}
