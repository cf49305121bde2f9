import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Policy } from '../core/policy/policy.js';
import type { Problem } from '../core/report.js';
import { openPolicyShelf } from '../io/disk/policy-shelf.js';
import type { Ground } from './files/repository.js';
import type { Outcome, Refusal } from './outcome.js';
import { type PolicyChain, readPolicyChain } from './policy-chain.js';

/** A policy that can be used, and its texts for people to be shown lines of. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly chain: PolicyChain;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** Reads and loads the policy that was named, or the workspace's own. */
export async function openPolicy(
  { folder, workspace, revision }: Ground,
  named: string | null,
  base: string | null,
  today: string,
): Promise<Outcome<LoadedPolicy>> {
  const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
  const chain = await readPolicyChain(named, folder, workspace, shelf, base).finally(() => shelf.close());
  if ('refusal' in chain) return chain;
  const { policy, problems } = loadPolicy(chain.value.files, { today });
  if (policy === null) return refusePolicy(chain.value, problems);
  return { value: { policy, chain: chain.value, problems } };
}

/** The policy is wrong: every problem at its place. */
export function refusePolicy(
  { files, source }: PolicyChain,
  problems: readonly Problem[],
): { readonly refusal: Refusal } {
  return { refusal: { exit: 2, problems, advice: [], texts: files, policy: source } };
}
