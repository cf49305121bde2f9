import { elementAt, tryConvert } from '../evaluation/access.js';
import { FunctionError } from '../evaluation/function.js';
import { convert, unify } from '../values/convert.js';
import { wholeNumber } from '../values/number.js';
import {
  BOOL,
  DYNAMIC,
  isCollection,
  isSequence,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  sameType,
  type Type,
  typeName,
} from '../values/type.js';
import {
  bool,
  elements,
  entries,
  fieldsOf,
  isNull,
  list,
  map,
  markOfAll,
  number,
  object,
  stringOf,
  text,
  tuple,
  type Value,
  withMark,
} from '../values/value.js';
import {
  ANY,
  ANY_OR_NULL,
  argument,
  define,
  defineRest,
  MOVES,
  type Named,
  wholeArgument,
} from './define.js';

export function elementType(type: Type): Type {
  return isCollection(type) ? type.element : DYNAMIC;
}

export function need(condition: boolean, message: string): asserts condition {
  if (!condition) throw new FunctionError(message);
}

function length(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(isSequence(value.type) || value.type.kind === 'map', 'a list, map or tuple is needed');
  return number(wholeNumber(entries(value).length));
}

function element(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(value.type.kind === 'list' || value.type.kind === 'tuple', `${typeName(value.type)} has no order`);
  const index = wholeArgument(args[1], 'the index');
  const items = elements(value);
  need(items.length > 0, 'the list is empty');
  const item = items[((index % items.length) + items.length) % items.length];
  return item ?? argument(items, 0);
}

/** The element that a key names; undefined: there is none. */
function pick(collection: Value, key: Value): Value | undefined {
  const kind = collection.type.kind;
  need(kind === 'list' || kind === 'tuple' || kind === 'map', 'a list, map or tuple is needed');
  if (kind === 'map') return key.type.kind === 'string' ? fieldsOf(collection).get(stringOf(key)) : undefined;
  return key.type.kind === 'number' ? elementAt(collection, key) : undefined;
}

function index(args: readonly Value[]): Value {
  const value = pick(argument(args, 0), argument(args, 1));
  need(value !== undefined, 'there is no such element');
  return value;
}

function lookup(args: readonly Value[]): Value {
  const from = argument(args, 0);
  const fallback = argument(args, 2);
  need(from.type.kind === 'map' || from.type.kind === 'object', 'a map is needed');
  const found = fieldsOf(from).get(stringOf(argument(args, 1)));
  if (from.type.kind === 'object') return found ?? fallback;
  const converted = tryConvert(fallback, elementType(from.type));
  need(converted !== null, 'the default must have the type of the elements');
  return found ?? converted;
}

function coalesceList(args: readonly Value[]): Value {
  need(args.length > 0, 'at least one argument is needed');
  need(
    args.every((value) => value.type.kind === 'list' || value.type.kind === 'tuple'),
    'lists are needed',
  );
  const found = args.find((value) => elements(value).length > 0);
  need(found !== undefined, 'all lists are empty');
  return found;
}

function coalesce(args: readonly Value[]): Value {
  const common = unify(args.map((value) => value.type));
  need(common !== null, 'the arguments need one type');
  const found = args.find((value) => !isNull(value));
  need(found !== undefined, 'all arguments are null');
  return convert(found, common.type);
}

function keys(args: readonly Value[]): Value {
  const value = argument(args, 0);
  const names = [...fieldsOf(value).keys()].map(text);
  if (value.type.kind === 'object') return tuple(names);
  need(value.type.kind === 'map', 'a map or object is needed');
  return list(names, STRING);
}

function values(args: readonly Value[]): Value {
  const value = argument(args, 0);
  if (value.type.kind === 'object') return tuple(elements(value));
  need(value.type.kind === 'map', 'a map is needed');
  return list(elements(value), value.type.element);
}

function merge(args: readonly Value[]): Value {
  const first = args[0];
  if (first === undefined) return object(new Map());
  const open = args.some((value) => value.type.kind === 'dynamic');
  need(
    open || args.every((value) => value.type.kind === 'map' || value.type.kind === 'object'),
    'maps or objects are needed',
  );
  const fields = new Map<string, Value>();
  for (const value of args) for (const [key, item] of fieldsOf(value)) fields.set(key, item);
  const alike = args.every((value) => sameType(value.type, first.type));
  return alike && first.type.kind === 'map' ? map(fields, first.type.element) : object(fields);
}

function zipMap(args: readonly Value[]): Value {
  const names = elements(argument(args, 0));
  const given = argument(args, 1);
  need(given.type.kind === 'list' || given.type.kind === 'tuple', 'the values must be a list or tuple');
  const items = elements(given);
  need(names.length === items.length, 'there must be as many keys as values');
  need(!names.some(isNull), 'a key is null');
  const fields = new Map(names.map((name, at) => [stringOf(name), items[at] ?? name] as const));
  const result = isCollection(given.type) ? map(fields, given.type.element) : object(fields);
  return withMark(result, markOfAll(names));
}

const OBJECT = objectOf(new Map());

export const COLLECTION_FUNCTIONS: Named = [
  ['length', define([ANY], NUMBER, length, MOVES)],
  ['element', define([ANY, NUMBER], DYNAMIC, element, MOVES)],
  ['index', define([ANY, ANY], DYNAMIC, index, MOVES)],
  [
    'hasindex',
    define([ANY, ANY], BOOL, (args) => bool(pick(argument(args, 0), argument(args, 1)) !== undefined), MOVES),
  ],
  ['lookup', define([ANY, STRING, ANY], DYNAMIC, lookup, MOVES)],
  ['coalesce', defineRest([], ANY_OR_NULL, DYNAMIC, coalesce)],
  ['coalescelist', defineRest([], ANY_OR_NULL, DYNAMIC, coalesceList)],
  ['keys', define([ANY], DYNAMIC, keys, MOVES)],
  ['values', define([ANY], DYNAMIC, values, MOVES)],
  ['merge', defineRest([], ANY_OR_NULL, OBJECT, merge, MOVES)],
  ['zipmap', define([listOf(STRING), ANY], mapOf(DYNAMIC), zipMap, MOVES)],
];
