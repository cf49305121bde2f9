import type { TracedText } from '../../../../traced-text.js';
import { unwrap } from '../../builders/wrappers.js';

/** The program that words run and what it is given, behind `sudo`, `timeout 60`, `A=b` and the like; empty: none. */
export function calledWords(words: readonly TracedText[]): readonly TracedText[] {
  const all = words.map((text) => ({ text, isLoose: false, isOpen: false }));
  return unwrap(all, false).called.map(({ text }) => text);
}
