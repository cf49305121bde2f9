import fc from 'fast-check';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Policy, PolicyPlace } from '../../src/core/policy/policy.js';
import { TODAY } from './gate.js';
import { type PolicyData, policyData } from './policy-generator.js';

/** A policy and, where it extends one, its parent. */
export interface PolicyPair {
  readonly own: PolicyData;
  readonly parent: PolicyData | null;
}

export const policyPair: fc.Arbitrary<PolicyPair> = fc
  .tuple(policyData, fc.option(policyData, { freq: 2 }))
  .map(([own, parent]) => {
    if (parent === null) return { own, parent };
    const { version, allow, deny, deprecated, overrides } = own;
    // most of what a child changes is refused
    const plain = overrides?.flatMap(({ rules: _, ...rest }) => ((rest.deny ?? rest.allow) ? [rest] : []));
    const data = { version, allow, deny, deprecated, overrides: plain?.length === 0 ? undefined : plain };
    return { own: JSON.parse(JSON.stringify(data)), parent };
  });

/** Null where the loader refuses it. */
export function loadPair({ own, parent }: PolicyPair): Policy | null {
  const files = [
    { path: 'policy.yml', text: JSON.stringify(parent === null ? own : { ...own, extends: './parent.yml' }) },
    ...(parent === null ? [] : [{ path: 'parent.yml', text: JSON.stringify(parent) }]),
  ];
  return loadPolicy(files, { today: TODAY }).policy;
}

/** Both without the entries at these places. @throws if the loader refuses what is left. */
export function loadWithout({ own, parent }: PolicyPair, places: readonly PolicyPlace[]): Policy {
  const keys = (name: string) => places.filter(({ file }) => file === name).map(({ key }) => key);
  const pruned = removeEntries(own, keys('policy.yml'));
  // an empty list of a policy that extends another says something else: it approves nothing
  const isEmptied = parent !== null && pruned.allow?.length === 0;
  const rest = {
    own: isEmptied ? { ...pruned, allow: own.allow?.slice(0, 1) ?? [] } : pruned,
    parent: parent === null ? null : removeEntries(parent, keys('parent.yml')),
  };
  const policy = loadPair(rest);
  if (policy === null) throw new Error(`cannot be loaded: ${JSON.stringify(rest)}`);
  return policy;
}

type Item = Readonly<Record<string, unknown>>;

/** A policy as data without the entries of these keys, such as `allow[2]` or `overrides[0].deny[1]`, all at once. */
function removeEntries(data: PolicyData, keys: readonly string[]): PolicyData {
  const gone = new Set(keys);
  const prune = (map: Item, start: string): Item =>
    Object.fromEntries(
      Object.entries(map).flatMap(([key, value]) => {
        if (!Array.isArray(value) || !LISTS.has(key)) return [[key, value]];
        const left = value.flatMap((item, index) => {
          const here = `${start}${key}[${index}]`;
          if (gone.has(here)) return [];
          const kept = key === 'overrides' ? prune(item, `${here}.`) : item;
          return key === 'overrides' && !changesAnything(kept) ? [] : [kept];
        });
        return left.length === 0 && key !== 'allow' ? [] : [[key, left]];
      }),
    );
  return pruneMirrors(prune(data, '') as PolicyData, gone);
}

function pruneMirrors(data: PolicyData, gone: ReadonlySet<string>): PolicyData {
  const { mirrors, ...settings } = (data['settings'] ?? {}) as Item;
  if (mirrors === undefined) return data;
  const left = Object.entries(mirrors as Item).filter(([name]) => !gone.has(`settings.mirrors.${name}`));
  const kept = left.length === 0 ? settings : { ...settings, mirrors: Object.fromEntries(left) };
  const { settings: _, ...others } = data;
  return Object.keys(kept).length === 0 ? (others as PolicyData) : { ...data, settings: kept };
}

const LISTS: ReadonlySet<string> = new Set([
  'allow',
  'allow-also',
  'deny',
  'deprecated',
  'overrides',
  'evidence',
  'exceptions',
  'builds',
]);

const changesAnything = ({ rules, allow, deny, 'allow-also': also }: Item): boolean =>
  [rules, allow, deny, also].some((value) => value !== undefined);
