import type { Span } from '../hcl/source.js';
import type { TraversalStep } from '../hcl/syntax.js';
import { ConversionError } from '../values/conversion.js';
import { convert } from '../values/convert.js';
import { smallInteger } from '../values/number.js';
import { DYNAMIC, isCollection, NUMBER, STRING, type Type, typeName } from '../values/type.js';
import {
  DYNAMIC_VALUE,
  elements,
  fieldsOf,
  isKnown,
  isNull,
  numberOf,
  stringOf,
  unknownOf,
  type Value,
  withMark,
} from '../values/value.js';
import type { HclEvaluation } from './evaluation.js';
import { literalValue } from './literal.js';

/** Follows `.name` and `[key]` into a value; stops at the first that leads nowhere. */
export function followSteps(from: Value, steps: readonly TraversalStep[], evaluation: HclEvaluation): Value {
  let value = from;
  for (const step of steps) {
    const errors = evaluation.errors.length;
    value =
      step.kind === 'attribute'
        ? attributeOf(value, step.name, step, evaluation)
        : indexValue(value, literalValue(step.key), step, evaluation);
    if (evaluation.errors.length > errors) return value;
  }
  return value;
}

export function attributeOf(from: Value, name: string, span: Span, evaluation: HclEvaluation): Value {
  if (isNull(from)) return evaluation.fail(span, `null has no attribute "${name}"`);
  const type = from.type;
  if (type.kind === 'dynamic') return withMark(DYNAMIC_VALUE, from.mark);
  if (type.kind !== 'object' && type.kind !== 'map') {
    return evaluation.fail(span, `${typeName(type)} has no attributes, so there is no "${name}"`);
  }
  const wanted = type.kind === 'object' ? type.attributes.get(name) : type.element;
  if (wanted !== undefined && !isKnown(from)) return withMark(unknownOf(wanted), from.mark);
  const value = fieldsOf(from).get(name);
  return value === undefined
    ? evaluation.fail(span, `there is no "${name}" in it`)
    : withMark(value, from.mark);
}

/** `collection[key]`. */
export function indexValue(from: Value, key: Value, span: Span, evaluation: HclEvaluation): Value {
  if (isNull(from)) return evaluation.fail(span, 'null has no elements');
  if (isNull(key)) return evaluation.fail(span, 'null cannot be an index');
  const mark = from.mark ?? key.mark;
  if (from.type.kind === 'dynamic' || key.type.kind === 'dynamic') return withMark(DYNAMIC_VALUE, mark);
  const wanted = keyType(from.type);
  if (wanted === null)
    return evaluation.fail(span, `${typeName(from.type)} has no elements that an index names`);
  const converted = tryConvert(key, wanted);
  if (converted === null) return evaluation.fail(span, `${typeName(key.type)} cannot be an index here`);
  if (!isKnown(from) || !isKnown(converted)) return withMark(unknownOf(elementType(from.type)), mark);
  const value = wanted === NUMBER ? elementAt(from, converted) : fieldsOf(from).get(stringOf(converted));
  return value === undefined ? evaluation.fail(span, 'there is no such element') : withMark(value, mark);
}

function keyType(type: Type): Type | null {
  if (type.kind === 'list' || type.kind === 'tuple') return NUMBER;
  return type.kind === 'map' || type.kind === 'object' ? STRING : null;
}

function elementType(type: Type): Type {
  return isCollection(type) ? type.element : DYNAMIC;
}

export function tryConvert(value: Value, wanted: Type): Value | null {
  try {
    return convert(value, wanted);
  } catch (error) {
    if (error instanceof ConversionError) return null;
    throw error;
  }
}

export function elementAt(from: Value, key: Value): Value | undefined {
  const index = smallInteger(numberOf(key));
  return index === null || index < 0 ? undefined : elements(from)[index];
}
