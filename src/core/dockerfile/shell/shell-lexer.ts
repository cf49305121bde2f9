import type { ByteString } from '../go/byte-string.js';
import type { Expansion, LexerOptions, Variables } from './expansion.js';
import { ShellWord } from './shell-word.js';

const NONE: readonly ByteString[] = [];

/**
 * Expands variables, quotes and escapes.
 * @throws Refusal if BuildKit would refuse the text. Ported from shell/lex.go of BuildKit v0.34.2.
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
