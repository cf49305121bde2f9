import type { Node } from 'yaml';
import type { PolicyDocument, PolicyPlace } from './policy-document.js';
import { isMap } from './yaml-kind.js';
import { isMissing, isNode } from './yaml-node.js';

export type JsonSchema = { readonly [keyword: string]: unknown };
/** Schemas that are used in several places, by name. */
export type SchemaDefinitions = { [name: string]: JsonSchema };

/** Where the keys of a map belong. */
export type Home =
  | 'top'
  /** `it belongs under "settings"` */
  | { readonly under: string }
  /** `it belongs in an entry of "overrides"` */
  | { readonly entryOf: string }
  /** `it belongs in "provenance" of an entry of "evidence"` */
  | { readonly inside: string }
  /** `it is an option of "unpinned" under "rules"` */
  | { readonly optionOf: string };

/** A key of a map; `words` are said in place of those made from its home. */
export interface KeyHome {
  readonly key: string;
  readonly home: Home;
  readonly words: string | null;
}

/** Of each key of the language, where it belongs: for people who write it somewhere else. */
export type KeyHomes = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * One kind of value in a policy: how it is read, what an editor is told about it, and how it is written down again. All come
 * from one object, so that they cannot disagree.
 */
export interface Shape<T> {
  /** Undefined where the value is of no use; what is wrong with it is reported. */
  read(node: Node, at: Cursor): T | undefined;
  toSchema(definitions: SchemaDefinitions): JsonSchema;
  /** The value as a policy would write it, as plain data. */
  print(value: T): unknown;
  /** The shapes of what is inside. */
  readonly parts: readonly Shape<unknown>[];
  /** Of a map with known keys: where each of them belongs. */
  readonly keys?: readonly KeyHome[];
}

export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** Where reading stands: the document, and the key that leads there, as `overrides[0].rules`. */
export class Cursor {
  readonly document: PolicyDocument;
  readonly key: string;
  /** Where misplaced keys belong. */
  readonly homes: KeyHomes;

  constructor(document: PolicyDocument, homes: KeyHomes, key = '') {
    this.document = document;
    this.homes = homes;
    this.key = key;
  }

  at(step: string | number): Cursor {
    const key =
      typeof step === 'number' ? `${this.key}[${step}]` : this.key === '' ? step : `${this.key}.${step}`;
    return new Cursor(this.document, this.homes, key);
  }

  place(node: Node): PolicyPlace {
    return this.document.place(node.range?.[0] ?? 0, this.key);
  }

  /** Whether one of these keys is written here, with a right value or a wrong one. */
  writes(keys: readonly string[]): boolean {
    return keys.some((key) => this.document.has(this.at(key).key));
  }

  /** Reports what is wrong; the message begins with the key, as people say it. */
  reject(node: Node, message: string): undefined {
    const subject = this.key === '' ? `The ${this.document.kind.noun}` : `"${this.key}"`;
    this.document.report(this.place(node), `${subject} ${message}`);
  }

  warn(node: Node, message: string): void {
    this.document.report(this.place(node), `"${this.key}" ${message}`, 'warning');
  }
}

/** Reads the value of a key, which is remembered as written. */
export function readValue<T>(
  shape: Shape<T>,
  key: Node,
  value: unknown,
  at: Cursor,
  whenEmpty: string,
): T | undefined {
  at.document.remember(at.place(key));
  if (isNode(value) && !isMissing(value)) return shape.read(value, at);
  return at.reject(key, `has no value; ${whenEmpty}`);
}

/** Reads with a shape and then makes something of the value; `unmake` leads back to what is written. */
export function transform<T, U>(
  shape: Shape<T>,
  make: (value: T, node: Node, at: Cursor) => U | undefined,
  unmake: (value: U) => T,
): Shape<U> {
  return {
    read: (node, at) => {
      const value = shape.read(node, at);
      return value === undefined ? undefined : make(value, node, at);
    },
    toSchema: (definitions) => shape.toSchema(definitions),
    print: (value) => shape.print(unmake(value)),
    parts: [shape],
  };
}

/** A shape that is made once it is used: most policies write few of all keys. */
export function later<T>(make: () => Shape<T>): Shape<T> {
  let made: Shape<T> | null = null;
  const open = (): Shape<T> => {
    made ??= make();
    return made;
  };
  return {
    read: (node, at) => open().read(node, at),
    toSchema: (definitions) => open().toSchema(definitions),
    print: (value) => open().print(value),
    get parts() {
      return open().parts;
    },
  };
}

/** Adds its place to a value. */
export function placed<T extends object>(shape: Shape<T>): Shape<T & { readonly place: PolicyPlace }> {
  return transform(
    shape,
    (value, node, at) => ({ ...value, place: at.place(node) }),
    (value) => value,
  );
}

/** Writes the shape's schema once, under a name. */
export function define<T>(name: string, shape: Shape<T>): Shape<T> {
  return {
    read: (node, at) => shape.read(node, at),
    toSchema: (definitions) => {
      if (!Object.hasOwn(definitions, name)) {
        definitions[name] = {};
        definitions[name] = shape.toSchema(definitions);
      }
      return { $ref: `#/definitions/${name}` };
    },
    print: (value) => shape.print(value),
    parts: [shape],
  };
}

/**
 * A short form next to the long one, `"node"` next to `{image: node}`: a map is read as the long form, all else as the short
 * one. `only`: the key that is printed as the short form where there is no other.
 */
export function withShortForm<S, L>(
  short: Shape<S>,
  long: Shape<L>,
  lengthen: (value: S) => L,
  only?: string,
): Shape<L> {
  return {
    read: (node, at) => {
      if (isMap(node)) return long.read(node, at);
      const value = short.read(node, at);
      return value === undefined ? undefined : lengthen(value);
    },
    toSchema: (definitions) => ({ anyOf: [short.toSchema(definitions), long.toSchema(definitions)] }),
    print: (value) => {
      const printed = Object.entries(long.print(value) ?? {});
      const [[key, alone] = []] = printed;
      return printed.length === 1 && key === only ? alone : Object.fromEntries(printed);
    },
    parts: [short, long],
  };
}
