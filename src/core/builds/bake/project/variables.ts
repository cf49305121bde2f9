import { readType } from '../evaluation/type-expressions.js';
import { parseExpressionText } from '../hcl/body-parser.js';
import { Source } from '../hcl/source.js';
import { type Expression, keywordOf } from '../hcl/syntax.js';
import { ConversionError } from '../values/conversion.js';
import { floatNumber } from '../values/number.js';
import { makeSet } from '../values/set.js';
import { BOOL, DYNAMIC, isCollection, isPrimitive, type Type, typeName } from '../values/type.js';
import { bool, list, map, number, text, tuple, type Value } from '../values/value.js';

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
export function primitiveFromText(value: string, type: Type): Value {
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
export function valueFromText(value: string, type: Type): Value {
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

export function isCsvType(type: Type): boolean {
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
