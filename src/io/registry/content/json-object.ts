/** An object of JSON whose keys may be anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function parseObject(bytes: Uint8Array): JsonObject | null {
  try {
    return toObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

/** Null where it is not an object. */
export function toObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}
