import type { Dialect } from '../../shells/dialects.js';

/** A word of a test: as it is written, and what the shell makes of it; null: that is not known. */
export interface TestedWord {
  readonly written: string;
  readonly text: string | null;
}

const EQUALITY = /^(?:[=!]=|=)$/;

/**
 * Whether `[ … ]` holds, as POSIX tells tests apart: by how many words there are. Null: what it compares is not known, or it
 * asks for something else.
 */
export function compareWords(words: readonly (string | null)[], dialect: Dialect): boolean | null {
  const [first, second, third] = words;
  if (words.length === 3 && second != null && EQUALITY.test(second)) {
    // some shells do not know it, and fail
    if (second === '==' && (dialect.isPlain || dialect.spreads)) return null;
    if (first == null || third == null) return null;
    return (first === third) === (second !== '!=');
  }
  if (first === '!' && words.length > 1 && words.length < 5)
    return negate(compareWords(words.slice(1), dialect), true);
  if (words.length === 2 && (first === '-n' || first === '-z'))
    return second == null ? null : (second === '') === (first === '-z');
  return words.length !== 1 || first == null ? null : first !== '';
}

/** The same of `[[ … ]]`, where only what is written is an operator. */
export function compareTokens(words: readonly TestedWord[]): boolean | null {
  const [first, second, third] = words;
  if (first === undefined) return null;
  if (words.length === 3 && second !== undefined && third !== undefined && EQUALITY.test(second.written)) {
    const isSame = first.text === null ? null : matchPattern(first.text, third);
    return negate(isSame, second.written === '!=');
  }
  if (first.written === '!' && words.length > 1) return negate(compareTokens(words.slice(1)), true);
  if (words.length === 2 && second !== undefined && /^-[nz]$/.test(first.written))
    return second.text === null ? null : (second.text === '') === (first.written === '-z');
  if (words.length !== 1 || !/^["'$]/.test(first.written)) return null;
  return first.text === null ? null : first.text !== '';
}

/** A result, or its opposite. */
export function negate(holds: boolean | null, isNegated = false): boolean | null {
  return holds === null ? null : holds !== isNegated;
}

/** What has a meaning in a pattern, other than `*`. */
const SPECIAL = /[?[\]\\(){}|]/;

/** Whether a text is one that a pattern stands for; null: it is not known, or the shell may be told that case does not count. */
export function matchPattern(text: string, { written, text: pattern }: TestedWord): boolean | null {
  if (pattern === null) return null;
  const isQuoted = /^(?:"[^"]*"|'[^']*')$/.test(written);
  if (!isQuoted && (SPECIAL.test(pattern) || (pattern.includes('*') && /["'$]/.test(written)))) return null;
  const fits = (value: string, wanted: string): boolean =>
    isQuoted ? value === wanted : fitsStars(value, wanted.split('*'));
  if (fits(text, pattern)) return true;
  return fits(text.toLowerCase(), pattern.toLowerCase()) ? null : false;
}

/** Whether a text has such parts one after the other, with anything between them. */
function fitsStars(text: string, [start = '', ...parts]: readonly string[]): boolean {
  const end = parts.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start) || !text.endsWith(end) || text.length < start.length + end.length) return false;
  let rest = text.slice(start.length, text.length - end.length);
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at === -1) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}
