import type { Policy } from '../core/policy/policy.js';
import { isFixedArtifact, parseTarget } from '../core/policy/shapes/extends-target.js';
import type { Problem } from '../core/problem.js';
import type { Failure } from '../core/shapes/text-shape.js';
import { openPolicyShelf } from '../io/disk/policy-shelf.js';
import { isInside } from '../io/disk/system-path.js';
import { type ArtifactAddress, isArtifact, locateArtifact } from '../policy-address.js';
import { openArtifacts, readNoArtifact } from '../policy-artifact.js';
import { type PolicyChain, readPolicyChain } from '../policy-chain.js';
import { loadPolicyFiles } from '../policy-loader.js';
import { findDiskPolicy, openDiskPolicies } from './disk-policies.js';
import type { Checkout } from './files/checkout.js';
import { type AbsentPolicy, explainAbsence, explainNoPolicy } from './no-policy.js';
import type { RunOptions } from './options/run-options.js';
import { type CommandFailure, failUsage, type Result } from './result.js';

/** A policy that can be used, and its texts for people to be shown lines of. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly chain: PolicyChain;
  /** Warnings. */
  readonly problems: readonly Problem[];
  /** Whether it is a file of the repository that is judged. */
  readonly isOwn: boolean;
}

/** The policy that is asked for, null: the workspace's own. `base`: the revision it is read at, as it was typed. */
export type PolicyRequest = Pick<RunOptions, 'policy' | 'base' | 'today' | 'offline'>;

/** Reads and loads a policy. */
export async function openPolicy(checkout: Checkout, request: PolicyRequest): Promise<Result<LoadedPolicy>> {
  const { policy: named, today } = request;
  const loaded = await findPolicyOrNone(checkout, request);
  if ('failure' in loaded) return loaded;
  const { value } = loaded;
  if ('kind' in value) return { failure: explainAbsence(checkout, request, value) };
  const { chain, problems, isOwn } = value;
  if (!isOwn || checkout.revision === null) return { value };
  const { describePolicyEdit } = await import('./edited-policy.js');
  const edit = await describePolicyEdit(checkout, named, today, chain);
  return { value: { ...value, problems: [...problems, ...edit] } };
}

/** The same, where it matters that there may be none; nothing is said of what a change makes of it. */
export async function findPolicyOrNone(
  { folder, workspace, revision }: Checkout,
  { policy: named, base, today, offline }: PolicyRequest,
): Promise<Result<LoadedPolicy | AbsentPolicy>> {
  const first = findNamedPolicy(named) ?? findDiskPolicy(workspace, folder, named, revision !== null);
  if ('error' in first) return failUsage(`--policy ${named} ${first.error}`);
  const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
  const readArtifact = offline ? readNoArtifact : openArtifacts(process.env);
  const store = openDiskPolicies(workspace, shelf, base, readArtifact);
  const chain = await readPolicyChain(store, first);
  if ('kind' in chain)
    return chain.kind === 'absent'
      ? { value: { ...chain, name: first.name } }
      : { failure: explainNoPolicy(chain, first.name, base) };
  const { policy, problems } = await loadPolicyFiles(chain.files, { today });
  if (policy === null) return failPolicy(chain, problems);
  const isOwn = !isArtifact(first) && isInside(workspace.root, first.place);
  return { value: { policy, chain, problems, isOwn } };
}

/** One in a registry, if that is what was named. */
function findNamedPolicy(named: string | null): ArtifactAddress | Failure | null {
  if (named === null || !named.startsWith('oci://')) return null;
  const target = parseTarget(named);
  if ('error' in target || target.kind !== 'oci') return 'error' in target ? target : null;
  return isFixedArtifact(target)
    ? locateArtifact(target)
    : { error: 'names a tag, which can change without a review; write its digest: oci://…@sha256:…' };
}

/** The policy is wrong: every problem at its place. */
export function failPolicy(
  { files, source }: PolicyChain,
  problems: readonly Problem[],
): { readonly failure: CommandFailure } {
  return { failure: { exit: 2, problems, advice: [], texts: files, policy: source } };
}
