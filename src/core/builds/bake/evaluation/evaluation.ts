import { BoundExceeded, MAX_HEIGHT } from '../bounds.js';
import type { Span } from '../hcl/source.js';
import type { Expression } from '../hcl/syntax.js';
import { DYNAMIC_VALUE, markOf, type Value } from '../values/value.js';
import type { EvaluationScope } from './scope.js';

/** Why an expression has no value; `mark`: it may have one when a variable is given. */
export interface EvaluationError {
  readonly span: Span;
  readonly message: string;
}

type Evaluate = (expression: Expression, scope: EvaluationScope, evaluation: HclEvaluation) => Value;

/**
 * One evaluation: like HCL it goes on after an error, with values that are not known, and collects what went wrong.
 * `touched` is the mark of anything that it looked at.
 */
export class HclEvaluation {
  errors: EvaluationError[] = [];
  touched: string | null = null;
  readonly #evaluate: Evaluate;
  /** What `item` stands for in the splats that are open, innermost last. */
  get items(): Map<Expression | object, Value> {
    this.#items ??= new Map();
    return this.#items;
  }
  #items: Map<Expression | object, Value> | null = null;
  #height = 0;

  constructor(evaluate: Evaluate) {
    this.#evaluate = evaluate;
  }

  evaluate(expression: Expression, scope: EvaluationScope): Value {
    scope.budget.step();
    if (++this.#height > MAX_HEIGHT) throw new BoundExceeded('its expressions are nested too deeply');
    const value = this.#evaluate(expression, scope, this);
    this.#height--;
    return value;
  }

  fail(span: Span, message: string, value: Value = DYNAMIC_VALUE): Value {
    this.errors.push({ span, message });
    return value;
  }

  touch(value: Value): Value {
    this.touched ??= markOf(value);
    return value;
  }

  /** The value and its own errors, which are not added to the others. */
  apart(expression: Expression, scope: EvaluationScope): { value: Value; errors: EvaluationError[] } {
    const outer = this.errors;
    this.errors = [];
    const value = this.evaluate(expression, scope);
    const errors = this.errors;
    this.errors = outer;
    return { value, errors };
  }
}
