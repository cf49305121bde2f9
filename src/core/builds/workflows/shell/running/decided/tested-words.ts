import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { expandText, expandWords, joinWays } from '../../expansion/expanded-words.js';
import type { ScriptCase, ScriptNode } from '../../syntax/script-tree.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { compareTokens, compareWords, matchPattern, negate, type TestedWord } from './compared-words.js';

/** A comparison of words. */
export interface WordTest {
  /** The words that are compared, as they are written. */
  readonly words: readonly TracedText[];
  /** Whether it holds with what variables are, for each of the texts that the words may become; null: that is not known. */
  judge(state: ShellState, run: ScriptRun): readonly (boolean | null)[];
}

/** What reads a variable and changes nothing. */
const VARIABLE = String.raw`\$(?:[A-Za-z_]\w*|[1-9]|\{(?:[A-Za-z_]\w*|[1-9])(?::?[-+][\w./:@%+,-]*)?\})`;
const DOUBLE = String.raw`"(?:[^"$\x60\\!\n]|${VARIABLE})*"`;
const QUOTED = String.raw`${DOUBLE}|'[^'\n]*'|${VARIABLE}`;
/** A word that every shell takes for the same text: written out, in quotes or without any, with variables in it. */
const WORD = new RegExp(String.raw`^(?:[=!]=|=|!|(?!=)(?:[\w./:@%+,=-]|${QUOTED})+)$`);
/** The same within `[[ … ]]`, and operators; a pattern may have stars. */
const TOKEN = new RegExp(String.raw`[ \t]*((?:[\w./:@%+,=!*-]|${QUOTED})+)(?=[ \t]|$)`, 'y');
/** One of the patterns of a branch of `case`. */
const PATTERN = new RegExp(String.raw`\s*((?!=)(?:[\w./:@%+,=*-]|${QUOTED})+)\s*(?:\||$)`, 'y');
/** What takes a builtin away, so that a program of its name runs. */
const REPLACING = new Set(['enable', 'disable']);
/** More ways than people write. */
const MAX_WAYS = 64;

/** The words that a command compares; null: it does something else, or a shell may take it for something else. */
export function readTest(node: ScriptNode, run: ScriptRun): WordTest | null {
  if (node.kind === 'command') {
    const [name, ...words] = node.words;
    if (name === undefined || !/^(?:\[|test)$/.test(name.value) || node.redirections.length > 0) return null;
    if (name.value === '[' && words.pop()?.value !== ']') return null;
    if (!words.every(({ value }) => WORD.test(value)) || isReplaced(name.value, run)) return null;
    return { words, judge: (state, at) => judgeWords(words, node.isNegated, state, at) };
  }
  // a shell without it looks for a program of that name
  if (node.kind !== 'test' || node.isArithmetic || run.dialect.isPlain) return null;
  const words = splitWords(node.text, TOKEN);
  if (words === null) return null;
  return {
    words,
    judge: (state, at) =>
      listTokens(words, state, at).map((tokens) => negate(compareTokens(tokens), node.isNegated)),
  };
}

/** Whether the word of a `case` is one of the patterns of a branch; null: one of them may have a meaning that is not read. */
export function readPatterns({ word }: ScriptCase, patterns: TracedText): WordTest | null {
  const start = /^\s*(?:\(\s*)?/.exec(patterns.value)?.[0].length ?? 0;
  const parts = splitWords(patterns.slice(start, patterns.value.trimEnd().length), PATTERN);
  if (parts === null) return null;
  const isAny = parts.some(({ value }) => value === '*');
  const subject = word.slice(word.value.length - word.value.trimStart().length, word.value.trimEnd().length);
  const isRead = WORD.test(subject.value);
  if (isAny || !isRead) return { words: [], judge: () => [isAny || null] };
  const words = [subject, ...parts];
  const judge = (tokens: readonly TestedWord[]): boolean | null => {
    const [first, ...others] = tokens;
    const results = others.map((each) => (first?.text == null ? null : matchPattern(first.text, each)));
    return results.includes(true) ? true : results.includes(null) ? null : false;
  };
  return { words, judge: (state, at) => listTokens(words, state, at).map(judge) };
}

function judgeWords(
  words: readonly TracedText[],
  isNegated: boolean | undefined,
  state: ShellState,
  run: ScriptRun,
): readonly (boolean | null)[] {
  const [first] = words;
  if (first === undefined) return [null];
  const lists = joinWays(
    words.map((word) => expandWords(word, state, run)),
    first,
    run,
  );
  return lists.map((list) => {
    if (list.some(({ isLoose, isOpen }) => isLoose || isOpen)) return null;
    const texts = list.map(({ text }) => textOf(text));
    return negate(compareWords(texts, run.dialect), isNegated);
  });
}

/** What the words are, each of them one, on each way. */
function listTokens(
  words: readonly TracedText[],
  state: ShellState,
  run: ScriptRun,
): readonly (readonly TestedWord[])[] {
  let ways: readonly (readonly TestedWord[])[] = [[]];
  for (const word of words) {
    const texts = expandText(word, state, run).map((text) => ({ written: word.value, text: textOf(text) }));
    const isTooMany = ways.length * texts.length > MAX_WAYS;
    const options = isTooMany ? [{ written: word.value, text: null }] : texts;
    ways = ways.flatMap((way) => options.map((option) => [...way, option]));
  }
  return ways;
}

function textOf({ value }: TracedText): string | null {
  return isUnknown(value) ? null : value;
}

/** Whether something takes the place of the builtin. */
function isReplaced(name: string, { functions, aliases, commands }: ScriptRun): boolean {
  if (functions.has(name) || aliases.has(name)) return true;
  return commands.some(({ words }) => words.some(({ text }) => REPLACING.has(text.value)));
}

/** The words of a text; null: there is more in it. */
function splitWords(text: TracedText, form: RegExp): readonly TracedText[] | null {
  const words: TracedText[] = [];
  form.lastIndex = 0;
  for (const end = text.value.trimEnd().length; form.lastIndex < end; ) {
    const from = form.lastIndex;
    const [whole, word] = form.exec(text.value) ?? [];
    if (whole === undefined || word === undefined) return null;
    const at = from + whole.indexOf(word);
    words.push(text.slice(at, at + word.length));
  }
  return words;
}
