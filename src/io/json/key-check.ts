import { JsonCursor, Unreadable } from './json-cursor.js';

/**
 * What is read of a document: of an object the values of these keys, of a list the same of each of its elements. `free`: the
 * keys may be anything, as in a map of labels.
 */
export type ReadKeys = 'free' | { readonly [key: string]: ReadKeys };

export type KeyCheck =
  | { readonly kind: 'clear' }
  /** With the first such key. */
  | { readonly kind: 'ambiguous'; readonly key: string }
  | { readonly kind: 'malformed' };

/** Documents that registries keep are nested a few times. */
const DEEPEST = 100;

/**
 * Whether a document of JSON says the same to every program. `encoding/json`, with which programs in Go read it, takes `Digest`
 * and `digeſt` for `digest`, and the last of several; others know exact names only, or take the first. So a key that is there
 * twice leaves it open what is meant, and one that is to be read but for its case. `free` keys are only compared as they are.
 */
export function checkKeys(bytes: Uint8Array, keys: ReadKeys): KeyCheck {
  try {
    const cursor = new JsonCursor(bytes);
    const key = findAmbiguous(cursor, keys, 0);
    if (key === null) cursor.expectEnd();
    return key === null ? { kind: 'clear' } : { kind: 'ambiguous', key };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'malformed' };
    throw error;
  }
}

function findAmbiguous(cursor: JsonCursor, keys: ReadKeys, depth: number): string | null {
  if (depth > DEEPEST) throw new Unreadable('too-big');
  if (cursor.take('{')) return findInMembers(cursor, keys, depth);
  if (cursor.take('[')) return findInElements(cursor, keys, depth);
  cursor.skipScalar();
  return null;
}

function findInMembers(cursor: JsonCursor, keys: ReadKeys, depth: number): string | null {
  if (cursor.take('}')) return null;
  const seen = new Set<string>();
  const known = keys === 'free' ? [] : Object.keys(keys);
  do {
    const key = cursor.readKey();
    const name = keys === 'free' ? key : foldCase(key);
    const meant = known.find((each) => foldCase(each) === name);
    if (seen.has(name) || (meant !== undefined && meant !== key)) return key;
    seen.add(name);
    const inner = keys === 'free' || meant === undefined ? 'free' : (keys[meant] ?? 'free');
    const found = findAmbiguous(cursor, inner, depth + 1);
    if (found !== null) return found;
  } while (cursor.take(','));
  cursor.expect('}');
  return null;
}

function findInElements(cursor: JsonCursor, keys: ReadKeys, depth: number): string | null {
  if (cursor.take(']')) return null;
  do {
    const found = findAmbiguous(cursor, keys, depth + 1);
    if (found !== null) return found;
  } while (cursor.take(','));
  cursor.expect(']');
  return null;
}

/** As Go's `strings.EqualFold` compares: beyond ASCII, `ſ` and the sign for Kelvin are letters of a key too. */
function foldCase(key: string): string {
  return key.replaceAll('\u017f', 's').toLowerCase();
}
