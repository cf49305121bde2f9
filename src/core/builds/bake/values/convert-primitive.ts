import { ConversionError, type ValueConversion } from './conversion.js';
import { parseNumber } from './number.js';
import { numberText } from './number-text.js';
import type { Type } from './type.js';
import { FALSE, isTrue, number, numberOf, stringOf, TRUE, text, type Value } from './value.js';

export function convertPrimitive(from: Type, to: Type, unsafe: boolean): ValueConversion | null {
  if (from.kind === to.kind) return (value) => value;
  if (to.kind === 'string') {
    return from.kind === 'number'
      ? (value) => text(numberText(numberOf(value)))
      : (value) => text(String(isTrue(value)));
  }
  if (from.kind !== 'string' || !unsafe) return null;
  return to.kind === 'number' ? toNumber : toBool;
}

function toNumber(value: Value): Value {
  const parsed = parseNumber(stringOf(value));
  if (parsed === null) throw new ConversionError('a number is needed');
  return number(parsed);
}

function toBool(value: Value): Value {
  const word = stringOf(value);
  if (word === 'true' || word === '1') return TRUE;
  if (word === 'false' || word === '0') return FALSE;
  throw new ConversionError('true or false is needed');
}
