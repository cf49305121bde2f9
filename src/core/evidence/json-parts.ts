/**
 * Which parts of a JSON document are wanted: `all` of a value, or of an object the values of these keys. Of a list, the same of
 * each of its elements.
 */
export type JsonParts = 'all' | { readonly [key: string]: JsonParts };
