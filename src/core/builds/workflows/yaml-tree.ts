import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import { Origin } from '../origin.js';
import type { SourceText } from '../source-text.js';
import { TracedText } from '../traced-text.js';
import { withoutMarks } from '../unknown-texts.js';
import { formatNumber } from './number-text.js';

/** A value of a workflow file as GitHub reads it: YAML 1.2, anchors without merge keys. */
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

/** GitHub's own bound on what a file holds once its aliases are put in. */
const MAX_NODES = 50_000;
const MAX_DEPTH = 100;
const MAX_OPEN = 1_000;

class Refused extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

/** The tree of a file, or where and why GitHub refuses it. */
export function readYamlTree(
  source: SourceText,
): YamlTree | { readonly kind: 'refused'; readonly at: number; readonly message: string } {
  if (isTooDeep(source.text)) return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply' };
  try {
    const document = parseDocument(source.text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [error] = document.errors;
    if (error !== undefined) throw new Refused(error.pos[0], `The YAML is wrong: ${error.message}`);
    return new Reader(source).read(document.contents, 0);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', at: error.at, message: error.message };
    // The parser calls itself for each level of nesting.
    if (error instanceof RangeError)
      return { kind: 'refused', at: 0, message: 'The YAML is nested too deeply' };
    throw error;
  }
}

/** Whether so many brackets are open at once that the parser would call itself too often; no real file comes near. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > MAX_OPEN) return true;
  }
  return /(?:[-?] ){200}/.test(text);
}

class Reader {
  private readonly source: SourceText;
  private readonly anchors = new Map<string, { readonly tree: YamlTree; readonly size: number }>();
  /** Nodes read so far, those that aliases repeat included. */
  private size = 0;

  constructor(source: SourceText) {
    this.source = source;
  }

  read(node: Node | null, depth: number): YamlTree {
    const at = node?.range?.[0] ?? 0;
    this.count(1, at);
    if (depth > MAX_DEPTH) throw new Refused(at, 'The YAML is nested too deeply');
    if (isAlias(node)) {
      const known = this.anchors.get(node.source);
      if (known === undefined) throw new Refused(at, `Nothing before this alias is called &${node.source}`);
      this.count(known.size, at);
      return known.tree;
    }
    const before = this.size;
    const tree = this.readNew(node, depth, at);
    const anchor = node !== null && 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) this.anchors.set(anchor, { tree, size: this.size - before + 1 });
    return tree;
  }

  private readNew(node: Node | null, depth: number, start: number): YamlTree {
    if (isMap<Node, Node | null>(node)) {
      const keys = new Set<string>();
      const entries = node.items.map(({ key, value }) => {
        const read = this.read(key, depth + 1);
        if (read.kind !== 'scalar') throw new Refused(start, 'A key is not a text');
        const name = read.text.value;
        if (keys.has(name.toLowerCase())) throw new Refused(read.start, `The key ${name} is there twice`);
        keys.add(name.toLowerCase());
        return { key: name, keyStart: key.range?.[0] ?? start, value: this.read(value, depth + 1) };
      });
      return { kind: 'map', entries, start };
    }
    if (isSeq<Node | null>(node))
      return { kind: 'list', items: node.items.map((item) => this.read(item, depth + 1)), start };
    return this.readScalar(isScalar(node) ? node : null, start);
  }

  private readScalar(node: Scalar | null, start: number): YamlScalar {
    const found = node?.value ?? null;
    const value =
      typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? found : null;
    const end = node?.range?.[1] ?? start;
    const text = scalarText(value);
    if (typeof value !== 'string' || node === null)
      return { kind: 'scalar', value, start, text: TracedText.made(text, this.source, start, end) };
    const style = node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
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
      throw new Refused(at, `The file holds more than ${MAX_NODES} values once its aliases are put in`);
  }
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
