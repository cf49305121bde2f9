import { formatNumber, parseNumber } from './number-text.js';

/** An expression that can be evaluated: a literal, or a property of a context. */
export type WorkflowExpression =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'property'; readonly context: string; readonly path: readonly string[] };

const CONTEXT = /^[A-Za-z_][A-Za-z0-9_-]*/;
const DEREFERENCE = /^\s*\.\s*([A-Za-z_][A-Za-z0-9_-]*)|^\s*\[\s*(?:'((?:[^']|'')*)'|(\d+))\s*\]/;
const TEXT = /^'((?:[^']|'')*)'$/;
const NUMBER = /^[-+]?(?:\d|\.\d)[\w.+-]*$/;

/** Reads the part between `${{` and `}}`; null if it has operators, functions or anything else. */
export function parseExpression(written: string): WorkflowExpression | null {
  const source = written.trim();
  const text = TEXT.exec(source)?.[1];
  if (text !== undefined) return { kind: 'literal', text: text.replaceAll("''", "'") };
  if (source === 'null') return { kind: 'literal', text: '' };
  if (source === 'true' || source === 'false') return { kind: 'literal', text: source };
  if (NUMBER.test(source)) {
    const number = parseNumber(source);
    return Number.isNaN(number) ? null : { kind: 'literal', text: formatNumber(number) };
  }
  const context = CONTEXT.exec(source)?.[0];
  if (context === undefined) return null;
  const path: string[] = [];
  for (let rest = source.slice(context.length); rest !== ''; ) {
    const step = DEREFERENCE.exec(rest);
    if (step === null) return null;
    path.push(step[1] ?? step[2]?.replaceAll("''", "'") ?? numberText(step[3] ?? ''));
    rest = rest.slice(step[0].length).trimEnd();
  }
  return { kind: 'property', context: context.toLowerCase(), path };
}

/** `[01]` is `[1]`. */
function numberText(digits: string): string {
  return digits === '' ? '' : formatNumber(parseNumber(digits));
}

/** A stretch of a text: as it is, or an expression in `${{ }}`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The part between the braces; null for plain text. */
  readonly expression: string | null;
}

/** Splits a text where GitHub does. Null: an expression is not closed, and GitHub refuses the file. */
export function splitExpressions(text: string): readonly Segment[] | null {
  const segments: Segment[] = [];
  let at = 0;
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', at)) {
    const end = findClose(text, start + 3);
    if (end === null) return null;
    if (start > at) segments.push({ start: at, end: start, expression: null });
    segments.push({ start, end, expression: text.slice(start + 3, end - 2) });
    at = end;
  }
  if (at < text.length || segments.length === 0)
    segments.push({ start: at, end: text.length, expression: null });
  return segments;
}

/** The offset after `}}`; quotes hide it. */
function findClose(text: string, from: number): number | null {
  let inQuotes = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") inQuotes = !inQuotes;
    else if (!inQuotes && text[at] === '}' && text[at - 1] === '}') return at + 1;
  }
  return null;
}
