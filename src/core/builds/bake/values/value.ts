import { isAscii } from '../../../dockerfile/go/byte-string.js';
import type { Num } from './number.js';
import { wholeNumber } from './number.js';
import { compareText } from './order.js';
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, objectOf, STRING, setOf, type Type, tupleOf } from './type.js';

/** What is not known until the tool runs. */
export const UNKNOWN: unique symbol = Symbol('unknown');

export type Data =
  | string
  | boolean
  | Num
  | null
  | typeof UNKNOWN
  | readonly Value[]
  | ReadonlyMap<string, Value>;

/**
 * A value of go-cty. A mark is the reason why nothing in the repository decides a value, such as a variable without a
 * default: the value is then what the tool would make with an empty environment, and whatever is computed from it is
 * marked too.
 */
export interface Value {
  readonly type: Type;
  readonly data: Data;
  readonly mark: string | null;
  /** A mark of one of the elements, however deep. */
  readonly inner: string | null;
}

function make(type: Type, data: Data, inner: string | null = null): Value {
  return { type, data, mark: null, inner };
}

/** Texts are kept in the composed form of Unicode. */
export function composed(value: string): string {
  return isAscii(value) ? value : value.normalize('NFC');
}

export function text(value: string): Value {
  return make(STRING, composed(value));
}

export function number(value: Num): Value {
  return make(NUMBER, value);
}

export function integer(value: number | bigint): Value {
  return make(NUMBER, wholeNumber(value));
}

export const TRUE = make(BOOL, true);
export const FALSE = make(BOOL, false);
export const DYNAMIC_VALUE = make(DYNAMIC, UNKNOWN);

export function bool(value: boolean): Value {
  return value ? TRUE : FALSE;
}

export function nullOf(type: Type): Value {
  return make(type, null);
}

export function unknownOf(type: Type): Value {
  return make(type, UNKNOWN);
}

export function tuple(values: readonly Value[]): Value {
  return make(tupleOf(values.map((value) => value.type)), values, markOfAll(values));
}

/** A list of values of one type; an empty one needs it said. */
export function list(values: readonly Value[], element: Type): Value {
  return make(listOf(values[0]?.type ?? element), values, markOfAll(values));
}

export function map(values: ReadonlyMap<string, Value>, element: Type): Value {
  const ordered = sortKeys(values);
  const first = ordered.values().next().value;
  return make(mapOf(first?.type ?? element), ordered, markOfAll(values.values()));
}

export function object(values: ReadonlyMap<string, Value>): Value {
  const ordered = sortKeys(values);
  const types = new Map<string, Type>();
  for (const [name, value] of ordered) types.set(name, value.type);
  return make(objectOf(types), ordered, markOfAll(ordered.values()));
}

/** Only `set.ts` knows how elements are ordered. */
export function orderedSet(values: readonly Value[], element: Type): Value {
  return make(setOf(values[0]?.type ?? element), values, markOfAll(values));
}

function sortKeys(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  let previous = '';
  for (const key of values.keys()) {
    if (key < previous || !isAscii(key)) return sorted(values);
    previous = key;
  }
  return values;
}

function sorted(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const entries = [...values].map(([key, value]) => [composed(key), value] as const);
  return new Map(entries.sort(([a], [b]) => compareText(a, b)));
}

/** The first mark anywhere in the values. */
export function markOfAll(values: Iterable<Value>): string | null {
  for (const value of values) {
    const mark = markOf(value);
    if (mark !== null) return mark;
  }
  return null;
}

/** A mark of the value or of anything in it. */
export function markOf(value: Value): string | null {
  return value.mark ?? value.inner;
}

export function withMark(value: Value, mark: string | null): Value {
  return mark === null || value.mark !== null ? value : { ...value, mark };
}

export function isKnown(value: Value): boolean {
  return value.data !== UNKNOWN;
}

/** Known, and everything in it too. */
export function isWhollyKnown(value: Value): boolean {
  if (value.data === UNKNOWN) return false;
  for (const element of elements(value)) if (!isWhollyKnown(element)) return false;
  return true;
}

export function isNull(value: Value): boolean {
  return value.data === null;
}

/** The elements in order; none for what has none. */
export function elements(value: Value): readonly Value[] {
  if (Array.isArray(value.data)) return value.data;
  return value.data instanceof Map ? [...value.data.values()] : [];
}

/** Keys and elements as an iteration sees them. */
export function entries(value: Value): readonly (readonly [Value, Value])[] {
  if (value.data instanceof Map) return [...value.data].map(([key, element]) => [text(key), element]);
  const isSet = value.type.kind === 'set';
  return elements(value).map((element, index) => [isSet ? element : integer(index), element]);
}

export function canIterate(value: Value): boolean {
  return Array.isArray(value.data) || value.data instanceof Map;
}

export function fieldsOf(value: Value): ReadonlyMap<string, Value> {
  return value.data instanceof Map ? value.data : new Map();
}

export function stringOf(value: Value): string {
  return typeof value.data === 'string' ? value.data : '';
}

export function isTrue(value: Value): boolean {
  return value.data === true;
}

export function isNumberData(data: Data): data is Num {
  return typeof data === 'object' && data !== null && 'mantissa' in data;
}

export function numberOf(value: Value): Num {
  return isNumberData(value.data) ? value.data : wholeNumber(0);
}
