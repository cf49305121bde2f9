import { BoundExceeded } from '../bounds.js';
import type { Converter, Unified, ValueConversion } from './conversion.js';
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

const MAX_DISTINCT = 300;

/** go-cty's `convert.Unify` and `UnifyUnsafe`; null: nothing in common. */
export function unifyTypes(types: readonly Type[], converter: Converter): Unified | null {
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
  const unified = unifyDistinct(distinct, converter);
  if (unified === null) return null;
  return { type: unified.type, conversions: indexes.map((index) => unified.conversions[index] ?? null) };
}

function unifyDistinct(types: readonly Type[], converter: Converter): Unified | null {
  const count = (kind: Type['kind']) => types.filter((type) => type.kind === kind).length;
  const dynamic = count('dynamic');
  const only = (...kinds: Type['kind'][]) =>
    kinds.reduce((sum, kind) => sum + count(kind), dynamic) === types.length;
  if (count('map') > 0 && only('map')) return unifyCollections('map', types, converter, dynamic > 0);
  if (count('map') > 0 && only('map', 'object'))
    return unifyAs('object', types, converter) ?? unifyByPreference(types, converter);
  if (count('list') > 0 && only('list')) return unifyCollections('list', types, converter, dynamic > 0);
  if (count('list') > 0 && only('list', 'tuple'))
    return unifyAs('tuple', types, converter) ?? unifyByPreference(types, converter);
  if (count('set') > 0 && only('set')) return unifyCollections('set', types, converter, dynamic > 0);
  if (count('object') > 0 && only('object')) return unifyObjects(types, converter, dynamic > 0);
  if (count('tuple') > 0 && only('tuple')) return unifyTuples(types, converter, dynamic > 0);
  if (count('object') > 0 && count('tuple') > 0) return null;
  return unifyByPreference(types, converter);
}

function allDynamic(types: readonly Type[]): Unified {
  return { type: DYNAMIC, conversions: types.map(() => () => DYNAMIC_VALUE) };
}

/** Conversions of all to this type; null: one has none. */
function convertAll(types: readonly Type[], type: Type, converter: Converter): Unified | null {
  const conversions: (ValueConversion | null)[] = [];
  for (const from of types) {
    const conversion = sameType(from, type) ? null : converter.find(from, type);
    if (conversion === null && !sameType(from, type)) return null;
    conversions.push(conversion);
  }
  return { type, conversions };
}

function unifyByPreference(types: readonly Type[], converter: Converter): Unified | null {
  for (const index of sortTypes(types)) {
    const wanted = types[index];
    const unified = wanted === undefined ? null : convertAll(types, wanted, converter);
    if (unified !== null) return unified;
  }
  return null;
}

function unifyCollections(
  kind: CollectionType['kind'],
  types: readonly Type[],
  converter: Converter,
  open: boolean,
): Unified | null {
  if (open) return allDynamic(types);
  const element = unifyTypes(
    types.map((type) => (isCollection(type) ? type.element : DYNAMIC)),
    converter,
  );
  return element === null ? null : convertAll(types, { kind, element: element.type }, converter);
}

/** Objects among maps become maps, tuples among lists become lists. */
function unifyAs(kind: 'object' | 'tuple', types: readonly Type[], converter: Converter): Unified | null {
  const structures = types.filter((type) => type.kind === kind);
  const common =
    kind === 'object' ? objectsToMap(structures, converter) : tuplesToList(structures, converter);
  if (common === null) return null;
  const replaced = types.map((type) => (type.kind === kind ? common.type : type));
  const unified = unifyTypes(replaced, converter);
  if (unified === null || unified.type.kind !== (kind === 'object' ? 'map' : 'list')) return null;
  let structure = 0;
  const conversions = types.map((type, index) => {
    const outer = unified.conversions[index] ?? null;
    if (type.kind !== kind) return outer;
    const inner = common.conversions[structure++] ?? null;
    return outer === null
      ? inner
      : (value: Parameters<ValueConversion>[0]) => outer(inner === null ? value : inner(value));
  });
  return { type: unified.type, conversions };
}

function objectsToMap(types: readonly Type[], converter: Converter): Unified | null {
  const element = unifyTypes(
    types.flatMap((type) => (type.kind === 'object' ? [...type.attributes.values()] : [])),
    converter,
  );
  return element === null ? null : convertAll(types, mapOf(element.type), converter);
}

function tuplesToList(types: readonly Type[], converter: Converter): Unified | null {
  const element = unifyTypes(
    types.flatMap((type) => (type.kind === 'tuple' ? type.elements : [])),
    converter,
  );
  return element === null ? null : convertAll(types, listOf(element.type), converter);
}

function unifyObjects(types: readonly Type[], converter: Converter, open: boolean): Unified | null {
  if (open) return allDynamic(types);
  const maps = types.map((type) => (type.kind === 'object' ? type.attributes : new Map<string, Type>()));
  const names = [...(maps[0]?.keys() ?? [])];
  const alike = maps.every(
    (attributes) => attributes.size === names.length && names.every((name) => attributes.has(name)),
  );
  if (!alike) return objectsToMap(types, converter);
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const common = unifyTypes(
      maps.map((own) => own.get(name) ?? DYNAMIC),
      converter,
    );
    if (common === null) return null;
    attributes.set(name, common.type);
  }
  return convertAll(types, objectOf(attributes), converter) ?? objectsToMap(types, converter);
}

function unifyTuples(types: readonly Type[], converter: Converter, open: boolean): Unified | null {
  if (open) return allDynamic(types);
  const rows = types.map((type) => (type.kind === 'tuple' ? type.elements : []));
  const length = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== length)) return tuplesToList(types, converter);
  const elements: Type[] = [];
  for (let index = 0; index < length; index++) {
    const common = unifyTypes(
      rows.map((row) => row[index] ?? DYNAMIC),
      converter,
    );
    if (common === null) return null;
    elements.push(common.type);
  }
  return convertAll(types, tupleOf(elements), converter) ?? tuplesToList(types, converter);
}
