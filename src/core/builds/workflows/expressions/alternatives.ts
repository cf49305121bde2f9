import { isUnknown, type UnknownTexts } from '../../unknown-texts.js';
import { parseExpression } from '../expression.js';
import { type ExpressionNode, readExpression, readExpressionOnce } from './parsing.js';
import { findExpression, listSides } from './written-expressions.js';

/** Only a text may look like these and count as true. */
const MAY_BE_FALSE = /^(?:false|-?0(?:\.0*)?|nan)$/i;

/**
 * What is left of `a || b` that nothing decides: an input that is empty is left out, and one that another expression gives
 * is that expression. `read`: the value of a side; null: nothing decides it.
 */
export function nameRest(source: string, texts: UnknownTexts, read: (side: string) => string | null): string {
  const node = readExpressionOnce(source, texts);
  const sides = node === null ? [] : listSides(node).map(({ start, end }) => source.slice(start, end));
  if (sides.length < 2) return source;
  const left: string[] = [];
  for (const [index, side] of sides.entries()) {
    const value = parseExpression(side)?.kind === 'property' ? read(side) : null;
    const isLast = index === sides.length - 1;
    if (value === null) left.push(side);
    else if (value === '') {
      if (isLast && left.length > 0) left.push("''");
    } else if (isUnknown(value)) left.push(sourceOf(value, texts) ?? side);
    else {
      left.push(side);
      if (!MAY_BE_FALSE.test(value)) break;
    }
  }
  const parts = [...new Set(left)];
  return parts.length === 0 || parts.join() === sides.join() ? source : ` ${parts.join(' || ')} `;
}

const JOINED: ReadonlySet<ExpressionNode['kind']> = new Set(['and', 'or', 'not', 'compare']);

/** The expression that a text stands for as a whole; null: it is more than that. */
function sourceOf(value: string, texts: UnknownTexts): string | null {
  const expression = findExpression(value, texts);
  if (expression === null) return null;
  const source = expression.source.trim();
  const isBracketed = source.startsWith('(') && readExpression(source.slice(1, -1)) !== null;
  return JOINED.has(expression.node.kind) && !isBracketed ? `(${source})` : source;
}
