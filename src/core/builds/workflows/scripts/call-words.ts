import { baseName } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import { isMakefile } from '../sources/task-files.js';
import { listMatches, QUOTED } from './texts/assigned-values.js';
import type { KnownValue } from './texts/given-values.js';
import { hideInFile } from './texts/nested-braces.js';

/** A program or function, and what it is given to the end of the command. */
const GIVEN = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name.replace(/\W/g, '\\$&')}(?![\w.-])["']?[ \t]((?:\$\{\{[^}\n]{0,200}\}\}|[^\n;&|]){1,1000})`,
    'dg',
  );
const WORD = new RegExp(String.raw`(?<=^|\s)(?:-{0,2}[\w-]{1,50}=)?${QUOTED}`, 'dg');

/** The words that a text gives a script of the repository, in whatever place. */
export function listCallWords(script: string, source: SourceText): readonly KnownValue[] {
  const name = baseName(script);
  if (!source.text.includes(name)) return [];
  return [...hideInFile(source.text).matchAll(GIVEN(name))].flatMap(({ 1: given = '', indices }) =>
    listMatches(given.matchAll(WORD), source, indices?.[1]?.[0]),
  );
}

/** The words that a text gives a program for an option or a variable of a name: `build.py --image node:22`, `make IMG=node:22`. */
export function listGivenWords(script: string, option: string, source: SourceText): readonly KnownValue[] {
  const name = isMakefile(script) ? 'make' : baseName(script);
  if (!source.text.includes(name)) return [];
  const written = isMakefile(script)
    ? String.raw`(?<=^|\s)${option}=`
    : String.raw`--${option.replace(/_/g, '[-_]')}(?:=|[ \t]+)`;
  const pattern = new RegExp(written + QUOTED, 'dg');
  return [...hideInFile(source.text).matchAll(GIVEN(name))].flatMap(({ 1: given = '', indices }) =>
    listMatches(given.matchAll(pattern), source, indices?.[1]?.[0]),
  );
}

/** A function of a shell. */
const FUNCTION = /(?<![\w.-])(?:function[ \t]+([\w-]{1,100})|([\w-]{1,100})[ \t]*\([ \t]*\))\s*\{/g;
/** What make gives a variable that it calls. */
const CALL = /\$[({]call[ \t]+[^\s,(){}]{1,100},([^\n]{1,1000})/dg;
const ARGUMENT = /(?<=^|,)[ \t]*([^,()\s]{1,300})/dg;
/** Where the next word of a command begins, whatever it is. */
const ANY_WORD = new RegExp(String.raw`(?<=^|\s)(?:${QUOTED}|\S+)`, 'dg');
const MAX_FUNCTIONS = 50;

/** What a script gives its functions, or a Makefile what it calls, in a place that counts from 1. */
export function listArguments(position: number, source: SourceText): readonly KnownValue[] {
  const names = [...source.text.matchAll(FUNCTION)].map(([, first, second]) => first ?? second ?? '');
  const calls = [...new Set(names)]
    .slice(0, MAX_FUNCTIONS)
    .flatMap((name) =>
      [...hideInFile(source.text).matchAll(GIVEN(name))].map((call) => [call, ANY_WORD] as const),
    );
  const ofMake = [...source.text.matchAll(CALL)].map((call) => [call, ARGUMENT] as const);
  return [...calls, ...ofMake].flatMap(([{ 1: given = '', indices }, pattern]) => {
    const word = [...given.matchAll(pattern)][position - 1];
    const isPlain = word?.slice(1, 4).some((text) => text !== undefined) === true;
    return isPlain ? listMatches([word], source, indices?.[1]?.[0]) : [];
  });
}
