import type { SourceText } from '../../source-text.js';
import type { WrittenMapping, WrittenNode, WrittenScalar, WrittenSequence } from '../../yaml/node.js';
import { MAX_COPIES, MAX_DEPTH, MAX_RESETS, MAX_VISITS } from '../bounds.js';
import {
  type ComposeNode,
  type MapEntry,
  makeList,
  makeMap,
  makeScalar,
  type NodeOrigin,
} from '../model/node.js';
import { LIMIT, type Refusals, type RefusalTraits } from '../refusals.js';
import type { WorkBudget } from '../work-budget.js';
import { type AnchoredValue, Anchors } from './anchors.js';
import {
  type Cut,
  cutBy,
  NOTHING,
  nodeOf,
  RESET,
  type Read,
  type ResetPath,
  resetsOf,
} from './cut-values.js';
import { resolveScalar } from './scalar-value.js';

export interface Decoded {
  readonly root: ComposeNode;
  readonly resets: readonly ResetPath[];
}

/**
 * Makes values of the documents of one file as go-yaml and compose's handling of `!reset` do. Aliases lead to the same
 * value, which is never changed, so that many of them cost nothing.
 */
export class Decoder {
  private readonly source: SourceText;
  private readonly refusals: Refusals;
  private readonly work: WorkBudget;
  private readonly anchors = new Anchors();
  private readonly known = new Map<AnchoredValue, Read>();
  private readonly plain = new Map<AnchoredValue, Read>();
  private readonly open = new Set<AnchoredValue>();
  private visits = 0;
  private copies = 0;
  private resets = 0;
  private isRefused = false;

  constructor(source: SourceText, refusals: Refusals, work: WorkBudget) {
    this.source = source;
    this.work = work;
    this.refusals = refusals;
  }

  /** Null: it is refused, and why has been told. */
  decode(root: WrittenNode | null): Decoded | null {
    this.visits = 0;
    this.isRefused = false;
    if (this.source.text.includes('*')) this.anchors.collect(root, 0);
    if (root === null) return { root: makeScalar(null, this.origin(null)), resets: [] };
    const read = this.read(root, false, 0);
    const node = nodeOf(read);
    return this.isRefused || node === null ? null : { root: node, resets: resetsOf(read) };
  }

  private refuse(node: WrittenNode | null, message: string, traits: RefusalTraits = {}): Read {
    if (!this.isRefused) this.refusals.add(this.source, node?.start ?? 0, message, traits);
    this.isRefused = true;
    return NOTHING;
  }

  private origin(node: WrittenNode | null): NodeOrigin {
    const start = node?.start ?? 0;
    const end = node?.kind === 'scalar' || node?.kind === 'alias' ? node.end : start;
    return { source: this.source, start, end };
  }

  /** `isPlain`: below `!override`, where compose looks for no further tags. */
  private read(node: WrittenNode | null, isPlain: boolean, depth: number): Read {
    if (this.isRefused) return NOTHING;
    this.visits += 1;
    if (this.visits > MAX_VISITS) {
      return this.refuse(node, `compose file exceeds maximum node visit limit (${MAX_VISITS})`);
    }
    if (depth > MAX_DEPTH)
      return this.refuse(node, `values are nested more than ${MAX_DEPTH} deep here`, LIMIT);
    if (node === null) return makeScalar(null, this.origin(node));
    const value = node.kind === 'alias' ? this.anchors.find(node) : node;
    if (value === undefined) {
      const name = node.kind === 'alias' ? node.name : '';
      return this.refuse(node, `unknown anchor '${name.slice(0, 60)}' referenced`);
    }
    if (!isPlain && value.tag === '!reset') return RESET;
    if (!isPlain && value.tag === '!override') {
      return { kind: 'cut', node: nodeOf(this.remember(value, true, depth)), resets: [[]] };
    }
    return this.remember(value, isPlain, depth);
  }

  /** Only what has an anchor can be met again. */
  private remember(value: AnchoredValue, isPlain: boolean, depth: number): Read {
    if (value.anchor === null) return this.readNew(value, isPlain, depth);
    const known = (isPlain ? this.plain : this.known).get(value);
    if (known !== undefined) return known;
    if (this.open.has(value)) return this.refuse(value, 'an anchor contains itself');
    this.open.add(value);
    const read = this.readNew(value, isPlain, depth);
    this.open.delete(value);
    (isPlain ? this.plain : this.known).set(value, read);
    return read;
  }

  private readNew(value: AnchoredValue, isPlain: boolean, depth: number): Read {
    if (value.kind === 'scalar') return this.readScalar(value);
    const read =
      value.kind === 'list' ? this.readList(value, isPlain, depth) : this.readMap(value, isPlain, depth);
    this.copies += resetsOf(read).length;
    return this.copies > MAX_COPIES
      ? this.refuse(value, `aliases copy more than ${MAX_COPIES} values here`, LIMIT)
      : read;
  }

  private readScalar(scalar: WrittenScalar): Read {
    const { text, style, tag } = scalar;
    if (text === null) return this.refuse(scalar, 'found unknown escape character');
    const resolved = resolveScalar(tag, style === 'plain', text);
    if ('error' in resolved)
      return this.refuse(scalar, resolved.error, resolved.isLimit === true ? LIMIT : {});
    const raw = typeof resolved.value === 'string' ? resolved.value : null;
    return makeScalar(resolved.value, this.origin(scalar), raw);
  }

  private copyResets(read: Cut, key: string, resets: ResetPath[]): void {
    this.resets += read.resets.length;
    if (this.resets > MAX_RESETS)
      this.refuse(null, `there are more than ${MAX_RESETS} !reset and !override`, LIMIT);
    else for (const path of read.resets) resets.push([key, ...path]);
  }

  private readList(list: WrittenSequence, isPlain: boolean, depth: number): Read {
    const items: ComposeNode[] = [];
    const resets: ResetPath[] = [];
    for (let at = 0; at < list.items.length; at++) {
      const read = this.read(list.items[at] ?? null, isPlain, depth + 1);
      const node = nodeOf(read);
      if (node !== null) items.push(node);
      if (read.kind === 'cut') this.copyResets(read, String(at), resets);
    }
    return cutBy(resets, makeList(items, this.origin(list)));
  }

  private readMap(map: WrittenMapping, isPlain: boolean, depth: number): Read {
    const entries = new Map<string, MapEntry>();
    const resets: ResetPath[] = [];
    const seen = new Set<string>();
    let merged: { readonly key: WrittenNode | null; readonly value: WrittenNode | null } | null = null;
    for (let at = 0; at < map.keys.length; at++) {
      const key = map.keys[at] ?? null;
      const value = map.values[at] ?? null;
      const name = this.readKey(key, seen);
      if (name === null) return NOTHING;
      if (name.isMerge) {
        merged = { key, value };
        continue;
      }
      const read = this.read(value, isPlain, depth + 1);
      if (read.kind === 'cut') this.copyResets(read, name.text, resets);
      const node = nodeOf(read);
      if (node !== null) entries.set(name.text, { key: this.origin(key), value: node });
    }
    if (merged !== null) resets.push(...this.merge(merged.key, merged.value, entries, isPlain, depth));
    return cutBy(resets, makeMap(entries, this.origin(map)));
  }

  private readKey(
    key: WrittenNode | null,
    seen: Set<string>,
  ): { readonly text: string; readonly isMerge: boolean } | null {
    const scalar = key?.kind === 'alias' ? this.anchors.find(key) : key;
    if (scalar?.kind !== 'scalar' || scalar.text === null) {
      this.refuse(key, 'a key must be a text');
      return null;
    }
    const { text } = scalar;
    const written = key?.kind === 'alias' ? key.name : text;
    if (seen.has(written)) {
      this.refuse(key, `mapping key "${written.slice(0, 60)}" already defined`);
      return null;
    }
    seen.add(written);
    const resolved = resolveScalar(scalar.tag, scalar.style === 'plain', text);
    if (
      'error' in resolved ||
      (resolved.kind !== 'str' && resolved.kind !== 'merge') ||
      typeof resolved.value !== 'string'
    ) {
      // Where brackets let a key be missing, compose may read another one.
      this.refuse(
        key,
        `non-string key "${text.slice(0, 60)}"; put quotes around it`,
        text === '' ? LIMIT : {},
      );
      return null;
    }
    return { text: resolved.value, isMerge: resolved.kind === 'merge' };
  }

  /** Adds what `<<` brings; what is there already stays, and what comes first wins. */
  private merge(
    key: WrittenNode | null,
    value: WrittenNode | null,
    entries: Map<string, MapEntry>,
    isPlain: boolean,
    depth: number,
  ): readonly ResetPath[] {
    const read = this.read(value, isPlain, depth + 1);
    const node = nodeOf(read);
    if (node === null) return resetsOf(read);
    const parts = node.kind === 'list' ? node.items : [node];
    for (const part of parts) {
      if (part.kind !== 'map') {
        this.refuse(key, 'map merge requires map or sequence of maps as the value');
        return [];
      }
      this.copies += part.entries.size;
      this.work.spend(part.entries.size >> 2);
      if (this.copies > MAX_COPIES) {
        this.refuse(key, `aliases copy more than ${MAX_COPIES} values here`, LIMIT);
        return [];
      }
      for (const [name, entry] of part.entries) if (!entries.has(name)) entries.set(name, entry);
    }
    return resetsOf(read);
  }
}
