/** go-cty's types. `dynamic` is the type of `null`, and of what is not known at all. */
export type Type =
  | { readonly kind: 'string' | 'number' | 'bool' | 'dynamic' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | {
      readonly kind: 'object';
      readonly attributes: ReadonlyMap<string, Type>;
      readonly optional: ReadonlySet<string>;
    };

export const STRING: Type = { kind: 'string' };
export const NUMBER: Type = { kind: 'number' };
export const BOOL: Type = { kind: 'bool' };
export const DYNAMIC: Type = { kind: 'dynamic' };

export type ObjectType = Type & { kind: 'object' };
export type TupleType = Type & { kind: 'tuple' };
export type CollectionType = Type & { kind: 'list' | 'set' | 'map' };

const NO_NAMES: ReadonlySet<string> = new Set();

export function listOf(element: Type): CollectionType {
  return { kind: 'list', element };
}

export function setOf(element: Type): CollectionType {
  return { kind: 'set', element };
}

export function mapOf(element: Type): CollectionType {
  return { kind: 'map', element };
}

export function tupleOf(elements: readonly Type[]): TupleType {
  return { kind: 'tuple', elements };
}

export function objectOf(
  attributes: ReadonlyMap<string, Type>,
  optional: ReadonlySet<string> = NO_NAMES,
): ObjectType {
  return { kind: 'object', attributes, optional };
}

export function isPrimitive(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
}

export function isCollection(type: Type): type is CollectionType {
  return type.kind === 'list' || type.kind === 'set' || type.kind === 'map';
}

/** A list, set or tuple. */
export function isSequence(type: Type): boolean {
  return type.kind === 'list' || type.kind === 'set' || type.kind === 'tuple';
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (isCollection(a)) return sameType(a.element, (b as CollectionType).element);
  if (a.kind === 'tuple') return sameTypes(a.elements, (b as TupleType).elements);
  return a.kind !== 'object' || sameAttributes(a, b as ObjectType);
}

function sameTypes(a: readonly Type[], b: readonly Type[]): boolean {
  return a.length === b.length && a.every((type, index) => sameType(type, b[index] ?? DYNAMIC));
}

function sameAttributes(a: ObjectType, b: ObjectType): boolean {
  if (a.attributes.size !== b.attributes.size || a.optional.size !== b.optional.size) return false;
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name);
    if (other === undefined || !sameType(type, other) || a.optional.has(name) !== b.optional.has(name))
      return false;
  }
  return true;
}

export function withoutOptional(type: Type): Type {
  if (isCollection(type)) return { ...type, element: withoutOptional(type.element) };
  if (type.kind === 'tuple') return tupleOf(type.elements.map(withoutOptional));
  if (type.kind !== 'object') return type;
  return objectOf(
    new Map([...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)])),
  );
}

/** A type's name for a message. */
export function typeName(type: Type): string {
  if (type.kind === 'dynamic') return 'an unknown type';
  if (!isCollection(type)) return type.kind;
  return type.element.kind === 'dynamic' ? type.kind : `${type.kind} of ${typeName(type.element)}`;
}
