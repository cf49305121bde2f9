import type { YAMLMap } from 'yaml';
import { ownValue } from '../own-value.js';
import { describeNames, suggestName } from './name-suggestion.js';
import type { KeyHomes } from './shape.js';

/** What a struct knows about keys that are not its own. */
export interface KeyHints {
  /** Keys that belong elsewhere, with where. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  /** Other words for its own keys. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What a key that resembles no known one means, and which key is then not missing. */
  readonly explain?: (key: string, value: unknown, map: YAMLMap) => UnknownKey | null;
}

/** What to say about an unknown key. */
export interface UnknownKey {
  /** Goes on from the key: `; did you mean "allow"?`. */
  readonly hint: string;
  /** The key that it probably means; null: perhaps any. `elsewhere`: none of this map's. */
  readonly meant: string | 'elsewhere' | null;
}

/** Says what an unknown key most likely means: a key of another place, another word for one of these, or a slip. */
export function explainKey(
  key: string,
  value: unknown,
  map: YAMLMap,
  names: readonly string[],
  { elsewhere = {}, aliases = {}, explain }: KeyHints,
  homes: KeyHomes,
): UnknownKey {
  const place = ownValue(elsewhere, key);
  if (place !== undefined) return { hint: `; ${place}`, meant: 'elsewhere' };
  const alias = ownValue(aliases, key);
  if (alias !== undefined) return { hint: `; did you mean "${alias}"?`, meant: alias };
  const home = homes.get(key) ?? null;
  // `image` where `images` stands is nearer than any other place.
  const near = suggestName(key, names);
  if (home !== null && !(near !== null && isPluralOf(near, key)))
    return { hint: `; ${home}`, meant: 'elsewhere' };
  if (near !== null) return { hint: describeNames(key, names), meant: near };
  return explain?.(key, value, map) ?? { hint: describeNames(key, names), meant: null };
}

function isPluralOf(one: string, other: string): boolean {
  return one === `${other}s` || other === `${one}s`;
}
