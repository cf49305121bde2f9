import { ROLES, type Role } from '../../dockerfile/reading.js';
import type { Override, Policy, RuleSettings } from '../policy.js';
import { changeRules, findLoosenings, type Loosening, type RuleId } from '../rule-settings.js';

/**
 * What an override of a child would loosen of the parent's rules for the same roles, paths and images. Where globs do not show
 * whether an override of the parent applies too, nothing is claimed: rules are never selected below the parent's anyway.
 */
export function findOverrideLoosenings(parent: Policy, override: Override): readonly Loosening[] {
  const found = new Map<string, Loosening>();
  for (const role of override.roles ?? ROLES) {
    const before = selectParentRules(parent, override, role);
    const after = changeRules(before, override.rules);
    for (const loosening of findLoosenings(before, after, override.rules)) {
      if (!mayBeLower(parent, override, role, loosening.rule))
        found.set(`${loosening.rule}.${loosening.option}`, loosening);
    }
  }
  return [...found.values()];
}

function selectParentRules(parent: Policy, override: Override, role: Role): RuleSettings {
  return parent.overrides
    .filter((candidate) => hasRole(candidate, role) && covers(candidate, override) === 'surely')
    .reduce((rules, candidate) => changeRules(rules, candidate.rules), parent.rules);
}

/** Whether the parent may itself say something else about the rule for some of what the override selects. */
function mayBeLower(parent: Policy, override: Override, role: Role, rule: RuleId): boolean {
  return parent.overrides.some(
    (candidate) =>
      candidate.rules[rule] !== undefined &&
      hasRole(candidate, role) &&
      covers(candidate, override) === 'maybe',
  );
}

function hasRole({ roles }: Override, role: Role): boolean {
  return roles?.includes(role) ?? true;
}

/** Whether all that one override selects by paths and images is selected by the other too; null: surely not all. */
function covers(candidate: Override, override: Override): 'surely' | 'maybe' | null {
  const answers = [
    coversGlobs(candidate.paths, override.paths),
    coversGlobs(candidate.images, override.images),
  ];
  if (answers.includes(null)) return null;
  return answers.includes('maybe') ? 'maybe' : 'surely';
}

function coversGlobs(
  candidate: readonly { readonly source: string }[] | null,
  globs: readonly { readonly source: string }[] | null,
): 'surely' | 'maybe' | null {
  const sources = candidate?.map(({ source }) => source) ?? ['**'];
  if (sources.includes('**')) return 'surely';
  if (globs === null) return null;
  return globs.every(({ source }) => sources.includes(source)) ? 'surely' : 'maybe';
}
