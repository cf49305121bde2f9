import type { Expression } from '../hcl/syntax.js';
import { DYNAMIC } from '../values/type.js';
import { bool, nullOf, number, text, type Value } from '../values/value.js';

export function literalValue(value: (Expression & { kind: 'literal' })['value']): Value {
  if (value === null) return nullOf(DYNAMIC);
  if (typeof value === 'string') return text(value);
  return typeof value === 'boolean' ? bool(value) : number(value);
}
