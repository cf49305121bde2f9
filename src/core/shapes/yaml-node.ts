import type { Node } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from './yaml-kind.js';

/** What a person would call the value. */
export function describeNode(node: Node): string {
  if (isMap(node)) return 'a map of keys';
  if (isSeq(node)) return 'a list';
  if (isScalar(node) && typeof node.value === 'number')
    return `the number ${quote(node.source ?? String(node.value))}`;
  if (isScalar(node) && typeof node.value === 'boolean') return String(node.value);
  if (isScalar(node) && typeof node.value === 'string') return `"${quote(node.value)}"`;
  return 'nothing';
}

/** A text for a message: its first line, shortened. */
export function quote(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 || line.length < text.length ? `${line.slice(0, 59)}…` : line;
}

/** Aliases are reported when the document is parsed. */
export function isReported(node: Node): boolean {
  return isAlias(node);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'range' in value;
}

/** `key:` without anything, `~`, `null`. */
export function isMissing(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

/** A key as it is written: `on`, `1` and `true` are names like any other. */
export function readKey(key: unknown): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
