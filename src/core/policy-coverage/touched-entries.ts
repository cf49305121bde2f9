import type { Role } from '../dockerfile/reading.js';
import type { Reference } from '../image/reference.js';
import type { Judge } from '../judge/judge.js';
import type { Policy } from '../policy/policy.js';
import { findAllowLists } from '../policy/query/allow-list.js';
import { findDirectPull } from '../policy/query/direct-pull.js';
import { findNames, matchesAllow, matchesDeny } from '../policy/query/entry-match.js';
import { listMirrors, type Mirror } from '../policy/query/mirrors.js';
import {
  fitOverride,
  type OverrideTarget,
  selectDenials,
  selectRules,
} from '../policy/query/select-rules.js';

/** All that a policy says about one image, whether or not it decides: entries, overrides, mirrors. */
export function listTouched(
  { policy, endOfLife }: Judge,
  written: Reference,
  role: Role,
  path: string,
): readonly object[] {
  const reference = isNamedScratch(written) ? { ...written, tagWritten: true } : written;
  const names = findNames(policy, reference, endOfLife);
  const target: OverrideTarget = { role, path, names };
  const approvals: object[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent)
    for (const { entries } of findAllowLists(level, target))
      approvals.push(...entries.filter((entry) => matchesAllow(entry, names)));
  const { deprecated, overrides, evidence } = policy;
  return [
    ...approvals,
    ...selectDenials(policy, target).filter((entry) => matchesDeny(entry, names)),
    ...deprecated.filter((entry) => matchesDeny(entry, names)),
    ...overrides.filter((override) => fitOverride(override, target) !== null),
    ...evidence.filter(({ pattern }) => names.denied.some((name) => pattern.matches(name, 'deny'))),
    ...listUsedMirrors(policy, reference, target),
  ];
}

/** An image that is pulled is never the word `scratch`. */
function isNamedScratch({ host, path }: Reference): boolean {
  return host === 'docker.io' && path === 'library/scratch';
}

/** Those that it comes through, and those that it should come through. */
function listUsedMirrors(policy: Policy, reference: Reference, target: OverrideTarget): readonly Mirror[] {
  const { mirrors } = policy.settings;
  if (mirrors.length === 0) return [];
  const used = listMirrors(mirrors, reference);
  if (selectRules(policy, target).unmirrored.level === 'ignore') return [...used];
  const pull = JSON.stringify(findDirectPull(mirrors, reference));
  const asked = mirrors.filter((mirror) => {
    const others = mirrors.filter((other) => other !== mirror);
    return JSON.stringify(findDirectPull(others, reference)) !== pull;
  });
  return [...new Set([...used, ...asked])];
}
