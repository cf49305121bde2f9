import type { TracedText } from '../../traced-text.js';

/** A word of a shell script after expansion. */
export interface ScriptWord {
  readonly text: TracedText;
  /** Whether it came out of expansions without quotes that nothing decides: it may be no word, or several. */
  readonly isLoose: boolean;
  /** Whether a part of it shows that it may be several words or a flag, in any place. */
  readonly isOpen: boolean;
  /** The place of an item that has been taken out of an array. */
  readonly isGap?: true;
}

const SHELL = /^(?:\S*\/)?(?:ba|d?a|z|k)?sh$/;
/** What may precede it and changes nothing of what it means. */
const WRAPPER = /^(?:sudo|env|time|exec|command|-\w+|\w+=.*)$/s;

/** The index of the word that runs a script: a shell, or one of the other words; -1: there is none. */
export function findShell(words: readonly ScriptWord[], ...others: readonly string[]): number {
  const at = words.findIndex(({ text }) => SHELL.test(text.value) || others.includes(text.value));
  return words.slice(0, Math.max(at, 0)).every(({ text }) => WRAPPER.test(text.value)) ? at : -1;
}

/** Words of the shell that a command may follow. */
export const LEADING = new Set(['then', 'do', 'else', 'elif', 'if', 'while', 'until', '{', '!']);
