import { TracedText } from '../../traced-text.js';

/** `@` before a command keeps it from being shown. */
const QUIET = /^[ \t]*@[@ \t]*/gm;
/** What cmd takes out of a word. */
const MARKS = /[\^"@]/g;
/** A program that a variable names, and what it is asked for. */
const CHOSEN = /%\w+%[ \t]+(?:build|buildx|bake|compose|image|builder)\b/i;

/** The commands of a script of cmd without what keeps them from being shown. */
export function withoutMarks(script: TracedText): TracedText {
  const parts: TracedText[] = [];
  let from = 0;
  for (const { index, 0: mark } of script.value.matchAll(QUIET)) {
    parts.push(script.slice(from, index));
    from = index + mark.length;
  }
  return from === 0 ? script : TracedText.join([...parts, script.slice(from)]);
}

/** The words of a script of cmd that is not read. */
export function restoreWords(script: string): string {
  return script
    .replace(MARKS, '')
    .replace(CHOSEN, (found) => `docker${found.slice(found.lastIndexOf('%') + 1)}`);
}
