import type {
  WrittenAlias,
  WrittenMapping,
  WrittenNode,
  WrittenScalar,
  WrittenSequence,
} from '../../yaml/node.js';
import { MAX_DEPTH } from '../bounds.js';

export type AnchoredValue = WrittenScalar | WrittenMapping | WrittenSequence;

/** What the aliases of a file mean: each the last anchor of its name before it. */
export class Anchors {
  /** They live on in the documents that follow. */
  private readonly byName = new Map<string, AnchoredValue>();
  private readonly targets = new Map<WrittenAlias, AnchoredValue>();

  find(alias: WrittenAlias): AnchoredValue | undefined {
    return this.targets.get(alias);
  }

  /** Takes down the anchors and aliases of a document in their order. */
  collect(node: WrittenNode | null, depth: number): void {
    if (node === null || depth > MAX_DEPTH) return;
    if (node.kind === 'alias') {
      const target = this.byName.get(node.name);
      if (target !== undefined) this.targets.set(node, target);
      return;
    }
    if (node.anchor !== null) this.byName.set(node.anchor, node);
    if (node.kind === 'list') for (const item of node.items) this.collect(item, depth + 1);
    if (node.kind !== 'map') return;
    for (let at = 0; at < node.keys.length; at++) {
      this.collect(node.keys[at] ?? null, depth + 1);
      this.collect(node.values[at] ?? null, depth + 1);
    }
  }
}
