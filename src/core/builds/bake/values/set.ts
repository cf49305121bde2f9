import { sameValue } from './equality.js';
import { compareNumbers } from './number.js';
import { generalText } from './number-general.js';
import { compareText } from './order.js';
import type { Type } from './type.js';
import {
  elements,
  fieldsOf,
  isNull,
  numberOf,
  orderedSet,
  stringOf,
  UNKNOWN,
  type Value,
  withMark,
} from './value.js';

/** A set of values of one type, in the order that go-cty iterates over it; a marked element marks all of it. */
export function makeSet(values: readonly Value[], element: Type): Value {
  const kept = new Map<string, Value[]>();
  for (const value of values) {
    const hash = hashText(value);
    const bucket = kept.get(hash) ?? [];
    if (!bucket.some((other) => sameValue(other, value))) kept.set(hash, [...bucket, value]);
  }
  const set = orderedSet([...kept.values()].flat().sort(compareElements), element);
  return withMark(set, set.inner);
}

function compareElements(a: Value, b: Value): number {
  if (isNull(a) || isNull(b)) return Number(isNull(a)) - Number(isNull(b));
  switch (a.type.kind) {
    case 'string':
      return compareText(stringOf(a), stringOf(b));
    case 'bool':
      return Number(a.data === true) - Number(b.data === true);
    case 'number':
      return compareNumbers(numberOf(a), numberOf(b));
    default:
      return compareText(hashText(a), hashText(b));
  }
}

/** What go-cty hashes: equal values have equal texts. */
function hashText(value: Value): string {
  if (value.data === UNKNOWN) return '?';
  if (isNull(value)) return '~';
  switch (value.type.kind) {
    case 'string':
      return JSON.stringify(stringOf(value));
    case 'bool':
      return value.data === true ? 'T' : 'F';
    case 'number':
      return generalText(numberOf(value), 10);
    case 'map':
      return `{${[...fieldsOf(value)].map(([key, element]) => `${JSON.stringify(key)}:${hashText(element)};`).join('')}}`;
    case 'list':
    case 'set':
      return `[${elements(value)
        .map((element) => `${hashText(element)};`)
        .join('')}]`;
    default:
      return `<${elements(value)
        .map((element) => `${hashText(element)};`)
        .join('')}>`;
  }
}
