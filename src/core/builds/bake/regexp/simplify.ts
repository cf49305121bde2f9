import type { RegexpNode } from './syntax.js';

const EMPTY: RegexpNode = { kind: 'empty' };

/** The tree as Go's regexp/syntax simplifies it before it is compiled, as far as that changes what takes part in a match. */
export function simplify(node: RegexpNode): RegexpNode {
  switch (node.kind) {
    case 'group':
      return { ...node, inner: simplify(node.inner) };
    case 'sequence': {
      const items = node.items.map(simplify);
      return items.length > 1 ? { kind: 'sequence', items } : (items[0] ?? EMPTY);
    }
    case 'choice':
      return { kind: 'choice', items: node.items.map(simplify) };
    case 'repeat':
      return simplifyRepeat(node);
    default:
      return node;
  }
}

function simplifyRepeat(node: RegexpNode & { kind: 'repeat' }): RegexpNode {
  const { min, max, greedy } = node;
  if (max === 0) return EMPTY;
  const inner = simplify(node.inner);
  if (inner.kind === 'empty' || (min === 1 && max === 1)) return inner;
  const isPlain = max === Number.POSITIVE_INFINITY ? min <= 1 : min === 0 && max === 1;
  const isSame = inner.kind === 'repeat' && inner.min === min && inner.max === max && inner.greedy === greedy;
  return isPlain && isSame ? inner : { ...node, inner };
}

const NULLABLE = new WeakMap<RegexpNode, boolean>();

/** Whether a part may match nothing. */
export function isNullable(node: RegexpNode): boolean {
  const known = NULLABLE.get(node) ?? findNullable(node);
  NULLABLE.set(node, known);
  return known;
}

function findNullable(node: RegexpNode): boolean {
  switch (node.kind) {
    case 'char':
      return false;
    case 'group':
      return isNullable(node.inner);
    case 'sequence':
      return node.items.every(isNullable);
    case 'choice':
      return node.items.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.inner);
    default:
      return true;
  }
}
