import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findRealPath, isInside, toSlashes } from '../io/disk/system-path.js';
import { DEFAULT_POLICY, FIRST_POLICY, type NoPolicy } from '../policy-chain.js';
import { findReadyMade } from '../policy-names.js';
import { HOME } from '../program.js';
import type { Checkout } from './files/checkout.js';
import type { RunOptions } from './options/run-options.js';
import { type CommandFailure, failEvaluation, toProblem } from './result.js';

/** There is none by that name. */
export type AbsentPolicy = Extract<NoPolicy, { readonly kind: 'absent' }> & { readonly name: string };

/** Why there is no policy, where it is known what was typed and where. */
export function explainAbsence(
  { folder, workspace: { root } }: Checkout,
  { policy: typed, base }: Pick<RunOptions, 'policy' | 'base'>,
  found: AbsentPolicy,
): CommandFailure {
  const { name, where, meant } = found;
  const readyMade = typed === null || meant !== '' ? null : findReadyMade(typed);
  if (typed !== null && readyMade !== null) return explainReadyMade(typed, readyMade);
  if (typed !== null && where === '' && meant === '')
    return explainTyped(typed, existsSync(join(root, DEFAULT_POLICY)));
  const isElsewhere =
    typed === null && root !== findRealPath(folder) && !isInside(root, findRealPath(folder));
  if (!isElsewhere) return explainNoPolicy(found, name, base, existsSync(join(root, name)));
  const shown = toSlashes(join(relative(findRealPath(folder), root), name));
  const failure = explainNoPolicy(found, shown, base, existsSync(join(root, name)));
  const hasOwn = existsSync(join(folder, DEFAULT_POLICY));
  const hint = `The policy of this folder is not used for files that are not in it, unless it is named: --policy ${DEFAULT_POLICY}`;
  return hasOwn ? { ...failure, advice: [hint, '', ...failure.advice] } : failure;
}

/** A ready-made policy is named, which counts once it is a file. */
function explainReadyMade(typed: string, name: string): CommandFailure {
  const message = `The policy "${typed}" does not exist, so nothing can be judged; ${name} is a ready-made policy, and --policy takes a file`;
  const advice = [
    `To write it, adapted to the images in use: base-image-gate init --from ${name}`,
    `As it is, to copy: ${HOME}/tree/main/policies/${name}.yml`,
  ];
  return { exit: 2, problems: [toProblem(message, 'error')], advice };
}

/** Nothing has the name that was typed. */
function explainTyped(typed: string, hasDefault: boolean): CommandFailure {
  const message = `The policy "${typed}" does not exist, so nothing can be judged; its path begins in the folder where the command runs`;
  const advice = hasDefault
    ? `If none is named, ${DEFAULT_POLICY} is used, which is there.`
    : 'To let one be written from the images in use: base-image-gate init';
  return { exit: 2, problems: [toProblem(message, 'error')], advice: [advice] };
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
