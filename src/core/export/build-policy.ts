import type { Day } from '../day.js';
import { ROLES, type Role } from '../dockerfile/reading.js';
import type { EndOfLifeTable } from '../end-of-life/table.js';
import type { RuleSetting } from '../level.js';
import type { Entry, Exception, Policy } from '../policy/policy.js';
import { type AllowList, findAllowLists } from '../policy/query/allow-list.js';
import { mayWaive } from '../policy/query/approval-status.js';
import { selectDenialLists, selectRules } from '../policy/query/select-rules.js';
import { describeEntry } from '../policy/shapes/entry-keys.js';
import type { Clause } from './clause.js';
import { type BuildNames, type Expressions, writeEntry, writePattern } from './entry-regex.js';
import { type ExportLimit, listLimits } from './limits.js';
import { listNestedMirrors } from './nested-mirrors.js';
import { findPinClauses } from './pin-clauses.js';

/** What of a policy a build can be held to. */
export interface BuildPolicy {
  /** One of them must be met: every list of it has a clause that matches. Null: nothing has to be approved. */
  readonly approvals: readonly (readonly (readonly Clause[])[])[] | null;
  readonly denials: readonly Clause[];
  readonly limits: readonly ExportLimit[];
}

/** For which Dockerfile, and on which day. */
export interface BuildPolicyRequest {
  readonly path: string;
  readonly today: Day;
  readonly endOfLife: EndOfLifeTable;
}

/** The roles that images of a build have. */
const BUILT: readonly Role[] = ROLES.filter((role) => role !== 'run');

export function planBuildPolicy(policy: Policy, request: BuildPolicyRequest): BuildPolicy {
  const { today, path } = request;
  const nested = listNestedMirrors(policy.settings.mirrors);
  const mirrors = policy.settings.mirrors.filter((mirror) => !nested.includes(mirror));
  const around: BuildNames = { mirrors, releases: request.endOfLife };
  const targets = BUILT.map((role) => ({ role, path, names: null }));
  const rules = targets.map((target) => selectRules(policy, target));
  const blocks = (id: 'unapproved' | 'denied' | 'deprecated' | 'unpinned'): boolean =>
    rules.some((each) => isBlocking(each[id], today));
  const waivers = policy.exceptions.filter(
    ({ paths, expires }) => expires >= today && (paths === null || paths.some((glob) => glob.matches(path))),
  );
  const waive = (
    rule: 'unapproved' | 'denied' | 'deprecated' | 'unpinned',
    entry: Entry | null,
  ): Expressions =>
    waivers
      .filter((waiver) => waiver.rules.includes(rule) && mayWaive(policy, waiver, rule, entry))
      .flatMap(({ pattern }) => writePattern(pattern, around));

  const denied = [...new Set(targets.flatMap((target) => selectDenialLists(policy, target).flat()))];
  const deny = (rule: 'denied' | 'deprecated', entry: Entry): Clause => ({
    ...describe(entry, rule),
    groups: [writeEntry(entry, 'deny', around)],
    except: [...entry.except.flatMap((each) => writePattern(each, around)), ...waive(rule, entry)],
  });
  const deprecated = policy.deprecated.filter(
    ({ blockFrom }) => blocks('deprecated') || (blockFrom !== null && blockFrom <= today),
  );
  return {
    approvals: blocks('unapproved') ? planApprovals(policy, targets, around, waivers) : null,
    denials: [
      ...(blocks('denied') ? denied.map((entry) => deny('denied', entry)) : []),
      ...deprecated.map((entry) => deny('deprecated', entry)),
      ...(blocks('unpinned') ? findPinClauses(policy, targets, around, waive('unpinned', null)) : []),
    ],
    limits: listLimits(policy, { ...request, targets, rules, nested }),
  };
}

export const isBlocking = ({ level, effective }: RuleSetting, today: Day): boolean =>
  level === 'block' && (effective === null || effective <= today);

type Target = Parameters<typeof findAllowLists>[1];

function planApprovals(
  policy: Policy,
  targets: readonly Target[],
  around: BuildNames,
  waivers: readonly Exception[],
): BuildPolicy['approvals'] {
  const waived = waivers
    .filter(({ rules }) => rules.includes('unapproved'))
    .map((waiver) => ({
      text: `${waiver.image}, until ${waiver.expires} by an exception of ${waiver.owner}`,
      message: waiver.reason,
      place: waiver.place,
      groups: [writePattern(waiver.pattern, around)],
      except: [],
    }));
  const ways = new Map<string, readonly (readonly Clause[])[]>();
  for (const target of targets) {
    const lists = listRequired(policy, target);
    if (lists.length === 0) return null;
    const key = lists
      .map(({ entries }) => entries.map(({ place }) => `${place.file} ${place.key}`))
      .join('\n');
    if (ways.has(key)) continue;
    ways.set(
      key,
      lists.map((list) => [...listClauses(list, around), ...waived]),
    );
  }
  return [...ways.values()];
}

function listClauses({ entries }: AllowList, around: BuildNames): Clause[] {
  return entries.map((entry) => ({
    ...describe(entry, 'approved'),
    groups: [writeEntry(entry, 'allow', around)],
    except: [],
  }));
}

/** The lists that must all approve: those of a policy and of what it extends, with what policies below may add. */
function listRequired(policy: Policy, target: Target): readonly AllowList[] {
  const added: { readonly entry: Entry; readonly to: ReadonlySet<Policy> }[] = [];
  const required: AllowList[] = [];
  for (let level: Policy | null = policy; level !== null; level = level.parent) {
    const { parent, additions }: Policy = level;
    const here = level;
    const more = added.filter(({ to }) => to.has(here)).map(({ entry }) => entry);
    for (const list of findAllowLists(level, target)) {
      const { entries, replaces } = list;
      // a list that only adds to the one above leaves that whole
      const onlyAdds =
        parent !== null &&
        entries.length > 0 &&
        entries.every((entry) => additions.get(entry)?.has(parent) === true);
      if (!onlyAdds) required.push(replaces ? list : { ...list, entries: [...entries, ...more] });
      added.push(...entries.flatMap((entry) => ({ entry, to: additions.get(entry) ?? new Set<Policy>() })));
    }
  }
  return required;
}

function describe(entry: Entry, word: string): Pick<Clause, 'text' | 'message' | 'place'> {
  const { reason, use } = entry;
  const text = describeEntry(entry);
  const parts = [
    `${word} by the policy (${text})`,
    ...(reason === null ? [] : [reason]),
    ...(use === null ? [] : [`use ${use}`]),
  ];
  return { text, message: parts.join('; '), place: entry.place };
}
