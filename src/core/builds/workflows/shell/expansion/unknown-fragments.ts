import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ScriptWord } from '../shell-words.js';
import type { TextFragment } from './fragments.js';

/** `"$@"` and its like may be no word at all. */
export const LISTED = /^\$(?:@|\{(?:@|[A-Za-z_]\w*\[@\])[^{}$]*\})$/;

/** The result of an expression that nothing decides: one word, where it shows no more. */
export function unknownFragment(written: TracedText, isQuoted: boolean, { texts }: ScriptRun): TextFragment {
  return {
    text: written.as(texts.standIn(written.value)),
    quoting: isQuoted ? 'single' : 'none',
    splits: false,
    isLoose: !isQuoted || LISTED.test(written.value),
  };
}

/** Words of which nothing is known. */
export function unknownWord(written: TracedText, { texts }: ScriptRun): ScriptWord {
  return { text: written.as(texts.standIn(texts.restore(written.value))), isLoose: true, isOpen: true };
}
