import type { TracedText } from '../../traced-text.js';

/** A value of a workflow file as GitHub reads it: YAML 1.2, anchors; merge keys, which it refuses, as others read them. */
export type YamlTree = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
  readonly start: number;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly value: YamlTree;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlTree[];
  readonly start: number;
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As GitHub turns it into text: `3.10` is `3.1`. */
  readonly text: TracedText;
  readonly start: number;
}

/** The value of a key, exactly as written. */
export function memberOf(tree: YamlTree | undefined, key: string): YamlTree | undefined {
  return entryOf(tree, key)?.value;
}

export function entryOf(tree: YamlTree | undefined, key: string): YamlEntry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
}

export function entriesOf(tree: YamlTree | undefined): readonly YamlEntry[] {
  return tree?.kind === 'map' ? tree.entries : [];
}

export function itemsOf(tree: YamlTree | undefined): readonly YamlTree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

/** The text of a scalar; null for anything else and for nothing. */
export function textOf(tree: YamlTree | undefined): TracedText | null {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text : null;
}
