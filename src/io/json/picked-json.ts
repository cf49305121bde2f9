import type { JsonParts } from '../../core/evidence/json-parts.js';
import { ownValue } from '../../core/own-value.js';
import { JsonCursor, Unreadable } from './json-cursor.js';

/** The wanted parts of a document, or why there are none. */
export type PickedJson =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-big' };

/** Documents that people and scanners write are nested a dozen times. */
const DEEPEST = 100;
/** So many values are kept of one document: one of 50,000 packages, each with a licence and ten properties, stays below. */
const MOST_KEPT = 3_000_000;

/**
 * Reads a document of JSON and keeps only what is wanted: what a stranger wrote may be large, and nested as deeply as it likes.
 * A wanted key that an object has twice could be read in two ways, so such a document is malformed.
 */
export function pickJson(bytes: Uint8Array, parts: JsonParts): PickedJson {
  try {
    const cursor = new JsonCursor(bytes);
    const value = openPicking(cursor).read(parts, 0);
    cursor.expectEnd();
    return { kind: 'read', value };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: error.kind };
    throw error;
  }
}

/** Objects have no prototype: their keys are a stranger's too. */
type Kept = Record<string, unknown>;

function openPicking(cursor: JsonCursor) {
  let kept = 0;

  function keep<T>(value: T): T {
    kept += 1;
    if (kept > MOST_KEPT) throw new Unreadable('too-big');
    return value;
  }

  /** Undefined: nothing of it is wanted. */
  function read(parts: JsonParts | undefined, depth: number): unknown {
    if (depth > DEEPEST) throw new Unreadable('too-big');
    if (cursor.take('{')) return readMembers(parts, depth);
    if (cursor.take('[')) return readElements(parts, depth);
    if (parts === undefined) return cursor.skipScalar();
    // also in the place of something else, so that it is not taken for nothing
    return keep(cursor.readScalar());
  }

  function readMembers(parts: JsonParts | undefined, depth: number): Kept | undefined {
    const found: Kept | undefined = parts === undefined ? undefined : keep(Object.create(null));
    if (cursor.take('}')) return found;
    do {
      const key = cursor.readKey();
      const wanted = typeof parts === 'object' ? ownValue(parts, key) : parts;
      const value = read(wanted, depth + 1);
      if (found === undefined || wanted === undefined) continue;
      if (key in found) throw new Unreadable('malformed');
      found[key] = value;
    } while (cursor.take(','));
    cursor.expect('}');
    return found;
  }

  function readElements(parts: JsonParts | undefined, depth: number): unknown[] | undefined {
    const found: unknown[] | undefined = parts === undefined ? undefined : keep([]);
    if (cursor.take(']')) return found;
    do {
      const value = read(parts, depth + 1);
      found?.push(value);
    } while (cursor.take(','));
    cursor.expect(']');
    return found;
  }

  return { read };
}
