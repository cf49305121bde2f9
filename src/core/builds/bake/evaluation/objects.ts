import { type Expression, keywordOf, type ObjectItem } from '../hcl/syntax.js';
import { STRING } from '../values/type.js';
import {
  DYNAMIC_VALUE,
  isKnown,
  isNull,
  object,
  stringOf,
  text,
  type Value,
  withMark,
} from '../values/value.js';
import { tryConvert } from './access.js';
import type { HclEvaluation } from './evaluation.js';
import type { EvaluationScope } from './scope.js';

/** `{ key = value }`: a bare name is its own text, and the last of equal keys wins. */
export function evaluateObject(
  expression: Expression & { kind: 'object' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const fields = new Map<string, Value>();
  let known = true;
  let mark: string | null = null;
  for (const item of expression.items) {
    const name = bareKey(item) ?? evaluateKey(item, scope, evaluation);
    const value = evaluation.evaluate(item.value, scope);
    if (name === null) {
      known = false;
      continue;
    }
    mark ??= name.mark;
    fields.set(stringOf(name), value);
  }
  return known ? withMark(object(fields), mark) : DYNAMIC_VALUE;
}

function bareKey(item: ObjectItem): Value | null {
  const keyword = item.forced ? null : keywordOf(item.key);
  return keyword === null ? null : text(keyword);
}

/** Null: there is none, and why is among the errors. */
function evaluateKey(item: ObjectItem, scope: EvaluationScope, evaluation: HclEvaluation): Value | null {
  if (!item.forced && item.key.kind === 'variable') {
    evaluation.fail(
      item.key,
      'put this key in parentheses where it is a reference, in quotes where it is a name',
    );
    return null;
  }
  const errors = evaluation.errors.length;
  const key = evaluation.evaluate(item.key, scope);
  if (evaluation.errors.length > errors) return null;
  if (isNull(key)) {
    evaluation.fail(item.value, 'null cannot be a key');
    return null;
  }
  const converted = tryConvert(key, STRING);
  if (converted === null) evaluation.fail(item.key, 'this cannot be a key');
  return converted === null || !isKnown(converted) ? null : converted;
}

/** An object of a JSON file: keys are templates and may not repeat. */
export function evaluateJsonObject(
  expression: Expression & { kind: 'json-object' },
  scope: EvaluationScope,
  evaluation: HclEvaluation,
): Value {
  const fields = new Map<string, Value>();
  let known = true;
  let mark: string | null = null;
  for (const { key, value } of expression.items) {
    const name = evaluation.evaluate(key, scope);
    const item = evaluation.evaluate(value, scope);
    const converted = tryConvert(name, STRING);
    if (converted === null || isNull(converted)) evaluation.fail(key, 'this cannot be a key');
    else if (!isKnown(converted)) known = false;
    else if (fields.has(stringOf(converted))) evaluation.fail(key, `"${stringOf(converted)}" is set twice`);
    else fields.set(stringOf(converted), item);
    mark ??= converted?.mark ?? null;
  }
  return known ? withMark(object(fields), mark) : DYNAMIC_VALUE;
}
