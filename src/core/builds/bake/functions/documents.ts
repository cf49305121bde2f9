import type { Budget } from '../bounds.js';
import { FunctionError, OpenResult } from '../evaluation/function.js';
import { jsonText } from '../values/json-text.js';
import { valueOfJson } from '../values/json-value.js';
import { BOOL, DYNAMIC, listOf, objectOf, STRING } from '../values/type.js';
import { bool, list, object, stringOf, text, type Value } from '../values/value.js';
import { ANY_OR_NULL, argument, define, type Named } from './define.js';
import { satisfies } from './versions/constraint.js';
import { parseVersion } from './versions/version.js';

function encodeJson(args: readonly Value[]): Value {
  const json = jsonText(argument(args, 0));
  if (json === null) throw new FunctionError('an infinity has no JSON');
  return text(json);
}

const PAIR = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/g;

function decodeJson(args: readonly Value[]): Value {
  const source = stringOf(argument(args, 0));
  if (/\\u[dD][89a-fA-F]/.test(source.replace(PAIR, '')))
    throw new OpenResult('half of a pair of surrogates in JSON is not read');
  return valueOfJson(source);
}

/** Rows of comma separated values as Go's encoding/csv reads them. */
function readCsv(source: string): string[][] {
  const rows: string[][] = [];
  const lines = source.split('\n');
  for (let index = 0; index < lines.length; index++) {
    let line = dropReturn(lines[index] ?? '');
    if (line === '') continue;
    const row: string[] = [];
    for (let rest: string | null = line; rest !== null; ) {
      if (!rest.startsWith('"')) {
        const comma = rest.indexOf(',');
        const field: string = comma === -1 ? rest : rest.slice(0, comma);
        if (field.includes('"')) throw new FunctionError('a quote stands in a field without quotes');
        row.push(field);
        rest = comma === -1 ? null : rest.slice(comma + 1);
        continue;
      }
      line = rest;
      let closed = quotedEnd(line);
      while (closed === -1 && index + 1 < lines.length) {
        line += `\n${dropReturn(lines[++index] ?? '')}`;
        closed = quotedEnd(line);
      }
      if (closed === -1) throw new FunctionError('a quoted field has no end');
      row.push(line.slice(1, closed).replaceAll('""', '"'));
      const after = line.slice(closed + 1);
      if (after !== '' && !after.startsWith(','))
        throw new FunctionError('a comma must follow a quoted field');
      rest = after === '' ? null : after.slice(1);
    }
    rows.push(row);
  }
  return rows;
}

function dropReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The quote that closes a field which begins with one; -1: none does. */
function quotedEnd(line: string): number {
  for (let at = line.indexOf('"', 1); at !== -1; at = line.indexOf('"', at)) {
    if (line[at + 1] !== '"') return at;
    at += 2;
  }
  return -1;
}

function decodeCsv(args: readonly Value[], budget: Budget): Value {
  const source = stringOf(argument(args, 0));
  budget.step(source.length);
  const [headers, ...rows] = readCsv(source);
  if (headers === undefined) throw new FunctionError('there is no line of headers');
  if (new Set(headers).size < headers.length) throw new FunctionError('two columns have one name');
  if (rows.some((row) => row.length !== headers.length))
    throw new FunctionError('a line has another number of fields');
  const objects = rows.map((row) =>
    object(new Map(headers.map((name, index) => [name, text(row[index] ?? '')]))),
  );
  return list(objects, objectOf(new Map(headers.map((name) => [name, STRING]))));
}

function compareSemver(args: readonly Value[], budget: Budget): Value {
  const version = parseVersion(stringOf(argument(args, 0)));
  return bool(satisfies(version, stringOf(argument(args, 1)), budget));
}

export const DOCUMENT_FUNCTIONS: Named = [
  ['jsonencode', define([ANY_OR_NULL], STRING, encodeJson)],
  ['jsondecode', define([STRING], DYNAMIC, decodeJson)],
  ['csvdecode', define([STRING], listOf(DYNAMIC), decodeCsv)],
  ['semvercmp', define([STRING, STRING], BOOL, compareSemver)],
];
