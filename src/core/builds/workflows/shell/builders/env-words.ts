import { TracedText } from '../../../traced-text.js';
import type { ScriptWord } from '../shell-words.js';

/** Flags of `env` that take a value. */
const VALUED = 'uCSa';
/** Its long flags; those with `=` take a value. */
const LONG = [
  'argv0=',
  'block-signal',
  'chdir=',
  'debug',
  'default-signal',
  'help',
  'ignore-environment',
  'ignore-signal',
  'list-signal-handling',
  'null',
  'split-string=',
  'unset=',
  'version',
];

/** The letters of those that matter. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['unset=', 'u'],
  ['split-string=', 'S'],
  ['chdir=', 'C'],
]);

/** A flag that takes a value: its letter or name, and where the value begins in the same word; null: it is the next word. */
interface ValuedFlag {
  readonly name: string;
  readonly from: number | null;
}

/** The words behind `env` with those of its texts (`-S 'docker build .'`). */
export interface EnvWords {
  readonly words: readonly ScriptWord[];
  /** How many of them are its flags. */
  readonly own: number;
  /** Where it runs the others; null: where it runs itself. */
  readonly folder: ScriptWord | null;
  /** What it takes away of its own environment. */
  readonly removed: readonly RemovedVariable[];
}

/** The name of a variable; `all`: the whole environment. */
export type RemovedVariable = TracedText | 'all';

/** `-i`, `-`, and what is short for `--ignore-environment`. */
const EMPTYING = /^(?:-|-[v0]*i\w*|--ignore-e[a-z-]*)$/;

/** Reads the flags of `env` as it does itself. */
export function readEnv(written: readonly ScriptWord[]): EnvWords {
  let folder: ScriptWord | null = null;
  const removed: RemovedVariable[] = [];
  let words = written;
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    const value = word?.text.value ?? '';
    if (word === undefined || !value.startsWith('-')) break;
    if (EMPTYING.test(value)) removed.push('all');
    if (value === '-' || value === '--') return { words, own: at + 1, folder, removed };
    const flag = readFlag(value);
    const text =
      flag === null ? undefined : flag.from === null ? words[at + 1]?.text : word.text.slice(flag.from);
    const rest = words.slice(at + (flag !== null && flag.from === null ? 2 : 1));
    if (flag?.name === 'C' && text !== undefined) folder = { ...word, text };
    if (flag?.name === 'u' && text !== undefined) removed.push(text);
    const parts = flag?.name === 'S' && text !== undefined ? splitText(text) : null;
    if (parts === null) at = words.length - rest.length;
    else {
      // one without a value in its place
      const flagged = value.startsWith('--') ? '-v' : `${value.slice(0, value.indexOf('S'))}v`;
      const before = [...words.slice(0, at), { ...word, text: word.text.as(flagged) }];
      words = [...before, ...parts.map((part) => ({ ...word, text: part })), ...rest];
      at++;
    }
  }
  return { words, own: Math.min(at, words.length), folder, removed };
}

/** The flag with a value in a word; null: there is none. */
function readFlag(value: string): ValuedFlag | null {
  if (value.startsWith('--')) {
    const equals = value.indexOf('=');
    const written = value.slice(2, equals === -1 ? undefined : equals);
    const found = LONG.filter((name) => name.startsWith(written)).find((name) => name.endsWith('='));
    if (found === undefined) return null;
    return { name: SHORT.get(found) ?? found, from: equals === -1 ? null : equals + 1 };
  }
  const at = [...value].findIndex((letter, index) => index > 0 && VALUED.includes(letter));
  if (at === -1) return null;
  return { name: value[at] ?? '', from: at + 1 === value.length ? null : at + 1 };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ...['"', '#', '$', "'", '\\'].map((each) => [each, each] as const),
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** The words of a text, with the quotes and escapes of `env`; null: it has variables, or `env` refuses it. */
function splitText(text: TracedText): readonly TracedText[] | null {
  const { value } = text;
  const words: TracedText[] = [];
  let parts: TracedText[] | null = null;
  let quote = '';
  const end = (): void => {
    if (parts !== null) words.push(TracedText.join([text.slice(0, 0), ...parts]));
    parts = null;
  };
  const add = (part: TracedText): void => {
    parts = [...(parts ?? []), part];
  };
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] ?? '';
    if (quote === '' && /\s/.test(letter)) end();
    else if (quote === '' && letter === '#' && parts === null) break;
    else if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) {
      quote = letter;
      add(text.slice(at, at));
    } else if (letter === '$' && quote !== "'") return null;
    else if (letter === '\\' && !(quote === "'" && !/[\\']/.test(value[at + 1] ?? ''))) {
      const next = value[++at] ?? '';
      const escaped = next === '_' && quote === '"' ? ' ' : ESCAPES.get(next);
      if (next === 'c' && quote === '') break;
      if (next === '_' && quote === '') end();
      else if (escaped === undefined) return null;
      else add(text.slice(at - 1, at + 1).as(escaped));
    } else add(text.slice(at, at + 1));
  }
  if (quote !== '') return null;
  end();
  return words;
}
