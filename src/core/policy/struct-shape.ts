import { isMap, isScalar, type Node } from 'yaml';
import { isMissing, isNode } from './collection-shape.js';
import { describeNames, suggestName } from './name-suggestion.js';
import type { PolicyPlace } from './policy.js';
import { type Cursor, type Definitions, describeNode, isReported, type Shape } from './shape.js';
import { readKey } from './yaml-source.js';

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

export interface StructOptions {
  /** For messages: `an exception`. */
  readonly what: string;
  /** Keys that belong elsewhere, with where. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** What a key that resembles no known one means, and which key is then not missing. */
  readonly explain?: (
    key: string,
    value: unknown,
  ) => { readonly hint: string; readonly meant: string } | null;
}

/** A map with known keys. Unknown ones are errors, with the known one that is nearest. */
export function struct<F extends Fields>(fields: F, options: StructOptions): Shape<StructValue<F>> {
  const { what } = options;
  const names = Object.keys(fields);
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (!isMap(node))
        return at.reject(node, `must be ${what} (keys: ${names.join(', ')}), not ${describeNode(node)}`);
      const values: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
      const written = new Set<string>();
      const mistyped = new Set<string | null>();
      for (const { key, value } of node.items) {
        if (!isScalar(key)) continue;
        const name = readKey(key);
        const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
        if (known === undefined) mistyped.add(rejectKey(key, value, at, names, options));
        else if (!written.has(name)) values[name] = readField(known, key, value, at.at(name)) ?? null;
        written.add(name);
      }
      for (const name of names) {
        const hint = fields[name]?.required;
        if (hint !== undefined && !written.has(name) && !mistyped.has(name))
          at.reject(node, `lacks the key "${name}"; write ${hint}`);
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
function rejectKey(
  key: Node,
  value: unknown,
  at: Cursor,
  names: readonly string[],
  { elsewhere = {}, explain }: StructOptions,
): string | null {
  const name = readKey(key);
  at.document.noteUnknownKey(at.key);
  if (name === '<<') return null;
  const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  const near = suggestName(name, names);
  const explained = place === undefined && near === null ? (explain?.(name, value) ?? null) : null;
  const hint = place ?? explained?.hint;
  const where = at.key === '' ? '' : ` in "${at.key}"`;
  const advice = hint === undefined ? describeNames(name, names) : `; ${hint}`;
  at.document.report(at.place(key), `Unknown key "${name.slice(0, 60)}"${where}${advice}`);
  return place === undefined ? (near ?? explained?.meant ?? null) : null;
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
