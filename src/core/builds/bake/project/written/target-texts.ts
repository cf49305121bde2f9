import { FRONTEND, mayNameFrontend } from '../../../unknown/frontend-name.js';
import { tryConvert } from '../../evaluation/access.js';
import { listCandidates } from '../../evaluation/candidates.js';
import { newEvaluation } from '../../evaluation/evaluate.js';
import { isNeverNull } from '../../evaluation/never-null.js';
import { quoteOnce } from '../../hcl/source.js';
import type { Expression } from '../../hcl/syntax.js';
import { STRING } from '../../values/type.js';
import {
  DYNAMIC_VALUE,
  elements,
  fieldsOf,
  isNull,
  markOf,
  object,
  stringOf,
  type Value,
  withMark,
} from '../../values/value.js';
import type { ArgumentValue } from '../block-values.js';
import type { Instance } from '../instances.js';
import type { Resolver } from '../resolver.js';
import { NO_TEXT, type TargetText, type Texts } from '../target.js';
import { findKnownPart } from './known-part.js';
import { entryOrigins, openEntries, originOf, sureEntries, writtenPlace } from './origins.js';

/** A map of which one value is an error: by the values of its keys, where they are written out. */
export function splitMap(field: ArgumentValue | undefined, { scope }: Instance): ArgumentValue | undefined {
  const mark = field?.value.mark ?? null;
  if (field === undefined || mark === null || fieldsOf(field.value).size > 0) return field;
  const entries = [...sureEntries(field.attribute.expression)];
  if (entries.length === 0) return field;
  const values = entries.map(([key, expression]) => {
    const evaluation = newEvaluation();
    const value = tryConvert(evaluation.evaluate(expression, scope), STRING);
    const isKnown = value !== null && evaluation.errors.length === 0;
    return [key, isKnown ? value : withMark(DYNAMIC_VALUE, mark)] as const;
  });
  return { ...field, value: object(new Map(values)) };
}

/** The frontend, if the name of an argument may be its own. */
export function readFrontend(
  field: ArgumentValue | undefined,
  instance: Instance,
  resolver: Resolver,
): ReadonlyMap<string, TargetText> {
  const mark = field?.value.mark ?? null;
  if (field === undefined || mark === null) return NO_TEXTS;
  const partOf = (expression: Expression): string | null =>
    findKnownPart(expression, instance.scope, (name) => resolver.expressionOf(name));
  const value = withMark(DYNAMIC_VALUE, mark);
  const texts = openEntries(field.attribute.expression, resolver)
    .filter(([key, given]) => mayNameFrontend(partOf(key), partOf(given)))
    .map(([key, given]) => {
      const text = makeText(value, given, instance, resolver);
      return [FRONTEND, { ...text, mark: explain(mark, key) }] as const;
    });
  return new Map(texts);
}

function explain(mark: string, expression: Expression): string {
  return `${quoteOnce(expression)} is not known: ${mark}`;
}

export function wholeMark(field: ArgumentValue | undefined): string | null {
  const mark = field?.value.mark ?? null;
  return mark === null || field === undefined ? null : explain(mark, field.attribute.expression);
}

export function describeWhole(field: ArgumentValue | undefined, resolver: Resolver): string | null {
  return field === undefined || field.value.mark === null
    ? null
    : resolver.written.describe(field.attribute.expression);
}

export function readTexts(field: ArgumentValue | undefined, resolver: Resolver): Texts {
  if (field === undefined) return { values: [], mark: null };
  const mark = markOf(field.value);
  const values = elements(field.value).map(stringOf);
  if (mark === null) return { values, mark };
  const { expression } = field.attribute;
  return { values, mark: explain(mark, expression), written: resolver.written.describe(expression) };
}

export function readText(
  field: ArgumentValue | undefined,
  instance: Instance,
  resolver: Resolver,
): TargetText {
  return field === undefined
    ? NO_TEXT
    : makeText(field.value, field.attribute.expression, instance, resolver);
}

function makeText(value: Value, expression: Expression, instance: Instance, resolver: Resolver): TargetText {
  const mark = markOf(value);
  const candidates =
    mark === null ? [] : listCandidates(expression, instance.scope, (name) => resolver.expressionOf(name));
  const knownPart =
    mark === null ? null : findKnownPart(expression, instance.scope, (name) => resolver.expressionOf(name));
  return {
    value: isNull(value) ? null : stringOf(value),
    mark: mark === null ? null : explain(mark, expression),
    written: mark === null ? null : resolver.written.describe(expression),
    place: writtenPlace(originOf(expression, resolver)),
    inline: null,
    origin: { expression, scope: instance.scope },
    ...(candidates.length === 0 ? {} : { candidates }),
    ...(knownPart === null ? {} : { knownPart }),
  };
}

const NO_TEXTS: ReadonlyMap<string, TargetText> = new Map();

export function readMap(
  field: ArgumentValue | undefined,
  instance: Instance,
  resolver: Resolver,
): ReadonlyMap<string, TargetText> {
  if (field === undefined) return NO_TEXTS;
  const { expression } = field.attribute;
  const origins = entryOrigins(expression, resolver);
  const sure = sureEntries(expression);
  const texts = new Map<string, TargetText>();
  for (const [key, own] of fieldsOf(field.value)) {
    const value = withMark(own, field.value.mark);
    const text = makeText(value, origins.get(key) ?? expression, instance, resolver);
    const entry = text.mark === null ? undefined : sure.get(key);
    const isGiven = entry !== undefined && isNeverNull(entry, instance.scope, resolver);
    texts.set(key, isGiven ? { ...text, isGiven } : text);
  }
  return texts;
}
