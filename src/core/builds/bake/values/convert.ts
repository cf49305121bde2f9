import { convertCollection } from './convert-collection.js';
import { convertPrimitive } from './convert-primitive.js';
import { convertStructure } from './convert-structure.js';
import {
  DYNAMIC,
  isCollection,
  isPrimitive,
  objectOf,
  sameType,
  type Type,
  tupleOf,
  typeName,
  withoutOptional,
} from './type.js';
import { unify } from './unify.js';
import { nullOf, UNKNOWN, unknownOf, type Value, withMark } from './value.js';

/** A value that does not fit: what was wanted, for a message. */
export class ConversionError extends Error {}

export type Conversion = (value: Value) => Value;

/** go-cty's `convert.Convert`: throws ConversionError. */
export function convert(value: Value, wanted: Type): Value {
  if (sameType(value.type, withoutOptional(wanted))) return value;
  const conversion = findConversion(value.type, wanted, true);
  if (conversion === null)
    throw new ConversionError(`${typeName(wanted)} is needed, not ${typeName(value.type)}`);
  return conversion(value);
}

/** How values of one type become another; null: never. `unsafe`: where some values may still fail. */
export function findConversion(from: Type, to: Type, unsafe: boolean): Conversion | null {
  const inner = findKnownConversion(from, to, unsafe);
  if (inner === null) return null;
  return (value) => {
    if (to.kind === 'dynamic') return value;
    if (value.data !== UNKNOWN && value.data !== null) return withMark(inner(value), value.mark);
    const type = replaceDynamic(value.type, withoutOptional(to));
    return withMark(value.data === null ? nullOf(type) : unknownOf(type), value.mark);
  };
}

function findKnownConversion(from: Type, to: Type, unsafe: boolean): Conversion | null {
  if (to.kind === 'dynamic') return (value) => value;
  if (from.kind === 'dynamic') return unsafe ? (value) => convert(value, to) : null;
  if (isPrimitive(from) && isPrimitive(to)) return convertPrimitive(from, to, unsafe);
  if (isCollection(to)) return convertCollection(from, to, unsafe);
  return convertStructure(from, to, unsafe);
}

/** The wanted type, with what it leaves open taken from the value's type. */
function replaceDynamic(from: Type, to: Type): Type {
  if (from.kind === 'dynamic') return to;
  if (to.kind === 'dynamic') return from;
  if (isCollection(to)) {
    const element = elementType(from);
    return element === null ? to : { ...to, element: replaceDynamic(element, to.element) };
  }
  if (to.kind === 'tuple' && from.kind === 'tuple') {
    return tupleOf(to.elements.map((type, index) => replaceDynamic(from.elements[index] ?? DYNAMIC, type)));
  }
  if (to.kind !== 'object') return to;
  const attributes = [...to.attributes].map(([name, type]) => {
    const own =
      from.kind === 'map' ? from.element : from.kind === 'object' ? from.attributes.get(name) : undefined;
    return [name, own === undefined ? type : replaceDynamic(own, type)] as const;
  });
  return objectOf(new Map(attributes));
}

function elementType(type: Type): Type | null {
  if (isCollection(type)) return type.element;
  if (type.kind === 'tuple') return unify(type.elements, true)?.type ?? DYNAMIC;
  return type.kind === 'object' ? (unify([...type.attributes.values()], true)?.type ?? DYNAMIC) : null;
}
