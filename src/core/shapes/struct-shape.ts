import type { Node } from 'yaml';
import { type CamelCase, toCamelCase } from './camel-case.js';
import type { Field, Fields, FieldValue } from './field.js';
import type { Home } from './shape.js';
import {
  type Cursor,
  type JsonSchema,
  readValue,
  type SchemaDefinitions,
  type Shape,
  transform,
} from './shape.js';
import { explainKey, type KeyHints, type UnknownKey } from './unknown-key.js';
import { isMap, isScalar, isSeq } from './yaml-kind.js';
import { describeNode, isReported, quote, readKey } from './yaml-node.js';

/** What the keys of a map hold, by their names as they are written. */
export type KeyedValue<F extends Fields> = { readonly [K in keyof F]: FieldValue<F[K]> };

/** What the keys of a map hold, by their names in code: `blockFrom` for `block-from`. */
export type StructValue<F extends Fields> = {
  readonly [K in keyof F & string as CamelCase<K>]: FieldValue<F[K]>;
};

type AbsentValue<F extends Fields> = {
  readonly [K in keyof F & string as CamelCase<K>]: F[K] extends Field<unknown, 'required'>
    ? null
    : FieldValue<F[K]>;
};

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

export interface StructOptions<T> extends KeyHints {
  /** For messages: `an exception`. */
  readonly what: string;
  readonly home: Home;
  /** Groups of keys of which one must be written, and what is wrong where none is. */
  readonly needs?: readonly { readonly oneOf: readonly string[]; readonly otherwise: string }[];
  /** Reports what is wrong between keys; one that is missing, or wrong by itself, holds what its absence means. */
  readonly check?: (values: Nullable<T>, node: Node, at: Cursor) => void;
  /** Whether keys are printed too that hold what their absence would mean. */
  readonly printsDefaults?: boolean;
}

/**
 * A map with known keys. Unknown ones are errors, with the known one that is nearest. It is of no use where a required key is
 * missing or wrong.
 */
export function keyed<const F extends Fields>(
  all: F,
  options: StructOptions<KeyedValue<F>>,
): Shape<KeyedValue<F>> {
  const fields = new Map(Object.entries(all).filter(([, { notHere }]) => notHere === undefined));
  const names = [...fields.keys()];
  const strangers = Object.entries(all).flatMap(([name, { notHere }]) =>
    notHere === undefined ? [] : [[name, notHere] as const],
  );
  const hints = { ...options, elsewhere: { ...options.elsewhere, ...Object.fromEntries(strangers) } };
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (!isMap(node)) return at.reject(node, describeMissingMap(node, names, options));
      const values: { [name: string]: unknown } = Object.fromEntries(
        Object.entries(all).map(([name, { otherwise }]) => [name, otherwise]),
      );
      const written = new Set<string>();
      const meant: (string | null)[] = [];
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = readKey(key);
        const known = fields.get(name);
        if (known === undefined)
          meant.push(rejectKey(key, at, explainKey(name, value, node, names, hints, at.homes)));
        else if (!written.has(name)) values[name] = readField(known, key, value, at.at(name));
        written.add(name);
      }
      const missing = [...fields].filter(
        ([name, { required }]) => required !== undefined && !written.has(name) && !meant.includes(name),
      );
      // As many unknown keys as missing ones: they are most likely the same.
      if (missing.length > meant.filter((name) => name === null).length) {
        for (const [name, { required }] of missing)
          at.reject(node, `lacks the key "${name}"; write ${required ?? name}`);
      }
      for (const { oneOf, otherwise } of meant.length === 0 ? (options.needs ?? []) : []) {
        if (!at.writes(oneOf)) at.reject(node, otherwise);
      }
      // The keys are those of the fields, each with what its shape read.
      options.check?.(values as Nullable<KeyedValue<F>>, node, at);
      const isUseless = [...fields].some(
        ([name, { presence }]) => presence === 'required' && values[name] === null,
      );
      return isUseless ? undefined : (values as KeyedValue<F>);
    },
    toSchema: (definitions) => toObjectSchema(fields, definitions),
    print: (value) => printFields(fields, value, options.printsDefaults ?? false),
    parts: [...fields.values()].map(({ shape }) => shape),
    keys: [...fields].map(([key, { home = null }]) => ({ key, home: options.home, words: home })),
  };
}

/** A map with known keys, as people of the code call them. */
export function struct<const F extends Fields>(
  fields: F,
  options: StructOptions<StructValue<F>>,
): Shape<StructValue<F>> {
  const { check, ...others } = options;
  const inCode = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [toCamelCase(key), value]));
  const written = keyed<F>(fields, {
    ...others,
    ...(check === undefined
      ? {}
      : { check: (values, node, at) => check(inCode(values) as Nullable<StructValue<F>>, node, at) }),
  });
  return transform(
    written,
    (values) => inCode(values) as StructValue<F>,
    (values) => {
      const byName = values as { readonly [name: string]: unknown };
      const names = Object.keys(fields).map((key) => [key, byName[toCamelCase(key)]]);
      return Object.fromEntries(names) as KeyedValue<F>;
    },
  );
}

/** What a map holds that writes none of its keys; null for those that it must write. */
export function listAbsent<const F extends Fields>(fields: F): AbsentValue<F> {
  const values = Object.entries(fields).map(([key, { otherwise }]) => [toCamelCase(key), otherwise]);
  return Object.fromEntries(values) as AbsentValue<F>;
}

function readField(known: Field<unknown>, key: Node, value: unknown, at: Cursor): unknown {
  const read = readValue(known.shape, key, value, at, known.whenEmpty ?? 'write one, or leave the key out');
  return read ?? known.otherwise;
}

/** Says that a key is unknown, and answers which one it most likely means. */
function rejectKey(key: Node, at: Cursor, { hint, meant }: UnknownKey): string | null {
  const name = readKey(key);
  // Reported when the document is parsed.
  if (name === '<<') return 'elsewhere';
  const where = at.key === '' ? '' : ` in "${at.key}"`;
  at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${hint}`);
  return meant;
}

function describeMissingMap(node: Node, names: readonly string[], { what }: { what: string }): string {
  const [only = ''] = names;
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : null;
  const wrapped = names.length === 1 && value !== null ? `; write { ${only}: ${quote(value)} }` : '';
  const advice = isSeq(node) ? '; write each as KEY: VALUE, without a dash' : wrapped;
  return `must be ${what} (keys: ${names.join(', ')}), not ${describeNode(node)}${advice}`;
}

function toObjectSchema(
  fields: ReadonlyMap<string, Field<unknown>>,
  definitions: SchemaDefinitions,
): JsonSchema {
  const properties = [...fields].map(([name, { shape, description }]) => [
    name,
    {
      ...shape.toSchema(definitions),
      description: typeof description === 'string' ? description : description(),
    },
  ]);
  const required = [...fields].flatMap(([name, field]) => (field.required === undefined ? [] : [name]));
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** Keys without a value are left out, and those that hold what their absence means. */
function printFields(
  fields: ReadonlyMap<string, Field<unknown>>,
  values: { readonly [name: string]: unknown },
  printsDefaults: boolean,
): JsonSchema {
  const printed = [...fields].flatMap(([name, { shape, presence, otherwise, required }]) => {
    const value = values[name] ?? null;
    if (value === null) return [];
    const data = shape.print(value);
    const isUsual =
      presence === 'defaulted' && required === undefined && isSame(data, shape.print(otherwise));
    return data === null || (isUsual && !printsDefaults) ? [] : [[name, data] as const];
  });
  return Object.fromEntries(printed);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
