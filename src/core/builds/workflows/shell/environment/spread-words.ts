import type { ListedWord } from '../listing/listed-words.js';
import { expandBraces } from '../values/brace-words.js';

/** What a shell makes of the words of a command: those that braces stand for. */
export function spreadWords(words: readonly ListedWord[]): readonly ListedWord[] {
  return words.flatMap((word) => {
    if (!word.isLoose || !word.text.value.includes('{')) return word;
    const spread = expandBraces(word.text);
    return spread === null ? word : spread.map((text) => ({ ...word, text }));
  });
}

/** A character of a name that is written by its number, or a pattern in the place of one. */
const HIDDEN_NAME = /^[^=<]*(?:\\[0-7xuUc]|[*?[{])/;
/** A new line that is written by its number. */
const HIDDEN_LINE = /\\(?:0?12(?![0-7])|x0?a(?![0-9a-f])|u000a|U0000000a)/i;

/** Whether a command may print another name of a variable than the line says. */
export function isHiddenLine(line: string): boolean {
  return HIDDEN_NAME.test(line) || HIDDEN_LINE.test(line);
}
