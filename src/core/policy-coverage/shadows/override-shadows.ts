import type { Override } from '../../policy/policy.js';
import { RULE_IDS } from '../../policy/rule-settings.js';
import type { ListedEntry, ListedOverride } from '../listed-entries.js';
import { coversSelection } from './containment.js';

/** The overrides further down that set anew all that an override sets; null if something of it may stay. */
export function findOverrideShadow(
  { item, level }: ListedOverride,
  others: readonly ListedOverride[],
): readonly ListedEntry[] | null {
  if (item.deny.length > 0) return null;
  const place = level.ownOverrides.indexOf(item);
  const later = others.filter(
    (other) =>
      other.level === level &&
      level.ownOverrides.indexOf(other.item) > place &&
      // one for images may apply only as far as it is stricter
      other.item.images === null &&
      coversSelection(other.item, item),
  );
  const found: (ListedOverride | undefined)[] = [
    ...listOptions(item).map((option) => later.find((other) => listOptions(other.item).includes(option))),
    ...(item.allow === null && item.allowAlso.length === 0
      ? []
      : [later.find((other) => other.item.allow !== null)]),
  ];
  const shadows = found.filter((shadow) => shadow !== undefined);
  return shadows.length < found.length ? null : [...new Set(shadows)];
}

/** `unpinned.require`, for every option of a rule that it sets. */
function listOptions({ rules }: Override): readonly string[] {
  return RULE_IDS.flatMap((id) => Object.keys(rules[id] ?? {}).map((option) => `${id}.${option}`));
}
