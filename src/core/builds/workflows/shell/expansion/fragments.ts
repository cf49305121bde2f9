import { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { type Quoting, showsWords } from '../expression-words.js';
import type { ScriptWord } from '../shell-words.js';

/** A part of a word after expansion; `break`: between the items of a list. */
export type Fragment = TextFragment | 'break';

export interface TextFragment {
  readonly text: TracedText;
  readonly quoting: Quoting;
  /** Whether it falls apart where the shell parts words. */
  readonly splits: boolean;
  readonly isLoose?: boolean;
  readonly isOpen?: boolean;
}

/** What one text may become: one list of fragments for each way. */
export type Alternatives = readonly (readonly Fragment[])[];

/**
 * How a text is read: as a word of a command; as an item of a list, where no assignment stands; as what is assigned; as the
 * word of an expansion; between double quotes; as a here-document; and as the word of an expansion in these two.
 */
export type TextReading =
  | 'word'
  | 'item'
  | 'assigned'
  | 'operand'
  | 'double'
  | 'document'
  | 'doubleOperand'
  | 'documentOperand';

/** How the word of an expansion is read. */
export function readingWithin(reading: TextReading): TextReading {
  if (reading === 'document' || reading === 'documentOperand') return 'documentOperand';
  return reading === 'double' || reading === 'doubleOperand' ? 'doubleOperand' : 'operand';
}

/** More ways, words and characters than people write. */
export const MAX_WAYS = 32;
export const MAX_WORDS = 500;
export const MAX_TEXT = 16 * 1024;

/** What fragments are put together with. */
export interface WordMaking {
  readonly texts: UnknownTexts;
  /** Characters that part words; null: unknown. */
  readonly separators: string | null;
  /** Whether a pattern that fits no file goes away. */
  readonly dropsPatterns: boolean;
  /** Whether the result of an expression shows several words or a flag. */
  isOpened(expression: string): boolean;
}

/** Brackets are patterns of `extglob`: elsewhere they are not part of a word. */
const GLOB = /[*?]|\[[^\]]+\]|[@+!]\(/;

/** Whether the names of files may take the place of them. */
export function hasPattern(fragments: readonly Fragment[]): boolean {
  return fragments.some((each) => each !== 'break' && each.quoting === 'none' && GLOB.test(each.text.value));
}

/** The words that fragments make. */
export function makeWords(fragments: readonly Fragment[], making: WordMaking): readonly ScriptWord[] {
  const maker = new WordMaker(making);
  for (const fragment of fragments) {
    if (fragment === 'break') maker.finish();
    else if (fragment.splits) maker.split(fragment);
    else maker.put(fragment, fragment.text);
  }
  maker.finish();
  return maker.words;
}

/** The text that fragments make where nothing falls apart. */
export function makeText(fragments: readonly Fragment[], empty: TracedText): TracedText {
  const parts = fragments.map((fragment) => (fragment === 'break' ? empty.as(' ') : fragment.text));
  return parts.length === 0 ? empty : TracedText.join(parts).compact();
}

class WordMaker {
  readonly words: ScriptWord[] = [];
  private readonly making: WordMaking;
  private parts: TracedText[] | null = null;
  private isLoose = false;
  private isOpen = false;
  /** Whether the shell may put the names of files in place of the word, and whether one of them may be a flag. */
  private glob: 'none' | 'within' | 'first' = 'none';

  constructor(making: WordMaking) {
    this.making = making;
  }

  put({ quoting, isLoose = false, isOpen = false }: TextFragment, text: TracedText): void {
    const isFirst = this.parts === null || this.parts.every(({ value }) => value === '');
    if (quoting === 'none' && GLOB.test(text.value))
      this.glob =
        this.glob === 'first' || (isFirst && /^(?:[*?[-]|[@+!]\()/.test(text.value)) ? 'first' : 'within';
    if (quoting === 'none' && isFirst && text.value.startsWith('~')) this.isLoose = true;
    this.parts ??= [];
    this.parts.push(text);
    this.isLoose ||= isLoose;
    this.isOpen ||= isOpen;
    if (!isUnknown(text.value)) return;
    const expressions = this.making.texts.expressionsIn(text.value);
    this.isLoose ||= quoting === 'none' && expressions.some((expression) => /^[$@]/.test(expression));
    this.isOpen ||= expressions.some(
      (expression) =>
        showsWords(expression, quoting) || (quoting === 'none' && this.making.isOpened(expression)),
    );
  }

  /** A value without quotes falls apart at its white space, or at what `IFS` says. */
  split(fragment: TextFragment): void {
    const { separators, texts } = this.making;
    const { text } = fragment;
    if (separators === '') {
      if (text.value !== '') this.put(fragment, text);
      return;
    }
    if (separators === null || (/[\d\uffff]/.test(separators) && isUnknown(text.value))) {
      if (text.value !== '')
        this.put(
          { ...fragment, isOpen: true },
          isUnknown(text.value) ? text : text.as(texts.standIn(text.value)),
        );
      return;
    }
    let from = 0;
    for (const { start, end } of findSeparators(text.value, separators)) {
      if (start > from) this.put(fragment, text.slice(from, start));
      else if (/\S/.test(text.value.slice(start, end)) && this.parts === null)
        this.put(fragment, text.slice(start, start));
      this.finish();
      from = end;
    }
    if (from < text.value.length) this.put(fragment, text.slice(from));
  }

  finish(): void {
    if (this.parts === null) return;
    const text = TracedText.join(this.parts).compact();
    const isPath = this.glob !== 'none' && !/=|:\/\//.test(text.value);
    const { texts, dropsPatterns } = this.making;
    const isDropped = this.glob !== 'none' && !isPath && dropsPatterns;
    this.words.push({
      text: isPath
        ? hideGlob(text, texts)
        : isDropped
          ? text.as(texts.standIn(texts.restore(text.value)))
          : text,
      isLoose: this.isLoose || this.glob !== 'none',
      isOpen: this.isOpen || isDropped || (isPath && this.glob === 'first'),
    });
    this.parts = null;
    [this.isLoose, this.isOpen, this.glob] = [false, false, 'none'];
  }
}

/** Where a text falls apart: white space counts together, with one other separator at most. */
function findSeparators(
  text: string,
  separators: string,
): readonly { readonly start: number; readonly end: number }[] {
  const quote = (characters: string): string => characters.replace(/[\\\]^-]/g, '\\$&');
  const white = quote([...separators].filter((each) => /[ \t\n]/.test(each)).join(''));
  const others = quote([...separators].filter((each) => !/[ \t\n]/.test(each)).join(''));
  const space = white === '' ? '' : `[${white}]`;
  const pattern =
    others === '' ? `${space}+` : space === '' ? `[${others}]` : `${space}*[${others}]${space}*|${space}+`;
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The names of files take the place of a pattern. */
function hideGlob(text: TracedText, texts: UnknownTexts): TracedText {
  const last = [...text.value.matchAll(/[*?@+!]\([^)]*\)?|[*?]+|\[[^\]]+\]/g)].at(-1);
  const first = GLOB.exec(text.value);
  if (first === null || last === undefined) return text;
  const end = last.index + last[0].length;
  const pattern = text.slice(first.index, end);
  return TracedText.join([
    text.slice(0, first.index),
    pattern.as(texts.standIn(texts.restore(pattern.value))),
    text.slice(end),
  ]);
}
