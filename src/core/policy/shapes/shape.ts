import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { PolicyDocument } from '../load/policy-document.js';
import type { PolicyPlace } from '../policy.js';

export type JsonSchema = { readonly [keyword: string]: unknown };
/** Schemas that are used in several places, by name. */
export type Definitions = { [name: string]: JsonSchema };

/**
 * One kind of value in a policy: how it is read, and what an editor is told about it. Both come from one object, so that
 * they cannot disagree.
 */
export interface Shape<T> {
  /** Undefined where the value is of no use; what is wrong with it is reported. */
  read(node: Node, at: Cursor): T | undefined;
  toSchema(definitions: Definitions): JsonSchema;
}

export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** Where reading stands: the document, and the key that leads there, as `overrides[0].rules`. */
export class Cursor {
  readonly document: PolicyDocument;
  readonly key: string;

  constructor(document: PolicyDocument, key = '') {
    this.document = document;
    this.key = key;
  }

  at(step: string | number): Cursor {
    const key =
      typeof step === 'number' ? `${this.key}[${step}]` : this.key === '' ? step : `${this.key}.${step}`;
    return new Cursor(this.document, key);
  }

  place(node: Node): PolicyPlace {
    return this.document.place(node.range?.[0] ?? 0, this.key);
  }

  /** Reports what is wrong; the message begins with the key, as people say it. */
  reject(node: Node, message: string): undefined {
    const subject = this.key === '' ? 'The policy' : `"${this.key}"`;
    this.document.report(this.place(node), `${subject} ${message}`);
  }

  warn(node: Node, message: string): void {
    this.document.report(this.place(node), `"${this.key}" ${message}`, 'warning');
  }
}

/** Reads with a shape and then makes something of the value. */
export function transform<T, U>(
  shape: Shape<T>,
  make: (value: T, node: Node, at: Cursor) => U | undefined,
): Shape<U> {
  return {
    read: (node, at) => {
      const value = shape.read(node, at);
      return value === undefined ? undefined : make(value, node, at);
    },
    toSchema: (definitions) => shape.toSchema(definitions),
  };
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
  };
}

/** A short form beside the long one, `"node"` beside `{image: node}`: a map is read as the long form, all else as the short one. */
export function withShortForm<S, L>(
  short: Shape<S>,
  long: Shape<L>,
  lengthen: (value: S, place: PolicyPlace) => L,
): Shape<L> {
  return {
    read: (node, at) => {
      if (isMap(node)) return long.read(node, at);
      const value = short.read(node, at);
      return value === undefined ? undefined : lengthen(value, at.place(node));
    },
    toSchema: (definitions) => ({ anyOf: [short.toSchema(definitions), long.toSchema(definitions)] }),
  };
}

/** What a person would call the value. */
export function describeNode(node: Node): string {
  if (isMap(node)) return 'a map of keys';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && typeof node.value === 'number')
    return `the number ${quote(node.source ?? String(node.value))}`;
  if (isScalar(node) && typeof node.value === 'boolean') return String(node.value);
  if (isScalar(node) && typeof node.value === 'string') return `"${quote(node.value)}"`;
  return 'nothing';
}

/** A text for a message: its first line, shortened. */
export function quote(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 || line.length < text.length ? `${line.slice(0, 59)}…` : line;
}

/** Aliases are reported when the document is parsed. */
export function isReported(node: Node): boolean {
  return isAlias(node);
}
