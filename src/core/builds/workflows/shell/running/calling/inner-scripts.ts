import type { TracedText } from '../../../../traced-text.js';
import type { ShellInput } from '../../shell-commands.js';
import { findShell, type ScriptWord } from '../../shell-words.js';

/** A script that a command runs, and its parameters. */
export interface InnerScript {
  readonly text: TracedText;
  readonly args: readonly ScriptWord[];
}

/** The script of `bash -c '…'` or `bash <<X`; null: there is none. */
export function findScript(words: readonly ScriptWord[], input: ShellInput | null): InnerScript | null {
  const at = findShell(words);
  if (at === -1) return null;
  const rest = words.slice(at + 1);
  const flag = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text.value));
  if (flag !== -1) {
    const script = rest[flag + 1];
    return script === undefined ? null : { text: script.text, args: rest.slice(flag + 3) };
  }
  const isTyped = input?.kind === 'document' && rest.every(({ text }) => /^-(?!-)/.test(text.value));
  return isTyped ? { text: input.text, args: [] } : null;
}
