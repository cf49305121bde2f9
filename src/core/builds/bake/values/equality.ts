import { compareNumbers, isWhole, type Num } from './number.js';
import { numberText } from './number-text.js';
import { BOOL, sameType } from './type.js';
import {
  elements,
  FALSE,
  fieldsOf,
  isNull,
  isNumberData,
  isWhollyKnown,
  TRUE,
  UNKNOWN,
  unknownOf,
  type Value,
} from './value.js';

/** Whether two known values are equal, types included. */
export function sameValue(a: Value, b: Value): boolean {
  if (isNull(a) || isNull(b)) return isNull(a) && isNull(b);
  return sameType(a.type, b.type) && sameData(a, b);
}

function sameData(a: Value, b: Value): boolean {
  if (a.data === UNKNOWN || b.data === UNKNOWN) return false;
  if (isNumberData(a.data) && isNumberData(b.data)) return sameNumber(a.data, b.data);
  if (a.data instanceof Map) return sameFields(fieldsOf(a), fieldsOf(b));
  if (!Array.isArray(a.data)) return a.data === b.data;
  const others = elements(b);
  return (
    elements(a).length === others.length &&
    elements(a).every((item, index) => sameValue(item, others[index] ?? item))
  );
}

function sameFields(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || !sameValue(value, other)) return false;
  }
  return true;
}

/** Fractions are equal where their texts are. */
function sameNumber(a: Num, b: Num): boolean {
  if (a.infinite || b.infinite) return a.infinite && b.infinite && a.negative === b.negative;
  if (isWhole(a) || isWhole(b)) return compareNumbers(a, b) === 0;
  return numberText(a) === numberText(b);
}

/** The operator `==`: values of different types are different, nulls are equal. */
export function equals(a: Value, b: Value): Value {
  if (isNull(a) && isNull(b)) return TRUE;
  if (a.data === UNKNOWN || b.data === UNKNOWN) return unknownOf(BOOL);
  if (isNull(a) || isNull(b)) return FALSE;
  if (!sameType(a.type, b.type)) return FALSE;
  if (!isWhollyKnown(a) || !isWhollyKnown(b)) return unknownOf(BOOL);
  return sameValue(a, b) ? TRUE : FALSE;
}
