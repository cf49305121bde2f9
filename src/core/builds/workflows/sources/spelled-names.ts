import { matchesText } from '../../../glob/text-glob.js';
import { decodeEscapes } from '../shell/values/escapes.js';

/** The names that a text may spell differently: with quotes and escapes, braces, or patterns. */
export interface SpelledNames {
  mayBe(name: string): boolean;
}

const QUOTES = /['"\\]+/g;
const WORD = /[^\s;|&()<>/]+/g;
/** A list in braces, a set, and a character that matches any other. */
const OPEN = /\{[^{}]*\}|\[[^\][]*\]|\?|~[+-]/g;
/** Longer words are not names of files. */
const MAX_WORD = 1000;

export function listSpelled(text: string): SpelledNames {
  const plain = decodeEscapes(text.replace(/\\+/g, '\\')).replace(QUOTES, '').toLowerCase();
  const patterns = new Set<string>();
  for (const [word] of plain.matchAll(WORD)) {
    const pattern = word.length > MAX_WORD ? word : word.replace(OPEN, '*');
    // what is nothing but open could be every word of a workflow
    if (pattern.includes('*') && /[^*]/.test(pattern)) patterns.add(pattern);
  }
  return {
    mayBe(name) {
      const lower = name.toLowerCase();
      return plain.includes(lower) || [...patterns].some((pattern) => matchesText(pattern, lower));
    },
  };
}
