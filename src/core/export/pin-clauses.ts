import type { Pin } from '../image/pin.js';
import { PINS } from '../image/pin.js';
import type { Entry, Policy } from '../policy/policy.js';
import { type OverrideTarget, selectRules } from '../policy/query/select-rules.js';
import type { Clause } from './clause.js';
import { type BuildNames, type Expressions, writeEntry } from './entry-regex.js';
import { writeText } from './path-regex.js';
import { AFTER_NUMBER } from './tag-regex.js';

const NAME = '[^/]+/[^:@]+';
const TAG = String.raw`:[\w.-]+`;
const PARTS: Partial<Record<Pin, number>> = { version: 0, minor: 1, patch: 2 };

/** What the rule `unpinned` refuses, of every image and of those that entries with a `pin` of their own match. */
export function findPinClauses(
  policy: Policy,
  targets: readonly OverrideTarget[],
  around: BuildNames,
  waived: Expressions,
): readonly Clause[] {
  const rules = targets.map((target) => selectRules(policy, target).unpinned);
  const place = policy.rulePlaces.get('unpinned') ?? null;
  const required =
    rules.map(({ require }) => require).sort((one, other) => rank(other) - rank(one))[0] ?? 'tag';
  const floating = rules[0]?.floating ?? [];
  const pinned = listPinned(policy);
  const overridden = policy.overrides.some((override) => override.rules.unpinned?.require !== undefined);
  const milder =
    overridden || policy.parent !== null ? [] : pinned.filter(({ pin }) => rank(pin) < rank(required));
  const clause = (pin: Pin, entry: Entry | null): Clause => {
    const { gaps, kept } = writeGaps(pin, floating);
    return {
      text: entry === null ? `unpinned: ${pin}` : `${entry.image} with pin: ${pin}`,
      message: `not pinned as the policy asks: ${pin}`,
      place: entry?.place ?? place,
      isPin: true,
      groups: [gaps, ...(entry === null ? [] : [writeEntry(entry, 'deny', around)])],
      except: [
        ...kept,
        ...waived,
        ...(entry === null ? milder.flatMap((each) => writeEntry(each, 'allow', around)) : []),
      ],
    };
  };
  const own = pinned.filter(({ pin }) => pin !== null && pin !== 'none');
  return [clause(required, null), ...own.map((entry) => clause(entry.pin ?? 'tag', entry))];
}

const rank = (pin: Pin | null): number => (pin === null ? -1 : PINS.indexOf(pin));

function listPinned(policy: Policy): readonly Entry[] {
  const own = [
    ...(policy.allow ?? []),
    ...policy.ownOverrides.flatMap(({ allow, allowAlso }) => [...(allow ?? []), ...allowAlso]),
  ];
  const above = policy.parent === null ? policy.deprecated : listPinned(policy.parent);
  return [...own, ...above].filter(({ pin }) => pin !== null);
}

/** What is not pinned enough; of that, `kept` is pinned after all. */
function writeGaps(
  pin: Pin,
  floating: readonly string[],
): { readonly gaps: Expressions; readonly kept: Expressions } {
  const floats =
    floating.length === 0 ? [] : [`:(?i:${floating.map(writeText).join('|')})(?:[-_.][\\w.-]*)?`];
  const floatingTags = floats.map((tag) => NAME + tag);
  if (pin === 'tag') return { gaps: floatingTags, kept: [] };
  const digest = [NAME, NAME + TAG];
  if (pin === 'digest') return { gaps: digest, kept: [] };
  if (pin === 'tag+digest')
    return { gaps: [...digest, `${NAME}@.+`, ...floatingTags.map((each) => `${each}@.+`)], kept: [] };
  const parts = PARTS[pin] ?? 0;
  return { gaps: digest, kept: [String.raw`${NAME}:v?\d+(?:\.\d+){${parts},}${AFTER_NUMBER}`] };
}
