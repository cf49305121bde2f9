import {
  type Entry,
  type ListNode,
  type MapNode,
  makeScalar,
  type Node,
  type ScalarNode,
} from '../model/node.js';
import type { Refusals } from '../refusals.js';
import type { Work } from '../work.js';
import { findCast } from './casts.js';
import { type Lookup, substitute } from './substitution.js';

/** Replaces variables in every text below a value; keys stay as they are. */
export class Interpolation {
  private readonly lookup: Lookup;
  private readonly refusals: Refusals;
  private readonly work: Work;

  constructor(lookup: Lookup, refusals: Refusals, work: Work) {
    this.lookup = lookup;
    this.refusals = refusals;
    this.work = work;
  }

  apply(node: Node, path: readonly string[]): Node {
    if (!this.work.spend(1)) return node;
    if (node.kind === 'scalar') return this.applyText(node, path);
    return node.kind === 'list' ? this.applyList(node, path) : this.applyMap(node, path);
  }

  /** Items and entries that nothing changed stay the same values. */
  private applyList(list: ListNode, path: readonly string[]): Node {
    const inner = [...path, '[]'];
    const items = list.items.map((item) => this.apply(item, inner));
    return items.every((item, at) => item === list.items[at]) ? list : { ...list, items };
  }

  private applyMap(map: MapNode, path: readonly string[]): Node {
    let isChanged = false;
    const entries = new Map<string, Entry>();
    for (const [key, entry] of map.entries) {
      const value = this.apply(entry.value, [...path, key]);
      isChanged ||= value !== entry.value;
      entries.set(key, value === entry.value ? entry : { key: entry.key, value });
    }
    return isChanged ? { ...map, entries } : map;
  }

  private applyText(node: ScalarNode, path: readonly string[]): Node {
    if (typeof node.value !== 'string') return node;
    this.work.spend(node.value.length >> 4);
    const replaced = node.value.includes('$') ? this.replace(node, node.value, path) : node;
    const cast = findCast(path);
    if (cast === null || replaced.gaps.length > 0 || typeof replaced.value !== 'string') return replaced;
    const value = cast(replaced.value);
    if (value !== undefined) return { ...makeScalar(value, node.origin), given: replaced.given };
    this.refusals.at(
      node.origin,
      `error while interpolating ${path.join('.')}: failed to cast to expected type`,
    );
    return replaced;
  }

  private replace(node: ScalarNode, template: string, path: readonly string[]): ScalarNode {
    const { text, pieces, invalid } = substitute(template, this.lookup, this.work);
    if (invalid !== null) {
      const shown = invalid.slice(0, 60);
      this.refusals.at(
        node.origin,
        `invalid interpolation format for ${path.join('.')}: "${shown}"; escape a $ with another $`,
      );
      return { ...node, gaps: [{ at: 0, expression: shown }] };
    }
    return { ...node, value: text.value, gaps: text.gaps, given: text.given, pieces };
  }
}
