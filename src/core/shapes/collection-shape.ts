import type { Node, YAMLMap } from 'yaml';
import type { Cursor, Shape } from './shape.js';
import type { Failure } from './text-shape.js';
import { isMap, isScalar, isSeq } from './yaml-kind.js';
import { describeNode, isMissing, isNode, isReported, quote, readKey } from './yaml-node.js';

export interface ListOptions {
  /** For messages: `images`. */
  readonly what: string;
  /** Whether an empty list says something. */
  readonly mayBeEmpty?: boolean;
  readonly maxLength?: number;
  /** Whether what is written twice counts once. */
  readonly distinct?: boolean;
}

/** A list; items that are of no use are left out, after being reported. */
export function list<T>(
  item: Shape<T>,
  { what, mayBeEmpty = false, maxLength = 10_000, distinct = false }: ListOptions,
): Shape<readonly T[]> {
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (!isSeq(node)) return at.reject(node, describeMissingList(node, what, at.document.text));
      if (node.items.length === 0 && !mayBeEmpty) {
        return at.reject(node, `is an empty list; list ${what}, or leave the key out`);
      }
      if (node.items.length > maxLength) {
        return at.reject(
          node,
          `has ${node.items.length} ${what}, more than the ${maxLength} that it may have${adviseFewer(what)}`,
        );
      }
      const values = readItems(node, node.items, item, at);
      return distinct ? [...new Set(values)] : values;
    },
    toSchema: (definitions) => ({
      type: 'array',
      items: item.toSchema(definitions),
      ...(mayBeEmpty ? {} : { minItems: 1 }),
    }),
    print: (values) => values.map((value) => item.print(value)),
    parts: [item],
  };
}

/** A list, or one of its items by itself. */
export function oneOrList<T>(item: Shape<T>, options: ListOptions): Shape<readonly T[]> {
  const many = list(item, options);
  return {
    read: (node, at) => {
      if (isSeq(node)) return many.read(node, at);
      const value = item.read(node, at);
      return value === undefined ? undefined : [value];
    },
    toSchema: (definitions) => ({ anyOf: [item.toSchema(definitions), many.toSchema(definitions)] }),
    print: (values) => many.print(values),
    parts: [many],
  };
}

/** How to say the same in fewer items. */
function adviseFewer(what: string): string {
  return what === 'images' ? '; let a pattern stand for many, as in "docker.io/library/**"' : '';
}

function describeMissingList(node: Node, what: string, text: string): string {
  const beginning = `must be a list of ${what}`;
  if (!isScalar(node))
    return `${beginning}, not ${describeNode(node)}; ${isMap(node) ? adviseOnMap(node, what, text) : DASH}`;
  if (typeof node.value === 'boolean') return `${beginning}, not ${describeNode(node)}`;
  const isText = typeof node.value === 'string';
  const source = typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (/\n/.test(source)) return `${beginning}; write each on its own line that begins with a dash`;
  const isPlain = (text: string) => isText && /^[A-Za-z0-9/._-]+$/.test(text);
  const items = source.split(/\s*,\s*/);
  const written = items.every(isPlain) ? items.join(', ') : `"${quote(source)}"`;
  return `${beginning}; put brackets around it: [${written}]`;
}

const DASH = 'put a dash before its first key';
/** Keys of an entry, and what people take for them; all others are images. */
const OF_ENTRY =
  /^(?:image|name|pattern|repo|repository|reason|because|use|versions?|variants?|tags?|pin|except|block-from)$/;

/** How a map becomes a list: as its only item, or each of its keys as one. `text`: of the file. */
function adviseOnMap(map: YAMLMap, what: string, text: string): string {
  const [start = 0, end = start] = map.range ?? [];
  if (text[start] === '{') return `put brackets around it: [${quote(text.slice(start, end))}]`;
  const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [readKey(key)] : []));
  const [first = ''] = keys;
  if (what !== 'images' || keys.some((key) => OF_ENTRY.test(key))) return DASH;
  return `put a dash before each image, as in "- ${quote(first)}"`;
}

function readItems<T>(parent: Node, items: readonly unknown[], item: Shape<T>, at: Cursor): T[] {
  const values: T[] = [];
  for (const [index, node] of items.entries()) {
    const here = at.at(index);
    if (!isNode(node) || isMissing(node)) {
      here.reject(isNode(node) ? node : parent, 'has no value; write one after the dash, or remove the dash');
      continue;
    }
    here.document.remember(here.place(node));
    const value = item.read(node, here);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** A map with keys of the writer's own choice, such as `args`. */
export function record<T>(
  checkKey: (key: string) => string | Failure,
  value: Shape<T>,
  {
    what,
    example,
    keyPattern,
  }: { readonly what: string; readonly example: string; readonly keyPattern?: string },
): Shape<ReadonlyMap<string, T>> {
  return {
    read: (node, at) => {
      if (isReported(node)) return undefined;
      if (!isMap(node))
        return at.reject(
          node,
          `must be a map of ${what}, not ${describeNode(node)}; write for example ${example}`,
        );
      const entries = new Map<string, T>();
      for (const { key, value: valueNode } of node.items) {
        if (!isScalar(key)) continue;
        const written = readKey(key);
        const name = checkKey(written);
        const here = at.at(written);
        if (typeof name !== 'string') {
          at.reject(key, `has a wrong key: "${quote(written)}" ${name.error}`);
        } else if (entries.has(name)) {
          at.reject(key, `names ${quote(name)} twice, the second time as "${quote(written)}"; write it once`);
        } else if (!isNode(valueNode) || isMissing(valueNode)) {
          here.reject(key, `has no value; write for example ${example}`);
        } else {
          here.document.remember(here.place(key));
          const read = value.read(valueNode, here);
          if (read !== undefined) entries.set(name, read);
        }
      }
      return entries;
    },
    toSchema: (definitions) => ({
      type: 'object',
      ...(keyPattern === undefined ? {} : { propertyNames: { pattern: keyPattern } }),
      additionalProperties: value.toSchema(definitions),
    }),
    print: (entries) => Object.fromEntries([...entries].map(([name, held]) => [name, value.print(held)])),
    parts: [value],
  };
}
