import { TracedText } from '../../traced-text.js';

/** `@` before a command keeps it from being shown. */
const QUIET = /^[ \t]*@[@ \t]*/gm;
/** What cmd takes out of a word. */
const MARKS = /[\^"@]/g;
/** A variable, or a part of one: `%X%`, `%X:a=b%`, `!X!`, `%%a` of a loop, `%1`. */
const VARIABLE = String.raw`(?:%%~?\w|%\w{1,80}(?::[^%\n]{0,80})?%|!\w{1,80}(?::[^!\n]{0,80})?!|%[0-9*])`;
const ASKED = '(?:build|buildx|bake|compose|image|builder)';
/** A program that a variable names or is a part of, and what it is asked for. */
const CHOSEN = new RegExp(String.raw`(?:[\w.]{0,20}${VARIABLE}){1,5}[\w."]{0,20}[ \t]+(?=${ASKED}\b)`, 'gi');
/** What a builder is asked for where a variable says it. */
const OPEN = new RegExp(String.raw`\b(docker(?:\.exe)?|podman|nerdctl|buildx)([ \t]+)${VARIABLE}`, 'gi');

/** A builder that a variable is set to, what it may be asked for, and where a variable runs. */
const SET =
  /\bset[ \t]+(?:\/\w[ \t]+)?\w{1,80}=(?:[^\s=]{0,200}[\\/])?(?:docker|podman|nerdctl|buildx)(?:\.exe)?[ \t]*(?:[&|\r\n]|$)/i;
const SAID = new RegExp(String.raw`\b${ASKED}\b`, 'i');
const RUN = new RegExp(String.raw`(?:^|[\n&|(])[ \t]*(?:call[ \t]+)?${VARIABLE}[ \t]`, 'i');

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
  const plain = script.replace(MARKS, '');
  const isComposed = SET.test(plain) && SAID.test(plain) && RUN.test(plain);
  return isComposed ? 'docker build' : plain.replace(CHOSEN, ' docker ').replace(OPEN, '$1$2build');
}
