import type { ByteString } from '../go/byte-string.js';
import { suggest } from '../go/suggestion.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import type { FlagWord } from '../syntax/flags.js';

/** `bool` may have no value, `text` is given once and `texts` several times with a value. */
export type FlagKind = 'bool' | 'text' | 'texts';

export interface FlagValue {
  readonly text: ByteString;
  readonly word: FlagWord;
}

const NONE: ReadonlyMap<ByteString, readonly FlagValue[]> = new Map();

/**
 * The flags of an instruction, by name.
 * @throws Refusal as `BFlags.Parse` of instructions/bflag.go fails.
 */
export function readFlags(
  flags: readonly FlagWord[],
  known: ReadonlyMap<ByteString, FlagKind>,
): ReadonlyMap<ByteString, readonly FlagValue[]> {
  if (flags.length === 0) return NONE;
  const values = new Map<ByteString, FlagValue[]>();
  for (const word of flags) {
    const equals = word.text.indexOf('=');
    const flag = equals < 0 ? word.text : word.text.slice(0, equals);
    const value = equals < 0 ? null : word.text.slice(equals + 1);
    const name = flag.slice(2);
    const kind = known.get(name);
    if (kind === undefined)
      throw new Refusal(`unknown flag: ${flag}${suggest(name, [...known.keys()], true)}`);
    const earlier = values.get(name);
    if (earlier !== undefined && kind !== 'texts') throw new Refusal(`duplicate flag specified: ${flag}`);
    if (kind === 'bool') checkBool(flag, value);
    else if (value === null) throw new Refusal(`missing a value on flag: ${flag}`);
    const entry = { text: value ?? '', word };
    if (earlier === undefined) values.set(name, [entry]);
    else earlier.push(entry);
  }
  return values;
}

function checkBool(flag: ByteString, value: ByteString | null): void {
  if (value === '') throw new Refusal(`missing a value on flag: ${flag}`);
  const setting = toLower(value ?? 'true');
  if (setting !== 'true' && setting !== 'false') {
    throw new Refusal(`expecting boolean value for flag ${flag}, not: ${value}`);
  }
}
