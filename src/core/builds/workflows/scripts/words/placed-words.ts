import { baseName } from '../../../repo-path.js';
import { mayBeginImage } from '../../../unknown/image-texts.js';
import { isMakefile } from '../../sources/task-files.js';
import { isCodeName } from '../texts/assigned-values.js';
import { type KnownValue, valueIn } from '../texts/given-values.js';
import { type Call, listCalls } from './calls.js';
import { listMacroWords } from './make-calls.js';
import { callsByWord, changesWords } from './moved-words.js';
import { openShell, type ShellWords } from './shell-words.js';
import type { TextsAround } from './texts-around.js';
import type { OptionPlace, WordPlace } from './word-place.js';
import { findWordPlace, isShellScript } from './word-places.js';
import type { WrittenWord } from './written-words.js';

/** Functions that hand their words on to one another. */
const MAX_DEPTH = 6;

/** Words that a variable such as `$1` may be, and a name for what is looked for. */
export interface PlacedWords {
  readonly words: readonly KnownValue[];
  readonly key: string;
}

/** What `$1`, `$OPTARG` or `${1#*=}` of a value may be: the words in its place, or all where that is not certain. */
export function listPlacedWords(variable: string, value: KnownValue, texts: TextsAround): PlacedWords {
  const place = findWordPlace(variable, value, texts.script, () => isMovedElsewhere(texts));
  const found = place.kind === 'any' ? null : listOf(place, texts, 0);
  const key = `${variable}@${found === null || place.kind === 'any' ? '?' : JSON.stringify(place)}`;
  return { words: found ?? listAll(variable, texts), key };
}

interface Candidate {
  readonly value: KnownValue;
  /** Whether it is certain that this is the word. */
  readonly isSure: boolean;
}

/** Null: it is not certain which words are meant. */
function listOf(
  place: Exclude<WordPlace, { kind: 'any' }>,
  texts: TextsAround,
  depth: number,
): readonly KnownValue[] | null {
  const { script } = texts;
  if (place.of === null) {
    const calls = listScriptCalls(texts);
    return keepImages(
      calls.flatMap((call) => choose(call, place)),
      texts,
    );
  }
  if (isMakefile(script.file)) {
    const found = place.kind === 'at' ? listMacroWords(place.of, place.position, script) : null;
    return found === null || found.length === 0 ? null : found;
  }
  const shell = openShell(script);
  const calls = listCalls(place.of, script, texts);
  if (shell === null || calls.length === 0 || callsByWord(shell.root) || depth >= MAX_DEPTH) return null;
  const ways = calls.map((call) => listOfCall(call, place, shell, texts, depth));
  return ways.some((way) => way === null) ? null : ways.flatMap((way) => way ?? []);
}

/** What a call of a function gives it: its own words, or those that the function or script around it has (`f "$@"`). */
function listOfCall(
  call: Call,
  place: Exclude<WordPlace, { kind: 'any' }>,
  shell: ShellWords,
  texts: TextsAround,
  depth: number,
): readonly KnownValue[] | null {
  const [word, ...others] = call.words;
  if (word !== undefined && others.length === 0 && /^"?\$\{?@\}?"?$/.test(word.text)) {
    const around = shell.find('1', toValue(word, call));
    if (around.kind !== 'at') return null;
    const { of } = around;
    const handed =
      place.kind === 'at'
        ? { ...place, of, position: place.position + around.position - 1 }
        : { ...place, of };
    return listOf(handed, texts, depth + 1);
  }
  const chosen = choose(call, place);
  // words of elsewhere may be among those
  const isOpen = call.words.some(({ text, first, last }) => {
    const isReached = place.kind === 'after' || (first <= place.position && place.position <= last);
    return isReached && /\$\{?[@*]|\[[@*]\]/.test(text);
  });
  return isOpen ? null : keepImages(chosen, texts);
}

function choose(call: Call, place: Exclude<WordPlace, { kind: 'any' }>): readonly Candidate[] {
  if (place.kind === 'after') return chooseAfter(call, place);
  const { position } = place;
  return call.words.flatMap((word) =>
    word.first <= position && position <= word.last ? toCandidate(word, call, word.first === word.last) : [],
  );
}

/** The words behind one of some options. */
function chooseAfter(call: Call, { options, distance, areLetters }: OptionPlace): readonly Candidate[] {
  return call.words.flatMap((option, index) => {
    const name = option.text.replace(/^["']|["']$/g, '');
    const [before = '', ...behind] = name.split('=');
    const joined = areLetters ? options.find((each) => joinsLetter(name, each)) : undefined;
    // in which a variable has the option
    const isOpen = /[$`]|\{\{/.test(before);
    const isOption =
      isOpen || options.includes(before) || joined !== undefined || (areLetters && endsIn(name, options));
    if (!isOption) return [];
    const own = behind.length > 0 && distance <= 1 && !areLetters ? toCandidate(option, call, !isOpen) : [];
    const inside = joined === undefined ? [] : insideOf(option, call, name.indexOf(joined) + 1);
    const next = call.words
      .slice(index + 1)
      .filter(({ first, last }) => {
        const shift = first - option.first;
        return distance > 0 && shift <= distance && distance <= last - option.first;
      })
      .flatMap((word) => toCandidate(word, call, !isOpen));
    return [...own, ...inside, ...next];
  });
}

/** Whether a letter and its value are one word: `-bx/y:1`. */
function joinsLetter(word: string, letter: string): boolean {
  return new RegExp(`^-[A-Za-z]*${letter}.`).test(word) && letter.length === 1;
}

function endsIn(word: string, letters: readonly string[]): boolean {
  return letters.some((letter) => /^-[A-Za-z]+$/.test(word) && word.endsWith(letter));
}

function insideOf(word: WrittenWord, call: Call, from: number): readonly Candidate[] {
  const { value } = word;
  const start = call.start + word.start + from;
  const text = value.slice(from);
  return [{ value: valueIn(call.source, text, [start, call.start + word.end]), isSure: true }];
}

function toValue(word: WrittenWord, { source, start }: Call): KnownValue {
  const quote = /^["']/.test(word.text) ? 1 : 0;
  const text = word.value.replace(/^-{0,2}[\w-]{1,50}=(?=.)/, '');
  return valueIn(source, text, [start + word.start + quote, start + word.end - quote]);
}

function toCandidate(word: WrittenWord, call: Call, isSure: boolean): readonly Candidate[] {
  const value = toValue(word, call);
  const isName = !word.isQuoted && isCodeName(word.value, call.source.file);
  return value.text === '' || isName ? [] : [{ value, isSure }];
}

/** The calls of the script in the texts around it. */
function listScriptCalls(texts: TextsAround): readonly Call[] {
  const name = baseName(texts.script.file);
  return texts.around.flatMap((source) => listCalls(name, source, texts));
}

const FUNCTION = /(?<![\w.-])(?:function[ \t]+([\w-]{1,100})|([\w-]{1,100})[ \t]*\([ \t]*\))\s*\{/g;
const MAX_FUNCTIONS = 50;

/** All words that the script is given, and those in such a place of its functions and macros. */
function listAll(variable: string, texts: TextsAround): readonly KnownValue[] {
  const { script } = texts;
  const given = listScriptCalls(texts).flatMap((call) =>
    call.words.flatMap((word) => toCandidate(word, call, false)),
  );
  const position = Number(variable);
  const names = [...script.text.matchAll(FUNCTION)].map(([, first, second]) => first ?? second ?? '');
  const ofFunctions = [...new Set(names)]
    .slice(0, MAX_FUNCTIONS)
    .flatMap((name) => listCalls(name, script, texts))
    .flatMap((call) => choose(call, { kind: 'at', position, of: '' }));
  const ofMacros = listMacroWords(null, position, script) ?? [];
  return [...keepImages([...given, ...ofFunctions], texts), ...ofMacros];
}

/** Without paths of the repository among words that only may be meant, unless no other one may be an image. */
function keepImages(found: readonly Candidate[], { isPath }: TextsAround): readonly KnownValue[] {
  const isFolder = ({ value: { text }, isSure }: Candidate): boolean =>
    !isSure && !/[:@]/.test(text) && !/^[^/]*\.[^/]*\//.test(text) && isPath(text);
  const others = found.filter((each) => !isFolder(each));
  const hasOther = others.some(({ value }) => mayBeginImage(value.text) || value.text.includes('$'));
  return (hasOther ? others : found).map(({ value }) => value);
}

/** A file that only a variable names is read in. */
const READS_ANY =
  /(?:^|[;&|\s])(?:\.|source)[ \t]+["']?(?:\$\w+|\$\{[^}\n]{0,200}\}|<\([^\n]{0,200})["']?(?:[\s;&|]|$)/m;

/** Whether a file that the script reads in takes words from it. */
function isMovedElsewhere({ script, around }: TextsAround): boolean {
  if (!/(?<![\w.-])(?:\.|source)[ \t]/.test(script.text)) return false;
  if (READS_ANY.test(script.text)) return true;
  return around.some((each) => {
    if (!isShellScript(each) || !script.text.includes(baseName(each.file))) return false;
    const shell = openShell(each);
    return shell === null ? /\bshift\b|\bset[ \t]+--/.test(each.text) : changesWords(shell.root);
  });
}
