import { fingerprint } from '../model/equality.js';
import type { ComposeNode, ListNode, MapNode, NodeOrigin, ScalarNode } from '../model/node.js';
import type { WorkBudget } from '../work-budget.js';
import type { ComposeShape, MapShape, ScalarShape, ScalarType } from './shape.js';

/** Where a value does not have the shape that it should have, and what would be right. */
export interface Misfit {
  readonly origin: NodeOrigin;
  readonly path: readonly string[];
  readonly message: string;
}

/** Keys from the top to the value at hand; those of items are their numbers. */
type Trail = (string | number)[];

/** The first value that compose's schema does not allow; null: it allows all. */
export function findMisfit(
  node: ComposeNode,
  shape: ComposeShape,
  work: WorkBudget,
  path: Trail = [],
): Misfit | null {
  if (shape.is === 'either') return findInAny(node, shape.shapes, work, path);
  if (shape.is === 'scalar') {
    if (node.kind === 'scalar') return checkScalar(node, shape, path);
    return shape.types.length === 0 ? null : misfit(node, path, `must be a ${describe(shape)}`);
  }
  if (shape.is === 'list') {
    return node.kind === 'list'
      ? checkList(node, shape.items, shape.isUnique, work, path)
      : misfit(node, path, 'must be a array');
  }
  return node.kind === 'map' ? checkMap(node, shape, work, path) : misfit(node, path, 'must be a mapping');
}

function misfit(node: ComposeNode, path: Trail, message: string): Misfit {
  return { origin: node.origin, path: path.map(String), message };
}

/** The alternative for a value's kind says best what is wrong with it. */
function findInAny(
  node: ComposeNode,
  shapes: readonly ComposeShape[],
  work: WorkBudget,
  path: Trail,
): Misfit | null {
  const likely = shapes.find((shape) => shape.is === node.kind);
  if (likely !== undefined && findMisfit(node, likely, work, path) === null) return null;
  let deepest: Misfit | null = null;
  for (const shape of shapes) {
    const found = findMisfit(node, shape, work, path);
    if (found === null) return null;
    if (deepest === null || found.path.length > deepest.path.length) deepest = found;
  }
  if (deepest !== null && deepest.path.length > path.length) return deepest;
  const isScalar = node.kind === 'scalar' && shapes.some((shape) => shape.is === 'scalar');
  return isScalar ? deepest : misfit(node, path, `must be a ${shapes.map(describe).join(' or ')}`);
}

function describe(shape: ComposeShape): string {
  if (shape.is === 'list') return 'array';
  if (shape.is === 'map') return 'mapping';
  return shape.is === 'either' ? shape.shapes.map(describe).join(' or ') : shape.types.join(' or ');
}

/** Whether a scalar is of a type that is all that is asked of it. */
function fits({ value, gaps }: ScalarNode, { types, among, pattern }: ScalarShape): boolean {
  if (types.length === 0 || gaps.length > 0) return true;
  return (
    typeof value === 'string' && among === undefined && pattern === undefined && types.includes('string')
  );
}

/** A text that holds what nobody gives may be anything. */
function checkScalar(node: ScalarNode, shape: ScalarShape, path: Trail): Misfit | null {
  const { value } = node;
  if (shape.types.length === 0 || node.gaps.length > 0) return null;
  if (!hasAnyType(value, shape.types)) {
    return misfit(node, path, `must be a ${describe(shape)}`);
  }
  if (typeof value === 'string') {
    if (shape.among !== undefined && !shape.among.includes(value)) {
      return misfit(node, path, `value must be one of '${shape.among.join("', '")}'`);
    }
    return shape.pattern === undefined || shape.pattern.test(value)
      ? null
      : misfit(node, path, `'${value.slice(0, 60)}' does not match pattern '${shape.pattern.source}'`);
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') return null;
  if (shape.from !== undefined && value < shape.from) {
    return misfit(node, path, `must be greater than or equal to ${shape.from}`);
  }
  return shape.to !== undefined && value > shape.to
    ? misfit(node, path, `must be less than or equal to ${shape.to}`)
    : null;
}

function hasAnyType(value: ScalarNode['value'], types: readonly ScalarType[]): boolean {
  for (const type of types) if (hasType(value, type)) return true;
  return false;
}

function hasType(value: ScalarNode['value'], type: ScalarType): boolean {
  if (value === null) return type === 'null';
  if (typeof value === 'boolean') return type === 'boolean';
  if (typeof value === 'bigint') return type === 'integer' || type === 'number';
  if (typeof value === 'number') {
    return Number.isFinite(value) && (type === 'number' || (type === 'integer' && Number.isInteger(value)));
  }
  return type === 'string';
}

function checkList(
  node: ListNode,
  items: ComposeShape,
  isUnique: boolean,
  work: WorkBudget,
  path: Trail,
): Misfit | null {
  if (!work.spend(node.items.length)) return null;
  const seen = new Set<string>();
  for (let at = 0; at < node.items.length; at++) {
    const item = node.items[at];
    if (item === undefined) continue;
    path.push(at);
    const found = findMisfit(item, items, work, path);
    path.pop();
    if (found !== null) return found;
    const text = isUnique && node.items.length > 1 ? fingerprint(item) : null;
    if (text === null) continue;
    if (seen.has(text)) return misfit(item, path, 'items are equal');
    seen.add(text);
  }
  return null;
}

function checkMap(node: MapNode, shape: MapShape, work: WorkBudget, path: Trail): Misfit | null {
  if (!work.spend(node.entries.size)) return null;
  for (const key of shape.required) {
    if (!node.entries.has(key)) return misfit(node, path, `missing property '${key}'`);
  }
  for (const [key, { value, key: origin }] of node.entries) {
    const inner = shape.keys.get(key);
    const { others } = shape;
    const isOther = inner === undefined && others !== null && others.pattern.test(key);
    const wanted = inner ?? (isOther ? others.shape : null);
    if (inner === undefined && !isOther && !shape.isOpen) {
      return {
        origin,
        path: [...path.map(String), key],
        message: `additional properties '${key.slice(0, 60)}' not allowed`,
      };
    }
    if (wanted === null || (wanted.is === 'scalar' && value.kind === 'scalar' && fits(value, wanted)))
      continue;
    path.push(key);
    const found = findMisfit(value, wanted, work, path);
    path.pop();
    if (found !== null) return found;
  }
  return null;
}
