import { FunctionError } from '../evaluation/function.js';
import { isSpace, trim } from '../hcl/spaces.js';
import { compareText } from '../values/order.js';
import { listOf, NUMBER, STRING } from '../values/type.js';
import { elements, integer, isNull, list, stringOf, text, type Value } from '../values/value.js';
import { argument, define, defineRest, type Named, textFunction, wholeArgument } from './define.js';
import { graphemes } from './unicode/graphemes.js';
import { ofUnicode } from './unicode/settled.js';

/** Go changes case character by character, into one character each. */
function mapCase(
  value: string,
  change: (char: string) => string,
  changeAlone: (char: string) => string,
): string {
  return Array.from(value, (char) => {
    const changed = change(char);
    return [...changed].length === 1 ? changed : changeAlone(char);
  }).join('');
}

/** Greek letters with an iota below have a capital of their own, 8 or 9 characters on; other letters have none. */
function capitalOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const capitals = [8, 9].map((distance) => String.fromCodePoint(code + distance));
  return capitals.find((capital) => capital.toLowerCase() === char) ?? char;
}

const upper = (value: string) => mapCase(value, (char) => char.toUpperCase(), capitalOf);
const lower = (value: string) =>
  mapCase(
    value,
    (char) => char.toLowerCase(),
    () => 'i', // only the capital I with a dot becomes two
  );

/** Go's strings.Title: the first letter after anything except a letter, digit, underscore or quote mark. */
function title(value: string): string {
  let previous = ' ';
  return Array.from(value, (char) => {
    const starts = isSeparator(previous);
    previous = char;
    return starts ? upper(char) : char;
  }).join('');
}

function isSeparator(char: string): boolean {
  if (char <= '\x7f') return !/[0-9A-Za-z_]/.test(char);
  return !/[\p{L}\p{Nd}]/u.test(char) && isSpace(char);
}

function trimChars(value: string, cutset: string): string {
  const chars = [...value];
  const cut = new Set(cutset);
  let start = 0;
  let end = chars.length;
  while (start < end && cut.has(chars[start] ?? '')) start++;
  while (end > start && cut.has(chars[end - 1] ?? '')) end--;
  return chars.slice(start, end).join('');
}

function chomp(value: string): string {
  let end = value.length;
  while (value[end - 1] === '\n' || value[end - 1] === '\r') end--;
  return value.slice(0, end);
}

function substring(args: readonly Value[]): Value {
  const chars = graphemes(stringOf(argument(args, 0)));
  let offset = wholeArgument(args[1], 'the offset');
  const length = wholeArgument(args[2], 'the length');
  if (offset >= 0 && length === 0) return text('');
  if (offset < 0) offset += chars.length;
  if (offset > 0 && offset >= chars.length) return text('');
  const rest = chars.slice(Math.max(0, offset));
  return text((length <= 0 ? rest : rest.slice(0, length)).join(''));
}

function join(args: readonly Value[]): Value {
  const [separator, ...lists] = args;
  if (separator === undefined || lists.length === 0) throw new FunctionError('at least one list is needed');
  const items = lists.flatMap((items) => elements(items));
  if (items.some(isNull)) throw new FunctionError('null cannot be joined');
  return text(items.map(stringOf).join(stringOf(separator)));
}

function sort(args: readonly Value[]): Value {
  const items = elements(argument(args, 0));
  if (items.some(isNull)) throw new FunctionError('null cannot be sorted');
  return list(
    [...items].sort((a, b) => compareText(stringOf(a), stringOf(b))),
    STRING,
  );
}

function split(args: readonly Value[]): Value {
  const separator = stringOf(argument(args, 0));
  const value = stringOf(argument(args, 1));
  const parts = separator === '' ? Array.from(value) : value.split(separator);
  return list(parts.map(text), STRING);
}

function indent(args: readonly Value[]): Value {
  const spaces = wholeArgument(args[0], 'the number of spaces');
  if (spaces < 0 || spaces > 10_000) throw new FunctionError('this is not a sensible number of spaces');
  return text(stringOf(argument(args, 1)).replaceAll('\n', `\n${' '.repeat(spaces)}`));
}

function replace(value: string, old: string, replacement: string): string {
  if (old !== '') return value.split(old).join(replacement);
  return replacement + Array.from(value, (char) => char + replacement).join('');
}

/** Go's path.Base and path.Dir. */
function basename(path: string): string {
  if (path === '') return '.';
  const stripped = path.replace(/\/+$/, '');
  return stripped === '' ? '/' : stripped.slice(stripped.lastIndexOf('/') + 1);
}

function dirname(path: string): string {
  return cleanPath(path.slice(0, path.lastIndexOf('/') + 1));
}

/** Go's path.Clean. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/');
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') kept.push(part);
    else if (kept.length > 0 && kept[kept.length - 1] !== '..') kept.pop();
    else if (!rooted) kept.push(part);
  }
  const joined = kept.join('/');
  return rooted ? `/${joined}` : joined === '' ? '.' : joined;
}

export const STRING_FUNCTIONS: Named = [
  ['upper', ofUnicode(textFunction(1, upper))],
  ['lower', ofUnicode(textFunction(1, lower))],
  ['title', ofUnicode(textFunction(1, title))],
  ['reverse', ofUnicode(textFunction(1, (value) => [...graphemes(value)].reverse().join('')))],
  [
    'strlen',
    ofUnicode(define([STRING], NUMBER, (args) => integer(graphemes(stringOf(argument(args, 0))).length))),
  ],
  ['substr', ofUnicode(define([STRING, NUMBER, NUMBER], STRING, substring))],
  ['join', defineRest([STRING], listOf(STRING), STRING, join)],
  ['sort', define([listOf(STRING)], listOf(STRING), sort)],
  ['split', define([STRING, STRING], listOf(STRING), split)],
  ['chomp', textFunction(1, chomp)],
  ['indent', define([NUMBER, STRING], STRING, indent)],
  ['trimspace', textFunction(1, trim)],
  ['trim', textFunction(2, trimChars)],
  [
    'trimprefix',
    textFunction(2, (value, prefix) => (value.startsWith(prefix) ? value.slice(prefix.length) : value)),
  ],
  [
    'trimsuffix',
    textFunction(2, (value, suffix) =>
      suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
    ),
  ],
  ['replace', textFunction(3, replace)],
  ['basename', textFunction(1, basename)],
  ['dirname', textFunction(1, dirname)],
  ['sanitize', textFunction(1, (value) => value.replace(/[^a-zA-Z0-9_-]/gu, '_'))],
];
