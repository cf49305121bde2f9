/** A value of a YAML file as it is written, before a schema says what its scalars mean. Offsets are those of the file. */
export type WrittenNode = WrittenScalar | WrittenMapping | WrittenSequence | WrittenAlias;

export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** Null: it has an escape that the reader does not know. */
  readonly text: string | null;
  /** What the parser's schema makes of it; undefined: it was not asked. */
  readonly value?: string | number | boolean | null;
  readonly start: number;
  readonly end: number;
  anchor: string | null;
  readonly tag: string | null;
}

export interface WrittenMapping {
  readonly kind: 'map';
  readonly keys: readonly (WrittenNode | null)[];
  /** As many as there are keys. */
  readonly values: readonly (WrittenNode | null)[];
  readonly start: number;
  anchor: string | null;
  readonly tag: string | null;
}

export interface WrittenSequence {
  readonly kind: 'list';
  readonly items: readonly (WrittenNode | null)[];
  readonly start: number;
  anchor: string | null;
  readonly tag: string | null;
}

export interface WrittenAlias {
  readonly kind: 'alias';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}
