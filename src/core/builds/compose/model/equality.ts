import { printValue } from './go-print.js';
import type { ComposeNode } from './node.js';

/** A text that equal values have in common and others have not; null: a part of the value is not known. */
export function fingerprint(node: ComposeNode): string | null {
  // Most are plain texts; no other value's text begins like this.
  if (node.kind === 'scalar' && typeof node.value === 'string')
    return node.gaps.length === 0 ? `'${node.value}` : null;
  const parts: string[] = [];
  return write(node, parts) ? parts.join('') : null;
}

function write(node: ComposeNode, parts: string[]): boolean {
  if (node.kind === 'scalar') {
    parts.push(typeof node.value, JSON.stringify(printValue(node.value)));
    return node.gaps.length === 0;
  }
  if (node.kind === 'list') {
    parts.push('[');
    const isKnown = node.items.every((item) => write(item, parts));
    parts.push(']');
    return isKnown;
  }
  parts.push('{');
  const isKnown = [...node.entries.keys()].sort().every((key) => {
    parts.push(JSON.stringify(key), ':');
    const value = node.entries.get(key)?.value;
    return value !== undefined && write(value, parts);
  });
  parts.push('}');
  return isKnown;
}

/** Whether two values are the same; those that are not known are not. */
export function isEqual(left: ComposeNode, right: ComposeNode): boolean {
  if (left === right) return true;
  const text = left.kind === right.kind ? fingerprint(left) : null;
  return text !== null && text === fingerprint(right);
}
