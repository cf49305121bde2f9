import type { BuildPlace } from '../../build.js';
import type { ScalarNode } from '../model/node.js';

/** Where a value is written: the text itself if it is written there as it is, otherwise the whole value with its quotes. */
export function placeOf(node: ScalarNode): BuildPlace {
  const { source, start, end } = node.origin;
  const inner = findText(node);
  return inner === null ? source.placeOf(start, end) : source.placeOf(inner.start, inner.end);
}

function findText(node: ScalarNode): { readonly start: number; readonly end: number } | null {
  const { source, start, end } = node.origin;
  const written = source.text.slice(start, end);
  const quote = /^["']/.test(written) ? 1 : 0;
  const text = written.slice(quote, written.length - quote);
  if (node.raw === null) return node.skip === 0 ? { start, end } : null;
  if (text !== node.raw) return null;
  if (node.skip > 0 && text.indexOf('=') + 1 !== node.skip) return null;
  return { start: start + quote + node.skip, end: end - quote };
}
