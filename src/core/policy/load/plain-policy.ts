import type { Day } from '../../day.js';
import { PolicyDocument } from '../../shapes/policy-document.js';
import type { ExtendsTarget } from '../policy.js';
import { findExtends, mayExtend } from './extended-policy.js';
import { parsePlainSource } from './plain-source.js';
import { type LoadResult, loadChain, type PolicyFile } from './policy-loading.js';

// What `load-policy` says of nearly every policy, without the general parser, which is larger than all that reads policies.

/** Null: one of the files is for the general parser to read. */
export function loadPlainPolicy(
  chain: readonly PolicyFile[],
  options: { readonly today: Day },
): LoadResult | null {
  const roots = new Map(
    chain.map(({ path, text }) => [text, parsePlainSource(new PolicyDocument(path, text))]),
  );
  if ([...roots.values()].includes(null)) return null;
  return loadChain(chain, options, ({ text }) => roots.get(text) ?? null);
}

/** What a policy extends, null where it extends nothing; undefined: the general parser has to tell. */
export function readPlainExtends(source: string): ExtendsTarget | null | undefined {
  if (!mayExtend(source)) return null;
  const root = parsePlainSource(new PolicyDocument('', source));
  return root === null ? undefined : findExtends(root);
}
