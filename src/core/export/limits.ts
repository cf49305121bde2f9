import type { Day } from '../day.js';
import type { Role } from '../dockerfile/reading.js';
import type { Policy, PolicyPlace, RuleSettings } from '../policy/policy.js';
import type { findAllowLists } from '../policy/query/allow-list.js';
import type { Mirror } from '../policy/query/mirrors.js';
import { changeRules } from '../policy/rule-settings.js';
import { INPUT_RULES, NAMELESS, RULE_IDS, type RuleId } from '../rules/index.js';
import { compareText } from '../text-order.js';

/** What a build cannot be held to as `check` holds a pull request to it. */
export interface ExportLimit {
  /** Whether a build may pass that `check` blocks on the day of the export; otherwise it may be refused, or that comes later. */
  readonly isWeaker: boolean;
  readonly text: string;
  readonly place: PolicyPlace | null;
}

interface Seen {
  readonly path: string;
  readonly today: Day;
  readonly targets: readonly Parameters<typeof findAllowLists>[1][];
  readonly rules: readonly RuleSettings[];
  readonly nested: readonly Mirror[];
}

/** Rules that are exported, or that a build answers by itself: what it pulls is known there. */
const EXPORTED: ReadonlySet<RuleId> = new Set([
  'unapproved',
  'denied',
  'deprecated',
  'unpinned',
  ...[...NAMELESS].filter((id) => !INPUT_RULES.includes(id)),
] as RuleId[]);

export function listLimits(policy: Policy, seen: Seen): readonly ExportLimit[] {
  return [
    ...listRuleLimits(policy, seen),
    ...listOverrideLimits(policy, seen),
    ...listPinLimits(policy, seen),
    ...seen.nested.map(({ name, place }) =>
      weaker(
        `the mirror ${name} overlaps another mirror or leads to one, so images are not looked for behind it`,
        place,
      ),
    ),
    ...listDates(policy, seen),
  ];
}

const weaker = (text: string, place: PolicyPlace | null): ExportLimit => ({ isWeaker: true, text, place });
const stricter = (text: string, place: PolicyPlace | null): ExportLimit => ({ isWeaker: false, text, place });
const later = stricter;

/** What a check blocks now is more than what it will block. */
function listRuleLimits(policy: Policy, seen: Seen): ExportLimit[] {
  return RULE_IDS.filter((id) => !EXPORTED.has(id)).flatMap((id) => {
    if (id === 'unverified' && policy.evidence.length === 0) return [];
    const [first] = listBlocking(policy, seen, id);
    if (first === undefined) return [];
    const { from, images, place } = first;
    const blocks = `the rule ${id} blocks${images} in a check`;
    return from <= seen.today
      ? [weaker(`${blocks}, but a build does not apply it`, place)]
      : [later(`${blocks} from ${from} on, but a build will not apply it`, place)];
  });
}

interface Blocking {
  /** Empty: always. */
  readonly from: Day | '';
  readonly images: string;
  readonly place: PolicyPlace | null;
}

/** Where a rule blocks, the earliest first. */
function listBlocking(policy: Policy, { rules, path, targets }: Seen, id: RuleId): readonly Blocking[] {
  const general = rules.map((each) => ({
    setting: each[id],
    images: '',
    place: policy.rulePlaces.get(id) ?? null,
  }));
  const ofSome = policy.overrides
    .filter(({ images, paths }) => images !== null && isForFile(paths, path))
    .flatMap(({ roles, rules: changes, place }) =>
      targets.flatMap(({ role }, index) => {
        const held = roles === null || roles.includes(role) ? rules[index] : undefined;
        const setting = held === undefined ? undefined : changeRules(held, changes)[id];
        return setting === undefined ? [] : [{ setting, images: ' some images', place }];
      }),
    );
  return [...general, ...ofSome]
    .filter(({ setting }) => setting.level === 'block')
    .map(({ setting, images, place }) => ({ from: setting.effective ?? '', images, place }) as const)
    .sort((one, other) => compareText(one.from, other.from));
}

const isForFile = (paths: Policy['overrides'][number]['paths'], path: string): boolean =>
  paths === null || paths.some((glob) => glob.matchesAnyCase(path));

function listOverrideLimits(policy: Policy, { path }: Seen): ExportLimit[] {
  return policy.overrides.flatMap(({ roles, paths, images, allow, allowAlso, deny, rules, place }) => {
    const approves = allow !== null || allowAlso.length > 0;
    const settles = Object.keys(rules).some((id) => EXPORTED.has(id as RuleId));
    if (!isForFile(paths, path) || (!approves && !settles && deny.length === 0)) return [];
    if (images !== null)
      return [
        weaker('an override for some images is left out; write what it approves or denies at the top', place),
      ];
    if (roles === null) return [];
    return [
      ...(approves
        ? [
            weaker(
              isFrontendAlone(roles)
                ? 'a build cannot tell the images of # syntax= lines from others, so what is approved for them alone would pass in FROM too'
                : 'a build does not know the roles of images: what is approved for one role is approved for all',
              place,
            ),
          ]
        : []),
      ...(settles || deny.length > 0
        ? [
            stricter(
              'a build does not know the roles of images: what blocks in one role blocks in all',
              place,
            ),
          ]
        : []),
    ];
  });
}

/** As `init` writes it. */
function isFrontendAlone(roles: readonly Role[]): boolean {
  return roles.every((role) => role === 'frontend');
}

/** Names of releases count as versions in a check: `debian:bookworm`. */
function listPinLimits(policy: Policy, { rules, today }: Seen): ExportLimit[] {
  const asked = rules.some(
    ({ unpinned: { level, effective, require } }) =>
      level === 'block' && (effective ?? '') <= today && require === 'version',
  );
  const place = policy.rulePlaces.get('unpinned') ?? null;
  return asked
    ? [stricter('the name of a release, as in debian:bookworm, is not a version in a build', place)]
    : [];
}

/** On which days the export has to be made again. */
function listDates(policy: Policy, { today, rules }: Seen): ExportLimit[] {
  const effective = RULE_IDS.flatMap((id) =>
    rules.flatMap((each) =>
      EXPORTED.has(id) && each[id].level === 'block' && (each[id].effective ?? '') > today
        ? [
            stricter(
              `the rule ${id} blocks from ${each[id].effective} on: export again on that day`,
              policy.rulePlaces.get(id) ?? null,
            ),
          ]
        : [],
    ),
  );
  const unique = [...new Map(effective.map((limit) => [limit.text, limit])).values()];
  const ends = policy.deprecated.flatMap(({ blockFrom, image, place }) =>
    blockFrom !== null && blockFrom > today
      ? [stricter(`${image} is denied from ${blockFrom} on: export again on that day`, place)]
      : [],
  );
  const waivers = policy.exceptions.flatMap(({ expires, image, place }) =>
    expires >= today
      ? [stricter(`an exception for ${image} ends after ${expires}: export again then`, place)]
      : [],
  );
  return [...unique, ...ends, ...waivers];
}
