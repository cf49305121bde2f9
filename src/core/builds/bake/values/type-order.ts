import { isPrimitive, type ObjectType, type TupleType, type Type } from './type.js';

/** The order in which go-cty tries types as the common one: more general first. */
export function sortTypes(types: readonly Type[]): readonly number[] {
  const edges: number[][] = types.map(() => []);
  const degrees = types.map(() => 0);
  for (const [i, a] of types.entries()) {
    for (let j = i + 1; j < types.length; j++) {
      const order = compareTypes(a, types[j] ?? a);
      if (order < 0) link(edges, degrees, i, j);
      else if (order > 0) link(edges, degrees, j, i);
    }
  }
  const queue = [...degrees.keys()].filter((index) => degrees[index] === 0);
  for (const index of queue) {
    for (const next of edges[index] ?? []) {
      degrees[next] = (degrees[next] ?? 0) - 1;
      if (degrees[next] === 0) queue.push(next);
    }
  }
  return queue;
}

function link(edges: number[][], degrees: number[], from: number, to: number): void {
  edges[from]?.push(to);
  degrees[to] = (degrees[to] ?? 0) + 1;
}

const SEQUENCES: readonly Type['kind'][] = ['list', 'tuple'];

/** Negative: `a` is more general. */
function compareTypes(a: Type, b: Type): number {
  if (a.kind === 'dynamic' || b.kind === 'dynamic')
    return Number(a.kind === 'dynamic') - Number(b.kind === 'dynamic');
  if (isPrimitive(a) && isPrimitive(b)) return Number(b.kind === 'string') - Number(a.kind === 'string');
  if ((a.kind === 'list' || a.kind === 'set' || a.kind === 'map') && b.kind === a.kind) {
    return compareTypes(a.element, (b as typeof a).element);
  }
  if (a.kind === 'set' && SEQUENCES.includes(b.kind)) return 1;
  if (b.kind === 'set' && SEQUENCES.includes(a.kind)) return -1;
  if (a.kind === 'list' && b.kind === 'tuple') return -1;
  if (a.kind === 'tuple' && b.kind === 'list') return 1;
  if (a.kind === 'map' && b.kind === 'object') return -1;
  if (a.kind === 'object' && b.kind === 'map') return 1;
  if (a.kind === 'object' && b.kind === 'object') return compareObjects(a, b);
  return a.kind === 'tuple' && b.kind === 'tuple' ? compareTuples(a, b) : 0;
}

function compareObjects(a: ObjectType, b: ObjectType): number {
  if (a.attributes.size !== b.attributes.size) return 0;
  const orders: number[] = [];
  for (const [name, type] of a.attributes) {
    const other = b.attributes.get(name);
    if (other === undefined) return 0;
    orders.push(compareTypes(type, other));
  }
  return agree(orders);
}

function compareTuples(a: TupleType, b: TupleType): number {
  if (a.elements.length !== b.elements.length) return 0;
  return agree(a.elements.map((type, index) => compareTypes(type, b.elements[index] ?? type)));
}

function agree(orders: readonly number[]): number {
  const before = orders.some((order) => order < 0);
  const after = orders.some((order) => order > 0);
  return before === after ? 0 : before ? -1 : 1;
}
