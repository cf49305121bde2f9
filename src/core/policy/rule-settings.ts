import { isAsStrict, type RuleSetting, strictestSetting } from '../level.js';
import type { Option, OptionValues } from '../rules/contract/option.js';
import { RULE_IDS, RULES, type RuleId } from '../rules/index.js';
import { toCamelCase } from '../shapes/camel-case.js';

export { RULE_IDS, type RuleId } from '../rules/index.js';

/** Every rule with its options; levels and options merge one by one. */
export type RuleSettings = {
  readonly [K in RuleId]: RuleSetting & OptionValues<(typeof RULES)[K]['options']>;
};

/** What one place says about rules: only the options that it writes. */
export type RuleChanges = { readonly [K in RuleId]?: Partial<RuleSettings[K]> };

type Values = RuleSetting & { readonly [option: string]: unknown };

interface NamedOption {
  /** As a policy writes it. */
  readonly key: string;
  /** In code. */
  readonly name: string;
  readonly option: Option<unknown>;
}

/** Kept, because rules are selected for every reference. */
const OPTIONS: ReadonlyMap<RuleId, readonly NamedOption[]> = new Map(
  RULE_IDS.map((id) => {
    const options = Object.entries<Option<unknown>>(RULES[id].options);
    return [id, options.map(([key, option]) => ({ key, name: toCamelCase(key), option }))];
  }),
);

function listOptions(id: RuleId): readonly NamedOption[] {
  return OPTIONS.get(id) ?? [];
}

/** Makes the settings of every rule; the options are those that the rule declares. */
function makeSettings(make: (id: RuleId) => RuleSetting): RuleSettings {
  return Object.fromEntries(RULE_IDS.map((id) => [id, make(id)])) as RuleSettings;
}

export const DEFAULT_RULES: RuleSettings = makeSettings((id) => ({
  level: RULES[id].level,
  effective: null,
  ...Object.fromEntries(listOptions(id).map(({ name, option }) => [name, option.normally])),
}));

/** Changes the options that are written and leaves the others. */
export function changeRules(rules: RuleSettings, changes: RuleChanges): RuleSettings {
  const changed = RULE_IDS.filter((id) => changes[id] !== undefined);
  return { ...rules, ...Object.fromEntries(changed.map((id) => [id, { ...rules[id], ...changes[id] }])) };
}

/** Option by option the stricter of two. */
export function takeStrictest(one: RuleSettings, other: RuleSettings): RuleSettings {
  return makeSettings((id) => {
    const [first, second] = [one[id] as Values, other[id] as Values];
    const { level, effective } = strictestSetting(first, second);
    const options = listOptions(id).map(({ name, option }) => [
      name,
      option.takeStricter(first[name], second[name]),
    ]);
    return { level, effective, ...Object.fromEntries(options) };
  });
}

/** One option of one rule that became milder than what holds above. */
export interface Loosening {
  readonly rule: RuleId;
  /** The option that does it: `require`. */
  readonly option: string;
  /** What may be written instead. */
  readonly limit: string;
}

/** Finds what the changes, applied to the parent's rules, would loosen; only what is written can. */
export function findLoosenings(before: RuleSettings, after: RuleSettings, changes: RuleChanges): Loosening[] {
  return RULE_IDS.filter((rule) => changes[rule] !== undefined).flatMap((rule) => {
    const [above, written] = [before[rule] as Values, after[rule] as Values];
    const limits = listOptions(rule).map(({ key, name, option }) => ({
      option: key,
      limit: option.findLimit(above[name], written[name]),
    }));
    return [findLevelLimit(above, written), ...limits].flatMap(({ option, limit }) =>
      limit === null ? [] : [{ rule, option, limit }],
    );
  });
}

function findLevelLimit(
  above: RuleSetting,
  written: RuleSetting,
): { readonly option: string; readonly limit: string | null } {
  const { level, effective } = above;
  if (isAsStrict(written, above)) return { option: 'level', limit: null };
  if (written.level !== level)
    return { option: 'level', limit: level === 'block' ? level : `${level} or more` };
  return {
    option: 'effective',
    limit: effective === null ? 'no date, so that it applies now' : `${effective} or earlier`,
  };
}
