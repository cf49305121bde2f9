import type { TracedText } from '../../../traced-text.js';
import { ShellLexer } from '../syntax/shell-lexer.js';

/** The pattern and the replacement of `pattern/replacement`; null: it is cut out. */
export function splitReplacement(operands: TracedText): readonly [TracedText, TracedText | null] {
  const lexer = new ShellLexer(operands.value);
  for (let at = 0; at < operands.value.length; ) {
    const character = operands.value[at] ?? '';
    if (character === '/') return [operands.slice(0, at), operands.slice(at + 1)];
    if (character === '\\') at += 2;
    else if (character === "'") at = lexer.singleEnd(at);
    else if (character === '"') at = lexer.doubleEnd(at);
    else if (/[$`]/.test(character)) at = lexer.expansionEnd(at);
    else at++;
  }
  return [operands, null];
}
