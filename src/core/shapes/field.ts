import type { Shape } from './shape.js';

export interface FieldOptions {
  /** For a key that must be there: what to write, as `owner: "@acme/web"`. */
  readonly required?: string;
  /** For a key without a value: what to write. */
  readonly whenEmpty?: string;
  /** Where the key belongs, in place of the words made from the map that has it: `it is an option of a rule …`. */
  readonly home?: string;
}

/** A map that lacks a required key is of no use; without an optional one it holds null, without a defaulted one a value. */
export type Presence = 'required' | 'optional' | 'defaulted';

/** One key of a map, declared once: what it holds, what an editor says about it, and what its absence means. */
export interface Field<T, P extends Presence = Presence> extends FieldOptions {
  readonly shape: Shape<T>;
  readonly presence: P;
  /** What holds where the key is absent, or wrong. */
  readonly otherwise: T | null;
  /** What an editor shows. */
  readonly description: Description;
  /** Where maps of one family share their keys: why this one does not have it. */
  readonly notHere?: string;
}

/** One that takes work is made when it is asked for: policies are read without it. */
export type Description = string | (() => string);

export type Fields = { readonly [key: string]: Field<unknown> };

export type FieldValue<F> =
  F extends Field<infer T, 'optional'> ? T | null : F extends Field<infer T> ? T : never;

/** `otherwise`: what its absence means; without it, null. */
export function field<T>(
  shape: Shape<T>,
  description: Description,
  options: FieldOptions & { readonly otherwise: NoInfer<T> },
): Field<T, 'defaulted'>;
export function field<T>(
  shape: Shape<T>,
  description: Description,
  options: FieldOptions & { readonly required: string },
): Field<T, 'required'>;
export function field<T>(
  shape: Shape<T>,
  description: Description,
  options?: Omit<FieldOptions, 'required'>,
): Field<T, 'optional'>;
export function field<T>(
  shape: Shape<T>,
  description: Description,
  options: FieldOptions & { readonly otherwise?: T } = {},
): Field<T> {
  const presence =
    options.otherwise !== undefined ? 'defaulted' : options.required !== undefined ? 'required' : 'optional';
  return { ...options, shape, description, presence, otherwise: options.otherwise ?? null };
}
