import { convert, unify } from '../values/convert.js';
import { sameValue } from '../values/equality.js';
import {
  BOOL,
  DYNAMIC,
  isCollection,
  isSequence,
  listOf,
  NUMBER,
  STRING,
  tupleOf,
  typeName,
} from '../values/type.js';
import {
  bool,
  elements,
  integer,
  isNull,
  list,
  stringOf,
  tuple,
  type Value,
  withMark,
} from '../values/value.js';
import { elementType, need } from './collections.js';
import { ANY, argument, define, defineRest, MOVES, type Named, wholeArgument } from './define.js';

const LIST_OF_ANY = listOf(DYNAMIC);

function compact(args: readonly Value[]): Value {
  const kept = elements(argument(args, 0)).filter((value) => !isNull(value) && stringOf(value) !== '');
  return list(kept, STRING);
}

function contains(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(isSequence(value.type), 'a list, tuple or set is needed');
  return bool(elements(value).some((item) => sameValue(argument(args, 1), item)));
}

function indexOf(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(value.type.kind === 'list' || value.type.kind === 'tuple', 'a list or tuple is needed');
  const found = elements(value).findIndex((item) => sameValue(item, argument(args, 1)));
  need(found !== -1, 'there is no such item');
  return integer(found);
}

function distinct(args: readonly Value[]): Value {
  const value = argument(args, 0);
  const kept: Value[] = [];
  for (const item of elements(value)) if (!kept.some((other) => sameValue(other, item))) kept.push(item);
  return list(kept, elementType(value.type));
}

function chunkList(args: readonly Value[]): Value {
  const value = argument(args, 0);
  const size = wholeArgument(args[1], 'the size');
  need(size >= 0, 'the size must be positive');
  const items = elements(value);
  const chunks: Value[] = [];
  if (size === 0 && items.length > 0) chunks.push(value);
  for (let at = 0; size > 0 && at < items.length; at += size) {
    chunks.push(list(items.slice(at, at + size), elementType(value.type)));
  }
  return list(chunks, value.type);
}

function flatten(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(isSequence(value.type), 'a list, set or tuple is needed');
  return tuple(flattened(value));
}

function flattened(value: Value): readonly Value[] {
  return elements(value).flatMap((item) =>
    isSequence(item.type) && !isNull(item) ? flattened(item) : [withMark(item, value.mark)],
  );
}

function reverseList(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(isSequence(value.type), `${typeName(value.type)} cannot be reversed`);
  const items = [...elements(value)].reverse();
  return isCollection(value.type) ? list(items, value.type.element) : tuple(items);
}

function slice(args: readonly Value[]): Value {
  const value = argument(args, 0);
  need(value.type.kind === 'list' || value.type.kind === 'tuple', 'a list or tuple is needed');
  const items = elements(value);
  const start = wholeArgument(args[1], 'the start');
  const end = wholeArgument(args[2], 'the end');
  need(start >= 0 && start <= end && end <= items.length, 'start and end must lie within the list');
  const kept = items.slice(start, end);
  return isCollection(value.type) ? list(kept, value.type.element) : tuple(kept);
}

function concat(args: readonly Value[]): Value {
  const first = args[0];
  need(first !== undefined, 'at least one list is needed');
  const marks = args.find((value) => value.mark !== null)?.mark ?? null;
  if (args.every((value) => value.type.kind === 'list')) {
    const common = unify(args.map((value) => value.type));
    if (common !== null) {
      const items = args.flatMap((value) => elements(convert(value, common.type)));
      return withMark(list(items, elementType(common.type)), marks);
    }
  }
  need(
    args.every((value) => value.type.kind === 'list' || value.type.kind === 'tuple'),
    'lists or tuples are needed',
  );
  return withMark(tuple(args.flatMap((value) => elements(value))), marks);
}

export const SEQUENCE_FUNCTIONS: Named = [
  ['compact', define([listOf(STRING)], listOf(STRING), compact)],
  ['contains', define([ANY, ANY], BOOL, contains)],
  ['indexof', define([ANY, ANY], NUMBER, indexOf)],
  ['distinct', define([LIST_OF_ANY], DYNAMIC, distinct)],
  ['chunklist', define([LIST_OF_ANY, NUMBER], DYNAMIC, chunkList, MOVES)],
  ['flatten', define([ANY], DYNAMIC, flatten, MOVES)],
  ['reverselist', define([ANY], DYNAMIC, reverseList, MOVES)],
  ['slice', define([ANY, NUMBER, NUMBER], DYNAMIC, slice, MOVES)],
  ['concat', defineRest([], ANY, tupleOf([]), concat, MOVES)],
];
