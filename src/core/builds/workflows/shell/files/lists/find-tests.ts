import { baseName } from '../../../../repo-path.js';
import type { TracedText } from '../../../../traced-text.js';
import { matchesPattern } from '../build-names.js';
import { readPattern } from './plain-pattern.js';

const NAMES = /^-i?(?:name|path|wholename|regex)$/;
const OR = /^-(?:o|or)$/;
const NOT = /^(?:!|-not)$/;

type Test = (path: string) => boolean;

/** Whether a word is what `find` is told to leave out: `! -name '*.json'`. */
export function isLeftOut(words: readonly TracedText[], at: number): boolean {
  return NAMES.test(words[at - 1]?.value ?? '') && NOT.test(words[at - 2]?.value ?? '');
}

/** The folders that `find` looks through. */
export function findRoots(words: readonly TracedText[]): readonly TracedText[] {
  const plain = words.filter(({ value }) => !/^-[HLPOD]/.test(value));
  const end = plain.findIndex(({ value }) => /^[-(!]/.test(value));
  return end === -1 ? plain : plain.slice(0, end);
}

/** Whether the tests of `find` may hold for a file; those that it does not go into are not told. */
export function findTest(words: readonly TracedText[]): Test {
  const values = words.map(({ value }) => value).filter((value) => !/^[()]$/.test(value));
  const ways = [...splitAt(values, OR)].filter((way) => !way.includes('-prune')).map(readWay);
  return (path) => ways.some((way) => way.every((test) => test(path)));
}

function* splitAt(values: readonly string[], sign: RegExp): Generator<readonly string[]> {
  let from = 0;
  for (const [at, value] of values.entries()) {
    if (!sign.test(value)) continue;
    yield values.slice(from, at);
    from = at + 1;
  }
  yield values.slice(from);
}

function readWay(values: readonly string[]): readonly Test[] {
  return values.flatMap((value, at): readonly Test[] => {
    const given = values[at + 1] ?? '';
    const isNot = NOT.test(values[at - 1] ?? '');
    if (value === '-type' && !isNot) return /f/.test(given) ? [] : [() => false];
    if (!NAMES.test(value)) return [];
    const test = readTest(value, given);
    if (!isNot) return [test];
    // what is not known of a class is not left out
    return /[[{]|^-i?regex/.test(`${given}${value}`) ? [] : [(path) => !test(path)];
  });
}

function readTest(flag: string, given: string): Test {
  const lower = (text: string): string => (flag.startsWith('-i') ? text.toLowerCase() : text);
  const pattern = lower(given.replace(/^\.\//, ''));
  if (flag.endsWith('name') && !flag.endsWith('wholename'))
    return (path) => matchesPattern(lower(baseName(path)), pattern);
  if (!flag.endsWith('regex')) return (path) => matchesPattern(lower(path), pattern);
  const regex = readPattern(`${given.replace(/^\.\*/, '')}$`, false, flag === '-iregex' ? 'i' : '');
  return (path) => regex?.test(`./${path}`) !== false;
}
