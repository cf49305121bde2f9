import type { ComparisonOperator } from './parsing.js';
import {
  areEqual,
  describe,
  type ExpressionValue,
  isLess,
  isSettled,
  isTrue,
  UnknownValue,
} from './values.js';

/** The opposite of what a value counts as. */
export function negate(value: ExpressionValue): ExpressionValue {
  const known = isTrue(value);
  if (known !== null) return !known;
  return value instanceof UnknownValue ? new UnknownValue(value.key, 'flag', !value.isOpposite) : false;
}

/** What a comparison gives: true or false, or a value that nothing decides. */
export function compare(
  left: ExpressionValue,
  operator: ComparisonOperator,
  right: ExpressionValue,
): ExpressionValue {
  if (operator === '!=') return negate(compare(left, '==', right));
  if (!(isSettled(left) && isSettled(right)))
    return operator === '=='
      ? compareOpen(left, right)
      : new UnknownValue(`${describe(left)} ${operator} ${describe(right)}`, 'flag');
  switch (operator) {
    case '==':
      return areEqual(left, right);
    case '<':
      return isLess(left, right);
    case '<=':
      return areEqual(left, right) || isLess(left, right);
    case '>':
      return isLess(right, left);
    default:
      return areEqual(left, right) || isLess(right, left);
  }
}

/** A text is empty where it counts as false, and a flag equal to `true` where it is true. */
function compareOpen(left: ExpressionValue, right: ExpressionValue): ExpressionValue {
  for (const [open, known] of [
    [left, right],
    [right, left],
  ] as const) {
    if (!(open instanceof UnknownValue)) continue;
    if ((open.kind === 'text' || open.kind === 'filled') && known === '') return negate(open);
    if (open.kind === 'flag' && typeof known === 'boolean') return known ? open : negate(open);
  }
  const [first, second] = [describe(left), describe(right)].sort();
  return new UnknownValue(`${first} == ${second}`, 'flag');
}
