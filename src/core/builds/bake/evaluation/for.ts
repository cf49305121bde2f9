import type { Expression } from '../hcl/syntax.js';
import { BOOL, STRING, typeName } from '../values/type.js';
import {
  canIterate,
  DYNAMIC_VALUE,
  entries,
  isKnown,
  isNull,
  isTrue,
  object,
  stringOf,
  tuple,
  type Value,
  withMark,
} from '../values/value.js';
import { tryConvert } from './access.js';
import type { HclEvaluation } from './evaluation.js';
import { childScope, type EvaluationScope } from './scope.js';

type For = Expression & { kind: 'for' };

export function evaluateFor(expression: For, scope: EvaluationScope, evaluation: HclEvaluation): Value {
  const collection = evaluation.evaluate(expression.collection, scope);
  if (isNull(collection)) return evaluation.fail(expression.collection, 'a for cannot go through null');
  if (collection.type.kind === 'dynamic') return DYNAMIC_VALUE;
  if (isKnown(collection) && !canIterate(collection)) {
    return evaluation.fail(expression.collection, `a for cannot go through ${typeName(collection.type)}`);
  }
  const loop = new Loop(expression, scope, evaluation, collection.mark);
  if (expression.condition !== null && !loop.checkCondition(expression.condition)) return DYNAMIC_VALUE;
  if (!isKnown(collection)) return DYNAMIC_VALUE;
  const pairs = entries(collection);
  return expression.key === null ? loop.makeTuple(pairs) : loop.makeObject(pairs, expression.key);
}

type Pairs = ReturnType<typeof entries>;

class Loop {
  readonly #expression: For;
  readonly #scope: EvaluationScope;
  readonly #evaluation: HclEvaluation;
  #mark: string | null;
  #known = true;

  constructor(expression: For, scope: EvaluationScope, evaluation: HclEvaluation, mark: string | null) {
    this.#expression = expression;
    this.#scope = scope;
    this.#evaluation = evaluation;
    this.#mark = mark;
  }

  #inner(key: Value, value: Value): EvaluationScope {
    const variables = new Map<string, Value>();
    if (this.#expression.keyName !== null) variables.set(this.#expression.keyName, key);
    variables.set(this.#expression.valueName, value);
    return childScope(this.#scope, variables);
  }

  /** HCL tries the condition once before it knows any element. */
  checkCondition(condition: Expression): boolean {
    const errors = this.#evaluation.errors.length;
    const result = this.#evaluation.evaluate(condition, this.#inner(DYNAMIC_VALUE, DYNAMIC_VALUE));
    if (isNull(result)) this.#evaluation.fail(condition, 'the condition of a for cannot be null');
    else if (tryConvert(result, BOOL) === null)
      this.#evaluation.fail(condition, 'the condition of a for must be true or false');
    return this.#evaluation.errors.length === errors;
  }

  #includes(scope: EvaluationScope): boolean {
    const { condition } = this.#expression;
    if (condition === null) return true;
    const raw = this.#evaluation.evaluate(condition, scope);
    this.#mark ??= raw.mark;
    const result = isNull(raw) ? null : tryConvert(raw, BOOL);
    if (result === null && this.#known)
      this.#evaluation.fail(condition, 'the condition of a for must be true or false');
    if (result === null || !isKnown(result)) this.#known = false;
    return result !== null && isTrue(result);
  }

  makeTuple(pairs: Pairs): Value {
    const values: Value[] = [];
    for (const [key, value] of pairs) {
      const scope = this.#inner(key, value);
      if (this.#includes(scope)) values.push(this.#evaluation.evaluate(this.#expression.value, scope));
    }
    return withMark(this.#known ? tuple(values) : DYNAMIC_VALUE, this.#mark);
  }

  makeObject(pairs: Pairs, keyExpression: Expression): Value {
    const groups = new Map<string, Value[]>();
    for (const [key, value] of pairs) {
      const scope = this.#inner(key, value);
      if (!this.#includes(scope)) continue;
      const name = this.#readKey(keyExpression, scope);
      if (name === null) continue;
      const item = this.#evaluation.evaluate(this.#expression.value, scope);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [item]);
      else if (this.#expression.group) group.push(item);
      else
        this.#evaluation.fail(
          keyExpression,
          `a for makes the key "${name}" twice; write ... after the value to group`,
        );
    }
    const fields = [...groups].map(
      ([name, items]) => [name, this.#expression.group ? tuple(items) : (items[0] ?? DYNAMIC_VALUE)] as const,
    );
    return withMark(this.#known ? object(new Map(fields)) : DYNAMIC_VALUE, this.#mark);
  }

  #readKey(expression: Expression, scope: EvaluationScope): string | null {
    const raw = this.#evaluation.evaluate(expression, scope);
    this.#mark ??= raw.mark;
    const key = isNull(raw) ? null : tryConvert(raw, STRING);
    if (key === null && this.#known) this.#evaluation.fail(expression, 'this cannot be a key');
    if (key !== null && isKnown(key)) return stringOf(key);
    this.#known = false;
    return null;
  }
}
