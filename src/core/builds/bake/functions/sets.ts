import { BoundExceeded } from '../bounds.js';
import { FunctionError } from '../evaluation/function.js';
import { convert, unify } from '../values/convert.js';
import { sameValue } from '../values/equality.js';
import { makeSet } from '../values/set.js';
import {
  BOOL,
  DYNAMIC,
  isCollection,
  isSequence,
  listOf,
  setOf,
  type Type,
  tupleOf,
} from '../values/type.js';
import { bool, elements, list, tuple, type Value } from '../values/value.js';
import { ANY, argument, define, defineRest, MOVES, type Named } from './define.js';

const SET = setOf(DYNAMIC);
const MAX_PRODUCT = 20_000;

/** The type that all sets can have; empty sets of nothing in particular do not count. */
function commonSet(args: readonly Value[]): Type {
  const types = args.flatMap((value) => {
    if (!isCollection(value.type)) return [];
    return value.type.element.kind === 'dynamic' && elements(value).length === 0 ? [] : [value.type.element];
  });
  if (types.length === 0) return SET;
  const common = unify(types);
  if (common === null) throw new FunctionError('the sets need elements of one type');
  return setOf(common.type);
}

type Combine = (a: readonly Value[], b: readonly Value[]) => readonly Value[];

const has = (items: readonly Value[], value: Value) => items.some((item) => sameValue(item, value));
const union: Combine = (a, b) => [...a, ...b];
const intersection: Combine = (a, b) => a.filter((value) => has(b, value));
const subtract: Combine = (a, b) => a.filter((value) => !has(b, value));
const symmetric: Combine = (a, b) => [...subtract(a, b), ...subtract(b, a)];

function combine(operate: Combine) {
  return (args: readonly Value[]): Value => {
    const type = commonSet(args);
    const element = isCollection(type) ? type.element : DYNAMIC;
    const sets = args.map((value) => convert(value, type));
    return sets.reduce((a, b) => makeSet(operate(elements(a), elements(b)), element));
  };
}

function hasElement(args: readonly Value[]): Value {
  return bool(elements(argument(args, 0)).some((value) => sameValue(value, argument(args, 1))));
}

function product(args: readonly Value[]): Value {
  if (args.length < 2) throw new FunctionError('at least two lists or sets are needed');
  const types = args.map(productType);
  let rows: readonly (readonly Value[])[] = [[]];
  for (const [index, value] of args.entries()) {
    const items = elements(value).map((item) => convert(item, types[index] ?? DYNAMIC));
    if (rows.length * items.length > MAX_PRODUCT) throw new BoundExceeded('a product has too many elements');
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  const tuples = rows.map(tuple);
  return args.every((value) => value.type.kind !== 'set')
    ? list(tuples, tupleOf(types))
    : makeSet(tuples, tupleOf(types));
}

function productType(value: Value): Type {
  if (!isSequence(value.type)) throw new FunctionError('a list or set is needed');
  if (isCollection(value.type)) return value.type.element;
  const types = elements(value).map((item) => item.type);
  if (types.length === 0) return DYNAMIC;
  const common = unify(types);
  if (common === null) throw new FunctionError('all elements must have one type');
  return common.type;
}

export const SET_FUNCTIONS: Named = [
  ['sethaselement', define([SET, ANY], BOOL, hasElement)],
  ['setunion', defineRest([SET], SET, SET, combine(union))],
  ['setintersection', defineRest([SET], SET, SET, combine(intersection))],
  ['setsubtract', define([SET, SET], SET, combine(subtract))],
  ['setsymmetricdifference', defineRest([SET], SET, SET, combine(symmetric))],
  ['setproduct', defineRest([], ANY, listOf(DYNAMIC), product, MOVES)],
];
