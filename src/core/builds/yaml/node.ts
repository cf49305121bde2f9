/** A value of a YAML file as it is written, before a schema says what its scalars mean. Offsets are those of the file. */
export type YamlNode = YamlScalar | YamlMapping | YamlSequence | YamlAlias;

export interface YamlScalar {
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

export interface YamlMapping {
  readonly kind: 'map';
  readonly keys: readonly (YamlNode | null)[];
  /** As many as there are keys. */
  readonly values: readonly (YamlNode | null)[];
  readonly start: number;
  anchor: string | null;
  readonly tag: string | null;
}

export interface YamlSequence {
  readonly kind: 'list';
  readonly items: readonly (YamlNode | null)[];
  readonly start: number;
  anchor: string | null;
  readonly tag: string | null;
}

export interface YamlAlias {
  readonly kind: 'alias';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}
