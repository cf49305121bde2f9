import type { TracedText } from '../../traced-text.js';
import type { UnknownTexts } from '../../unknown-texts.js';
import type { ExpressionNode } from '../expressions/parsing.js';
import { findExpression, listResults } from '../expressions/written-expressions.js';

/**
 * The overrides that one expression may give, where it says what they change: `format('*.output=…', …)`. Their values are not
 * known, nor whether they are given. Null: it may be any.
 */
export function listOverrides(override: TracedText, texts: UnknownTexts): readonly TracedText[] | null {
  const expression = findExpression(override.value, texts);
  if (expression === null) return null;
  const results = listResults(expression.node).map((result) => textOf(result, override.value));
  const keys = results
    .filter((text) => text !== '')
    .map((text) => /^([^=\n]+)=[^\n]*$/.exec(text ?? '')?.[1]);
  const known = keys.filter((key) => key !== undefined);
  return known.length < keys.length ? null : known.map((key) => override.as(`${key}=${override.value}`));
}

/** What a part of an expression gives, with a stand-in for what it puts into a text; null: anything. */
function textOf(node: ExpressionNode, stand: string): string | null {
  if (node.kind === 'literal') return typeof node.value === 'string' ? node.value : node.value ? null : '';
  const [format] = node.kind === 'call' && node.name === 'format' ? node.given : [];
  return format?.kind === 'literal' && typeof format.value === 'string'
    ? format.value.replace(/\{\d+\}/g, () => stand)
    : null;
}
