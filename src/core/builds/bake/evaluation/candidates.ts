import type { Expression } from '../hcl/syntax.js';
import { BOOL, STRING } from '../values/type.js';
import { isKnown, isNull, isTrue, markOf, stringOf, type Value } from '../values/value.js';
import { tryConvert } from './access.js';
import { newEvaluation } from './evaluate.js';
import type { EvaluationScope } from './scope.js';

/** The expression that gives a name its value, where a file says it. */
export type FindExpression = (name: string) => Expression | null;

/** Functions whose result is one of their arguments. */
const CHOOSING: ReadonlySet<string> = new Set(['coalesce', 'try']);
/** More texts than people give one value, and deeper ones than they write. */
const MAX_TEXTS = 16;
const MAX_DEPTH = 20;

/** The texts that an expression may give, whatever decides between them: those that depend on nothing else. */
export function listCandidates(
  expression: Expression,
  scope: EvaluationScope,
  find: FindExpression,
): readonly string[] {
  return [...new Set(list(expression, scope, find, 0))].filter((text) => text !== '').slice(0, MAX_TEXTS);
}

function list(
  expression: Expression,
  scope: EvaluationScope,
  find: FindExpression,
  depth: number,
): readonly string[] {
  if (depth > MAX_DEPTH) return [];
  const inner = (other: Expression): readonly string[] => list(other, scope, find, depth + 1);
  switch (expression.kind) {
    case 'parentheses':
    case 'wrap':
      return inner(expression.inner);
    case 'conditional': {
      const decision = tryConvert(evaluate(expression.condition, scope).value, BOOL);
      const isSure = decision !== null && isKnown(decision) && markOf(decision) === null;
      if (isSure) return inner(isTrue(decision) ? expression.yes : expression.no);
      return [...inner(expression.yes), ...inner(expression.no)];
    }
    case 'call':
      if (CHOOSING.has(expression.name) && !expression.expand) return expression.args.flatMap(inner);
      break;
    case 'template':
      return join(expression.parts.map(inner));
    case 'variable': {
      const written = expression.steps.length > 0 ? null : find(expression.name);
      if (written !== null && textOf(expression, scope) === null) return inner(written);
      break;
    }
    default:
  }
  return textOf(expression, scope) ?? [];
}

function join(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (texts, part) => (texts.length > MAX_TEXTS ? [] : texts.flatMap((text) => part.map((end) => text + end))),
    [''],
  );
}

function evaluate(
  expression: Expression,
  scope: EvaluationScope,
): { readonly value: Value; readonly isSure: boolean } {
  const evaluation = newEvaluation();
  const value = evaluation.evaluate(expression, scope);
  return { value, isSure: evaluation.errors.length === 0 && markOf(value) === null };
}

/** The text that an expression is; null: that depends on something else, or it is not a text. */
export function textOf(expression: Expression, scope: EvaluationScope): readonly string[] | null {
  const { value, isSure } = evaluate(expression, scope);
  if (!isSure || !isKnown(value) || isNull(value)) return null;
  const text = tryConvert(value, STRING);
  return text === null || !isKnown(text) ? null : [stringOf(text)];
}
