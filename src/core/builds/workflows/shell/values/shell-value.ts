import type { TracedText } from '../../../traced-text.js';
import type { ScriptWord } from '../shell-words.js';

/** A value of a variable: `outer`: what is set around the script; a list: an array. */
export type ShellValue = 'unset' | 'outer' | TracedText | readonly ScriptWord[];

/** Variables have as many values as people write. */
export const MAX_VALUES = 24;

/** Whether a value is an array. */
export function isArray(value: ShellValue): value is readonly ScriptWord[] {
  return Array.isArray(value);
}

export function isText(value: ShellValue): value is TracedText {
  return typeof value !== 'string' && !isArray(value);
}

/** Equal values have equal keys. */
export function keyOf(value: ShellValue): string {
  if (typeof value === 'string') return value;
  if (!isArray(value)) return `"${value.value}`;
  return `(${JSON.stringify(value.map(({ text, isLoose, isOpen, isGap }) => [text.value, isLoose, isOpen, isGap]))}`;
}

/** Each value once. */
export function distinct(values: readonly ShellValue[]): readonly ShellValue[] {
  if (values.length < 2) return values;
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}

export function isSameValues(left: readonly ShellValue[], right: readonly ShellValue[]): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  const keys = new Set(left.map(keyOf));
  return right.every((value) => keys.has(keyOf(value)));
}

/** What a text shows: a flag, wherever it may fall apart. */
const FLAG = /--[A-Za-z]|(?:^|\s)-[A-Za-z]/;

export function showsFlag(text: string): boolean {
  return FLAG.test(text);
}

/** The texts of a value. */
export function textsOf(value: ShellValue): readonly string[] {
  if (typeof value === 'string') return [];
  return isArray(value) ? value.map(({ text }) => text.value) : [value.value];
}
