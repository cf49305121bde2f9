import type { Budget } from '../bounds.js';
import { FunctionError, OpenResult } from '../evaluation/function.js';
import { findAll, type Match, Pattern, replaceAll } from '../regexp/pattern.js';
import { OpenPattern, PatternError } from '../regexp/syntax.js';
import { DYNAMIC, listOf, objectOf, STRING, type Type, tupleOf } from '../values/type.js';
import { list, nullOf, object, stringOf, text, tuple, type Value } from '../values/value.js';
import { argument, define, type Named } from './define.js';
import { OTHER_UNICODE, ofUnicode } from './unicode/settled.js';

const compiled = new Map<string, Pattern>();

export function compilePattern(source: string): Pattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  try {
    const pattern = new Pattern(source);
    if (compiled.size < 100) compiled.set(source, pattern);
    return pattern;
  } catch (error) {
    if (error instanceof OpenPattern) throw new OpenResult(OTHER_UNICODE);
    if (error instanceof PatternError) throw new FunctionError(`the pattern is wrong: ${error.message}`);
    throw error;
  }
}

/** A pattern without groups gives texts, with named groups objects, with others tuples. */
function resultType(pattern: Pattern): Type {
  const named = pattern.names.filter((name) => name !== '');
  if (pattern.names.length === 0) return STRING;
  if (named.length === 0) return tupleOf(pattern.names.map(() => STRING));
  if (named.length < pattern.names.length) throw new FunctionError('groups must all have names, or none');
  return objectOf(new Map(named.map((name) => [name, STRING])));
}

function readMatch(pattern: Pattern, subject: string, match: Match): Value {
  const type = resultType(pattern);
  const part = (index: number): Value => {
    const start = match[index * 2] ?? -1;
    return start === -1 ? nullOf(STRING) : text(subject.slice(start, match[index * 2 + 1]));
  };
  if (type.kind === 'tuple') return tuple(pattern.names.map((_, index) => part(index + 1)));
  if (type.kind === 'object')
    return object(new Map(pattern.names.map((name, index) => [name, part(index + 1)])));
  return part(0);
}

function findFirst(args: readonly Value[], budget: Budget): Value {
  const pattern = compilePattern(stringOf(argument(args, 0)));
  const subject = stringOf(argument(args, 1));
  const match = resultType(pattern) && pattern.find(subject, 0, budget);
  if (match === null) throw new FunctionError('the pattern matches nothing');
  return readMatch(pattern, subject, match);
}

function findEvery(args: readonly Value[], budget: Budget): Value {
  const pattern = compilePattern(stringOf(argument(args, 0)));
  const subject = stringOf(argument(args, 1));
  const type = resultType(pattern);
  return list(
    findAll(pattern, subject, budget).map((match) => readMatch(pattern, subject, match)),
    type,
  );
}

function replace(args: readonly Value[], budget: Budget): Value {
  const pattern = compilePattern(stringOf(argument(args, 1)));
  return text(replaceAll(pattern, stringOf(argument(args, 0)), stringOf(argument(args, 2)), budget));
}

export const PATTERN_FUNCTIONS: Named = [
  ['regex', ofUnicode(define([STRING, STRING], DYNAMIC, findFirst))],
  ['regexall', ofUnicode(define([STRING, STRING], listOf(DYNAMIC), findEvery))],
  ['regex_replace', ofUnicode(define([STRING, STRING, STRING], STRING, replace))],
];
