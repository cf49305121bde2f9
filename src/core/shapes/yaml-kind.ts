import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';

// As the parser marks its nodes. Asked here, so that who reads values needs no parser.
const KIND = Symbol.for('yaml.node.type');
const MARKS = {
  alias: Symbol.for('yaml.alias'),
  map: Symbol.for('yaml.map'),
  scalar: Symbol.for('yaml.scalar'),
  seq: Symbol.for('yaml.seq'),
} as const;

function isKind(node: unknown, kind: keyof typeof MARKS): boolean {
  return typeof node === 'object' && node !== null && Reflect.get(node, KIND) === MARKS[kind];
}

export const isAlias = (node: unknown): node is Alias => isKind(node, 'alias');
export const isMap = (node: unknown): node is YAMLMap => isKind(node, 'map');
export const isScalar = (node: unknown): node is Scalar => isKind(node, 'scalar');
export const isSeq = (node: unknown): node is YAMLSeq => isKind(node, 'seq');

/** The value of a key; undefined where the map has none of that name. */
export function findValue(map: YAMLMap, name: string): unknown {
  return map.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
}

/** What a node has at least, whoever made it. */
interface NodeParts {
  readonly start: number;
  readonly end: number;
}

/** Nodes as the parser makes them of a text without anchors, aliases and tags. */
export function makeScalar(value: unknown, source: string, { start, end }: NodeParts): Node {
  return makeNode('scalar', { value, source, range: [start, end, end] });
}

export function makeMap(items: readonly { readonly key: Node; readonly value: Node }[], start: number): Node {
  return makeNode('map', { items, range: [start, start, start] });
}

export function makeSeq(items: readonly Node[], start: number): Node {
  return makeNode('seq', { items, range: [start, start, start] });
}

/** It has no methods, which nobody calls who asks for kinds here. */
function makeNode(kind: keyof typeof MARKS, parts: object): Node {
  return { [KIND]: MARKS[kind], ...parts } as unknown as Node;
}
