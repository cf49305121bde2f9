import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { readKey } from '../load/yaml-source.js';
import type { PolicyPlace } from '../policy.js';
import { isMissing, isNode } from './collection-shape.js';
import { type Cursor, type Definitions, describeNode, isReported, quote, type Shape } from './shape.js';
import { explainKey, type KeyHints, type UnknownKey } from './unknown-key.js';

export interface FieldOptions {
  /** What an editor shows. */
  readonly description: string;
  /** For a key that must be there: what to write, as `owner: "@acme/web"`. */
  readonly required?: string;
  /** For a key without a value: what to write. */
  readonly whenEmpty?: string;
}

export interface Field<T> extends FieldOptions {
  readonly shape: Shape<T>;
}

export type Fields = { readonly [key: string]: Field<unknown> };
type FieldValue<F> = F extends Field<infer T> ? T : never;

/** What a struct's keys hold; null for those that are not written, or are wrong (which is reported). */
export type StructValue<F extends Fields> = { readonly [K in keyof F]: FieldValue<F[K]> | null } & {
  readonly place: PolicyPlace;
};

export function field<T>(
  shape: Shape<T>,
  description: string,
  options: Omit<FieldOptions, 'description'> = {},
): Field<T> {
  return { shape, description, ...options };
}

export interface StructOptions extends KeyHints {
  /** For messages: `an exception`. */
  readonly what: string;
}

/** A map with known keys. Unknown ones are errors, with the known one that is nearest. */
export function struct<F extends Fields>(fields: F, options: StructOptions): Shape<StructValue<F>> {
  const names = Object.keys(fields);
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (!isMap(node)) return at.reject(node, describeMissingMap(node, names, options));
      const values: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
      const written = new Set<string>();
      const meant: (string | null)[] = [];
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = readKey(key);
        const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (known === undefined)
          meant.push(rejectKey(key, at, explainKey(name, value, node, names, options)));
        else if (!written.has(name)) values[name] = readField(known, key, value, at.at(name)) ?? null;
        written.add(name);
      }
      const missing = names.filter(
        (name) => fields[name]?.required !== undefined && !written.has(name) && !meant.includes(name),
      );
      // As many unknown keys as missing ones: they are most likely the same.
      if (missing.length > meant.filter((name) => name === null).length) {
        for (const name of missing)
          at.reject(node, `lacks the key "${name}"; write ${fields[name]?.required ?? name}`);
      }
      // The keys are those of `fields`, each with what its shape read.
      return { ...values, place: at.place(node) } as unknown as StructValue<F>;
    },
    toSchema: (definitions) => toObjectSchema(fields, definitions),
  };
}

function readField(known: Field<unknown>, key: Node, value: unknown, at: Cursor): unknown {
  at.document.remember(at.place(key));
  if (isNode(value) && !isMissing(value)) return known.shape.read(value, at);
  return at.reject(key, `has no value; ${known.whenEmpty ?? 'write one, or leave the key out'}`);
}

/** Says that a key is unknown, and answers which one it most likely means. */
function rejectKey(key: Node, at: Cursor, { hint, meant }: UnknownKey): string | null {
  const name = readKey(key);
  at.document.noteUnknownKey(at.key);
  // Reported when the document is parsed.
  if (name === '<<') return 'elsewhere';
  const where = at.key === '' ? '' : ` in "${at.key}"`;
  at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${hint}`);
  return meant;
}

function describeMissingMap(node: Node, names: readonly string[], { what }: StructOptions): string {
  const [only = ''] = names;
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : null;
  const wrapped = names.length === 1 && value !== null ? `; write { ${only}: ${quote(value)} }` : '';
  const advice = isSeq(node) ? '; write each as KEY: VALUE, without a dash' : wrapped;
  return `must be ${what} (keys: ${names.join(', ')}), not ${describeNode(node)}${advice}`;
}

function toObjectSchema(fields: Fields, definitions: Definitions): { [keyword: string]: unknown } {
  const properties = Object.entries(fields).map(([name, { shape, description }]) => [
    name,
    { ...shape.toSchema(definitions), description },
  ]);
  const required = Object.keys(fields).filter((name) => fields[name]?.required !== undefined);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
