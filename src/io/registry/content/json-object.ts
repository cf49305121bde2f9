import { isObject, type JsonObject } from '../../../core/evidence/json-object.js';

export type { JsonObject };

export function parseObject(bytes: Uint8Array): JsonObject | null {
  try {
    return toObject(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
}

/** Null where it is not an object. */
export function toObject(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}
