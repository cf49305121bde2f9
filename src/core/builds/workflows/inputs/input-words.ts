import type { TracedText } from '../../traced-text.js';
import { isUnknown } from '../../unknown-texts.js';
import type { ScriptWord } from '../shell/shell-words.js';

/** A word of a command line that an action makes of its inputs; one that is not known may be several. */
export function toLooseWord(text: TracedText): ScriptWord {
  return { text, isLoose: isUnknown(text.value), isOpen: false };
}

/** The same where it is one word for certain. */
export function toWord(text: TracedText): ScriptWord {
  return { text, isLoose: false, isOpen: false };
}

/** The parts of an input, without the space around them and those that are empty. */
export function splitInput(text: TracedText, separator: RegExp): readonly TracedText[] {
  let start = 0;
  return text.value.split(separator).flatMap((part) => {
    const at = text.value.indexOf(part, start);
    start = at + part.length;
    const word = text.slice(at, start).trim();
    return word.value === '' ? [] : [word];
  });
}
