import type { SourceText } from '../../source-text.js';

/** A line of a script by its commands. */
export interface ScriptLine {
  /** The line as it is, those that go on in the next one as one. */
  readonly text: string;
  /** The same with what variables, commands and quotes hold together as one word. */
  readonly masked: string;
  /** Where the line begins in the script. */
  readonly start: number;
}

/** Longer lines are not looked through. */
const MAX_LINE = 8_000;
/** A variable or command, which may hold spaces and what parts commands. */
const HELD =
  /\$\((?:[^()\n]|\((?:[^()\n]|\([^()\n]*\))*\))*\)|\$?\$\{[^}\n]*\}|\{\{[^}\n]*\}\}|`[^`\n]*`|\$?\$(?:\w+|[@*#?!-])/g;
const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'/gs;
/** A sign in the place of what is held together, and one for a variable. */
export const FILLER = '\ue000';
export const VARIABLE = '\ue001';

/** The line around an offset; null: it is too long, or the offset is in what a command prints. */
export function openLine(script: string, offset: number): ScriptLine | null {
  let start = offset;
  while (
    start > 0 &&
    !(script[start - 1] === '\n' && !/\\\r?\n$/.test(script.slice(Math.max(0, start - 3), start)))
  )
    start--;
  let end = offset;
  while (
    end < script.length &&
    !(script[end] === '\n' && !/\\\r?$/.test(script.slice(Math.max(0, end - 2), end)))
  )
    end++;
  if (end - start > MAX_LINE) return null;
  return maskLine(script.slice(start, end), start, offset - start);
}

/** A line by its commands, or the text in quotes that has the offset and is one of another shell or of a task. */
function maskLine(line: string, start: number, at: number): ScriptLine | null {
  for (const { 0: quoted, index } of line.matchAll(QUOTED)) {
    const end = index + quoted.length;
    if (index < at && at < end && /(?<![\w-])bu(?:il)?d(?![\w-])/.test(line.slice(index, at)))
      return maskLine(line.slice(index + 1, end - 1), start + index + 1, at - index - 1);
  }
  const held = line.replace(HELD, (found) => VARIABLE.repeat(found.length));
  if (held[at] === VARIABLE && !isVariable(line, at)) return null;
  const masked = held
    .replace(QUOTED, (found) => found.replace(/[\s;&|()<>{}]/g, FILLER))
    .replace(/\\\r?\n/g, (found) => ' '.repeat(found.length));
  return { text: line, masked, start };
}

/** Whether a variable begins there, and no command that prints something. */
function isVariable(line: string, at: number): boolean {
  return /^\$?\$(?:[({][!#]?\w+[^\s\w]|\w)|^\{\{/.test(line.slice(at));
}

/** What parts commands of a line. */
const END = /;|&&|\|\|?|&(?![>\d])|\n/g;

/** The command of a line around an offset: from where to where. */
export function findBounds({ masked }: ScriptLine, at: number): readonly [start: number, end: number] {
  const ends = [...masked.matchAll(END)].filter(({ index }) => masked[index - 1] !== '>');
  const before = ends.filter(({ index }) => index < at).at(-1);
  const next = ends.find(({ index }) => index >= at);
  return [before === undefined ? 0 : before.index + before[0].length, next?.index ?? masked.length];
}

/** A word of a command as it is written. */
export interface PlacedWord {
  readonly text: string;
  readonly masked: string;
  readonly start: number;
}

/** The words between two offsets of a line. */
export function splitWords(line: ScriptLine, start: number, end: number): readonly PlacedWord[] {
  return [...line.masked.slice(start, end).matchAll(/\S+/g)].map(({ 0: masked, index }) => {
    const from = start + index;
    return { text: line.text.slice(from, from + masked.length), masked, start: from };
  });
}

/** A variable at the beginning of a word, which may be several words. */
const FREE = /(?<![\w.=/:@-])\$?\$(?:[({]\s*)?(\w{1,100})/g;
/** Functions of make whose words follow. */
const FUNCTIONS = new Set(
  'shell or and if call foreach strip value eval filter subst patsubst wildcard addprefix'.split(' '),
);
/** A command that prints what no text here says. */
const PRINTING =
  /(?<![\w-])(?:cat|head|tail|sed|awk|jq|yq|python\d?|node|perl|ruby|curl|xargs|find|make|envsubst)(?![\w-])|\.\/|<|\bwildcard\b/;
/** Variables that have one another. */
const MAX_DEPTH = 6;

/** The texts that some files give a variable, whole, with lines that go on. */
function listSet(name: string, sources: readonly SourceText[]): readonly string[] {
  const set = new RegExp(
    String.raw`(?<![\w.$({-])${name}["']?[ \t]*(?:[:?+!]{0,3}=|:)[ \t]*(\([^()]*\)|(?:[^\n\\]|\\.)*)|\bdefine[ \t]+${name}\b((?:(?!\bendef\b).)*)`,
    'gs',
  );
  return sources.flatMap(({ text }) => [...text.matchAll(set)].map(([, line, block]) => line ?? block ?? ''));
}

/** Whether a text that sets a variable, or one in it, shows some words. */
export function says(words: RegExp, name: string, sources: readonly SourceText[]): boolean {
  return listSet(name, sources).some((text) => words.test(text));
}

/** The same of each text that sets a variable, of which there is one. */
export function isAlways(words: RegExp, name: string, sources: readonly SourceText[]): boolean {
  const texts = listSet(name, sources);
  return texts.length > 0 && texts.every((text) => words.test(text));
}

/** Whether a variable may have some words: something that sets it says so, or nothing that is known sets it. */
export function maySay(
  words: RegExp,
  name: string,
  sources: readonly SourceText[],
  within: readonly string[] = [],
): boolean {
  if (within.length >= MAX_DEPTH) return true;
  const texts = listSet(name, sources);
  const around = [...within, name];
  return (
    texts.length === 0 ||
    texts.some((text) => {
      if (words.test(text) || (/\$\(|`/.test(text) && PRINTING.test(text))) return true;
      const inner = [...text.matchAll(FREE)].flatMap(([, free = '']) => (FUNCTIONS.has(free) ? [] : [free]));
      return [...new Set(inner)].some(
        (free) => !around.includes(free) && maySay(words, free, sources, around),
      );
    })
  );
}
