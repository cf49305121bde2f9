import { isUnknown } from '../../unknown-texts.js';
import { formatNumber } from '../number-text.js';
import {
  areEqual,
  type ExpressionValue,
  fold,
  isPrimitive,
  ListValue,
  ObjectValue,
  textOf,
  type UnknownValue,
} from './values.js';

/** A function of GitHub's expressions that depends on nothing but what it is given. */
interface PureFunction {
  readonly least: number;
  readonly most: number;
  /** Undefined: GitHub refuses what it is given, or what it makes of it is not known. */
  readonly apply: (given: readonly Settled[]) => ExpressionValue | undefined;
}

/** Nothing in it is unknown. */
type Settled = Exclude<ExpressionValue, UnknownValue>;

const MOST = 255;
/** Longer texts are not put together. */
const MAX_TEXT = 256 * 1024;
const MAX_DEPTH = 90;

const FUNCTIONS: ReadonlyMap<string, PureFunction> = new Map([
  ['contains', { least: 2, most: 2, apply: contains }],
  ['startswith', { least: 2, most: 2, apply: comparing((text, part) => text.startsWith(part)) }],
  ['endswith', { least: 2, most: 2, apply: comparing((text, part) => text.endsWith(part)) }],
  ['format', { least: 1, most: MOST, apply: formatTexts }],
  ['join', { least: 1, most: 2, apply: joinTexts }],
  ['tojson', { least: 1, most: 1, apply: writeJson }],
  ['fromjson', { least: 1, most: 1, apply: readJson }],
]);

/** The value of a function of known values; undefined for any other, and for what GitHub refuses. */
export function applyFunction(name: string, given: readonly Settled[]): ExpressionValue | undefined {
  const found = FUNCTIONS.get(name);
  return found === undefined || given.length < found.least || given.length > found.most
    ? undefined
    : found.apply(given);
}

function contains([where = null, what = null]: readonly Settled[]): ExpressionValue {
  if (where instanceof ListValue) return where.items.some((item) => areEqual(what, item));
  return isPrimitive(where) && isPrimitive(what) && fold(textOf(where)).includes(fold(textOf(what)));
}

function comparing(test: (text: string, part: string) => boolean): PureFunction['apply'] {
  return ([text = null, part = null]) =>
    isPrimitive(text) && isPrimitive(part) && test(fold(textOf(text)), fold(textOf(part)));
}

const PLACE = /\{\{|\}\}|\{(\d+)\}|[{}]/g;

function formatTexts([format = null, ...values]: readonly Settled[]): ExpressionValue | undefined {
  let isWrong = false;
  let length = 0;
  const text = textOf(format).replace(PLACE, (found, index: string | undefined) => {
    if (found === '{{' || found === '}}') return found.slice(1);
    const value = index === undefined ? undefined : values[Number(index)];
    if (value === undefined) isWrong = true;
    const put = value === undefined ? '' : textOf(value);
    length += put.length;
    isWrong ||= length > MAX_TEXT;
    return isWrong ? '' : put;
  });
  return isWrong ? undefined : text;
}

function joinTexts([items = null, separator = ',']: readonly Settled[]): ExpressionValue | undefined {
  if (!(items instanceof ListValue)) return isPrimitive(items) ? textOf(items) : '';
  const between = isPrimitive(separator) ? textOf(separator) : ',';
  const texts = items.items.map((item) => textOf(item as Settled));
  const length = texts.reduce((sum, text) => sum + text.length + between.length, 0);
  return length > MAX_TEXT ? undefined : texts.join(between);
}

function readJson([json = null]: readonly Settled[]): ExpressionValue | undefined {
  try {
    return valueOfJson(JSON.parse(textOf(json)), 0);
  } catch {
    return undefined;
  }
}

function valueOfJson(json: unknown, depth: number): ExpressionValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof json === 'string') return isUnknown(json) ? undefined : json;
  if (typeof json === 'number') return isExact(json) ? json : undefined;
  if (typeof json === 'boolean' || json === null) return json;
  const isList = Array.isArray(json);
  const entries: [string, ExpressionValue][] = [];
  for (const [key, each] of Object.entries(json as object)) {
    const value = valueOfJson(each, depth + 1);
    if (value === undefined || isUnknown(key)) return undefined;
    entries.push([key, value]);
  }
  return isList ? new ListValue(entries.map(([, value]) => value)) : new ObjectValue(entries);
}

/** What .NET keeps of other numbers is not known. */
function isExact(value: number): boolean {
  const isPlain = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isPlain && !Object.is(value, -0);
}

/** As GitHub lays it out. */
function writeJson([value = null]: readonly Settled[]): ExpressionValue | undefined {
  const text = layOut(value, '\n', { left: MAX_TEXT });
  return text === undefined || /[\x7f-\x9f\u2028\u2029]/.test(text) ? undefined : text;
}

function layOut(value: ExpressionValue, newline: string, room: { left: number }): string | undefined {
  const inner = `${newline}  `;
  if (value instanceof ListValue) {
    const items = value.items.map((item) => layOut(item, inner, room));
    return enclose('[', items, ']', newline, room);
  }
  if (value instanceof ObjectValue) {
    const { entries } = value;
    // such keys have lost their order
    if (entries.some(([key]) => /^\d+$/.test(key))) return undefined;
    const items = entries.map(([key, each]) => {
      const text = layOut(each, inner, room);
      return text === undefined ? undefined : `${JSON.stringify(key)}: ${text}`;
    });
    return enclose('{', items, '}', newline, room);
  }
  const text = typeof value === 'number' ? formatNumber(value) : JSON.stringify(value);
  room.left -= text.length;
  return room.left < 0 ? undefined : text;
}

function enclose(
  open: string,
  items: readonly (string | undefined)[],
  close: string,
  newline: string,
  room: { left: number },
): string | undefined {
  room.left -= items.length * (newline.length + 2);
  if (room.left < 0 || items.includes(undefined)) return undefined;
  return items.length === 0
    ? open + close
    : `${open}${items.map((item) => `${newline}  ${item}`).join(',')}${newline}${close}`;
}
