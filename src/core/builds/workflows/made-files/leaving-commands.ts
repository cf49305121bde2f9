import type { ShellCommand } from '../shell/shell-commands.js';

/** Commands that may end a script without an error, read another one, or make commands others. */
const LEAVING = /^(?:exit|return|exec|kill|alias|trap|eval|source|\.|shopt|enable|hash|unset|builtin)$/;
/** Options with which a script goes on after an error, or does not write over a file. */
const GOING_ON = /^\+\w*[eo]|^-\w*C|noclobber|[^\w+-]/;

/** Whether what comes after a command may not run, or be something else; `exit 1` ends the job. */
export function mayLeave({ words }: ShellCommand): boolean {
  const [first = '', second = '', third = ''] = words.map(({ text }) => text.value);
  const isError = first === 'exit' && /^[1-9]\d*$/.test(second);
  if (first === 'set' && words.slice(1).some(({ text }) => GOING_ON.test(text.value))) return true;
  return !isError && [first, second, third].some((word, at) => LEAVING.test(word) && isCalled(words, at));
}

/** Whether a word is a command, or behind one that runs it. */
function isCalled(words: ShellCommand['words'], at: number): boolean {
  return words.slice(0, at).every(({ text }) => /^(?:command|builtin|time|-p|!)$/.test(text.value));
}
