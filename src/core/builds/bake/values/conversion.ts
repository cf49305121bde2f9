import type { Type } from './type.js';
import type { Value } from './value.js';

/** A value that does not fit: what was wanted, for a message. */
export class ConversionError extends Error {}

export type ValueConversion = (value: Value) => Value;

/** The type that several can become, and how each does (null: it is that type). */
export interface Unified {
  readonly type: Type;
  readonly conversions: readonly (ValueConversion | null)[];
}

/** How types become others. Conversions of what holds values get it, for the types inside. */
export interface Converter {
  /** Also where some values may still fail. */
  readonly unsafe: boolean;
  /** The converter that is not unsafe. */
  readonly safe: Converter;
  /** How values of one type become another; null: never. */
  find(from: Type, to: Type): ValueConversion | null;
  /** Null: the types have nothing in common. */
  unify(types: readonly Type[]): Unified | null;
}
