import { OPEN_PART } from '../../../../dockerfile/variants/variant-options.js';
import { tryConvert } from '../../evaluation/access.js';
import { type FindExpression, textOf } from '../../evaluation/candidates.js';
import { newEvaluation } from '../../evaluation/evaluate.js';
import { type BakeFunction, FunctionError, OpenResult } from '../../evaluation/function.js';
import { childScope, type EvaluationScope, findFunction } from '../../evaluation/scope.js';
import type { Expression } from '../../hcl/syntax.js';
import { DYNAMIC } from '../../values/type.js';
import { stringOf, text, tuple } from '../../values/value.js';
import { findWritten } from '../user-functions.js';

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

/** Functions that keep what is around an open part, or put texts together. */
const JOINING = new Set(['format', 'join', 'replace', 'lower', 'trimspace', 'trimprefix', 'trimsuffix']);

/** A word for an open part that they treat as any other. */
const PLAIN = 'qz7open7zq';

/** What such a function makes of texts with open parts. */
function putTogether(
  { call, parameters, rest }: BakeFunction,
  args: readonly Expression[],
  { budget }: EvaluationScope,
  inner: (expression: Expression) => string,
): string {
  const values = args.map((argument, index) => {
    const given =
      argument.kind === 'tuple'
        ? tuple(argument.items.map((item) => text(inner(item).replaceAll(OPEN_PART, PLAIN))))
        : text(inner(argument).replaceAll(OPEN_PART, PLAIN));
    return tryConvert(given, (parameters[index] ?? rest)?.type ?? DYNAMIC);
  });
  const known = values.flatMap((value) => value ?? []);
  if (known.length < values.length || known.length < parameters.length) return OPEN_PART;
  try {
    return stringOf(call(known, budget)).replaceAll(PLAIN, OPEN_PART) || OPEN_PART;
  } catch (error) {
    if (error instanceof FunctionError || error instanceof OpenResult) return OPEN_PART;
    throw error;
  }
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
      if (called === undefined || expression.expand) return OPEN_PART;
      if (written === undefined)
        return JOINING.has(expression.name) ? putTogether(called, expression.args, scope, inner) : OPEN_PART;
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
