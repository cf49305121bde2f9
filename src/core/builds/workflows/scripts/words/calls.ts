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
    return { words: splitWords(withoutEnd(given, quoteAround(text, index)), isOne), source, start };
  });
}

/** The quote that is open before an offset, in its line. */
function quoteAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 1_000);
  let open = '';
  for (let at = start; at < offset; at++) {
    const mark = text[at] ?? '';
    if (mark === '\\') at++;
    else if (open === '' && /["'`]/.test(mark)) open = mark;
    else if (mark === open) open = '';
  }
  return open;
}

/** Up to the end of the quotes in which the command stands. */
function withoutEnd(given: string, quote: string): string {
  if (quote === '') return given;
  for (let at = 0; at < given.length; at++) {
    if (given[at] === '\\') at++;
    else if (given[at] === quote) return given.slice(0, at);
  }
  return given;
}
