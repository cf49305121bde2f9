import { isUsuallySet, type StepEnvironment } from '../../step-environment.js';
import { tryConvert } from '../evaluation/access.js';
import { newEvaluation } from '../evaluation/evaluate.js';
import type { EvaluationScope } from '../evaluation/scope.js';
import { readType } from '../evaluation/type-expressions.js';
import { parseExpressionText } from '../hcl/body-parser.js';
import { Source } from '../hcl/source.js';
import { type Expression, keywordOf } from '../hcl/syntax.js';
import { ConversionError } from '../values/conversion.js';
import { convert } from '../values/convert.js';
import { valueOfJson } from '../values/json-value.js';
import { floatNumber } from '../values/number.js';
import { makeSet } from '../values/set.js';
import { BOOL, DYNAMIC, isCollection, isPrimitive, type Type, typeName } from '../values/type.js';
import {
  bool,
  isTrue,
  list,
  map,
  markOf,
  number,
  text,
  tuple,
  type Value,
  withMark,
} from '../values/value.js';
import type { BakeRefusal, VariableDefinition } from './definitions.js';

/** The type that a variable asks for; `specified`: it asks for one. */
export function variableType(written: Expression | undefined): {
  readonly type: Type;
  readonly specified: boolean;
} {
  if (written === undefined || (written.kind === 'literal' && written.value === null))
    return { type: DYNAMIC, specified: false };
  const { source } = written;
  // In JSON a type is an expression in a string.
  const expression =
    source.outer === null ? written : parseExpressionText(new Source(source.file, source.text));
  const type = readType(expression);
  return { type, specified: type.kind !== 'dynamic' || keywordOf(expression) === 'any' };
}

const TRUE_WORDS = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE_WORDS = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

/** A value of the environment as a text, number or bool, as Go reads them. */
function primitiveFromText(value: string, type: Type): Value {
  if (type.kind === 'string') return text(value);
  if (type.kind === 'number') {
    const digits = value.replace(/(?<=\d)_(?=\d)/g, '');
    const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isFinite(parsed)) throw new ConversionError(`"${value}" is not a number`);
    return number(floatNumber(parsed));
  }
  if (type.kind === BOOL.kind && TRUE_WORDS.includes(value)) return bool(true);
  if (type.kind === BOOL.kind && FALSE_WORDS.includes(value)) return bool(false);
  throw new ConversionError(`"${value}" is not ${typeName(type)}`);
}

/** A value of the environment as the type that a variable asks for. */
function valueFromText(value: string, type: Type): Value {
  if (isCsvType(type)) return collectionFromText(value, type);
  if (isPrimitive(type)) return primitiveFromText(value, type);
  throw new ConversionError('a value of this type can only be given as JSON');
}

/** A value of the environment as a list, set, tuple or map: comma separated values. */
function collectionFromText(value: string, type: Type): Value {
  if (value === '') throw new ConversionError('a value is needed');
  const fields = csvFields(value, ',');
  if (type.kind === 'tuple') {
    if (fields.length !== type.elements.length)
      throw new ConversionError(`${type.elements.length} values are needed`);
    return tuple(fields.map((field, index) => primitiveFromText(field, type.elements[index] ?? DYNAMIC)));
  }
  if (!isCollection(type) || !isPrimitive(type.element))
    throw new ConversionError(`${typeName(type)} needs JSON`);
  if (type.kind === 'map') {
    const pairs = fields.map((field) => csvFields(field, ':'));
    if (pairs.some((pair) => pair.length !== 2)) throw new ConversionError('key:value pairs are needed');
    return map(
      new Map(pairs.map(([key = '', item = '']) => [key, primitiveFromText(item, type.element)])),
      type.element,
    );
  }
  const items = fields.map((field) => primitiveFromText(field, type.element));
  return type.kind === 'set' ? makeSet(items, type.element) : list(items, type.element);
}

function isCsvType(type: Type): boolean {
  return isCollection(type) || type.kind === 'tuple';
}

/** One line of values, quoted or not. */
function csvFields(line: string, separator: string): string[] {
  const fields: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(${separator}|$)`, 'y');
  for (;;) {
    const match = pattern.exec(line);
    if (match === null) throw new ConversionError(`"${line}" is not a list of values`);
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return fields;
  }
}

/** What a variable is, as far as it matters to a value from the environment. */
interface GivenVariable {
  readonly name: string;
  readonly type: Type;
  /** It asks for its type. */
  readonly specified: boolean;
  readonly hasDefault: boolean;
}

/** What the environment says instead of a value; the value itself where it says nothing. `isVariable`: whether a file declares a name. */
export function takeGiven(
  environment: StepEnvironment | undefined,
  value: Value,
  { name, type, specified, hasDefault }: GivenVariable,
  isVariable: (name: string) => boolean,
): Value {
  const plain = environment?.lookUp(name) ?? (isUsuallySet(name) ? { unknown: `$${name}` } : undefined);
  const jsonName = `${name}_JSON`;
  const asksJson = (plain === undefined || specified) && !isVariable(jsonName);
  const json = asksJson ? environment?.lookUp(jsonName) : undefined;
  const given = json ?? plain;
  if (given === undefined) return value;
  if ('unknown' in given) return withMark(value, explainGiven(name, given.unknown));
  if (specified && json !== undefined) {
    if (type.kind === 'dynamic')
      throw new ConversionError('a value of any type cannot be given as plain JSON');
    return convert(valueOfJson(given.value), type);
  }
  if (specified || isCsvType(type)) return valueFromText(given.value, type);
  if (!hasDefault || value.type.kind === 'dynamic') return text(given.value);
  return primitiveFromText(given.value, value.type);
}

function explainGiven(name: string, expression: string): string {
  return expression === `$${name}`
    ? `nothing in the repository decides what the environment gives the variable "${name}"`
    : `the variable "${name}" takes ${expression}, which nothing in the repository decides`;
}

/** The validations of a variable that do not hold. */
export function findInvalid(
  { name, validations }: VariableDefinition,
  scope: EvaluationScope,
): readonly BakeRefusal[] {
  return validations.flatMap(({ condition, message }): BakeRefusal[] => {
    if (condition === null) return [];
    const evaluation = newEvaluation();
    const value = evaluation.evaluate(condition, scope);
    if ((markOf(value) ?? evaluation.touched) !== null) return [];
    const [error] = evaluation.errors;
    if (error !== undefined) return [{ span: error.span, message: error.message }];
    const converted = tryConvert(value, BOOL);
    if (converted !== null && isTrue(converted)) return [];
    return [{ span: condition, message: `the value of ${name} is not valid: ${sayWhy(message, scope)}` }];
  });
}

function sayWhy(message: Expression | null, scope: EvaluationScope): string {
  const usual = 'its condition is false';
  if (message === null) return usual;
  const value = newEvaluation().evaluate(message, scope);
  return value.type.kind === 'string' && typeof value.data === 'string' ? value.data : usual;
}
