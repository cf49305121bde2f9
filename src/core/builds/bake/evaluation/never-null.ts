import type { Expression } from '../hcl/syntax.js';
import { BOOL } from '../values/type.js';
import { isKnown, isTrue, markOf } from '../values/value.js';
import { tryConvert } from './access.js';
import { textOf } from './candidates.js';
import { newEvaluation } from './evaluate.js';
import type { EvaluationScope } from './scope.js';

/** What the files of a project say of variables whose value may come from outside: as a text, unless that is said. */
export interface Defaults {
  /** Where they are. */
  readonly scope: EvaluationScope;
  /** Null: there is none, or what comes from outside may be null. */
  find(name: string): Expression | 'text' | null;
}

/** Deeper than people write. */
const MAX_DEPTH = 20;

/** Whether an expression that is not refused gives a value other than null, whatever decides it. */
export function isNeverNull(
  expression: Expression,
  scope: EvaluationScope,
  defaults: Defaults,
  depth = 0,
): boolean {
  if (depth > MAX_DEPTH) return false;
  const inner = (other: Expression, around = scope): boolean =>
    isNeverNull(other, around, defaults, depth + 1);
  switch (expression.kind) {
    case 'template':
      return true;
    case 'parentheses':
    case 'wrap':
      return inner(expression.inner);
    case 'conditional': {
      const decision = tryConvert(newEvaluation().evaluate(expression.condition, scope), BOOL);
      const isSure = decision !== null && isKnown(decision) && markOf(decision) === null;
      if (isSure) return inner(isTrue(decision) ? expression.yes : expression.no);
      return inner(expression.yes) && inner(expression.no);
    }
    case 'call':
      // the first argument that is not null; without any it is refused
      return expression.name === 'coalesce';
    case 'variable': {
      const { name, steps } = expression;
      const written = steps.length > 0 || isHidden(name, scope, defaults) ? null : defaults.find(name);
      if (written === null) return textOf(expression, scope) !== null;
      return written === 'text' || inner(written, defaults.scope);
    }
    default:
      return textOf(expression, scope) !== null;
  }
}

/** Whether something around the expression has the name, such as a matrix. */
function isHidden(name: string, scope: EvaluationScope, defaults: Defaults): boolean {
  for (let around: EvaluationScope | null = scope; around !== defaults.scope; around = around.parent)
    if (around === null || around.variables.has(name)) return true;
  return false;
}
