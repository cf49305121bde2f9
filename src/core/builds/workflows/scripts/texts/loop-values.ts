import type { SourceText } from '../../../source-text.js';
import { isMakefile } from '../../sources/task-files.js';
import { listMatches, QUOTED } from './assigned-values.js';
import type { KnownValue } from './given-values.js';

/** A list of another language that a variable goes through, by its name or as it is: `for d in DIRS:`, `for (const d of ["a"])`. */
const GOING = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])for[ \t(]+(?:(?:const|let|var)[ \t]+)?${name}[ \t]+(?:in|of)[ \t]+(?:([A-Za-z_]\w{0,100})[ \t]*[:)]|[[(]([^\][()]{1,1000})[\])])`,
    'dg',
  );
const LIST_CALLED = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name}[ \t]*(?::[^=\n]{0,60})?=[ \t]*[[({]([^\][(){}]{1,2000})[\])}]`,
    'dg',
  );
const TEXT = /["'\x60]([^"'\x60\n]{1,300})["'\x60]/dg;

function listItems(name: string, source: SourceText): readonly KnownValue[] {
  return [...source.text.matchAll(GOING(name))].flatMap(({ 1: list, 2: items, indices }) =>
    list === undefined
      ? listMatches((items ?? '').matchAll(TEXT), source, indices?.[2]?.[0])
      : [...source.text.matchAll(LIST_CALLED(list))].flatMap(({ 1: inside = '', indices: places }) =>
          listMatches(inside.matchAll(TEXT), source, places?.[1]?.[0]),
        ),
  );
}

/** A loop of a recipe, and the words of a variable of make. */
const LOOPED = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\w.-])for[ \t]+${name}[ \t]+in[ \t]+[^;\n]{0,300}?\$[({](\w{1,100})[)}]`, 'g');
const MAKE_WORDS = (name: string): RegExp =>
  new RegExp(
    String.raw`^[ \t]*(?:export[ \t]+|override[ \t]+)*${name}[ \t]*[:?+]{0,3}=([^\n#]{1,2000})`,
    'dgm',
  );

function listMakeWords(name: string, source: SourceText): readonly KnownValue[] {
  if (!isMakefile(source.file)) return [];
  const lists = new Set([...source.text.matchAll(LOOPED(name))].map(([, list = '']) => list));
  return [...lists].flatMap((list) =>
    [...source.text.matchAll(MAKE_WORDS(list))].flatMap(({ 1: words = '', indices }) =>
      listMatches(words.matchAll(WORD), source, indices?.[1]?.[0]),
    ),
  );
}

const WORD = new RegExp(String.raw`(?<=^|\s)${QUOTED}`, 'dg');

/** What a variable of a loop goes through that has a list by its name, where parts of paths are looked for. */
export function listGoneThrough(name: string, source: SourceText): readonly KnownValue[] {
  return source.text.includes(name) ? [...listItems(name, source), ...listMakeWords(name, source)] : [];
}
