import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { stumble } from '../running/ending/frames.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import type { ScriptWord } from '../shell-words.js';
import { expandBraces } from '../values/brace-words.js';
import { isText, showsFlag } from '../values/shell-value.js';
import {
  type Fragment,
  hasPattern,
  MAX_TEXT,
  MAX_WAYS,
  MAX_WORDS,
  makeText,
  makeWords,
  type TextReading,
  type WordMaking,
} from './fragments.js';
import { unknownWord } from './unknown-fragments.js';

/** The words that a word may become, for each way. */
export function expandWords(
  word: TracedText,
  state: ShellState,
  run: ScriptRun,
  reading: TextReading = 'word',
): readonly (readonly ScriptWord[])[] {
  // `=docker` of zsh is the path of docker
  const named = run.dialect.spreads && /^=[A-Za-z]/.test(word.value) ? word.slice(1) : word;
  const braced = run.dialect.hasBraces ? expandBraces(named) : [named];
  if (braced === null) return [[unknownWord(word, run)]];
  return joinWays(
    braced.map((each) => {
      // what braces make is not an assignment
      const ways = run.expand(each, each === named ? reading : 'item', state);
      const making = makingOf(state, run);
      if (state.options.failsPatterns && ways.some(hasPattern)) stumble(state, run);
      return ways.map((fragments) =>
        isTooLong(fragments) ? [unknownWord(word, run)] : makeWords(fragments, making),
      );
    }),
    word,
    run,
  );
}

/** The lists that further lists may be together; where there are too many, words that may be anything. */
export function joinWays(
  lists: readonly (readonly (readonly ScriptWord[])[])[],
  written: TracedText,
  run: ScriptRun,
  maxWays = MAX_WAYS,
): readonly (readonly ScriptWord[])[] {
  let ways: readonly (readonly ScriptWord[])[] = [[]];
  for (const options of lists) {
    const fitting = ways.length * options.length > maxWays ? [[collapse(options, written, run)]] : options;
    ways = ways.flatMap((way) =>
      fitting.map((option) => {
        const words = [...way, ...option];
        return words.length > MAX_WORDS
          ? [...words.slice(0, MAX_WORDS - 1), unknownWord(written, run)]
          : words;
      }),
    );
  }
  return ways;
}

/** One word for many ways: where each is one that shows no flag, so is it. */
function collapse(
  options: readonly (readonly ScriptWord[])[],
  written: TracedText,
  run: ScriptRun,
): ScriptWord {
  const isPlain = options.every(
    ([only, ...others]) =>
      only !== undefined &&
      others.length === 0 &&
      !(only.isOpen || only.isLoose || showsFlag(only.text.value)),
  );
  return isPlain
    ? { ...unknownWord(written, run), isLoose: false, isOpen: false }
    : unknownWord(written, run);
}

/** The texts that a word may become where nothing falls apart. */
export function expandText(
  word: TracedText,
  state: ShellState,
  run: ScriptRun,
  reading: TextReading = 'word',
): readonly TracedText[] {
  return run.expand(word, reading, state).map((fragments) => {
    if (!isTooLong(fragments)) return makeText(fragments, word.slice(0, 0));
    const unknown = unknownWord(word, run).text;
    for (const expression of run.texts.expressionsIn(unknown.value)) run.opened.add(expression);
    return unknown;
  });
}

function isTooLong(fragments: readonly Fragment[]): boolean {
  let length = 0;
  for (const fragment of fragments) length += fragment === 'break' ? 0 : fragment.text.value.length;
  return fragments.length > 2 * MAX_WORDS || length > MAX_TEXT;
}

export function makingOf(state: ShellState, run: ScriptRun): WordMaking {
  const values = state.get('IFS')?.values ?? ['outer'];
  const [value, ...others] = values.map((each) => (each === 'outer' ? (run.lookUp('IFS') ?? 'unset') : each));
  const separators =
    value === 'unset' || value === undefined
      ? ' \t\n'
      : isText(value) && !isUnknown(value.value)
        ? value.value
        : null;
  return {
    texts: run.texts,
    separators: others.length > 0 ? null : separators,
    dropsPatterns: state.options.dropsPatterns,
    isOpened: (expression) => run.opened.has(expression),
  };
}
