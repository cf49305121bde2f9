import type { BinaryOperator, Expression } from '../hcl/syntax.js';
import { equals } from '../values/equality.js';
import { add, compareNumbers, divide, modulo, multiply, type Num, negate } from '../values/number.js';
import { BOOL, DYNAMIC, NUMBER, type Type, typeName } from '../values/type.js';
import {
  bool,
  FALSE,
  isKnown,
  isNull,
  isTrue,
  markOf,
  number,
  numberOf,
  TRUE,
  unknownOf,
  type Value,
  withMark,
} from '../values/value.js';
import { tryConvert } from './access.js';
import type { EvaluationError, HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

const ARITHMETIC: ReadonlyMap<BinaryOperator, (a: Num, b: Num) => Num | null> = new Map([
  ['+', add],
  ['-', (a: Num, b: Num) => add(a, negate(b))],
  ['*', multiply],
  ['/', divide],
  ['%', modulo],
]);

const ORDER: ReadonlyMap<BinaryOperator, (order: number) => boolean> = new Map([
  ['>', (order: number) => order > 0],
  ['>=', (order: number) => order >= 0],
  ['<', (order: number) => order < 0],
  ['<=', (order: number) => order <= 0],
]);

type Binary = Expression & { kind: 'binary' };

function operandType(operator: BinaryOperator): Type {
  if (operator === '&&' || operator === '||') return BOOL;
  return operator === '==' || operator === '!=' ? DYNAMIC : NUMBER;
}

export function evaluateBinary(expression: Binary, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  const { operator } = expression;
  const result = ARITHMETIC.has(operator) ? NUMBER : BOOL;
  const left = evaluation.apart(expression.left, scope);
  const right = evaluation.apart(expression.right, scope);
  const a = tryConvert(left.value, operandType(operator));
  const b = tryConvert(right.value, operandType(operator));
  const addErrors = () => evaluation.errors.push(...left.errors, ...right.errors);
  if (a === null || b === null) {
    addErrors();
    const wrong = a === null ? left.value : right.value;
    const span = a === null ? expression.left : expression.right;
    return evaluation.fail(
      span,
      `${operator} cannot be used with ${typeName(wrong.type)}`,
      unknownOf(result),
    );
  }
  const mark = markOf(a) ?? markOf(b);
  const decided =
    operator === '&&' || operator === '||'
      ? shortCircuit(operator, { ...left, value: a }, { ...right, value: b })
      : null;
  if (decided !== null) {
    evaluation.errors.push(...decided.errors);
    return withMark(decided.value, mark);
  }
  addErrors();
  if (left.errors.length + right.errors.length > 0) return withMark(unknownOf(result), mark);
  return withMark(operate(expression, a, b, evaluation), mark);
}

interface Side {
  readonly value: Value;
  readonly errors: readonly EvaluationError[];
}

/** A side that decides alone makes the errors of the other side void. */
function shortCircuit(operator: '&&' | '||', left: Side, right: Side): Side | null {
  const deciding = operator === '||';
  // A null is not true, which is all that && asks before it answers.
  const decides = (value: Value) => isKnown(value) && (value.data === true) === deciding;
  const unknown = unknownOf(BOOL);
  if (!isKnown(left.value) && !isKnown(right.value)) {
    return left.errors.length === 0 ? { value: unknown, errors: [] } : null;
  }
  if (decides(left.value)) return { ...left, value: bool(deciding) };
  if (decides(right.value)) return { ...right, value: bool(deciding) };
  if (!isKnown(left.value) && isKnown(right.value)) return { value: unknown, errors: left.errors };
  if (!isKnown(right.value) && isKnown(left.value)) return { value: unknown, errors: right.errors };
  return null;
}

function operate(expression: Binary, a: Value, b: Value, evaluation: HclEvaluation): Value {
  const { operator } = expression;
  if (operator === '==') return equals(a, b);
  if (operator === '!=') return not(equals(a, b));
  const arithmetic = ARITHMETIC.get(operator);
  const result = arithmetic === undefined ? BOOL : NUMBER;
  if (isNull(a) || isNull(b))
    return evaluation.fail(expression, `${operator} cannot be used with null`, unknownOf(result));
  if (!isKnown(a) || !isKnown(b)) return unknownOf(result);
  if (arithmetic !== undefined) {
    const value = arithmetic(numberOf(a), numberOf(b));
    return value === null
      ? evaluation.fail(expression, 'the result is not a number', unknownOf(NUMBER))
      : number(value);
  }
  const order = ORDER.get(operator);
  if (order !== undefined) return bool(order(compareNumbers(numberOf(a), numberOf(b))));
  return bool(operator === '&&' ? isTrue(a) && isTrue(b) : isTrue(a) || isTrue(b));
}

export function not(value: Value): Value {
  if (!isKnown(value)) return unknownOf(BOOL);
  return withMark(isTrue(value) ? FALSE : TRUE, value.mark);
}

export function evaluateUnary(
  expression: Expression & { kind: 'unary' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const type = expression.operator === '-' ? NUMBER : BOOL;
  const operand = evaluation.apart(expression.operand, scope);
  evaluation.errors.push(...operand.errors);
  const value = tryConvert(operand.value, type);
  if (value === null) {
    const message = `${expression.operator} cannot be used with ${typeName(operand.value.type)}`;
    return evaluation.fail(expression.operand, message, unknownOf(type));
  }
  if (operand.errors.length > 0) return unknownOf(type);
  if (isNull(value))
    return evaluation.fail(expression, `${expression.operator} cannot be used with null`, unknownOf(type));
  if (!isKnown(value)) return withMark(unknownOf(type), value.mark);
  return expression.operator === '-' ? withMark(number(negate(numberOf(value))), value.mark) : not(value);
}
