import { namesOf } from './indexes.js';
import type { ExpressionNode } from './parsing.js';
import type { ExpressionValue } from './values.js';

export type IndexNode = ExpressionNode & { readonly kind: 'index' };

/** Properties of properties, from the first one on. */
export interface IndexPath {
  readonly base: ExpressionNode;
  /** Null: `*`. */
  readonly keys: readonly (ExpressionNode | null)[];
  readonly plain: readonly ExpressionNode[];
  /** The keys, where each is written out, as in `github.event.number`; null: one is not. */
  readonly literal: readonly (ExpressionValue | null)[] | null;
  /** The first of these, as far as they are names. */
  readonly names: readonly string[];
}

const UNFOLDED = new WeakMap<IndexNode, IndexPath>();

/** What leads to a property; each is asked for again and again. */
export function unfold(node: IndexNode): IndexPath {
  const known = UNFOLDED.get(node);
  if (known !== undefined) return known;
  const keys: (ExpressionNode | null)[] = [];
  let base: ExpressionNode = node;
  for (; base.kind === 'index'; base = base.of) keys.unshift(base.key);
  const plain = keys.flatMap((key) => (key === null ? [] : [key]));
  const literal = plain.every(({ kind }) => kind === 'literal') ? keys.map(valueOfKey) : null;
  const unfolded = { base, keys, plain, literal, names: literal === null ? [] : namesOf(literal) };
  UNFOLDED.set(node, unfolded);
  return unfolded;
}

/** As an index, `null` is the empty text. */
function valueOfKey(key: ExpressionNode | null): ExpressionValue | null {
  return key?.kind === 'literal' ? (key.value ?? '') : null;
}
