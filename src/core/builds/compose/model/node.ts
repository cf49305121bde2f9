import type { SourceText } from '../../source-text.js';
import type { RootedPath } from '../rooted-path.js';

/** Where a value is written. */
export interface NodeOrigin {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

/** The line of a file of variables that gives one its value. */
export interface GivingLine {
  readonly file: string;
  readonly line: number;
}

/** A timestamp, which Go prints in its own way. */
export interface Timestamp {
  readonly printed: string;
}

/** Whole numbers are bigints, others numbers, as Go has ints and floats. */
export type ScalarValue = null | boolean | bigint | number | string | Timestamp;

/** A place within a text where something stands that nothing in the repository gives. */
export interface Gap {
  readonly at: number;
  /** The expression as written, such as `${REGISTRY}`. */
  readonly expression: string;
  /** What else is known of it. */
  readonly written?: string;
  /** Texts that may be there for all that is known, such as what a default gives. */
  readonly candidates?: readonly string[];
  /** It may also be that nothing sets it. */
  readonly mayBeUnset?: true;
  /** The folder that it names, wherever the repository lies. */
  readonly folder?: RootedPath;
}

/** A piece of a text after interpolation: where it begins there, and in the text before. */
export interface TextPiece {
  readonly at: number;
  readonly from: number;
  readonly isLiteral: boolean;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: ScalarValue;
  readonly origin: NodeOrigin;
  /** As the YAML file has it, where it is a text: before interpolation. */
  readonly raw: string | null;
  readonly gaps: readonly Gap[];
  /** Lines of files of variables that gave parts of the value. */
  readonly given: readonly GivingLine[];
  /** How interpolation cut the raw text up; null: it left it alone. */
  readonly pieces: readonly TextPiece[] | null;
  /** A path as it was written, before it was made absolute. */
  readonly written: string | null;
  /** Text before the value in a list such as `KEY=value` that was made of a mapping: how long it is. */
  readonly prefix: number;
  /** The length of the text before it at its place, such as `KEY=` in an item of a list. */
  readonly skip: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly ComposeNode[];
  readonly origin: NodeOrigin;
}

export interface MapEntry {
  readonly key: NodeOrigin;
  readonly value: ComposeNode;
}

/** Why a part of a service cannot be known: what it extends cannot be read. */
export interface Doubt {
  readonly message: string;
  /** What is written there. */
  readonly written: string;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly origin: NodeOrigin;
  /** Files that took part in making it, as well as those of its values. */
  readonly files: readonly string[];
  readonly doubts: readonly Doubt[];
}

export type ComposeNode = ScalarNode | ListNode | MapNode;

const NO_GAPS: readonly Gap[] = [];
const NO_FILES: readonly string[] = [];
const NO_LINES: readonly GivingLine[] = [];
const NO_DOUBTS: readonly Doubt[] = [];

export function makeScalar(value: ScalarValue, origin: NodeOrigin, raw: string | null = null): ScalarNode {
  return {
    kind: 'scalar',
    value,
    origin,
    raw,
    gaps: NO_GAPS,
    given: NO_LINES,
    pieces: null,
    written: null,
    prefix: 0,
    skip: 0,
  };
}

export function makeList(items: readonly ComposeNode[], origin: NodeOrigin): ListNode {
  return { kind: 'list', items, origin };
}

export function makeMap(
  entries: ReadonlyMap<string, MapEntry>,
  origin: NodeOrigin,
  files: readonly string[] = NO_FILES,
): MapNode {
  return { kind: 'map', entries, origin, files, doubts: NO_DOUBTS };
}

export function valueAt(node: ComposeNode | undefined, key: string): ComposeNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}

export function isNull(node: ComposeNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null;
}

/** The text of a scalar that is one, with or without gaps. */
export function textOf(node: ComposeNode | undefined): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** A copy in which one value is another one; the key stays where it was. */
export function withEntry(map: MapNode, key: string, value: ComposeNode): MapNode {
  const entries = new Map(map.entries);
  entries.set(key, { key: entries.get(key)?.key ?? value.origin, value });
  return { ...map, entries };
}

export function withoutEntry(map: MapNode, key: string): MapNode {
  if (!map.entries.has(key)) return map;
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}

/** A copy in which the value of a key, if there is one, went through `change`. */
export function changeEntry(map: MapNode, key: string, change: (value: ComposeNode) => ComposeNode): MapNode {
  const entry = map.entries.get(key);
  if (entry === undefined) return map;
  const value = change(entry.value);
  return value === entry.value ? map : withEntry(map, key, value);
}

/** A copy whose values went through `change`; null leaves the entry out. */
export function mapEntries(
  map: MapNode,
  change: (value: ComposeNode, key: string) => ComposeNode | null,
): MapNode {
  const changed: { entries: Map<string, MapEntry> | null } = { entries: null };
  // makes no pair of each entry
  map.entries.forEach((entry, key) => {
    const value = change(entry.value, key);
    if (value === entry.value) return;
    changed.entries ??= new Map(map.entries);
    if (value === null) changed.entries.delete(key);
    else changed.entries.set(key, { key: entry.key, value });
  });
  return changed.entries === null ? map : { ...map, entries: changed.entries };
}

export function union(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 0 || left === right) return left;
  if (left.length === 0) return right;
  return [...new Set([...left, ...right])];
}
