import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { parseExpression } from '../expression.js';
import { splitTopLevel, stripBrackets } from './splitting.js';

/** What is left of `a || b`: a text that is known, or another expression; null: the same. */
export type Alternative = { readonly text: string } | { readonly source: string } | null;

/** Only a text may look like these and count as true. */
const MAY_BE_FALSE = /^(?:false|-?0(?:\.0*)?|nan)$/i;

/**
 * What `a || b` is made of, with what is known of its sides: an input that is empty is left out, and one that another
 * expression gives is that expression. `read`: the value of a side; null: nothing decides it.
 */
export function chooseAlternative(
  source: string,
  texts: UnknownTexts,
  read: (side: string) => string | null,
): Alternative {
  const sides = splitTopLevel(source, '||').map((side) => side.trim());
  if (sides.length < 2) return null;
  const left: string[] = [];
  for (const [index, side] of sides.entries()) {
    const value = parseExpression(side)?.kind === 'property' ? read(side) : null;
    const isLast = index === sides.length - 1;
    if (value === null) left.push(side);
    else if (value === '') {
      if (isLast && left.length > 0) left.push("''");
    } else if (isUnknown(value)) left.push(sourceOf(value, texts) ?? side);
    else if (MAY_BE_FALSE.test(value)) left.push(side);
    else if (left.length === 0) return { text: value };
    else {
      left.push(side);
      break;
    }
  }
  const parts = [...new Set(left)];
  if (parts.length === 0) return { text: '' };
  return parts.join() === sides.join() ? null : { source: parts.join(' || ') };
}

/** The expression that a text stands for as a whole; null: it is more than that. */
function sourceOf(value: string, texts: UnknownTexts): string | null {
  const [expression] = texts.expressionsIn(value);
  if (expression === undefined || texts.standIn(expression) !== value) return null;
  const inner = /^\$\{\{([\s\S]*)\}\}$/.exec(expression)?.[1]?.trim();
  if (inner === undefined) return null;
  const isPlain = parseExpression(inner) !== null || stripBrackets(inner) !== inner;
  return isPlain ? inner : `(${inner})`;
}
