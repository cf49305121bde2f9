import { type Expression, keywordOf } from '../hcl/syntax.js';
import {
  BOOL,
  DYNAMIC,
  listOf,
  mapOf,
  NUMBER,
  objectOf,
  STRING,
  setOf,
  type Type,
  tupleOf,
} from '../values/type.js';

export class TypeProblem extends Error {}

const SIMPLE: ReadonlyMap<string, Type> = new Map([
  ['bool', BOOL],
  ['string', STRING],
  ['number', NUMBER],
  ['any', DYNAMIC],
]);

/** The type that an expression such as `list(string)` or `object({ a = optional(number) })` names. */
export function readType(expression: Expression): Type {
  const keyword = keywordOf(expression);
  const simple = keyword === null ? undefined : SIMPLE.get(keyword);
  if (simple !== undefined) return simple;
  const [argument, ...more] = expression.kind === 'call' ? expression.args : [];
  if (expression.kind !== 'call' || argument === undefined || more.length > 0) {
    throw new TypeProblem(
      'a type is bool, string, number, any, list(…), set(…), map(…), tuple([…]) or object({…})',
    );
  }
  switch (expression.name) {
    case 'list':
      return listOf(readType(argument));
    case 'set':
      return setOf(readType(argument));
    case 'map':
      return mapOf(readType(argument));
    case 'tuple':
      if (argument.kind !== 'tuple') throw new TypeProblem('tuple needs a list of types');
      return tupleOf(argument.items.map(readType));
    case 'object':
      return readObjectType(argument);
    default:
      throw new TypeProblem(`${expression.name} is not a type`);
  }
}

function readObjectType(expression: Expression): Type {
  if (expression.kind !== 'object') throw new TypeProblem('object needs names and their types');
  const attributes = new Map<string, Type>();
  const optional = new Set<string>();
  for (const item of expression.items) {
    const name = item.forced ? null : keywordOf(item.key);
    if (name === null) throw new TypeProblem('the keys of an object type are names');
    if (attributes.has(name)) throw new TypeProblem(`"${name}" is set twice`);
    const modifier = item.value.kind === 'call' && item.value.name === 'optional' ? item.value : null;
    if (modifier !== null) optional.add(name);
    const type = modifier === null ? item.value : modifier.args[0];
    if (type === undefined || (modifier !== null && modifier.args.length > 1)) {
      throw new TypeProblem('optional takes one type');
    }
    attributes.set(name, readType(type));
  }
  return objectOf(attributes, optional);
}
