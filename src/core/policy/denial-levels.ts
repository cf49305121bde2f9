import type { Override, Policy, RuleSettings } from './policy.js';
import type { PolicyDocument } from './policy-document.js';
import { isAsStrict } from './rule-levels.js';
import { changeRules } from './select-rules.js';

const MILDER_THAN = ['unapproved', 'deprecated'] as const;

/**
 * Reports where `denied` is milder than `unapproved` or `deprecated`, by itself or through overrides that can apply
 * together: then adding a denial would help the image. What paths overlap in a way that globs do not show is mended when
 * rules are selected.
 */
export function checkDenialLevels(policy: Policy, document: PolicyDocument): void {
  if (reportMilder(policy.rules, 'rules', document)) return;
  const changing = policy.overrides.filter(
    ({ rules }) => rules.denied ?? rules.unapproved ?? rules.deprecated,
  );
  const isOwn = (override: Override) => policy.ownOverrides.includes(override);
  const wrong = new Set<Override>();
  for (const override of changing) {
    const rules = changeRules(policy.rules, override.rules);
    const found = isOwn(override)
      ? reportMilder(rules, `${override.place.key}.rules`, document)
      : findMilder(rules) !== null;
    if (found) wrong.add(override);
  }
  for (const [index, first] of changing.entries()) {
    for (const second of changing.slice(index + 1)) {
      if (!isOwn(second) || wrong.has(first) || wrong.has(second) || !overlap(first, second)) continue;
      const rules = changeRules(changeRules(policy.rules, first.rules), second.rules);
      if (reportMilder(rules, `${second.place.key}.rules`, document, `together with ${first.place.key} `))
        wrong.add(second);
    }
  }
}

function findMilder(rules: RuleSettings): (typeof MILDER_THAN)[number] | null {
  return MILDER_THAN.find((id) => !isAsStrict(rules.denied, rules[id])) ?? null;
}

function reportMilder(rules: RuleSettings, key: string, document: PolicyDocument, when = ''): boolean {
  const id = findMilder(rules);
  if (id === null) return false;
  const { denied, [id]: other } = rules;
  const reason =
    denied.level === other.level
      ? `"denied" takes effect later than "${id}"; give it the same day or none`
      : `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
  const key2 = document.has(`${key}.denied`) ? `${key}.denied` : `${key}.${id}`;
  const subject = document.has(key2) ? key2 : key;
  document.report(
    document.find(subject),
    `"${subject}" is wrong: ${when}${reason}, or denying an image would help it`,
  );
  return true;
}

/** Whether there is surely a role and a path that both select. */
function overlap(one: Override, other: Override): boolean {
  const roles =
    one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
  const paths =
    one.paths === null ||
    other.paths === null ||
    one.paths.some(({ source }) => other.paths?.some((glob) => glob.source === source));
  return roles && paths;
}
