import { expandBraces } from '../brace-expansion.js';
import { compileNameGlob } from '../glob.js';
import { readFrontNumber } from './front-number.js';

/** A tag taken apart: `22.11-alpine3.20` is the number `22.11` and the variant `alpine3.20`. */
export interface TagParts {
  /** Digits and dots, without a leading `v`; null for a tag that does not begin with a number. */
  readonly number: string | null;
  /** What stands after the first `-`; empty where there is none. */
  readonly variant: string;
}

/** Letters directly after the number (`8u292`, `3.13.0rc1`) make it no number; `21.0.5_11` is 21.0.5. */
export function splitTag(tag: string): TagParts {
  const dash = tag.indexOf('-');
  return { number: readFrontNumber(tag), variant: dash < 0 ? '' : tag.slice(dash + 1) };
}

/** A glob over a tag, or over the variant of one. */
export interface TagGlob {
  readonly source: string;
  matches(text: string): boolean;
}

/** `*` for any characters, `{a,b}` for alternatives; the empty text is the tag without a variant. */
export function parseTagGlob(source: string): TagGlob | { readonly error: string } {
  if (source.length > 500) return { error: 'is longer than any tag' };
  const stranger = /[^A-Za-z0-9_.\-*{},]/u.exec(source)?.[0];
  if (stranger !== undefined) {
    return {
      error: `contains ${quoteCharacter(stranger)}, which no tag contains; * and {a,b} are what a glob may use`,
    };
  }
  const expansion = expandBraces(source);
  if (expansion.error !== undefined) return { error: expansion.error };
  if (expansion.texts.length === 1 && source.includes(','))
    return { error: 'has a comma, which belongs in braces, as in {a,b}' };
  const globs = expansion.texts.map(compileNameGlob);
  return { source, matches: (text) => globs.some((glob) => glob.matches(text)) };
}

/** A character for a message: blanks and control characters by their names. */
export function quoteCharacter(character: string): string {
  if (character === ' ') return 'a blank';
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f ? 'a control character' : `"${character}"`;
}
