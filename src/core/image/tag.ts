import { expandBraces } from '../glob/brace-expansion.js';
import { compileNameGlob } from '../glob/glob.js';
import { splitFrontNumber } from './front-number.js';

/** A parsed tag: `22.11-alpine3.20` is the number `22.11` and the variant `alpine3.20`. */
export interface TagParts {
  /** Digits and dots, without a leading `v`; null for a tag that does not begin with a number. */
  readonly number: string | null;
  /** What follows the number and its `-`; any other separator belongs to the variant. Without a number, the whole tag. */
  readonly variant: string;
}

/** `21.0.5_11-jdk` is 21.0.5 with the variant `_11-jdk`: no part of a tag is left out, or a glob would approve what it does not see. */
export function splitTag(tag: string): TagParts {
  const front = splitFrontNumber(tag);
  if (front === null) return { number: null, variant: tag };
  const { number, rest } = front;
  return { number, variant: rest.startsWith('-') ? rest.slice(1) : rest };
}

/** A glob for a tag, or for its variant. */
export interface TagGlob {
  readonly source: string;
  /** What follows a number begins after its `-`: what to write for one that begins with it. Null: it does not. */
  readonly withoutDash: string | null;
  matches(text: string): boolean;
}

/** `*` for any characters, `{a,b}` for alternatives; the empty string is a tag without a variant. */
export function parseTagGlob(source: string): TagGlob | { readonly error: string } {
  if (source.length > 500) return { error: 'is longer than any tag' };
  const stranger = /[^A-Za-z0-9_.\-*{},]/u.exec(source)?.[0];
  if (stranger !== undefined) {
    return {
      error: `contains ${quoteCharacter(stranger)}, which no tag contains; a glob may use only * and {a,b}`,
    };
  }
  const expansion = expandBraces(source);
  if (expansion.error !== undefined) return { error: expansion.error };
  if (expansion.texts.length === 1 && source.includes(','))
    return { error: 'has a comma, which is only for braces, as in {a,b}' };
  const globs = expansion.texts.map(compileNameGlob);
  const withoutDash = expansion.texts.some((text) => text.startsWith('-'))
    ? source.replace(/(^|[{,])-+/g, '$1')
    : null;
  return { source, withoutDash, matches: (text) => globs.some((glob) => glob.matches(text)) };
}

/** A character for a message: spaces and control characters by their names, others outside ASCII with their numbers, because they may look like one that is allowed. */
export function quoteCharacter(character: string): string {
  if (character === ' ') return 'a space';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20 || code === 0x7f) return 'a control character';
  return code < 0x7f
    ? `"${character}"`
    : `"${character}" (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
