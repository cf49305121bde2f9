import { ConversionError, type Converter, type ValueConversion } from './conversion.js';
import { makeSet } from './set.js';
import { type CollectionType, DYNAMIC, isCollection, sameType, type Type, withoutOptional } from './type.js';
import { elements, fieldsOf, list, map, nullOf, type Value } from './value.js';

/** Lists, sets and maps from collections, tuples and objects. */
export function convertCollection(
  from: Type,
  to: CollectionType,
  converter: Converter,
): ValueConversion | null {
  if (to.kind === 'map') {
    if (from.kind === 'map') return mapToMap(from, to, converter);
    return from.kind === 'object' ? objectToMap(from, to, converter) : null;
  }
  if (from.kind === 'list' || from.kind === 'set') {
    if (to.kind === 'set' && from.kind === 'list' && !converter.unsafe) return null;
    return sequenceToSequence(from, to, converter);
  }
  return from.kind === 'tuple' ? tupleToSequence(from, to, converter) : null;
}

function finish(to: CollectionType, values: readonly Value[], element: Type): Value {
  const types = values.map((value) => value.type);
  if (types.some((type) => !sameType(type, types[0] ?? type))) {
    throw new ConversionError(`the elements of a ${to.kind} must have one type`);
  }
  return to.kind === 'set' ? makeSet(values, element) : list(values, element);
}

/** Nulls do not keep optional attributes. */
function plainNull(value: Value): Value {
  return value.data === null ? { ...nullOf(withoutOptional(value.type)), mark: value.mark } : value;
}

function sequenceToSequence(
  from: CollectionType,
  to: CollectionType,
  converter: Converter,
): ValueConversion | null {
  const same = sameType(from.element, to.element);
  const convert = same ? null : converter.find(from.element, to.element);
  if (convert === null && !same) return null;
  const empty = to.element.kind === 'dynamic' ? from.element : withoutOptional(to.element);
  return (value) => {
    const values = elements(value).map((element) => plainNull(convert === null ? element : convert(element)));
    return finish(to, values, empty);
  };
}

/** The element type where the wanted one is open: what all elements can become. */
function openElement(types: readonly Type[], wanted: Type, converter: Converter): Type | null {
  if (wanted.kind !== 'dynamic') return wanted;
  return converter.unify(types)?.type ?? null;
}

/** Conversions of each element; undefined: one has none. */
function conversionsTo(
  types: readonly Type[],
  element: Type,
  converter: Converter,
): (ValueConversion | null)[] | undefined {
  const found: (ValueConversion | null)[] = [];
  for (const type of types) {
    const conversion = sameType(type, element) ? null : converter.find(type, element);
    if (conversion === null && !sameType(type, element)) return undefined;
    found.push(conversion);
  }
  return found;
}

function tupleToSequence(
  from: Type & { kind: 'tuple' },
  to: CollectionType,
  converter: Converter,
): ValueConversion | null {
  if (from.elements.length === 0) return () => finish(to, [], withoutOptional(to.element));
  const element = openElement(from.elements, to.element, converter);
  if (element === null) return null;
  if (
    to.element.kind === 'dynamic' &&
    element.kind === 'dynamic' &&
    from.elements.some((type) => type.kind !== 'dynamic')
  ) {
    return null;
  }
  const conversions = conversionsTo(from.elements, element, converter);
  if (conversions === undefined) return null;
  return (value) => {
    const values = elements(value).map((item, index) => conversions[index]?.(item) ?? item);
    if (to.kind === 'set') return finish(to, values.map(plainNull), element);
    return finish(to, unifyValues(values, converter), element);
  };
}

/** Values that became different types after all, brought to one. */
function unifyValues(values: readonly Value[], converter: Converter): readonly Value[] {
  const first = values[0];
  if (first === undefined || values.every((value) => sameType(value.type, first.type))) return values;
  const common = converter.unify(values.map((value) => value.type));
  if (common === null) throw new ConversionError('the elements have no type in common');
  return values.map((value) => {
    if (sameType(value.type, common.type)) return value;
    return converter.find(value.type, common.type)?.(value) ?? value;
  });
}

function unifyFields(fields: ReadonlyMap<string, Value>, converter: Converter): Map<string, Value> {
  const values = unifyValues([...fields.values()], converter);
  return new Map([...fields.keys()].map((key, index) => [key, values[index] ?? nullOf(DYNAMIC)]));
}

function finishMap(fields: ReadonlyMap<string, Value>, element: Type, converter: Converter): Value {
  const deep = isCollection(element) || element.kind === 'object';
  const unified = deep ? unifyFields(fields, converter) : fields;
  const first = unified.values().next().value;
  for (const value of unified.values()) {
    if (first !== undefined && !sameType(value.type, first.type)) {
      throw new ConversionError('the elements of a map must have one type');
    }
  }
  return map(unified, element);
}

function mapToMap(from: CollectionType, to: CollectionType, converter: Converter): ValueConversion | null {
  const convert = converter.find(from.element, to.element);
  if (convert === null) return null;
  const empty = to.element.kind === 'dynamic' ? from.element : withoutOptional(to.element);
  return (value) => {
    const fields = new Map([...fieldsOf(value)].map(([key, element]) => [key, convert(element)]));
    return fields.size === 0 ? map(fields, empty) : finishMap(fields, to.element, converter.safe);
  };
}

function objectToMap(
  from: Type & { kind: 'object' },
  to: CollectionType,
  converter: Converter,
): ValueConversion | null {
  if (from.attributes.size === 0) return () => map(new Map(), withoutOptional(to.element));
  const element = openElement([...from.attributes.values()], to.element, converter);
  if (element === null) return null;
  const conversions = conversionsTo([...from.attributes.values()], element, converter);
  if (conversions === undefined) return null;
  const byName = new Map(
    [...from.attributes.keys()].map((name, index) => [name, conversions[index] ?? null]),
  );
  return (value) => {
    const fields = [...fieldsOf(value)].map(([key, item]) => [key, byName.get(key)?.(item) ?? item] as const);
    return finishMap(new Map(fields), element, converter);
  };
}
