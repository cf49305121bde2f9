import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceText } from '../../source-text.js';
import { MAX_COPIES, MAX_DEPTH, MAX_RESETS, MAX_VISITS } from '../bounds.js';
import {
  type ComposeNode,
  type MapEntry,
  makeList,
  makeMap,
  makeScalar,
  type NodeOrigin,
} from '../model/node.js';
import type { Refusals } from '../refusals.js';
import type { Indents } from './indents.js';
import { textOfScalar } from './scalar-text.js';
import { resolveScalar } from './scalar-value.js';
import { rangeOf, type YamlDocument } from './stream.js';

/** Keys from the top to a value that `!reset` or `!override` takes out of the files before. */
export type ResetPath = readonly string[];

export interface Decoded {
  readonly root: ComposeNode;
  readonly resets: readonly ResetPath[];
}

/** A value, null where `!reset` takes it away, and the resets below it, relative to it. */
interface Read {
  readonly node: ComposeNode | null;
  readonly resets: readonly ResetPath[];
}

type Value = Scalar | YAMLMap | YAMLSeq;

/**
 * Makes values of the documents of one file as go-yaml and compose's handling of `!reset` do. Aliases lead to the same
 * value, which is never changed, so that many of them cost nothing.
 */
export class Decoder {
  private readonly source: SourceText;
  private readonly indents: Indents;
  private readonly refusals: Refusals;
  /** Anchors live on in the documents that follow. */
  private readonly anchors = new Map<string, Value>();
  private readonly targets = new Map<Alias, Value>();
  private readonly known = new Map<Value, Read>();
  private readonly plain = new Map<Value, Read>();
  private readonly open = new Set<Value>();
  private visits = 0;
  private copies = 0;
  private resets = 0;
  private isRefused = false;

  constructor(source: SourceText, indents: Indents, refusals: Refusals) {
    this.source = source;
    this.indents = indents;
    this.refusals = refusals;
  }

  /** Null: it is refused, and why has been told. */
  decode(document: YamlDocument): Decoded | null {
    this.visits = 0;
    this.isRefused = false;
    const root = document.contents;
    this.collectAnchors(root, 0);
    if (root === null) return { root: makeScalar(null, this.origin(null)), resets: [] };
    const read = this.read(root, false, 0);
    return this.isRefused || read.node === null ? null : { root: read.node, resets: read.resets };
  }

  private refuse(node: unknown, message: string): Read {
    if (!this.isRefused) this.refusals.add(this.source, rangeOf(node, this.indents)[0], message);
    this.isRefused = true;
    return NOTHING;
  }

  private origin(node: unknown): NodeOrigin {
    const [start, end] = rangeOf(node, this.indents);
    return { source: this.source, start, end };
  }

  /** An alias means the last anchor of its name before it. */
  private collectAnchors(node: unknown, depth: number): void {
    if (depth > MAX_DEPTH) return;
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) this.targets.set(node, target);
      return;
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) this.collectAnchors(item, depth + 1);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        this.collectAnchors(key, depth + 1);
        this.collectAnchors(value, depth + 1);
      }
    }
  }

  /** `isPlain`: below `!override`, where compose looks for no further tags. */
  private read(node: unknown, isPlain: boolean, depth: number): Read {
    if (this.isRefused) return NOTHING;
    this.visits += 1;
    if (this.visits > MAX_VISITS) {
      return this.refuse(node, `compose file exceeds maximum node visit limit (${MAX_VISITS})`);
    }
    if (depth > MAX_DEPTH) return this.refuse(node, `values are nested more than ${MAX_DEPTH} deep here`);
    const value = isAlias(node) ? this.targets.get(node) : node;
    if (value === undefined && isAlias(node)) {
      return this.refuse(node, `unknown anchor '${node.source.slice(0, 60)}' referenced`);
    }
    if (!isScalar(value) && !isMap(value) && !isSeq(value)) {
      return { node: makeScalar(null, this.origin(node)), resets: [] };
    }
    if (!isPlain && value.tag === '!reset') return RESET;
    if (!isPlain && value.tag === '!override') {
      return { node: this.remember(value, true, depth).node, resets: [[]] };
    }
    return this.remember(value, isPlain, depth);
  }

  private remember(value: Value, isPlain: boolean, depth: number): Read {
    const known = (isPlain ? this.plain : this.known).get(value);
    if (known !== undefined) return known;
    if (this.open.has(value)) return this.refuse(value, 'an anchor contains itself');
    this.open.add(value);
    const read = isScalar(value)
      ? this.readScalar(value)
      : isSeq(value)
        ? this.readList(value, isPlain, depth)
        : this.readMap(value, isPlain, depth);
    this.open.delete(value);
    this.copies += read.resets.length;
    if (this.copies > MAX_COPIES)
      return this.refuse(value, `aliases copy more than ${MAX_COPIES} values here`);
    (isPlain ? this.plain : this.known).set(value, read);
    return read;
  }

  private readScalar(scalar: Scalar): Read {
    const text = textOfScalar(scalar, this.origin(scalar));
    if (text === null) return this.refuse(scalar, 'found unknown escape character');
    const resolved = resolveScalar(scalar.tag, scalar.type === undefined || scalar.type === 'PLAIN', text);
    if ('error' in resolved) return this.refuse(scalar, resolved.error);
    const raw = typeof resolved.value === 'string' ? resolved.value : null;
    return { node: makeScalar(resolved.value, this.origin(scalar), raw), resets: [] };
  }

  private copyResets(read: Read, key: string, resets: ResetPath[]): void {
    this.resets += read.resets.length;
    if (this.resets > MAX_RESETS) this.refuse(null, `there are more than ${MAX_RESETS} !reset and !override`);
    else for (const path of read.resets) resets.push([key, ...path]);
  }

  private readList(list: YAMLSeq, isPlain: boolean, depth: number): Read {
    const items: ComposeNode[] = [];
    const resets: ResetPath[] = [];
    list.items.forEach((item, at) => {
      const read = this.read(item, isPlain, depth + 1);
      if (read.node !== null) items.push(read.node);
      this.copyResets(read, String(at), resets);
    });
    return { node: makeList(items, this.origin(list)), resets };
  }

  private readMap(map: YAMLMap, isPlain: boolean, depth: number): Read {
    const entries = new Map<string, MapEntry>();
    const resets: ResetPath[] = [];
    let merged: Pair | null = null;
    const seen = new Set<string>();
    for (const pair of map.items) {
      const key = this.readKey(pair.key, seen);
      if (key === null) return NOTHING;
      if (key.isMerge) {
        merged = pair;
        continue;
      }
      const read = this.read(pair.value, isPlain, depth + 1);
      this.copyResets(read, key.name, resets);
      if (read.node !== null) entries.set(key.name, { key: this.origin(pair.key), value: read.node });
    }
    if (merged !== null) resets.push(...this.merge(merged, entries, isPlain, depth));
    return { node: makeMap(entries, this.origin(map)), resets };
  }

  private readKey(
    key: unknown,
    seen: Set<string>,
  ): { readonly name: string; readonly isMerge: boolean } | null {
    const scalar = isAlias(key) ? this.targets.get(key) : key;
    const text = isScalar(scalar) ? textOfScalar(scalar, this.origin(scalar)) : null;
    if (!isScalar(scalar) || text === null) {
      this.refuse(key, 'a key must be a text');
      return null;
    }
    const written = isAlias(key) ? key.source : text;
    if (seen.has(written)) {
      this.refuse(key, `mapping key "${written.slice(0, 60)}" already defined`);
      return null;
    }
    seen.add(written);
    const isPlain = scalar.type === undefined || scalar.type === 'PLAIN';
    const resolved = resolveScalar(scalar.tag, isPlain, text);
    if ('error' in resolved || typeof resolved.value !== 'string') {
      this.refuse(key, `non-string key "${text.slice(0, 60)}"; put quotes around it`);
      return null;
    }
    return { name: resolved.value, isMerge: resolved.kind === 'merge' };
  }

  /** Adds what `<<` brings; what is there already stays, and what comes first wins. */
  private merge(pair: Pair, entries: Map<string, MapEntry>, isPlain: boolean, depth: number): ResetPath[] {
    const read = this.read(pair.value, isPlain, depth + 1);
    if (read.node === null) return [...read.resets];
    const parts = read.node.kind === 'list' ? read.node.items : [read.node];
    for (const part of parts) {
      if (part.kind !== 'map') {
        this.refuse(pair.key, 'map merge requires map or sequence of maps as the value');
        return [];
      }
      this.copies += part.entries.size;
      if (this.copies > MAX_COPIES) {
        this.refuse(pair.key, `aliases copy more than ${MAX_COPIES} values here`);
        return [];
      }
      for (const [key, entry] of part.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    return [...read.resets];
  }
}

const NOTHING: Read = { node: null, resets: [] };
const RESET: Read = { node: null, resets: [[]] };
