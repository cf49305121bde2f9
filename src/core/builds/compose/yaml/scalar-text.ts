import type { Scalar } from 'yaml';
import type { NodeOrigin } from '../model/node.js';
import { readQuoted } from './quoted.js';

/** The text of a scalar as libyaml reads it; null: it does not. */
export function textOfScalar(scalar: Scalar, origin: NodeOrigin): string | null {
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  if (isQuoted) return readQuoted(origin.source.text, origin.start)?.value ?? null;
  const value = typeof scalar.value === 'string' ? scalar.value : '';
  const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
  return isBlock && hasAddedBreak(value, origin) ? value.slice(0, -1) : value;
}

/** The parser ends a block text with a line feed where the file ends without one; libyaml does not. */
function hasAddedBreak(value: string, { source: { text }, end }: NodeOrigin): boolean {
  if (end < text.length || !value.endsWith('\n') || /[\n\r\u0085]$/.test(text)) return false;
  const last = text.slice(text.lastIndexOf('\n') + 1);
  const shown = value.slice(value.lastIndexOf('\n', value.length - 2) + 1, -1);
  return last.trim() !== '' || (shown !== '' && shown.trim() === '' && last.endsWith(shown));
}
