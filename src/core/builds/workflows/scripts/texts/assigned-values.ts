import type { SourceText } from '../../../source-text.js';
import { COMMAND, type KnownValue, PART, valueIn } from './given-values.js';
import { hideInFile, showInner } from './nested-braces.js';

/** More than a variable gets in a text that people can follow. */
export const MAX_TEXTS = 50;

/** A text in quotes of one kind, of the other, or in none. */
export const QUOTED = String.raw`(?:[fF](?=["']))?(?:\\?"((?:${COMMAND}|(?!${COMMAND})(?:[^"\\\n]|\\(?!"))){0,300})\\?"|'([^'\n]{0,300})'|((?:${PART}){1,300})(?=[\s"'\x60,;&|){}\\\uE001\uE002]|$))`;
const TESTS = new Map<string, RegExp>();
const MAX_TESTS = 500;

/** A field that has the value in files of other services: `R: { value: x }`, also some lines further down. */
const FIELD = String.raw`(?:(?:\{|,|\r?\n)[ \t]*(?:[\w-]{1,50}["']?[ \t]*:(?:[^\n{},]{0,200},|[^\n{}]{0,200}\n)[ \t]*){0,3})["']?(?:value|default|defaultValue)["']?[ \t]*:`;
/** The values that a text gives a variable: `NAME=value`, `NAME ?= value`, `NAME := "value"`, `"NAME": "value"`, `${NAME:=value}`. */
export function listAssigned(name: string, source: SourceText): readonly KnownValue[] {
  if (!source.text.includes(name)) return [];
  const test =
    TESTS.get(name) ??
    new RegExp(
      String.raw`(?<![\w-]|(?<!\b(?:exports|self|this|cls))\.)(?:(?<!\$)${name}["']?[ \t]*(?:[:?+!]{0,3}=|:[ \t]*${FIELD}|:[-=]?|=>)|(?<=\$)${name}[ \t]*=|(?<=\bname["']?[ \t]*:[ \t]*["']?)${name}["']?[ \t]*${FIELD}|(?<=^[ \t]*define[ \t]+)${name}[ \t]*[:?+]?=?\r?\n)[ \t]*${QUOTED}`,
      'dgm',
    );
  if (TESTS.size < MAX_TESTS) TESTS.set(name, test);
  return listMatches(hideInFile(source.text).matchAll(test), source);
}

/** Programs in whose texts a word without quotes is a name: `base = settings.image`. */
const CODE = /\.(?:py|[cm]?[jt]sx?|go|rb|rs|java|kts?|groovy|gradle|cs|php|pl|lua|swift|scala)$/;
const CODE_NAME = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.?(?:\[.*)?$/;

export function isCode(file: string): boolean {
  return CODE.test(file);
}

/** Whether a word without quotes is a name in a program, and not a text. */
export function isCodeName(word: string, file: string): boolean {
  return isCode(file) && CODE_NAME.test(word);
}

/** The texts in quotes or without, each once, of matches of `QUOTED`. */
export function listMatches(
  matches: Iterable<RegExpExecArray>,
  source: SourceText,
  shift = 0,
): readonly KnownValue[] {
  const found = new Map<string, KnownValue>();
  for (const { 1: double, 2: single, 3: plain, indices } of matches) {
    const [start, end] = indices?.[1] ?? indices?.[2] ?? indices?.[3] ?? [0, 0];
    const text = showInner(double ?? single ?? plain ?? '');
    if (plain !== undefined && isCodeName(plain, source.file)) continue;
    if (!found.has(text)) found.set(text, valueIn(source, text, [start + shift, end + shift]));
    if (found.size > MAX_TEXTS) break;
  }
  return [...found.values()];
}
