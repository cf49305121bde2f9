import { ConversionError, type Converter, type Unified, type ValueConversion } from './conversion.js';
import { convertCollection } from './convert-collection.js';
import { convertStructure } from './convert-structure.js';
import { parseNumber } from './number.js';
import { numberText } from './number-text.js';
import {
  type CollectionType,
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
import { unifyTypes } from './unify.js';
import {
  FALSE,
  isTrue,
  list,
  map,
  nullOf,
  number,
  numberOf,
  stringOf,
  TRUE,
  text,
  UNKNOWN,
  unknownOf,
  type Value,
  withMark,
} from './value.js';

class TypeConverter implements Converter {
  readonly unsafe: boolean;

  constructor(unsafe: boolean) {
    this.unsafe = unsafe;
  }

  get safe(): Converter {
    return SAFE;
  }

  find(from: Type, to: Type): ValueConversion | null {
    const inner = this.#findKnown(from, to);
    if (inner === null) return null;
    return (value) => {
      if (to.kind === 'dynamic') return value;
      if (value.data !== UNKNOWN && value.data !== null) return withMark(inner(value), value.mark);
      const type = replaceDynamic(value.type, withoutOptional(to));
      return withMark(value.data === null ? nullOf(type) : unknownOf(type), value.mark);
    };
  }

  #findKnown(from: Type, to: Type): ValueConversion | null {
    if (to.kind === 'dynamic') return (value) => value;
    if (from.kind === 'dynamic') return this.unsafe ? (value) => convert(value, to) : null;
    if (isPrimitive(from) && isPrimitive(to)) return convertPrimitive(from, to, this.unsafe);
    if (isCollection(to)) return convertCollection(from, to, this);
    return convertStructure(from, to, this);
  }

  unify(types: readonly Type[]): Unified | null {
    return unifyTypes(types, this);
  }
}

const SAFE = new TypeConverter(false);
const UNSAFE = new TypeConverter(true);

/** go-cty's `convert.Convert`: throws ConversionError. */
export function convert(value: Value, wanted: Type): Value {
  const direct = isCollection(wanted) && isPrimitive(wanted.element) ? retype(value, wanted) : null;
  if (direct !== null) return direct;
  if (sameType(value.type, withoutOptional(wanted))) return value;
  const conversion = findConversion(value.type, wanted);
  if (conversion === null)
    throw new ConversionError(`${typeName(wanted)} is needed, not ${typeName(value.type)}`);
  return conversion(value);
}

/** Lists and maps of what has the right type already, which is most of what is written; null: it is something else. */
function retype(value: Value, { kind, element }: CollectionType): Value | null {
  if (kind === 'list' && value.type.kind === 'tuple' && Array.isArray(value.data)) {
    const values: readonly Value[] = value.data;
    return values.every(({ type }) => type.kind === element.kind)
      ? withMark(list(values, element), value.mark)
      : null;
  }
  if (kind !== 'map' || value.type.kind !== 'object' || !(value.data instanceof Map)) return null;
  const fields: ReadonlyMap<string, Value> = value.data;
  for (const { type } of fields.values()) if (type.kind !== element.kind) return null;
  return withMark(map(fields, element), value.mark);
}

/** How values of one type become another, where some may still fail; null: never. */
export function findConversion(from: Type, to: Type): ValueConversion | null {
  return UNSAFE.find(from, to);
}

/** The type that values of these can become, where some may still fail; null: nothing in common. */
export function unify(types: readonly Type[]): Unified | null {
  return UNSAFE.unify(types);
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
  if (type.kind === 'tuple') return unify(type.elements)?.type ?? DYNAMIC;
  return type.kind === 'object' ? (unify([...type.attributes.values()])?.type ?? DYNAMIC) : null;
}

function convertPrimitive(from: Type, to: Type, unsafe: boolean): ValueConversion | null {
  if (from.kind === to.kind) return (value) => value;
  if (to.kind === 'string') {
    return from.kind === 'number'
      ? (value) => text(numberText(numberOf(value)))
      : (value) => text(String(isTrue(value)));
  }
  if (from.kind !== 'string' || !unsafe) return null;
  return to.kind === 'number' ? toNumber : toBool;
}

function toNumber(value: Value): Value {
  const parsed = parseNumber(stringOf(value));
  if (parsed === null) throw new ConversionError('a number is needed');
  return number(parsed);
}

function toBool(value: Value): Value {
  const word = stringOf(value);
  if (word === 'true' || word === '1') return TRUE;
  if (word === 'false' || word === '0') return FALSE;
  throw new ConversionError('true or false is needed');
}
