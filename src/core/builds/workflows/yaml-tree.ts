import { Origin } from '../origin.js';
import type { SourceText } from '../source-text.js';
import { TracedText } from '../traced-text.js';
import { withoutMarks } from '../unknown-texts.js';
import { parseDocuments } from '../yaml/bounded-parser.js';
import { resolveCore } from '../yaml/core-schema.js';
import type { WrittenNode, WrittenScalar } from '../yaml/node.js';
import { convertNode, type NodeConversion } from '../yaml/parsed-nodes.js';
import { readSimpleYaml } from '../yaml/simple-yaml.js';
import { formatNumber } from './number-text.js';

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

/** What a file may hold once its aliases are put in. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 100;

const TOO_MUCH =
  'The workflows and actions that are not plain YAML are too long in all; the rest is not read';

const MERGE = '<<';
export const MERGED = 'The file has a merge key (<<), which GitHub refuses';

class Refused extends Error {
  readonly at: number;
  readonly isLimit: boolean;

  /** `isLimit`: GitHub may read it. */
  constructor(at: number, message: string, isLimit = false) {
    super(message);
    this.at = at;
    this.isLimit = isLimit;
  }
}

export interface ReadYaml {
  readonly kind: 'read';
  readonly root: YamlTree;
  /** Where merge keys are. */
  readonly merges: readonly number[];
}

export interface RefusedYaml {
  readonly kind: 'refused';
  readonly at: number;
  readonly message: string;
  /** Whether GitHub may read it all the same. */
  readonly isLimit: boolean;
}

/** The tree of a file, or where and why GitHub refuses it. */
export function readYamlTree(
  source: SourceText,
  spend: (characters: number) => boolean,
): ReadYaml | RefusedYaml {
  try {
    const simple = readSimpleYaml(source.text);
    // The real parser takes its time.
    if (simple === null && !spend(source.text.length)) throw new Refused(0, TOO_MUCH, true);
    const reader = new Reader(source);
    return { kind: 'read', root: reader.read(simple ?? parse(source.text), 0), merges: reader.merges };
  } catch (error) {
    if (error instanceof Refused)
      return { kind: 'refused', at: error.at, message: error.message, isLimit: error.isLimit };
    // The parser calls itself for each level of nesting.
    if (error instanceof RangeError)
      return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply', isLimit: true };
    throw error;
  }
}

function parse(text: string): WrittenNode | null {
  const documents = parseDocuments(
    text,
    { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error' },
    true,
  );
  if (documents === null) throw new Refused(0, 'The YAML is nested too deeply', true);
  const [document, next] = documents;
  const error = document?.errors[0];
  if (error !== undefined) throw new Refused(error.pos[0], `The YAML is wrong: ${error.message}`);
  if (next !== undefined) throw new Refused(next.range[0], 'The YAML is wrong: there are several documents');
  return convertNode(document?.contents, CONVERSION);
}

const CONVERSION: NodeConversion = {
  depth: MAX_DEPTH,
  trace: (offset) => offset,
  readScalar({ value }) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return { text: null, value: isPlain ? value : null };
  },
};

class Reader {
  private readonly source: SourceText;
  private readonly anchors = new Map<string, { readonly tree: YamlTree; readonly size: number }>();
  /** Nodes read so far, those that aliases repeat included. */
  private size = 0;
  readonly merges: number[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  read(node: WrittenNode | null, depth: number): YamlTree {
    const at = node?.start ?? 0;
    this.count(1, at);
    if (depth > MAX_DEPTH) throw new Refused(at, 'The YAML is nested too deeply', true);
    if (node?.kind === 'alias') {
      const known = this.anchors.get(node.name);
      if (known === undefined) throw new Refused(at, `Nothing before this alias is called &${node.name}`);
      this.count(known.size, at);
      return known.tree;
    }
    const before = this.size;
    const tree = this.readNew(node, depth, at);
    const anchor = node?.anchor ?? null;
    if (anchor !== null) this.anchors.set(anchor, { tree, size: this.size - before + 1 });
    return tree;
  }

  private readNew(
    node: Exclude<WrittenNode, { kind: 'alias' }> | null,
    depth: number,
    start: number,
  ): YamlTree {
    if (node?.kind === 'map') {
      const keys = new Set<string>();
      const entries = node.keys.map((key, index) => {
        const read = this.read(key, depth + 1);
        if (read.kind !== 'scalar') throw new Refused(start, 'A key is not a text');
        const name = read.text.value;
        if (keys.has(name.toLowerCase())) throw new Refused(read.start, `The key ${name} is there twice`);
        keys.add(name.toLowerCase());
        const value = this.read(node.values[index] ?? null, depth + 1);
        return { key: name, keyStart: key?.start ?? start, value };
      });
      return { kind: 'map', entries: this.merge(entries, keys), start };
    }
    if (node?.kind === 'list')
      return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), start };
    return this.readScalar(node, start);
  }

  /** The keys of a mapping with those that it merges: its own come first. */
  private merge(entries: readonly YamlEntry[], keys: Set<string>): readonly YamlEntry[] {
    if (!keys.has(MERGE)) return entries;
    return entries.flatMap((entry) => {
      if (entry.key !== MERGE) return entry;
      this.merges.push(entry.keyStart);
      const merged = [entry.value, ...itemsOf(entry.value)].flatMap(entriesOf);
      this.count(merged.length, entry.keyStart);
      return merged.filter(({ key }) => !keys.has(key.toLowerCase()) && keys.add(key.toLowerCase()));
    });
  }

  private readScalar(node: WrittenScalar | null, start: number): YamlScalar {
    const value = node === null ? null : meaningOf(node);
    const end = node?.end ?? start;
    const text = scalarText(value);
    if (typeof value !== 'string' || node === null)
      return { kind: 'scalar', value, start, text: TracedText.made(text, this.source, start, end) };
    const style = node.style === 'block' ? 'plain' : node.style;
    const isBlock = node.style === 'block';
    const from = isBlock ? this.source.text.indexOf('\n', start) + 1 : style === 'plain' ? start : start + 1;
    const to = style === 'plain' ? end : end - 1;
    return {
      kind: 'scalar',
      value: text,
      start,
      text: TracedText.from(text, new Origin(this.source, from, Math.max(from, to), text, style)),
    };
  }

  private count(nodes: number, at: number): void {
    this.size += nodes;
    if (this.size > MAX_NODES)
      throw new Refused(at, `The file holds more than ${MAX_NODES} values once its aliases are put in`, true);
  }
}

function meaningOf({ style, text, value }: WrittenScalar): YamlScalar['value'] {
  if (value !== undefined) return value;
  return style === 'plain' && text !== null ? resolveCore(text) : text;
}

function scalarText(value: string | number | boolean | null): string {
  if (typeof value === 'number') return formatNumber(value);
  return value === null ? '' : withoutMarks(String(value));
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
