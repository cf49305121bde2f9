import { isAlias, isCollection, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { WrittenNode, WrittenScalar } from './node.js';

/** What a converter must be told. */
export interface NodeConversion {
  /** Values that are nested deeper are empty: whoever reads them refuses them. */
  readonly depth: number;
  /** The offset in the file of one that the parser saw. */
  readonly trace: (offset: number) => number;
  /** Whether the colon at an offset of the file is part of the plain text before it: `[a:]` and `{a:,b: c}` for go-yaml. */
  readonly joinsColon?: (offset: number) => boolean;
  readonly readScalar: (scalar: Scalar, start: number, end: number) => Pick<WrittenScalar, 'text' | 'value'>;
}

const STYLES: Readonly<Record<string, WrittenScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** What the parser makes of a file, without what is its own; null: there is no value. */
export function convertNode(node: unknown, conversion: NodeConversion, depth = 0): WrittenNode | null {
  const [start, end] = rangeOf(node, conversion);
  if (isAlias(node)) return { kind: 'alias', name: node.source, start, end };
  if (isScalar(node)) {
    const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
    const props = { start, end, anchor: node.anchor ?? null, tag: node.tag ?? null };
    return { kind: 'scalar', style, ...conversion.readScalar(node, start, end), ...props };
  }
  if (!isMap(node) && !isSeq(node)) return null;
  const props = { start, anchor: node.anchor ?? null, tag: node.tag ?? null };
  const isOpen = depth <= conversion.depth;
  const convert = (inner: unknown): WrittenNode | null => convertNode(inner, conversion, depth + 1);
  if (isSeq(node)) {
    const items = isOpen ? node.items.map((item) => joinedText(convert(item), item, conversion)) : [];
    return { kind: 'list', items, ...props };
  }
  const items = isOpen ? node.items : [];
  const keys = items.map(({ key }) => joinColon(convert(key), conversion));
  return { kind: 'map', keys, values: items.map(({ value }) => convert(value)), ...props };
}

/** A key with the colon behind it, where that is part of it. */
function joinColon(key: WrittenNode | null, { joinsColon }: NodeConversion): WrittenNode | null {
  if (key?.kind !== 'scalar' || key.style !== 'plain' || joinsColon?.(key.end) !== true) return key;
  return { ...key, text: `${key.text}:`, end: key.end + 1 };
}

/** An item of a list that is a pair for the parser, `[a:]`, but only a text with a colon. */
function joinedText(
  item: WrittenNode | null,
  parsed: unknown,
  conversion: NodeConversion,
): WrittenNode | null {
  const isPair = item?.kind === 'map' && isMap(parsed) && parsed.flow === true && item.keys.length === 1;
  const [key = null] = isPair ? item.keys : [];
  const isBare = key?.kind === 'scalar' && key.start === item?.start;
  return isBare && key.style === 'plain' && conversion.joinsColon?.(key.end - 1) === true ? key : item;
}

/** Where a node is written: its value, without the anchor and tag before it and the comment after it. */
function rangeOf(node: unknown, { trace }: NodeConversion): readonly [number, number] {
  if (!isScalar(node) && !isCollection(node) && !isAlias(node)) return [0, 0];
  const range = node.range;
  return range === undefined || range === null ? [0, 0] : [trace(range[0]), trace(range[1])];
}
