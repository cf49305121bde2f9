/** An object of JSON whose keys may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without keys if it is not an object. */
export function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Empty if it is not a list. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
