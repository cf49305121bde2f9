import { OPEN_PART } from '../../../dockerfile/variants/variant-options.js';
import { type FindExpression, textOf } from '../evaluation/candidates.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import { childScope, type EvaluationScope, findFunction } from '../evaluation/scope.js';
import type { Expression } from '../hcl/syntax.js';
import { findWritten } from './user-functions.js';

const MAX_DEPTH = 20;
/** Longer ones name no image. */
const MAX_TEXT = 4096;
const ADJOINING = /\uffff+/g;

/** What is known of a text that is not known as a whole: with `OPEN_PART` for the rest; null: nothing. */
export function findKnownPart(
  expression: Expression,
  scope: EvaluationScope,
  find: FindExpression,
): string | null {
  const text = read(expression, scope, find, 0).replace(ADJOINING, OPEN_PART);
  return text === OPEN_PART || text.length > MAX_TEXT ? null : text;
}

function read(expression: Expression, scope: EvaluationScope, find: FindExpression, depth: number): string {
  if (depth > MAX_DEPTH) return OPEN_PART;
  const inner = (other: Expression): string => read(other, scope, find, depth + 1);
  const [text] = textOf(expression, scope) ?? [];
  if (text !== undefined) return text;
  switch (expression.kind) {
    case 'parentheses':
    case 'wrap':
      return inner(expression.inner);
    case 'template':
      return expression.parts.map(inner).join('');
    case 'variable': {
      const written = expression.steps.length > 0 ? null : find(expression.name);
      return written === null ? OPEN_PART : inner(written);
    }
    case 'call': {
      const called = findFunction(scope, expression.name);
      const written = called === undefined ? undefined : findWritten(called);
      if (written === undefined || expression.expand) return OPEN_PART;
      const { names, result, scope: around } = written;
      const evaluation = newEvaluation();
      const given = expression.args.map(
        (argument, index) => [names[index] ?? '', evaluation.evaluate(argument, scope)] as const,
      );
      const findOther: FindExpression = (name) => (names.includes(name) ? null : find(name));
      return read(result, childScope(around, new Map(given)), findOther, depth + 1);
    }
    default:
      return OPEN_PART;
  }
}
