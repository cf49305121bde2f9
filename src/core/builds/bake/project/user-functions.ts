import { newEvaluation } from '../evaluation/evaluate.js';
import { type BakeFunction, FunctionError } from '../evaluation/function.js';
import { childScope, type EvaluationScope } from '../evaluation/scope.js';
import { parseExpressionText } from '../hcl/body-parser.js';
import { Source, SyntaxProblem } from '../hcl/source.js';
import { type Expression, keywordOf } from '../hcl/syntax.js';
import { DYNAMIC } from '../values/type.js';
import { tuple, type Value } from '../values/value.js';
import type { FunctionDefinition } from './definitions.js';

/** The names of a function's parameters; the last may take any number. */
export interface Signature {
  readonly names: readonly string[];
  readonly rest: string | null;
}

/** Throws SyntaxProblem where the parameters are not names. */
export function readSignature(definition: FunctionDefinition): Signature {
  if (definition.result === null) throw new SyntaxProblem(definition.span, 'a function needs a result');
  if (definition.parameters === null) throw new SyntaxProblem(definition.span, 'a function needs params');
  const { expression } = definition.parameters;
  if (expression.kind !== 'tuple') throw new SyntaxProblem(expression, 'params is a list of names');
  return {
    names: expression.items.map(nameOf),
    rest: definition.rest === null ? null : nameOf(definition.rest.expression),
  };
}

/** In JSON a name stands in a string. */
function nameOf(expression: Expression): string {
  const { source } = expression;
  const written =
    source.outer === null ? expression : parseExpressionText(new Source(source.file, source.text));
  const name = keywordOf(written);
  if (name === null) throw new SyntaxProblem(expression, 'the name of a parameter is expected here');
  return name;
}

export function userFunction(signature: Signature, result: Expression, scope: EvaluationScope): BakeFunction {
  const { names, rest } = signature;
  const made: BakeFunction = {
    parameters: names.map(() => ({ type: DYNAMIC })),
    rest: rest === null ? null : { type: DYNAMIC },
    result: DYNAMIC,
    movesElements: true,
    impure: null,
    call: (args: readonly Value[]) => {
      const variables = new Map(names.map((name, index) => [name, args[index] ?? tuple([])]));
      if (rest !== null) variables.set(rest, tuple(args.slice(names.length)));
      const evaluation = newEvaluation();
      const value = evaluation.evaluate(result, childScope(scope, variables));
      const error = evaluation.errors[0];
      if (error !== undefined) throw new FunctionError(error.message, evaluation.touched);
      return value;
    },
  };
  if (rest === null) WRITTEN.set(made, { names, result, scope });
  return made;
}

/** What a function of the file gives, and the names of what it is given. */
interface WrittenFunction {
  readonly names: readonly string[];
  readonly result: Expression;
  readonly scope: EvaluationScope;
}

const WRITTEN = new WeakMap<BakeFunction, WrittenFunction>();

/** How the file writes a function that always takes as many arguments; undefined: it is another one. */
export function findWritten(found: BakeFunction): WrittenFunction | undefined {
  return WRITTEN.get(found);
}
