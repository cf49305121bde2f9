import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Policy } from '../core/policy/policy.js';
import type { Problem } from '../core/problem.js';
import { openPolicyShelf } from '../io/disk/policy-shelf.js';
import { isInside } from '../io/disk/system-path.js';
import { FIRST_POLICY, type NoPolicy, type PolicyChain, readPolicyChain } from '../policy-chain.js';
import { HOME } from '../program.js';
import { findDiskPolicy, openDiskPolicies } from './disk-policies.js';
import { describePolicyEdit } from './edited-policy.js';
import type { Checkout } from './files/checkout.js';
import { type CommandFailure, failEvaluation, type Result, toProblem } from './result.js';

/** A policy that can be used, and its texts for people to be shown lines of. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly chain: PolicyChain;
  /** Warnings. */
  readonly problems: readonly Problem[];
  /** Whether it is a file of the repository that is judged. */
  readonly isOwn: boolean;
}

/** Reads and loads the policy that was named, or the workspace's own. `base`: the revision it is read at, as it was typed. */
export async function openPolicy(
  checkout: Checkout,
  named: string | null,
  base: string | null,
  today: string,
): Promise<Result<LoadedPolicy>> {
  const loaded = await findPolicyOrNone(checkout, named, base, today);
  if ('failure' in loaded) return loaded;
  const { value } = loaded;
  if ('kind' in value)
    return {
      failure: explainNoPolicy(
        value,
        value.name,
        base,
        existsSync(join(checkout.workspace.root, value.name)),
      ),
    };
  const { chain, problems, isOwn } = value;
  const edit =
    isOwn && checkout.revision !== null ? await describePolicyEdit(checkout, named, today, chain) : [];
  return { value: { ...value, problems: [...problems, ...edit] } };
}

/** There is none by that name. */
export type AbsentPolicy = Extract<NoPolicy, { readonly kind: 'absent' }> & { readonly name: string };

/** The same, where it matters that there may be none; nothing is said of what a change makes of it. */
export async function findPolicyOrNone(
  { folder, workspace, revision }: Checkout,
  named: string | null,
  base: string | null,
  today: string,
): Promise<Result<LoadedPolicy | AbsentPolicy>> {
  const shelf = openPolicyShelf(workspace, revision?.commit ?? null);
  const first = findDiskPolicy(workspace, folder, named, revision !== null);
  const store = openDiskPolicies(workspace, shelf, base);
  const chain = await readPolicyChain(store, first).finally(() => shelf.close());
  if ('kind' in chain)
    return chain.kind === 'absent'
      ? { value: { ...chain, name: first.name } }
      : { failure: explainNoPolicy(chain, first.name, base) };
  const { policy, problems } = loadPolicy(chain.files, { today });
  if (policy === null) return failPolicy(chain, problems);
  const isOwn = isInside(workspace.root, chain.addresses[0].place);
  return { value: { policy, chain, problems, isOwn } };
}

/** The policy is wrong: every problem at its place. */
export function failPolicy(
  { files, source }: PolicyChain,
  problems: readonly Problem[],
): { readonly failure: CommandFailure } {
  return { failure: { exit: 2, problems, advice: [], texts: files, policy: source } };
}

/** Why nothing can be judged, and what to do about it. */
export function explainNoPolicy(
  found: NoPolicy,
  name: string,
  base: string | null,
  isAdded = false,
): CommandFailure {
  if (found.kind === 'failed')
    return failEvaluation(`The policy ${name} could not be read: ${found.reason}`).failure;
  if (found.kind === 'unusable')
    return { exit: 2, problems: [toProblem(`The policy ${found.reason}`, 'error', name)], advice: [] };
  const { where, meant } = found;
  const isFirst = isAdded && where !== '' && meant === '';
  const advice = isFirst
    ? '. This change adds one, which counts once it is merged.'
    : meant === ''
      ? '. Write one, with "version: 1" and a list "allow:" of images, or pass one with --policy FILE.'
      : `; ${meant}`;
  const problem = toProblem(`There is no policy${where}, so nothing can be judged${advice}`, 'error', name);
  const revision = where === '' ? null : base;
  return {
    exit: 2,
    problems: [problem],
    advice: isFirst ? adviseOnFirst(revision) : adviseOnPolicy(name, revision),
  };
}

/** The change that brings the first policy cannot be judged. */
function adviseOnFirst(revision: string | null): string[] {
  return [
    `With --base the policy is read at ${revision ?? 'the base'}, because a change must not be judged by its own policy.`,
    'So the check cannot pass on the change that adds it: merge that, and require the check afterwards.',
    'What the policy says of the working tree: base-image-gate check',
  ];
}

/** What somebody without a policy can do about it. */
function adviseOnPolicy(path: string, revision: string | null): string[] {
  return [
    ...(revision === null
      ? [`To start, save this as ${path}; it approves only Docker Official Images:`]
      : [
          `With --base the policy is read at ${revision}, because a change must not be judged by its own policy.`,
          `First add this as ${path} to ${revision}; it approves only Docker Official Images:`,
        ]),
    '',
    ...FIRST_POLICY.map((line) => `    ${line}`),
    '',
    'Or let base-image-gate init write one from the images in use.',
    'Ready-made policies to copy: minimal, recommended, strict, official-only and distroless-runtime, in',
    `${HOME}/tree/main/policies`,
  ];
}
