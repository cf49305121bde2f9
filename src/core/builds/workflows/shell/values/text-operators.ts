import type { TracedText } from '../../../traced-text.js';
import { toExpression } from './glob-pattern.js';

/** What is searched for patterns: neither takes long. */
const MAX_TEXT = 300;
const MAX_STARS = 2;

/** `${NAME#pattern}` and its like; null: it is not known what they give. */
export function transform(
  text: TracedText,
  operator: string,
  pattern: string,
  replacement: string,
): TracedText | null {
  const stars = pattern.split('*').length - 1;
  if (text.value.length > MAX_TEXT || pattern.length > MAX_TEXT || stars > MAX_STARS) return null;
  switch (operator) {
    case '#':
    case '##':
      return cutStart(text, pattern, operator === '##');
    case '%':
    case '%%':
      return cutEnd(text, pattern, operator === '%%');
    case '/':
    case '//':
    case '/#':
    case '/%':
      return replaceIn(text, operator, pattern, replacement);
    case '@U':
    case '^^':
      return pattern === '' ? text.as(text.value.toUpperCase()) : null;
    case '@L':
    case ',,':
      return pattern === '' ? text.as(text.value.toLowerCase()) : null;
    case '@u':
    case '^':
      return pattern === '' ? text.as(text.value.slice(0, 1).toUpperCase() + text.value.slice(1)) : null;
    case ',':
      return pattern === '' ? text.as(text.value.slice(0, 1).toLowerCase() + text.value.slice(1)) : null;
    default:
      return null;
  }
}

function cutStart(text: TracedText, pattern: string, isLongest: boolean): TracedText | null {
  const whole = toWhole(pattern);
  if (whole === null) return null;
  const lengths = Array.from({ length: text.value.length + 1 }, (_, length) => length);
  const found = (isLongest ? lengths.reverse() : lengths).find((length) =>
    whole.test(text.value.slice(0, length)),
  );
  return found === undefined ? text : text.slice(found);
}

function toWhole(pattern: string): RegExp | null {
  const expression = toExpression(pattern);
  return expression === null ? null : new RegExp(`^(?:${expression})$`);
}

function cutEnd(text: TracedText, pattern: string, isLongest: boolean): TracedText | null {
  const whole = toWhole(pattern);
  if (whole === null) return null;
  const ends = Array.from({ length: text.value.length + 1 }, (_, end) => end);
  const found = (isLongest ? ends : ends.reverse()).find((end) => whole.test(text.value.slice(end)));
  return found === undefined ? text : text.slice(0, found);
}

function replaceIn(
  text: TracedText,
  operator: string,
  pattern: string,
  replacement: string,
): TracedText | null {
  const expression = toExpression(pattern);
  const isAnchored = operator === '/#' || operator === '/%';
  if (
    expression === null ||
    (!isAnchored && new RegExp(`^(?:${expression})$`).test('')) ||
    replacement.includes('&') ||
    replacement.includes('\\')
  )
    return null;
  const around =
    operator === '/#' ? `^(?:${expression})` : operator === '/%' ? `(?:${expression})$` : expression;
  return text.as(text.value.replace(new RegExp(around, operator === '//' ? 'g' : ''), () => replacement));
}

/** How many characters are compared at most. */
export function costOf(text: string, pattern: string): number {
  return text.length ** pattern.split('*').length * Math.max(text.length, 1);
}

/** `${NAME:from:length}`. */
export function cut(text: TracedText, from: number, length: number | null): TracedText | null {
  const size = text.value.length;
  const start = from < 0 ? size + from : from;
  if (start < 0 || start > size) return text.slice(0, 0);
  const end = length === null ? size : length < 0 ? size + length : start + length;
  return end < start ? null : text.slice(start, Math.min(end, size));
}
