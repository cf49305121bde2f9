import { Origin } from '../../origin.js';
import type { SourceText } from '../../source-text.js';
import { TracedText } from '../../traced-text.js';
import { withoutMarks } from '../../unknown-texts.js';
import { resolveCore } from '../../yaml/core-schema.js';
import { type LenientRefusal, parseLeniently } from '../../yaml/lenient-parser.js';
import type { WrittenNode, WrittenScalar } from '../../yaml/node.js';
import { convertNode } from '../../yaml/parsed-nodes.js';
import { readSimpleYaml } from '../../yaml/simple-yaml.js';
import { formatNumber } from '../number-text.js';
import { entriesOf, itemsOf, type YamlEntry, type YamlScalar, type YamlTree } from './yaml-tree.js';

/** What a file may hold once its aliases are put in. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 100;

export const TOO_MUCH =
  'The workflows and actions that are not plain YAML are too long in all; the rest is not read';

/** It ends a line for YAML but stays in a text, where a shell does not take it for the end of one. */
const SEPARATOR = 'A text holds a Unicode line separator; remove it';

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
    const reader = new Reader(source);
    // The real parser takes its time.
    const root = reader.read(simple ?? parse(source.text, spend), 0);
    return { kind: 'read', root, merges: reader.merges };
  } catch (error) {
    if (error instanceof Refused)
      return { kind: 'refused', at: error.at, message: error.message, isLimit: error.isLimit };
    // The parser calls itself for each level of nesting.
    if (error instanceof RangeError)
      return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply', isLimit: true };
    throw error;
  }
}

function parse(text: string, spend: (characters: number) => boolean): WrittenNode | null {
  const parsed = parseLeniently(text, OPTIONS, spend);
  if (parsed.kind !== 'read')
    throw new Refused(parsed.offset, describeRefusal(parsed), parsed.kind !== 'wrong');
  const [document, next] = parsed.documents;
  if (next !== undefined)
    throw new Refused(parsed.trace(next.range[0]), 'The YAML is wrong: there are several documents');
  return convertNode(document?.contents, {
    depth: MAX_DEPTH,
    trace: parsed.trace,
    readScalar({ value }, start, end) {
      const separator = text.slice(start, end).search(/[\u2028\u2029]/);
      if (separator !== -1) throw new Refused(start + separator, SEPARATOR, true);
      const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return { text: null, value: isPlain ? value : null };
    },
  });
}

function describeRefusal({ kind, message }: LenientRefusal): string {
  switch (kind) {
    case 'too-much':
      return TOO_MUCH;
    case 'too-deep':
      return 'The YAML is nested too deeply';
    case 'mark':
      return 'A byte order mark begins this line; remove it';
    case 'doubtful':
    case 'wrong':
      return `The YAML is wrong: ${message.replace(/ closing (["'])quote/, ' closing quote ($1)')}`;
  }
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

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
