import { BoundExceeded } from '../bounds.js';
import { type Conversion, findConversion } from './convert.js';
import {
  type CollectionType,
  DYNAMIC,
  isCollection,
  listOf,
  mapOf,
  objectOf,
  sameType,
  type Type,
  tupleOf,
} from './type.js';
import { sortTypes } from './type-order.js';
import { DYNAMIC_VALUE } from './value.js';

/** The type that several can become, and how each does (null: it is that type). */
export interface Unified {
  readonly type: Type;
  readonly conversions: readonly (Conversion | null)[];
}

const MAX_DISTINCT = 300;

/** go-cty's `convert.Unify` and `UnifyUnsafe`; null: nothing in common. */
export function unify(types: readonly Type[], unsafe: boolean): Unified | null {
  if (types.length === 0) return null;
  const distinct: Type[] = [];
  const indexes = types.map((type) => {
    const known = distinct.findIndex((other) => sameType(other, type));
    if (known !== -1) return known;
    if (distinct.length === MAX_DISTINCT) throw new BoundExceeded('a list has elements of too many types');
    return distinct.push(type) - 1;
  });
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1) return { type: only, conversions: types.map(() => null) };
  const unified = unifyDistinct(distinct, unsafe);
  if (unified === null) return null;
  return { type: unified.type, conversions: indexes.map((index) => unified.conversions[index] ?? null) };
}

function unifyDistinct(types: readonly Type[], unsafe: boolean): Unified | null {
  const count = (kind: Type['kind']) => types.filter((type) => type.kind === kind).length;
  const dynamic = count('dynamic');
  const only = (...kinds: Type['kind'][]) =>
    kinds.reduce((sum, kind) => sum + count(kind), dynamic) === types.length;
  if (count('map') > 0 && only('map')) return unifyCollections('map', types, unsafe, dynamic > 0);
  if (count('map') > 0 && only('map', 'object'))
    return unifyAs('object', types, unsafe) ?? unifyByPreference(types, unsafe);
  if (count('list') > 0 && only('list')) return unifyCollections('list', types, unsafe, dynamic > 0);
  if (count('list') > 0 && only('list', 'tuple'))
    return unifyAs('tuple', types, unsafe) ?? unifyByPreference(types, unsafe);
  if (count('set') > 0 && only('set')) return unifyCollections('set', types, unsafe, dynamic > 0);
  if (count('object') > 0 && only('object')) return unifyObjects(types, unsafe, dynamic > 0);
  if (count('tuple') > 0 && only('tuple')) return unifyTuples(types, unsafe, dynamic > 0);
  if (count('object') > 0 && count('tuple') > 0) return null;
  return unifyByPreference(types, unsafe);
}

function allDynamic(types: readonly Type[]): Unified {
  return { type: DYNAMIC, conversions: types.map(() => () => DYNAMIC_VALUE) };
}

/** Conversions of all to this type; null: one has none. */
function convertAll(types: readonly Type[], type: Type, unsafe: boolean): Unified | null {
  const conversions: (Conversion | null)[] = [];
  for (const from of types) {
    const conversion = sameType(from, type) ? null : findConversion(from, type, unsafe);
    if (conversion === null && !sameType(from, type)) return null;
    conversions.push(conversion);
  }
  return { type, conversions };
}

function unifyByPreference(types: readonly Type[], unsafe: boolean): Unified | null {
  for (const index of sortTypes(types)) {
    const wanted = types[index];
    const unified = wanted === undefined ? null : convertAll(types, wanted, unsafe);
    if (unified !== null) return unified;
  }
  return null;
}

function unifyCollections(
  kind: CollectionType['kind'],
  types: readonly Type[],
  unsafe: boolean,
  open: boolean,
): Unified | null {
  if (open) return allDynamic(types);
  const element = unify(
    types.map((type) => (isCollection(type) ? type.element : DYNAMIC)),
    unsafe,
  );
  return element === null ? null : convertAll(types, { kind, element: element.type }, unsafe);
}

/** Objects beside maps become maps, tuples beside lists become lists. */
function unifyAs(kind: 'object' | 'tuple', types: readonly Type[], unsafe: boolean): Unified | null {
  const structures = types.filter((type) => type.kind === kind);
  const common = kind === 'object' ? objectsToMap(structures, unsafe) : tuplesToList(structures, unsafe);
  if (common === null) return null;
  const replaced = types.map((type) => (type.kind === kind ? common.type : type));
  const unified = unify(replaced, unsafe);
  if (unified === null || unified.type.kind !== (kind === 'object' ? 'map' : 'list')) return null;
  let structure = 0;
  const conversions = types.map((type, index) => {
    const outer = unified.conversions[index] ?? null;
    if (type.kind !== kind) return outer;
    const inner = common.conversions[structure++] ?? null;
    return outer === null
      ? inner
      : (value: Parameters<Conversion>[0]) => outer(inner === null ? value : inner(value));
  });
  return { type: unified.type, conversions };
}

function objectsToMap(types: readonly Type[], unsafe: boolean): Unified | null {
  const element = unify(
    types.flatMap((type) => (type.kind === 'object' ? [...type.attributes.values()] : [])),
    unsafe,
  );
  return element === null ? null : convertAll(types, mapOf(element.type), unsafe);
}

function tuplesToList(types: readonly Type[], unsafe: boolean): Unified | null {
  const element = unify(
    types.flatMap((type) => (type.kind === 'tuple' ? type.elements : [])),
    unsafe,
  );
  return element === null ? null : convertAll(types, listOf(element.type), unsafe);
}

function unifyObjects(types: readonly Type[], unsafe: boolean, open: boolean): Unified | null {
  if (open) return allDynamic(types);
  const maps = types.map((type) => (type.kind === 'object' ? type.attributes : new Map<string, Type>()));
  const names = [...(maps[0]?.keys() ?? [])];
  const alike = maps.every(
    (attributes) => attributes.size === names.length && names.every((name) => attributes.has(name)),
  );
  if (!alike) return objectsToMap(types, unsafe);
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const common = unify(
      maps.map((own) => own.get(name) ?? DYNAMIC),
      unsafe,
    );
    if (common === null) return null;
    attributes.set(name, common.type);
  }
  return convertAll(types, objectOf(attributes), unsafe) ?? objectsToMap(types, unsafe);
}

function unifyTuples(types: readonly Type[], unsafe: boolean, open: boolean): Unified | null {
  if (open) return allDynamic(types);
  const rows = types.map((type) => (type.kind === 'tuple' ? type.elements : []));
  const length = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== length)) return tuplesToList(types, unsafe);
  const elements: Type[] = [];
  for (let index = 0; index < length; index++) {
    const common = unify(
      rows.map((row) => row[index] ?? DYNAMIC),
      unsafe,
    );
    if (common === null) return null;
    elements.push(common.type);
  }
  return convertAll(types, tupleOf(elements), unsafe) ?? tuplesToList(types, unsafe);
}
