import { TracedText } from '../../../traced-text.js';
import { ShellLexer } from '../syntax/shell-lexer.js';

/** More words than people write. */
const MAX_WORDS = 64;
const SEQUENCE = /^(?:(-?\d{1,4})\.\.(-?\d{1,4})|([A-Za-z])\.\.([A-Za-z]))$/;

/** The words that `{a,b}` and `{1..3}` make of one; null: more than are read. */
export function expandBraces(word: TracedText): readonly TracedText[] | null {
  if (!/\{.*(?:,|\.\.).*\}/s.test(word.value)) return [word];
  const found: TracedText[] = [];
  const open = [word];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const parts = splitBrace(next);
    if (parts === null) found.push(next);
    else open.push(...parts.toReversed());
    if (found.length + open.length > MAX_WORDS) return null;
  }
  return found;
}

/** The word with each item of its first brace in the place of the brace; null: it has none. */
function splitBrace(word: TracedText): readonly TracedText[] | null {
  const lexer = new ShellLexer(word.value);
  for (let at = 0; at < word.value.length; at = partEnd(lexer, at)) {
    const items = word.value[at] === '{' ? readItems(word, lexer, at) : null;
    if (items !== null)
      return items.texts.map((item) => TracedText.join([word.slice(0, at), item, word.slice(items.end)]));
  }
  return null;
}

function readItems(
  word: TracedText,
  lexer: ShellLexer,
  from: number,
): { readonly texts: readonly TracedText[]; readonly end: number } | null {
  const commas: number[] = [from];
  let depth = 0;
  for (let at = from; at < word.value.length; at = partEnd(lexer, at)) {
    const character = word.value[at];
    if (character === '{') depth++;
    else if (character === ',' && depth === 1) commas.push(at);
    else if (character === '}' && --depth === 0) {
      const texts = commas.map((start, index) => word.slice(start + 1, commas[index + 1] ?? at));
      if (texts.length > 1) return { texts, end: at + 1 };
      const [only] = texts;
      const sequence = only === undefined ? null : readSequence(only);
      return sequence === null ? null : { texts: sequence, end: at + 1 };
    }
  }
  return null;
}

function readSequence(text: TracedText): readonly TracedText[] | null {
  const found = SEQUENCE.exec(text.value);
  if (found === null) return null;
  const [, first, last, from, to] = found;
  if (/^-?0\d/.test(first ?? '') || /^-?0\d/.test(last ?? '')) return null;
  const isNumber = first !== undefined;
  const start = isNumber ? Number(first) : (from ?? '').charCodeAt(0);
  const end = isNumber ? Number(last) : (to ?? '').charCodeAt(0);
  const step = start <= end ? 1 : -1;
  const length = Math.min(Math.abs(end - start) + 1, MAX_WORDS + 1);
  return Array.from({ length }, (_, index) => {
    const value = start + index * step;
    return text.as(isNumber ? String(value) : String.fromCharCode(value));
  });
}

function partEnd(lexer: ShellLexer, at: number): number {
  const character = lexer.source[at] ?? '';
  if (character === '\\') return at + 2;
  if (character === "'") return lexer.singleEnd(at);
  if (character === '"') return lexer.doubleEnd(at);
  return character === '$' || character === '`' ? lexer.expansionEnd(at) : at + 1;
}
