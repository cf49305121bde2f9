import type { SourceText } from '../../../source-text.js';
import { hideInFile } from '../texts/nested-braces.js';
import { isOneWord } from './one-word.js';
import type { TextsAround } from './texts-around.js';
import { splitWords, type WrittenWord } from './written-words.js';

/** What a text gives a program or function. */
export interface Call {
  readonly words: readonly WrittenWord[];
  readonly source: SourceText;
  /** Where the words begin in the text. */
  readonly start: number;
}

/** A program or function, and what it is given to the end of the command. Builders have subcommands of the same names. */
const GIVEN = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-]|\b(?:docker|buildx|compose|podman|buildah|nerdctl|go|npm|pnpm|yarn|cargo|make)[ \t]+)${name.replace(/\W/g, '\\$&')}(?![\w.-])["']?[ \t]((?:\\\r?\n|[^\n;&|]|(?<=>)&|(?<=\$\{\{[^\n{}]{0,200})[&|]){1,1000})`,
    'dg',
  );

/** The calls of a program or function in a text. */
export function listCalls(
  name: string,
  source: SourceText,
  { script, around }: TextsAround,
): readonly Call[] {
  if (!source.text.includes(name)) return [];
  const text = hideInFile(source.text);
  const isOne = (expression: string): boolean =>
    isOneWord(expression, [source]) || isOneWord(expression, [script, ...around]);
  return [...text.matchAll(GIVEN(name))].map(({ 1: given = '', index, indices }) => {
    const start = indices?.[1]?.[0] ?? 0;
    const before = text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - MAX_BEFORE), index);
    const own = withoutEnd(given, openQuote(before));
    // these hand on words that others give them
    const isTorn = /(?<![\w-])(?:xargs|parallel)(?![\w-])/.test(before) || /(?:^|\s):::/.test(own);
    return { words: splitWords(own, isTorn || hasQuotesInQuotes(own), isOne), source, start };
  });
}

const MAX_BEFORE = 1_000;

/** The quote that is open at the end of what a line begins with; an apostrophe is not one (`don't`). */
function openQuote(before: string): string {
  const text = before.replace(/(?<=[A-Za-z])'(?=[A-Za-z])/g, ' ');
  let open = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\\') at++;
    else if (open === '' && /["'`]/.test(mark)) open = mark;
    else if (mark === open) open = '';
  }
  return open;
}

/** Whether quotes are written as a text in quotes has them (`\"` in JSON, `''` in YAML), so that it is not known where words end. */
function hasQuotesInQuotes(given: string): boolean {
  return /\\["']|''(?!')[^\s'"]/.test(given);
}

/** Up to the end of the quotes in which the command stands. */
function withoutEnd(given: string, quote: string): string {
  if (quote === '') return given;
  for (let at = 0; at < given.length; at++) {
    if (given[at] === '\\') at++;
    else if (quote === "'" && given.startsWith("''", at)) at++;
    else if (given[at] === quote) return given.slice(0, at);
  }
  return given;
}
