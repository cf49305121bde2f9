import { OPEN_PART } from '../../../dockerfile/variants/variant-options.js';
import { printValue } from './go-print.js';
import type { ComposeNode, ScalarNode } from './node.js';

/** The same with `OPEN_PART` in the place of expressions; null: nothing of it is known. */
export function findKnownPart({ value, gaps }: Pick<ScalarNode, 'value' | 'gaps'>): string | null {
  const text = printValue(value);
  if (text === '') return null;
  let known = '';
  let from = 0;
  for (const { at } of gaps) {
    known += text.slice(from, at) + (at === from && from > 0 ? '' : OPEN_PART);
    from = at;
  }
  return known + text.slice(from);
}

/** A text as far as it is known, with the expressions in their places, and as it was written. */
export function writeGaps(node: ComposeNode | undefined): string {
  if (node?.kind !== 'scalar') return '';
  const { value, gaps, raw } = node;
  const text = printValue(value);
  let written = '';
  let from = 0;
  for (const { at, expression, written: more = '' } of gaps) {
    written += text.slice(from, at) + expression + more;
    from = at;
  }
  return JSON.stringify([written + text.slice(from), raw]);
}
