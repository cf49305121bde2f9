import { TracedText } from '../../../traced-text.js';
import { fillUnknown, isUnknown } from '../../../unknown-texts.js';
import type { ScriptWord } from '../shell-words.js';
import { decodeEscapes } from './escapes.js';

/** A directive, an escape, or what is between them. */
const PIECE = /%([-0]?\d{0,3}(?:\.\d{1,3})?)([\s\S])|(\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|[\s\S]|$))|[^%\\]+|%/g;
const MAX_ROUNDS = 100;
/** Escapes of which all shells make the same, and those of bash. */
const ESCAPE = /^\\(?:[0-7]{1,3}|[^xuUeE"'?\uffff])?$/;
const ESCAPE_OF_BASH = /^\\(?:[0-7]{1,3}|x[\da-fA-F]{1,2}|[^xuU\uffff])?$/;
/** Digits that may go on. */
const OPEN_ESCAPE = /^\\(?:[0-7]{1,2}|x[\da-fA-F])$/;
/** What bash leaves without quotes. */
const BARE = /^[\w./:@%+=-][\w./:@%+=#~-]*$/;

/** What `printf` makes of a format and words. `isBash`: not another shell; null: a format that is not read, or of which shells make different texts. */
export function formatText(
  format: TracedText,
  words: readonly ScriptWord[],
  isBash: boolean,
): TracedText | null {
  if (words.some(({ isLoose, isOpen }) => isLoose && isOpen)) return null;
  const pieces = [...format.value.matchAll(PIECE)];
  const count = pieces.filter(([, , directive]) => directive !== undefined && directive !== '%').length;
  const rounds = count === 0 ? 1 : Math.max(1, Math.ceil(words.length / count));
  if (rounds > MAX_ROUNDS) return null;
  const parts: TracedText[] = [format.slice(0, 0)];
  let next = 0;
  for (let round = 0; round < rounds; round++)
    for (const { 0: piece, 1: size = '', 2: directive, 3: escaped, index } of pieces) {
      const written = format.slice(index, index + piece.length);
      const after = format.value[index + piece.length] ?? '';
      let made: TracedText | null = written;
      if (directive === '%') made = size === '' ? written.slice(0, 1) : null;
      else if (directive !== undefined)
        made = convert(directive, size, words[next++]?.text ?? format.as(''), isBash);
      else if (escaped !== undefined) made = decode(written, after, isBash);
      else if (piece === '%') return null;
      if (made === null) return null;
      parts.push(made);
    }
  return TracedText.join(parts);
}

/** What an escape stands for. `after`: what is behind it. */
function decode(written: TracedText, after: string, isBash: boolean): TracedText | null {
  const { value } = written;
  const isClear =
    (isBash ? ESCAPE_OF_BASH : ESCAPE).test(value) && !(OPEN_ESCAPE.test(value) && isUnknown(after));
  const text = decodeEscapes(value);
  // a part of a character
  return isClear && !/[\x80-\uffff]/.test(text) ? written.as(text) : null;
}

function convert(directive: string, size: string, text: TracedText, isBash: boolean): TracedText | null {
  const { value } = text;
  if (isUnknown(value)) {
    const known = fillUnknown(value, '0');
    const isWhole =
      /[sdiu]/.test(directive) ||
      (directive === 'b' && !known.includes('\\')) ||
      (directive === 'q' && isBash && BARE.test(known));
    return isWhole && size === '' ? text : null;
  }
  switch (directive) {
    case 's':
      return size === '' ? text : pad(text, size);
    case 'b':
      return size === '' && !value.includes('\\') ? text : null;
    case 'd':
    case 'i':
    case 'u': {
      if (size.includes('.') || !/^(?:0|[1-9]\d{0,14})$/.test(value)) return null;
      const isFilled = size.startsWith('0');
      return isFilled ? text.as(value.padStart(Number(size), '0')) : pad(text, size);
    }
    case 'q':
      return isBash && size === '' && BARE.test(value) ? text : null;
    default:
      return null;
  }
}

/** The text in so many columns, and no more of it than that says. */
function pad(text: TracedText, size: string): TracedText | null {
  if (size === '') return text;
  // shells count bytes or characters
  if (size.startsWith('0') || /[^\x20-\x7e]/.test(text.value)) return null;
  const [width = '', precision] = size.split('.');
  const cut = precision === undefined ? text.value : text.value.slice(0, Number(precision));
  const columns = Math.abs(Number(width));
  return text.as(width.startsWith('-') ? cut.padEnd(columns) : cut.padStart(columns));
}
