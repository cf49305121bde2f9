import type { Expression } from '../hcl/syntax.js';
import { ConversionError, type ValueConversion } from '../values/conversion.js';
import { findConversion, unify } from '../values/convert.js';
import { BOOL, DYNAMIC, type Type, typeName } from '../values/type.js';
import { isKnown, isNull, isTrue, unknownOf, type Value, withMark } from '../values/value.js';
import { tryConvert } from './access.js';
import type { HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

type Conditional = Expression & { kind: 'conditional' };

/** `? :`: both results are evaluated and brought to one type; only the errors of the chosen one count. */
export function evaluateConditional(
  expression: Conditional,
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const yes = evaluation.apart(expression.yes, scope);
  const no = evaluation.apart(expression.no, scope);
  const common = commonType(yes.value, no.value);
  if (common === null) {
    const types = `${typeName(yes.value.type)} and ${typeName(no.value.type)}`;
    return evaluation.fail(expression, `the results of a condition need one type, not ${types}`);
  }
  const condition = evaluation.evaluate(expression.condition, scope);
  if (isNull(condition))
    return evaluation.fail(expression.condition, 'a condition cannot be null', unknownOf(common.type));
  if (!isKnown(condition)) return withMark(unknownOf(common.type), condition.mark);
  const decision = tryConvert(condition, BOOL);
  if (decision === null)
    return evaluation.fail(expression.condition, 'a condition must be true or false', unknownOf(common.type));
  const chosen = isTrue(decision) ? yes : no;
  evaluation.errors.push(...chosen.errors);
  const conversion = isTrue(decision) ? common.yes : common.no;
  const span = isTrue(decision) ? expression.yes : expression.no;
  return withMark(apply(conversion, chosen.value, common.type, span, evaluation), condition.mark);
}

interface Common {
  readonly type: Type;
  readonly yes: ValueConversion | null;
  readonly no: ValueConversion | null;
}

function commonType(yes: Value, no: Value): Common | null {
  const isBareNull = (value: Value) => value.type.kind === 'dynamic' && isNull(value);
  if (isBareNull(yes)) return { type: no.type, yes: findConversion(DYNAMIC, no.type), no: null };
  if (isBareNull(no)) return { type: yes.type, yes: null, no: findConversion(DYNAMIC, yes.type) };
  if (yes.type.kind === 'dynamic' || no.type.kind === 'dynamic')
    return { type: DYNAMIC, yes: null, no: null };
  const unified = unify([yes.type, no.type]);
  if (unified === null) return null;
  return { type: unified.type, yes: unified.conversions[0] ?? null, no: unified.conversions[1] ?? null };
}

function apply(
  conversion: ValueConversion | null,
  value: Value,
  type: Type,
  span: Expression,
  evaluation: HclEvaluation,
): Value {
  if (conversion === null) return value;
  try {
    return conversion(value);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return evaluation.fail(
      span,
      `the result of the condition does not fit: ${error.message}`,
      unknownOf(type),
    );
  }
}
