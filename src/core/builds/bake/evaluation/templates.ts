import type { Span } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { STRING, typeName } from '../values/type.js';
import {
  elements,
  isKnown,
  isNull,
  stringOf,
  text,
  unknownOf,
  type Value,
  withMark,
} from '../values/value.js';
import { tryConvert } from './access.js';
import type { HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

/** A text with parts, each turned into text. */
export function evaluateTemplate(
  expression: Expression & { kind: 'template' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const only = expression.parts.length === 1 ? expression.parts[0] : undefined;
  if (only?.kind === 'literal' && typeof only.value === 'string') {
    scope.budget.step();
    const value = text(only.value);
    scope.budget.text(stringOf(value));
    return value;
  }
  const writer = new TextWriter(scope, evaluation);
  for (const part of expression.parts) writer.write(evaluation.evaluate(part, scope), part);
  return writer.finish();
}

/** The results of a `%{ for }`, one after the other. */
export function evaluateJoin(
  expression: Expression & { kind: 'join' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const results = evaluation.evaluate(expression.tuple, scope);
  if (results.type.kind !== 'tuple' || !isKnown(results)) return withMark(unknownOf(STRING), results.mark);
  const writer = new TextWriter(scope, evaluation);
  for (const item of elements(results)) writer.write(item, expression);
  return withMark(writer.finish(), results.mark);
}

class TextWriter {
  readonly #scope: EvaluationScope;
  readonly #evaluation: HclEvaluation;
  readonly #parts: string[] = [];
  #mark: string | null = null;
  #known = true;

  constructor(scope: EvaluationScope, evaluation: HclEvaluation) {
    this.#scope = scope;
    this.#evaluation = evaluation;
  }

  write(value: Value, span: Span): void {
    this.#mark ??= value.mark ?? value.inner;
    if (isNull(value)) {
      this.#evaluation.fail(span, 'null cannot stand in a text');
      return;
    }
    if (!isKnown(value)) {
      this.#known = false;
      return;
    }
    const converted = tryConvert(value, STRING);
    if (converted === null) this.#evaluation.fail(span, `${typeName(value.type)} cannot stand in a text`);
    else this.#parts.push(stringOf(converted));
  }

  finish(): Value {
    if (!this.#known) return withMark(unknownOf(STRING), this.#mark);
    return withMark(text(this.#scope.budget.text(this.#parts.join(''))), this.#mark);
  }
}
