import { ConversionError, type Converter, type ValueConversion } from './conversion.js';
import { DYNAMIC, type ObjectType, sameType, type TupleType, type Type, withoutOptional } from './type.js';
import { elements, fieldsOf, nullOf, object, tuple, type Value } from './value.js';

/** Objects from objects and maps, tuples from tuples. */
export function convertStructure(from: Type, to: Type, converter: Converter): ValueConversion | null {
  if (to.kind === 'tuple' && from.kind === 'tuple') return tupleToTuple(from, to, converter);
  if (to.kind !== 'object') return null;
  if (from.kind === 'object') return objectToObject(from, to, converter);
  return from.kind === 'map' && converter.unsafe ? mapToObject(from.element, to, converter) : null;
}

function tupleToTuple(from: TupleType, to: TupleType, converter: Converter): ValueConversion | null {
  if (from.elements.length !== to.elements.length) return null;
  const conversions: (ValueConversion | null)[] = [];
  for (const [index, wanted] of to.elements.entries()) {
    const type = from.elements[index] ?? DYNAMIC;
    const conversion = sameType(type, wanted) ? null : converter.find(type, wanted);
    if (conversion === null && !sameType(type, wanted)) return null;
    conversions.push(conversion);
  }
  return (value) => tuple(elements(value).map((item, index) => conversions[index]?.(item) ?? item));
}

function plainNull(value: Value): Value {
  return value.data === null ? { ...nullOf(withoutOptional(value.type)), mark: value.mark } : value;
}

function objectToObject(from: ObjectType, to: ObjectType, converter: Converter): ValueConversion | null {
  const conversions = new Map<string, ValueConversion | null>();
  for (const [name, wanted] of to.attributes) {
    const type = from.attributes.get(name);
    if (type === undefined) {
      if (to.optional.has(name)) continue;
      return null;
    }
    const conversion = sameType(type, wanted) ? null : converter.find(type, wanted);
    if (conversion === null && !sameType(type, wanted)) return null;
    conversions.set(name, conversion);
  }
  return (value) => {
    const fields = new Map<string, Value>();
    for (const [name, item] of fieldsOf(value)) {
      const conversion = conversions.get(name);
      if (conversion !== undefined)
        fields.set(name, plainNull(conversion === null ? item : conversion(item)));
    }
    return object(addOptional(fields, to));
  };
}

function addOptional(fields: Map<string, Value>, to: ObjectType): Map<string, Value> {
  for (const name of to.optional) {
    if (!fields.has(name)) fields.set(name, nullOf(withoutOptional(to.attributes.get(name) ?? DYNAMIC)));
  }
  return fields;
}

/** An optional attribute may have no conversion, as long as the map does not have it. */
function mapToObject(element: Type, to: ObjectType, converter: Converter): ValueConversion | null {
  const conversions = new Map<string, ValueConversion | null>();
  for (const [name, wanted] of to.attributes) {
    if (sameType(element, wanted)) continue;
    const conversion = converter.find(element, wanted);
    if (conversion === null && !to.optional.has(name)) return null;
    conversions.set(name, conversion);
  }
  return (value) => {
    const fields = new Map<string, Value>();
    for (const [name, item] of fieldsOf(value)) {
      if (!to.attributes.has(name)) continue;
      const conversion = conversions.get(name);
      if (conversion === null) throw new ConversionError(`the attribute "${name}" has the wrong type`);
      fields.set(name, plainNull(conversion === undefined ? item : conversion(item)));
    }
    for (const name of to.attributes.keys()) {
      if (!fields.has(name) && !to.optional.has(name))
        throw new ConversionError(`the attribute "${name}" is missing`);
    }
    return object(addOptional(fields, to));
  };
}
