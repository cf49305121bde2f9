import { printValue } from './go-print.js';
import {
  type ComposeNode,
  type ListNode,
  type MapNode,
  makeList,
  makeScalar,
  type NodeOrigin,
  type ScalarNode,
  textOf,
} from './node.js';
import { findKnownPart } from './written.js';

/** `KEY=value` texts that a mapping stands for, in the order of their text; the items of a list; a text itself. */
export function pairsOf(node: ComposeNode): readonly ComposeNode[] {
  if (node.kind === 'list') return node.items;
  if (node.kind === 'scalar') return textOf(node) === null ? [] : [node];
  const pairs = [...node.entries].flatMap(([key, { value, key: origin }]) => makePairs(key, value, origin));
  return pairs.sort((left, right) => (String(left.value) < String(right.value) ? -1 : 1));
}

function makePairs(key: string, value: ComposeNode, keyOrigin: NodeOrigin): readonly ScalarNode[] {
  if (value.kind === 'list') return value.items.flatMap((item) => makePairs(key, item, keyOrigin));
  if (value.kind === 'map') return [makeScalar(`${key}=map[]`, value.origin)];
  if (value.value === null) return [makeScalar(key, keyOrigin)];
  const prefix = key.length + 1;
  return [
    {
      ...value,
      value: `${key}=${printValue(value.value)}`,
      gaps: value.gaps.map((gap) => ({ ...gap, at: gap.at + prefix })),
      prefix,
    },
  ];
}

/** The part before the first `=`; `isKnown`: it does not depend on anything from outside. */
export function keyOfPair(pair: ScalarNode): { readonly text: string; readonly isKnown: boolean } {
  const text = textOf(pair) ?? '';
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  return { text: text.slice(0, end), isKnown: !pair.gaps.some((gap) => gap.at <= end) };
}

/** One pair for each key: the last one, where the first one stood. Those whose key is not known all stay. */
export function uniquePairs(items: readonly ComposeNode[], origin: NodeOrigin): ListNode {
  const out: ComposeNode[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    const key = item.kind === 'scalar' ? keyOfPair(item) : { text: '', isKnown: false };
    const place = key.isKnown ? places.get(key.text) : undefined;
    if (place !== undefined) out[place] = item;
    else {
      if (key.isKnown) places.set(key.text, out.length);
      out.push(item);
    }
  }
  return makeList(out, origin);
}

/** A mapping's entries, or a list's pairs, as keys and values; a key without `=` has no value. */
export interface Pair {
  readonly key: string;
  readonly isKeyKnown: boolean;
  /** What is known of a key that is not known as a whole, with `OPEN_PART` for the rest. */
  readonly knownKey: string | null;
  /** What the key depends on, where it is not known. */
  readonly expression: string | null;
  readonly origin: NodeOrigin;
  /** Null: the key stands alone. */
  readonly value: ScalarNode | null;
}

export function listPairs(node: ComposeNode): readonly Pair[] {
  if (node.kind === 'map') return listEntries(node);
  return pairsOf(node).flatMap((item) => (item.kind === 'scalar' ? [splitPair(item)] : []));
}

function listEntries(map: MapNode): readonly Pair[] {
  return [...map.entries].flatMap(([key, entry]) => {
    const { value } = entry;
    if (value.kind !== 'scalar') return [];
    return [
      {
        key,
        isKeyKnown: true,
        knownKey: null,
        expression: null,
        origin: entry.key,
        value: value.value === null ? null : value,
      },
    ];
  });
}

function splitPair(item: ScalarNode): Pair {
  const { text: key, isKnown } = keyOfPair(item);
  const text = textOf(item) ?? '';
  const expression = isKnown ? null : (item.gaps[0]?.expression ?? null);
  const { origin } = item;
  const gapsOfKey = item.gaps.filter((gap) => gap.at <= key.length);
  const knownKey = isKnown ? null : findKnownPart({ value: key, gaps: gapsOfKey });
  const named = { key, isKeyKnown: isKnown, knownKey, expression, origin };
  if (key.length === text.length) return { ...named, value: null };
  const start = key.length + 1;
  const gaps = item.gaps.filter((gap) => gap.at >= start).map((gap) => ({ ...gap, at: gap.at - start }));
  const skip = item.prefix === start ? item.skip : start;
  const value = { ...item, value: text.slice(start), gaps, prefix: 0, skip };
  return { ...named, value };
}
