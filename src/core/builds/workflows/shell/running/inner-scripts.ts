import type { TracedText } from '../../../traced-text.js';
import type { ShellInput } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';

/** A script that a command runs, and its parameters. */
export interface InnerScript {
  readonly text: TracedText;
  readonly args: readonly ScriptWord[];
}

const SHELL = /^(?:\S*\/)?(?:ba|da|z|k)?sh$/;
/** What may stand before it and changes nothing of what it means. */
const WRAPPER = /^(?:sudo|env|time|exec|command|-\w+|\w+=.*)$/s;

/** The script of `bash -c '…'` or `bash <<X`; null: there is none. */
export function findScript(words: readonly ScriptWord[], input: ShellInput | null): InnerScript | null {
  const at = words.findIndex(({ text }) => SHELL.test(text.value));
  if (at === -1 || !words.slice(0, at).every(({ text }) => WRAPPER.test(text.value))) return null;
  const rest = words.slice(at + 1);
  const flag = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text.value));
  if (flag !== -1) {
    const script = rest[flag + 1];
    return script === undefined ? null : { text: script.text, args: rest.slice(flag + 3) };
  }
  const isTyped = input?.kind === 'document' && rest.every(({ text }) => /^-(?!-)/.test(text.value));
  return isTyped ? { text: input.text, args: [] } : null;
}
