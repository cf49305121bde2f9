import { onceForText } from '../../../../kept.js';
import { COMMAND } from '../texts/given-values.js';
import { showInner } from '../texts/nested-braces.js';

/** A word of a command as it is written, and which of its words it may be, as others may be none or several. */
export interface WrittenWord {
  readonly text: string;
  /** Without quotes, and without a name before `=`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The first and the last place, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** Whether all of it is in plain words. */
  readonly isPlain: boolean;
  readonly isQuoted: boolean;
}

const EXPRESSION = String.raw`\$\{\{[^\n]{0,300}?\}\}|\{\{[^\n]{0,300}?\}\}|\$\{[^}\n]{0,300}\}|${COMMAND}`;
const DOUBLE = String.raw`"(?:${EXPRESSION}|\\.|[^"\\\n])*"`;
const SINGLE = String.raw`'[^'\n]*'`;
const WORD = new RegExp(String.raw`(?:${DOUBLE}|${SINGLE}|${EXPRESSION}|\\.|[^\s"'\\]|["'])+`, 'g');
const QUOTE = new RegExp(String.raw`(${DOUBLE})|(${SINGLE})|(${EXPRESSION})|\\(.)|([\s\S])`, 'g');
const REDIRECTION = /^\d*(?:&>>?|>>|>&|>\||<<<|<<-?|<>|<&|[<>])(?!\()/;
const HELD = new RegExp(`${EXPRESSION}|\\$+(?:\\w+|[@*#?])|\`[^\`]*\``, 'g');
const MANY = Number.POSITIVE_INFINITY;
/** A word that begins with plain text, and not one of several by its braces. */
const BEGINNING = /^[\w./:@-](?!.*(?:(?<![${])\{(?!\{)|[*?[]))/s;
/** All words of a list. */
const SPREAD = /\$\{?@|\[@\]|\$\{@|\$\{!\w+@/;

interface CutWord {
  /** As it is written. */
  readonly text: string;
  readonly word: Omit<WrittenWord, 'first' | 'last'>;
}

/** Where words end. The same calls are looked at for each value that they give. */
const cutWords = onceForText((given: string): readonly CutWord[] => {
  const line = given.replace(/\\\r?\n/g, (ends) => ' '.repeat(ends.length));
  return [...line.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    word: { ...readValue(text), text: showInner(text), start: index, end: index + text.length },
  }));
});

/**
 * The words of a command up to its end; `isOne` tells whether what an expression without quotes holds is one word for certain. Of torn
 * ones it is not known in which place they are.
 */
export function splitWords(
  given: string,
  isTorn: boolean,
  isOne: (expression: string) => boolean,
): readonly WrittenWord[] {
  const words: WrittenWord[] = [];
  let [first, last] = [1, 1];
  let isTarget = false;
  for (const cut of cutWords(given)) {
    const { text } = cut;
    if (text.startsWith('#')) break;
    const redirected = REDIRECTION.exec(text)?.[0];
    if (!isTorn && (isTarget || redirected !== undefined)) {
      isTarget = !isTarget && redirected === text;
      continue;
    }
    const [least, most] = isTorn ? [0, 0] : countWords(text, isOne);
    words.push({
      ...cut.word,
      first,
      // what it begins with is its first word
      last: isTorn ? MANY : BEGINNING.test(text) && !SPREAD.test(text) ? last : last + most - 1,
    });
    first += least;
    last += most;
  }
  return words;
}

/** Of how many words a text may be one. */
function countWords(text: string, isOne: (expression: string) => boolean): readonly [number, number] {
  const unquoted = text.replace(new RegExp(`${DOUBLE}|${SINGLE}|\\\\.`, 'gs'), '');
  const isMore = SPREAD.test(text);
  const held = [...unquoted.matchAll(HELD)].map(([expression]) => expression);
  const rest = unquoted.replace(HELD, '');
  const isWhole = held.every(isOne);
  const mayBeNone = rest === '' && (isMore || (unquoted === text && !isWhole));
  const maySplit = isMore || !isWhole || /[*?[{]/.test(rest);
  return [mayBeNone ? 0 : 1, maySplit ? MANY : 1];
}

/** What parts a word from what a file says after it. */
const END = /[,;&|(){}]/;

function readValue(text: string): Pick<WrittenWord, 'value' | 'isPlain' | 'isQuoted'> {
  let value = '';
  let isPlain = true;
  let isQuoted = false;
  for (const [, double, single, held, escaped, other] of text.matchAll(QUOTE)) {
    if (other !== undefined && END.test(other)) break;
    isPlain &&= held === undefined && other !== '$' && other !== '`' && !/[$`]|\{\{/.test(double ?? '');
    isQuoted ||= double !== undefined || single !== undefined;
    const quoted = double?.slice(1, -1).replace(/\\(["\\$`])/g, '$1') ?? single?.slice(1, -1);
    const plain = other === '"' || other === "'" ? '' : other;
    value += quoted ?? held ?? (escaped?.trim() === '' ? '' : escaped) ?? plain ?? '';
  }
  return { value: showInner(value), isPlain, isQuoted };
}
