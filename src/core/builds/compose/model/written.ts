import { printValue } from './go-print.js';
import type { ComposeNode } from './node.js';

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
