import { isUnknown } from '../../unknown-texts.js';
import { itemAt, parseNumber } from '../number-text.js';
import {
  describe,
  type ExpressionValue,
  isPrimitive,
  isSettled,
  ListValue,
  numberOf,
  ObjectValue,
  textOf,
  UnknownValue,
} from './values.js';

/**
 * What properties of a value give, one after the other; null: `*`. `lookUp`: what the first of them may lead to, as
 * far as these are known; `known`: these, none where it is the value before all of them.
 */
export function pick(
  path: readonly (ExpressionValue | null)[],
  lookUp: (known: readonly string[]) => readonly ExpressionValue[],
  known: readonly string[],
): readonly ExpressionValue[] {
  let found = lookUp(known);
  for (const key of path.slice(known.length)) found = found.flatMap((value) => pickOne(value, key));
  return found;
}

/** The first properties of a context, as far as their names are known. */
export function namesOf(path: readonly (ExpressionValue | null)[]): readonly string[] {
  const names: string[] = [];
  for (const key of path) {
    if (key === null || !isPrimitive(key) || isUnknown(textOf(key))) break;
    // a context is an object, but what it holds may be a list: `[true]` is its second item, `['true']` is not
    if (names.length > 0 && !Object.is(numberOf(key), parseNumber(textOf(key)))) break;
    names.push(textOf(key));
  }
  return names;
}

function pickOne(value: ExpressionValue, key: ExpressionValue | null): readonly ExpressionValue[] {
  if (value instanceof UnknownValue)
    return [new UnknownValue(`${value.key}[${key === null ? '*' : describe(key)}]`, 'any')];
  if (key === null) return [spread(value)];
  if (!(value instanceof ListValue || value instanceof ObjectValue)) return [null];
  if (!isSettled(key)) return pickAny(value, key);
  if (value instanceof ListValue && value.isFiltered && value.items.some(isOpen))
    return [new UnknownValue(`${describe(value)}[${describe(key)}]`, 'any')];
  if (value instanceof ListValue && value.isFiltered)
    return [
      new ListValue(
        value.items.flatMap((item) => wrap(memberOf(item, key))),
        true,
      ),
    ];
  return [memberOf(value, key) ?? null];
}

function spread(value: ExpressionValue): ExpressionValue {
  const parts = value instanceof ListValue && value.isFiltered ? value.items : [value];
  return parts.some((part) => isOpen(part) || hasLostOrder(part))
    ? new UnknownValue(`${describe(value)}[*]`, 'any')
    : new ListValue(parts.flatMap(itemsOf), true);
}

function isOpen(value: ExpressionValue): boolean {
  return value instanceof UnknownValue;
}

/** Keys that are numbers come first here, wherever they are written. */
function hasLostOrder(value: ExpressionValue): boolean {
  return value instanceof ObjectValue && value.entries.some(([key]) => /^\d+$/.test(key));
}

function itemsOf(value: ExpressionValue): readonly ExpressionValue[] {
  if (value instanceof ListValue) return value.items;
  return value instanceof ObjectValue ? value.entries.map(([, each]) => each) : [];
}

/** Any of them, or nothing. */
function pickAny(value: ListValue | ObjectValue, key: ExpressionValue): readonly ExpressionValue[] {
  return value instanceof ListValue && value.isFiltered
    ? [new UnknownValue(`${describe(value)}[${describe(key)}]`, 'any')]
    : [...itemsOf(value), null];
}

function wrap(value: ExpressionValue | undefined): readonly ExpressionValue[] {
  return value === undefined ? [] : [value];
}

/** Undefined: there is none. */
function memberOf(value: ExpressionValue, key: ExpressionValue): ExpressionValue | undefined {
  if (value instanceof ObjectValue) return isPrimitive(key) ? value.get(textOf(key)) : undefined;
  return value instanceof ListValue ? itemAt(value.items, numberOf(key)) : undefined;
}
