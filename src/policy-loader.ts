import type { Day } from './core/day.js';
import type { DemandedSigner } from './core/evidence/signer.js';
import { loadPlainPolicy, readPlainExtends } from './core/policy/load/plain-policy.js';
import type { LoadResult, PolicyFile } from './core/policy/load/policy-loading.js';
import { mayNameRoot } from './core/policy/load/trusted-root-file.js';
import type { ExtendsTarget } from './core/policy/policy.js';

// The general parser of YAML is loaded for policies that need it.

/** As `loadPolicy`. */
export async function loadPolicyFiles(
  chain: readonly PolicyFile[],
  options: { readonly today: Day },
): Promise<LoadResult> {
  const plain = loadPlainPolicy(chain, options);
  if (plain !== null) return plain;
  const { loadPolicy } = await import('./core/policy/load/load-policy.js');
  return loadPolicy(chain, options);
}

/** As `readExtends`. */
export async function findExtended(source: string): Promise<ExtendsTarget | null> {
  const plain = readPlainExtends(source);
  if (plain !== undefined) return plain;
  const { readExtends } = await import('./core/policy/load/load-policy.js');
  return readExtends(source);
}

/** Who must have signed a policy that this one extends by a tag; null: it does not say. */
export async function findPolicySigners(source: string): Promise<readonly DemandedSigner[] | null> {
  const { readPolicySigners } = await import('./core/policy/load/load-policy.js');
  return readPolicySigners(source);
}

/** The file that a policy names as its trusted root; null: none. */
export async function findTrustedRoot(source: string): Promise<string | null> {
  if (!mayNameRoot(source)) return null;
  const { readTrustedRootPath } = await import('./core/policy/load/load-policy.js');
  return readTrustedRootPath(source);
}
