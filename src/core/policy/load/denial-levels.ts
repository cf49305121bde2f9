import { isAsStrict } from '../../level.js';
import type { PolicyDocument } from '../../shapes/policy-document.js';
import type { Override, Policy, RuleSettings } from '../policy.js';
import { findRulesBeneathDenials } from '../query/select-rules.js';
import { changeRules } from '../rule-settings.js';

/**
 * Reports where `denied` is milder than `unapproved` or `deprecated`, by itself or through overrides that can apply
 * together: then adding a denial would help the image. What paths overlap in a way that globs do not show is mended when
 * rules are selected.
 */
export function checkDenialLevels(policy: Policy, document: PolicyDocument): void {
  const beneath = findRulesBeneathDenials(policy);
  const findMilder = (rules: RuleSettings) =>
    beneath.find((id) => !isAsStrict(rules.denied, rules[id])) ?? null;
  function reportMilder(rules: RuleSettings, key: string, when = ''): boolean {
    const id = findMilder(rules);
    if (id !== null) reportDenial(document, rules, id, key, when);
    return id !== null;
  }

  if (reportMilder(policy.rules, 'rules')) return;
  const changing = policy.overrides.filter(
    ({ rules }) => rules.denied ?? rules.unapproved ?? rules.deprecated,
  );
  const isOwn = (override: Override) => policy.ownOverrides.includes(override);
  const wrong = new Set<Override>();
  for (const override of changing) {
    const rules = changeRules(policy.rules, override.rules);
    const found = isOwn(override)
      ? reportMilder(rules, `${override.place.key}.rules`)
      : findMilder(rules) !== null;
    if (found) wrong.add(override);
  }
  for (const [index, first] of changing.entries()) {
    for (const second of changing.slice(index + 1)) {
      if (!isOwn(second) || wrong.has(first) || wrong.has(second) || !overlap(first, second)) continue;
      const rules = changeRules(changeRules(policy.rules, first.rules), second.rules);
      if (reportMilder(rules, `${second.place.key}.rules`, `together with ${first.place.key} `))
        wrong.add(second);
    }
  }
}

function reportDenial(
  document: PolicyDocument,
  { denied, ...rules }: RuleSettings,
  id: 'unapproved' | 'deprecated',
  key: string,
  when: string,
): void {
  const other = rules[id];
  const day = other.effective === null ? 'none, or a past date' : `${other.effective} or earlier`;
  const reason =
    denied.level === other.level
      ? `"denied" takes effect later than "${id}"; as its date write ${day}`
      : `"denied" is milder (${denied.level}) than "${id}" (${other.level}); write denied: ${other.level}`;
  // A child may have made it wrong by its first approval or deprecation.
  const cause = id === 'deprecated' ? 'deprecated' : 'allow';
  const written = [`${key}.denied`, `${key}.${id}`, cause].find((candidate) => document.has(candidate));
  const subject = written ?? key;
  document.report(
    document.find(subject),
    `"${subject}" is wrong: ${when}${reason}, otherwise denying an image would help it`,
  );
}

/** Whether there is surely a reference that both select. */
function overlap(one: Override, other: Override): boolean {
  const roles =
    one.roles === null || other.roles === null || one.roles.some((role) => other.roles?.includes(role));
  return roles && share(one.paths, other.paths) && share(one.images, other.images);
}

type Globs = readonly { readonly source: string }[] | null;

function share(one: Globs, other: Globs): boolean {
  if (one === null || other === null) return true;
  return one.some(({ source }) => other.some((glob) => glob.source === source));
}
