import { type ByteString, decodeText, encodeText } from './byte-string.js';

/** Deepest nesting that Go's encoding/json takes. */
const MAX_DEPTH = 10_000;

/** Why a text is not a list of strings: `invalid` (not JSON, or not an array) is read as plain words, `mixed` is an error. */
export type NoStringList = 'invalid' | 'mixed';

/** The strings of a JSON array, as `parseJSON` of parser/line_parsers.go takes it. */
export function parseStringList(text: ByteString): readonly ByteString[] | NoStringList {
  // Most texts that only look like a list end differently, and a failing JSON.parse is expensive.
  const value = text.endsWith(']') ? parseLoosely(text) : undefined;
  if (!Array.isArray(value)) return 'invalid';
  const list: ByteString[] = [];
  for (const item of value as readonly unknown[]) {
    if (typeof item !== 'string') return isTooMuch(text, value) ? 'invalid' : 'mixed';
    list.push(encodeText(item));
  }
  return list;
}

/** The string under a key, if the whole text is a JSON object; otherwise null. */
export function findJsonString(text: ByteString, key: string): ByteString | null {
  const value = parseLoosely(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isTooMuch(text, value))
    return null;
  const found: unknown = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? encodeText(found) : null;
}

/** With JavaScript's grammar, which is the same as Go's; `undefined` if it fails. */
function parseLoosely(text: ByteString): unknown {
  try {
    return JSON.parse(decodeText(text));
  } catch {
    return undefined;
  }
}

/** What Go's `json.Unmarshal` into `any` refuses as well: numbers beyond a float64, too deep nesting. */
function isTooMuch(text: ByteString, value: unknown): boolean {
  return hasHugeNumber(text) || isDeep(value);
}

function hasHugeNumber(text: ByteString): boolean {
  if (!/[eE]|\d{100}/.test(text)) return false;
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gs, '""');
  return (bare.match(/-?\d[\d.eE+-]*/g) ?? []).some((number) => !Number.isFinite(Number(number)));
}

function isDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}
