import { printValue } from './go-print.js';
import type { Node, ScalarNode } from './node.js';

/** Whether two values are the same; those that are not known are not. */
export function isEqual(left: Node, right: Node): boolean {
  if (left === right) return true;
  if (left.kind === 'scalar') return right.kind === 'scalar' && isSameScalar(left, right);
  if (left.kind === 'list') {
    return (
      right.kind === 'list' &&
      left.items.length === right.items.length &&
      left.items.every((item, at) => isEqual(item, right.items[at] ?? item))
    );
  }
  if (right.kind !== 'map' || left.entries.size !== right.entries.size) return false;
  for (const [key, { value }] of left.entries) {
    const other = right.entries.get(key)?.value;
    if (other === undefined || !isEqual(value, other)) return false;
  }
  return true;
}

function isSameScalar(left: ScalarNode, right: ScalarNode): boolean {
  if (left.gaps.length > 0 || right.gaps.length > 0) return false;
  return typeof left.value === typeof right.value && printValue(left.value) === printValue(right.value);
}
