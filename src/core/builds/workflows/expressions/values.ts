import { fillUnknown, isUnknown } from '../../unknown-texts.js';
import { formatNumber, parseNumber } from '../number-text.js';

/** What an expression gives. A text may have stand-ins for parts that are not known. */
export type ExpressionValue = string | number | boolean | null | ListValue | ObjectValue | UnknownValue;

/** A list is equal to itself only. */
export class ListValue {
  readonly items: readonly ExpressionValue[];
  /** What `*` gives: a property of it is that of each item. */
  readonly isFiltered: boolean;

  constructor(items: readonly ExpressionValue[], isFiltered = false) {
    this.items = items;
    this.isFiltered = isFiltered;
  }
}

/** Its keys have no case: the last value of a key counts. */
export class ObjectValue {
  private readonly byKey = new Map<string, readonly [string, ExpressionValue]>();

  constructor(entries: readonly (readonly [string, ExpressionValue])[]) {
    for (const [key, value] of entries) {
      const known = this.byKey.get(fold(key));
      this.byKey.set(fold(key), [known?.[0] ?? key, value]);
    }
  }

  get(key: string): ExpressionValue | undefined {
    return this.byKey.get(fold(key))?.[1];
  }

  get entries(): readonly (readonly [string, ExpressionValue])[] {
    return [...this.byKey.values()];
  }
}

/** What kind of value nothing decides: a text, one that is never empty, true or false, a number, or anything. */
export type UnknownKind = 'text' | 'filled' | 'flag' | 'number' | 'any';

/** A value that nothing decides. */
export class UnknownValue {
  /** Which value it is, as far as whether it counts as true: equal only where that is the same. */
  readonly key: string;
  readonly kind: UnknownKind;
  /** True where the key counts as false; only for true and false. */
  readonly isOpposite: boolean;
  /** The text, with stand-ins, where something else gives it. */
  readonly text: string | null;

  constructor(key: string, kind: UnknownKind, isOpposite = false, text: string | null = null) {
    this.key = key;
    this.kind = kind;
    this.isOpposite = isOpposite;
    this.text = text;
  }

  /** What it may be where it counts as false. */
  get falseValues(): readonly ExpressionValue[] {
    switch (this.kind) {
      case 'text':
        return [''];
      case 'filled':
        return [];
      case 'flag':
        return [false];
      case 'number':
        return [0];
      default:
        return ['', false, 0];
    }
  }
}

/** Whether it has no part that nothing decides. */
export function isSettled(value: ExpressionValue): boolean {
  if (value instanceof UnknownValue) return false;
  if (value instanceof ListValue) return value.items.every(isSettled);
  if (value instanceof ObjectValue) return value.entries.every(([, each]) => isSettled(each));
  return typeof value !== 'string' || !isUnknown(value);
}

/** Whether a value counts as true; null: nothing decides it. */
export function isTrue(value: ExpressionValue): boolean | null {
  if (value instanceof UnknownValue) return value.kind === 'filled' ? true : null;
  if (typeof value === 'string') {
    const known = fillUnknown(value, '');
    return known === '' && isUnknown(value) ? null : known !== '';
  }
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return typeof value === 'boolean' ? value : value !== null;
}

/** A value as a part of a text. Lists and objects are called by their kind. */
export function textOf(value: Exclude<ExpressionValue, UnknownValue>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value);
  if (value instanceof ListValue) return 'Array';
  return value instanceof ObjectValue ? 'Object' : value === null ? '' : String(value);
}

export function isPrimitive(value: ExpressionValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

/** The number that a value counts as. */
export function numberOf(value: ExpressionValue): number {
  if (typeof value === 'string') return parseNumber(value);
  return isPrimitive(value) ? Number(value) : Number.NaN;
}

/** `==` of GitHub: texts without case, other values of different kinds as numbers, lists and objects by identity. */
export function areEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') return fold(left) === fold(right);
  if (isPrimitive(left) && isPrimitive(right))
    return (left === null && right === null) || numberOf(left) === numberOf(right);
  return left === right;
}

/** `<` of GitHub: texts by the order of their letters without case, everything else as numbers. */
export function isLess(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') return fold(left) < fold(right);
  if (!(isPrimitive(left) && isPrimitive(right)) || (left === null && right === null)) return false;
  return numberOf(left) < numberOf(right);
}

/** Equal only for the same value. */
export function describe(value: ExpressionValue): string {
  if (value instanceof UnknownValue) return `${value.isOpposite ? '!' : ''}(${value.key})`;
  if (value instanceof ListValue) return `[${value.items.map(describe).join()}]`;
  if (value instanceof ObjectValue)
    return `{${value.entries.map(([key, each]) => `${JSON.stringify(key)}:${describe(each)}`).join()}}`;
  return typeof value === 'number' ? formatNumber(value) : JSON.stringify(value);
}

/** As .NET compares texts without case: letter by letter, in upper case where that is one letter. */
export function fold(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toUpperCase();
  return [...text].map(foldLetter).join('');
}

function foldLetter(letter: string): string {
  const upper = letter.toUpperCase();
  // letters outside of ASCII stay themselves where their upper case is inside
  const isPlain = upper.length === letter.length && (letter <= '\x7f' || upper > '\x7f');
  return isPlain ? upper : letter;
}
