import { baseName } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import { isMakefile } from '../sources/task-files.js';
import { listMatches, QUOTED } from './texts/assigned-values.js';
import type { KnownValue } from './texts/given-values.js';
import { hideInFile } from './texts/nested-braces.js';

/** A program, and what it is given to the end of the command. */
const GIVEN = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name.replace(/\W/g, '\\$&')}(?![\w.-])["']?[ \t]((?:\$\{\{[^}\n]{0,200}\}\}|[^\n;&|]){1,1000})`,
    'dg',
  );

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
