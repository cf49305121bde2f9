import type { Node, YAMLMap } from 'yaml';
import { resolveCore } from '../../builds/yaml/core-schema.js';
import type { WrittenMapping, WrittenNode, WrittenSequence } from '../../builds/yaml/node.js';
import { readSimpleYaml } from '../../builds/yaml/simple-yaml.js';
import type { PolicyDocument } from '../../shapes/policy-document.js';
import { isMap, makeMap, makeScalar, makeSeq } from '../../shapes/yaml-kind.js';
import { describeLength, MAX_DEPTH } from './source-limits.js';

/**
 * Reads the YAML that nearly every policy is written in, as the general parser does. Null where it has something else or
 * something wrong, for that one to report.
 */
export function parsePlainSource(document: PolicyDocument): YAMLMap | null {
  if (describeLength(document) !== null) return null;
  const written = readSimpleYaml(document.text);
  const root = written === null ? null : toNode(written, 0);
  return isMap(root) ? root : null;
}

function toNode(written: WrittenNode, depth: number): Node | null {
  if (depth > MAX_DEPTH || written.kind === 'alias' || written.anchor !== null) return null;
  if (written.kind === 'map') return toMap(written, depth);
  if (written.kind === 'list') return toSeq(written, depth);
  const { text, style } = written;
  // a value that is missing is a mistake, and the parser says where
  if (text === null || (style === 'plain' && text === '')) return null;
  return makeScalar(style === 'plain' ? resolveCore(text) : text, text, written);
}

function toMap({ keys, values, start }: WrittenMapping, depth: number): Node | null {
  const items: { readonly key: Node; readonly value: Node }[] = [];
  const names = new Set<string>();
  for (const [index, written] of keys.entries()) {
    const held = values[index] ?? null;
    if (written?.kind !== 'scalar' || held === null || written.text === null) return null;
    const key = toNode(written, depth);
    const value = toNode(held, depth + 1);
    if (key === null || value === null || written.text === '<<' || names.has(written.text)) return null;
    names.add(written.text);
    items.push({ key, value });
  }
  return makeMap(items, start);
}

function toSeq({ items: all, start }: WrittenSequence, depth: number): Node | null {
  const items: Node[] = [];
  for (const written of all) {
    const item = written === null ? null : toNode(written, depth + 1);
    if (item === null) return null;
    items.push(item);
  }
  return makeSeq(items, start);
}
