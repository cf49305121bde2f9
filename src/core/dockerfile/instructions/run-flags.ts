import type { ByteString } from '../go/byte-string.js';
import { splitCsv } from '../go/csv.js';
import { isGoBool } from '../go/numbers.js';
import { quote } from '../go/quote.js';
import { suggest } from '../go/suggestion.js';
import { toLower } from '../go/unicode.js';
import { Refusal } from '../refusal.js';
import type { FlagValue } from './flag-values.js';

export interface Mount {
  /** Empty without one. */
  readonly from: ByteString;
  readonly flag: FlagValue;
  /** Where the value of `from` begins in the text of the flag's value. */
  readonly fromStart: number;
}

/**
 * What a `--mount` takes its files from; the rest is read when the instruction runs.
 * @throws Refusal as `parseMount` of instructions/commands_runmount.go fails.
 */
export function readMount(flag: FlagValue): Mount {
  const mount = { from: '', flag, fromStart: 0 };
  for (const field of readFields(flag.text, 'mounts')) {
    const equals = field.text.indexOf('=');
    if (equals < 0 || toLower(field.text.slice(0, equals)) !== 'from') continue;
    mount.from = field.text.slice(equals + 1);
    mount.fromStart = field.start + equals + 1;
    const dollar = mount.from.indexOf('$');
    if (dollar >= 0 && dollar !== mount.from.length - 1) {
      throw new Refusal("'from' doesn't support variable expansion, define alias stage instead");
    }
  }
  return mount;
}

/** @throws Refusal as `ParseDevice` of instructions/commands_rundevice.go fails. */
export function checkDevice(value: ByteString): void {
  let name = '';
  for (const { text: field } of readFields(value, 'devices')) {
    const equals = field.indexOf('=');
    const key = toLower(equals < 0 ? field : field.slice(0, equals));
    const setting = equals < 0 ? null : field.slice(equals + 1);
    if (key === 'required') {
      if (setting !== null && !isGoBool(setting)) throw new Refusal(`invalid value for ${key}: ${setting}`);
    } else if (key === 'name' && setting !== null) {
      if (name !== '') throw new Refusal(`device name already set to ${name}`);
      name = setting;
    } else if (name === '') {
      name = field;
    } else if (setting === null) {
      throw new Refusal(`invalid field '${field}' must be a key=value pair`);
    } else {
      throw new Refusal(`unexpected key '${key}' in '${field}'${suggest(key, ['name', 'required'], true)}`);
    }
  }
}

function readFields(value: ByteString, what: string): ReturnType<typeof splitCsv> {
  try {
    return splitCsv(value);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(`failed to parse csv ${what}: ${error.text}`);
    throw error;
  }
}

/** @throws Refusal for a mode that does not exist. */
export function checkNetwork(value: ByteString): void {
  if (value !== 'default' && value !== 'none' && value !== 'host') {
    throw new Refusal(`invalid network mode ${quote(value)}`);
  }
}

/** @throws Refusal for a mode that does not exist. */
export function checkSecurity(value: ByteString): void {
  if (value !== 'insecure' && value !== 'sandbox') throw new Refusal(`security ${quote(value)} is not valid`);
}
