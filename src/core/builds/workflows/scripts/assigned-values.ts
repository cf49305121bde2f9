import { baseName } from '../../repo-path.js';
import type { SourceText } from '../../source-text.js';
import { type KnownValue, PART } from './given-values.js';
import { withoutLeading } from './named-file.js';

/** More than a variable gets in a text that people can follow. */
export const MAX_TEXTS = 50;

const QUOTED = String.raw`(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|((?:${PART}){1,300})(?=[\s"'\x60,;&|){}\\]|$))`;
const TESTS = new Map<string, RegExp>();
const MAX_TESTS = 500;

/** The values that a text gives a variable: `NAME=value`, `NAME ?= value`, `NAME := "value"`, `"NAME": "value"`, `${NAME:=value}`. */
export function listAssigned(name: string, source: SourceText): readonly KnownValue[] {
  if (!source.text.includes(name)) return [];
  const test =
    TESTS.get(name) ??
    new RegExp(
      String.raw`(?<![\w.-])(?:(?<!\$)${name}["']?[ \t]*(?:[:?+!]{0,3}=|:[-=]?|=>)|(?<=\$)${name}[ \t]*=)[ \t]*${QUOTED}`,
      'dg',
    );
  if (TESTS.size < MAX_TESTS) TESTS.set(name, test);
  return listMatches(source.text.matchAll(test), source);
}

/** A program, and what it is given to the end of the command. */
const GIVEN = (name: string): RegExp =>
  new RegExp(
    String.raw`(?<![\w.-])${name.replace(/\W/g, '\\$&')}(?![\w.-])["']?[ \t]([^\n;&|]{1,1000})`,
    'dg',
  );
const WORD = new RegExp(String.raw`(?<=^|[\s=])${QUOTED}`, 'dg');

/** The words that a text gives a script of the repository, in whatever place. */
export function listCallWords(script: string, source: SourceText): readonly KnownValue[] {
  const name = baseName(script);
  if (!source.text.includes(name)) return [];
  return [...source.text.matchAll(GIVEN(name))].flatMap(({ 1: given = '', indices }) =>
    listMatches(given.matchAll(WORD), source, indices?.[1]?.[0]),
  );
}

function listMatches(
  matches: Iterable<RegExpExecArray>,
  source: SourceText,
  shift = 0,
): readonly KnownValue[] {
  const found = new Map<string, KnownValue>();
  for (const { 1: double, 2: single, 3: plain, indices } of matches) {
    const [start, end] = indices?.[1] ?? indices?.[2] ?? indices?.[3] ?? [0, 0];
    const place = source.placeOf(start + shift, end + shift);
    const text = double ?? single ?? plain ?? '';
    if (!found.has(text)) found.set(text, { text, place, sources: [source.file] });
    if (found.size > MAX_TEXTS) break;
  }
  return [...found.values()];
}

const PRINTED = /^\$\((?:shell[ \t]+)?(?:cat[ \t]+|<[ \t]*)["']?([^\s"'()|;&<>]{1,300})["']?[ \t]*\)$/;

/** The path of the file whose text a command prints: `$(cat base.txt)`, `$(< base.txt)`; null: it does something else. */
export function findPrinted(command: string): string | null {
  const [, path] = PRINTED.exec(command) ?? [];
  return path === undefined ? null : withoutLeading(path);
}
