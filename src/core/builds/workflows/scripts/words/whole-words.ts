import type { SourceText } from '../../../source-text.js';
import { isCode } from '../texts/assigned-values.js';

const JSON_FILE = /\.json[5c]?$/;
/** What a word has outside of quotes, and within. */
const BARE = String.raw`(?:\$\{[^}\s"']{0,100}\}|\$\([^()\s"']{0,100}\)|[\w./:@$%+~-])`;
const HELD = String.raw`"(?:\$\([^()\n]{0,200}\)|\$(?!\()|[^"\s\\$]){1,200}"|'[^'\s\\]{1,200}'`;
/** A word of which a quote begins or ends within: `"$D"/odd`, `a"$B"c`. */
const WORD = new RegExp(
  String.raw`(?<![\w./:@$%+~"'\\-])${BARE}{0,100}?(?:${HELD})(?:${BARE}|${HELD}){0,20}(?=[\s;&|)<>]|$)`,
  'gm',
);

/**
 * A text of a shell or of tasks in which a word that has quotes within has them around its value: `-f "$D"/odd` is `-f "$D/odd"`. It
 * stays as long as it is.
 */
export function withWholeWords(source: SourceText): SourceText {
  const { file, text } = source;
  if (isCode(file) || JSON_FILE.test(file) || !/["']/.test(text)) return source;
  const whole = text.replace(WORD, toWhole);
  return whole === text ? source : source.as(whole);
}

function toWhole(word: string): string {
  const quote = word.search(/["']/);
  const start = word.lastIndexOf('=', quote) + 1;
  const value = word.slice(start);
  // a word that is quoted as a whole stays, and so does one with a sign that is not of it: `all x="y":`
  if (/["']:$/.test(word) || /^(["'])[^"']*\1$/.test(value)) return word;
  const bare = value.replace(/["']/g, '');
  return `${word.slice(0, start)}"${bare}"${' '.repeat(Math.max(0, value.length - bare.length - 2))}`;
}
