/** What values may stand at a place: a small part of JSON Schema, as far as the Compose specification uses it. */
export type ComposeShape = ScalarShape | ListShape | MapShape | EitherShape;

export type ScalarType = 'string' | 'number' | 'integer' | 'boolean' | 'null';

export interface ScalarShape {
  readonly is: 'scalar';
  readonly types: readonly ScalarType[];
  readonly among?: readonly string[];
  readonly pattern?: RegExp;
  readonly from?: number;
  readonly to?: number;
}

export interface ListShape {
  readonly is: 'list';
  readonly items: ComposeShape;
  readonly isUnique: boolean;
}

export interface MapShape {
  readonly is: 'map';
  readonly keys: ReadonlyMap<string, ComposeShape>;
  readonly required: readonly string[];
  /** What other keys may hold, and what they look like; null: there are none but `x-…`. */
  readonly others: { readonly pattern: RegExp; readonly shape: ComposeShape | null } | null;
  /** Keys that are neither are let through. */
  readonly isOpen: boolean;
}

export interface EitherShape {
  readonly is: 'either';
  readonly shapes: readonly ComposeShape[];
}

export function scalar(...types: readonly ScalarType[]): ScalarShape {
  return { is: 'scalar', types };
}

export function among(...words: readonly string[]): ScalarShape {
  return { is: 'scalar', types: ['string'], among: words };
}

export function between(types: readonly ScalarType[], from: number, to?: number): ScalarShape {
  return { is: 'scalar', types, from, ...(to === undefined ? {} : { to }) };
}

export function list(items: ComposeShape): ListShape {
  return { is: 'list', items, isUnique: false };
}

export function set(items: ComposeShape): ListShape {
  return { is: 'list', items, isUnique: true };
}

const EXTENSION = { pattern: /^x-/, shape: null };

/** A mapping with these keys and `x-…`. */
export function map(keys: Readonly<Record<string, ComposeShape>>, ...required: readonly string[]): MapShape {
  return { is: 'map', keys: new Map(Object.entries(keys)), required, others: EXTENSION, isOpen: false };
}

/** A mapping with these keys only. */
export function closed(
  keys: Readonly<Record<string, ComposeShape>>,
  ...required: readonly string[]
): MapShape {
  return { is: 'map', keys: new Map(Object.entries(keys)), required, others: null, isOpen: false };
}

const NO_KEYS: ReadonlyMap<string, ComposeShape> = new Map();

/** A mapping whose keys people choose. */
export function named(pattern: RegExp, shape: ComposeShape): MapShape {
  return { is: 'map', keys: NO_KEYS, required: [], others: { pattern, shape }, isOpen: false };
}

/** The same, but keys of another form are not looked at. */
export function open(pattern: RegExp, shape: ComposeShape): MapShape {
  return { is: 'map', keys: NO_KEYS, required: [], others: { pattern, shape }, isOpen: true };
}

export function either(...shapes: readonly ComposeShape[]): EitherShape {
  return { is: 'either', shapes };
}
