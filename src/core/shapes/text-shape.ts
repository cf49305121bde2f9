import type { Node } from 'yaml';
import { expandBraces } from '../glob/brace-expansion.js';
import { ownValue } from '../own-value.js';
import { joinNames, suggestName } from './name-suggestion.js';
import type { Cursor, JsonSchema, Shape } from './shape.js';
import { isScalar, isSeq } from './yaml-kind.js';
import { describeNode, isReported, quote } from './yaml-node.js';

/** What is wrong with a text; it goes on from the text itself: `"3.x" needs no wildcard …`. */
export interface Failure {
  readonly error: string;
}

/** What remembers the text that it was made from. */
export interface Sourced {
  readonly source: string;
}

export interface TextOptions<T> {
  /** For messages: `a date, such as "2026-12-31"`. */
  readonly what: string;
  readonly parse: (text: string) => T | Failure;
  readonly schema?: JsonSchema;
  /** Whether `{a,b}` in it are alternatives: a policy may have so many and no more. */
  readonly expands?: boolean;
  /** What to do about a valid value that is probably a mistake. */
  readonly advise?: (value: T) => string | null;
}

function isFailure(result: unknown): result is Failure {
  return typeof result === 'object' && result !== null && 'error' in result;
}

/** A text that is parsed into something. Numbers and booleans are pointed at: `3.10` without quotes is 3.1. */
export function text<T extends string | Sourced>(options: TextOptions<T>): Shape<T>;
/** What is neither a text nor remembers the one it was made from says how it is written down. */
export function text<T>(options: TextOptions<T> & { readonly print: (value: T) => string }): Shape<T>;
export function text<T>({
  what,
  parse,
  schema = {},
  expands = false,
  advise,
  print = printSource,
}: TextOptions<T> & { readonly print?: (value: T) => string }): Shape<T> {
  return {
    read: (node, at) => {
      const source = readText(node, at, what, (candidate) => !isFailure(parse(candidate)));
      if (source === undefined) return undefined;
      if (expands && !at.document.spend(countAlternatives(source))) {
        return at.reject(node, 'is one pattern too many; use * instead of long {a,b} alternatives');
      }
      const result = parse(source);
      if (isFailure(result)) return at.reject(node, `is wrong: "${quote(source)}" ${result.error}`);
      const advice = advise?.(result) ?? null;
      if (advice !== null) at.warn(node, `is probably wrong: "${quote(source)}" ${advice}`);
      return result;
    },
    toSchema: () => ({ type: 'string', ...schema }),
    print,
    parts: [],
  };
}

function printSource(value: unknown): string {
  return typeof value === 'object' && value !== null && 'source' in value
    ? String(value.source)
    : String(value);
}

function countAlternatives(source: string): number {
  return source.includes('{') ? (expandBraces(source).texts?.length ?? 1) : 1;
}

/** The text of a scalar; anything else is reported, with quotes if they would fix it. */
function readText(
  node: Node,
  at: Cursor,
  what: string,
  isValid: (text: string) => boolean,
): string | undefined {
  if (isReported(node)) return undefined;
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  const source = isScalar(node) ? node.source : undefined;
  if (source !== undefined && source !== '' && isScalar(node) && node.value !== null && isValid(source)) {
    return at.reject(
      node,
      `must be text, but ${quote(source)} without quotes is ${nameScalar(source, node.value)}; put quotes around it: "${quote(source)}"`,
    );
  }
  const advice = isSeq(node) ? '; write one value, without brackets or dash' : '';
  return at.reject(node, `must be ${what}, not ${describeNode(node)}${advice}`);
}

/** What YAML makes of a text without quotes: of `3.10` the number 3.1. */
function nameScalar(source: string, value: unknown): string {
  if (typeof value === 'boolean') return 'a true-or-false value';
  return String(value) === source ? 'a number' : `the number ${String(value)}`;
}

/** Any text with something in it. */
export function words(what: string, maxLength = 2000): Shape<string> {
  return text<string>({
    what,
    parse: (source) => {
      if (source.trim() === '') return { error: `is empty; write ${what}` };
      return source.length > maxLength ? { error: `is longer than ${maxLength} characters` } : source;
    },
    schema: { minLength: 1, pattern: '\\S' },
  });
}

/** Text of one form, which editors are told too. `otherwise` goes on from a wrong one: `is not a ticket; write one such as SEC-12`. */
export function matching(
  form: RegExp,
  { what, otherwise }: { readonly what: string; readonly otherwise: string },
): Shape<string> {
  return text<string>({
    what,
    parse: (source) => (form.test(source) ? source : { error: otherwise }),
    schema: { pattern: form.source.replaceAll('\\/', '/') },
  });
}

/** One of some words. `meanings`: what to write in place of other words, `ignore` for `off`. */
export function choice<const T extends string>(
  values: readonly T[],
  what: string,
  meanings: Readonly<Record<string, string>> = {},
): Shape<T> {
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      const value = isScalar(node) ? String(node.value) : '';
      const found = values.find((candidate) => isScalar(node) && candidate === node.value);
      if (found !== undefined) return found;
      const meant = ownValue(meanings, value.toLowerCase());
      const near = meant === undefined ? suggestName(value, values) : null;
      const hint =
        meant === undefined ? (near === null ? '' : `; did you mean "${near}"?`) : `; write ${meant}`;
      return at.reject(node, `must be ${what} (${joinNames(values)}), not ${describeNode(node)}${hint}`);
    },
    toSchema: () => ({ enum: values }),
    print: (value) => value,
    parts: [],
  };
}

const FLAGS: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  no: false,
  off: false,
  false: false,
};

export function flag(what: string): Shape<boolean> {
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (isScalar(node) && typeof node.value === 'boolean') return node.value;
      const word = isScalar(node) ? String(node.value).toLowerCase() : '';
      const meant = ownValue(FLAGS, word);
      const quotes = word === String(meant) ? ' without quotes' : '';
      const advice = meant === undefined ? '' : `; write ${meant}${quotes}`;
      return at.reject(node, `must be true or false (${what}), not ${describeNode(node)}${advice}`);
    },
    toSchema: () => ({ type: 'boolean' }),
    print: (value) => value,
    parts: [],
  };
}
