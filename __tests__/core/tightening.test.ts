import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';
import type { Report } from '../../src/core/report.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { run, TODAY } from '../support/gate.js';
import {
  allowEntry,
  denyEntry,
  deprecatedEntry,
  dockerfile,
  dockerfilePath,
  type EntryData,
  type LevelData,
  type PolicyData,
  policyData,
  type RulesData,
} from '../support/policy-generator.js';
import { inCi } from '../support/property-runs.js';

/** A policy and, where it extends one, its parent. */
interface Chain {
  readonly own: PolicyData;
  readonly parent: PolicyData | null;
}

type Change = (policy: PolicyData) => PolicyData;

const chain: fc.Arbitrary<Chain> = fc
  .tuple(policyData, fc.option(policyData, { freq: 2 }))
  .map(([data, parent]) => {
    if (parent === null) return { own: data, parent };
    const { version, allow, deny, deprecated, exceptions } = data;
    // A child's rules are refused too often to be worth trying.
    const overrides = data.overrides
      ?.map(({ rules: _, ...override }) => override)
      .filter((override) => override.allow ?? override['allow-also'] ?? override.deny);
    const { exceptions: above, ...rest } = parent;
    return {
      own: JSON.parse(
        JSON.stringify({
          version,
          extends: './parent.yml',
          allow,
          deny,
          deprecated,
          exceptions,
          overrides: overrides?.length === 0 ? undefined : overrides,
        }),
      ),
      parent: above === undefined ? rest : { ...rest, exceptions: above },
    };
  });

function load({ own, parent }: Chain): Policy | null {
  const files = [{ path: 'policy.yml', text: JSON.stringify(own) }];
  if (parent !== null) files.push({ path: 'parent.yml', text: JSON.stringify(parent) });
  return loadPolicy(files, { today: TODAY }).policy;
}

/** Rules that say how an image stands to the policy: one of them takes the place of another. */
const STANDING: ReadonlySet<string> = new Set(['denied', 'deprecated', 'unapproved']);

/**
 * What makes a run fail, one by one: place, image and kind of rule. More than the verdict asks, because each of them is
 * the only one in some other Dockerfile.
 */
function listFailures(report: Report): string[] {
  return report.findings
    .filter(({ level, waiver, existing }) => level === 'block' && waiver === null && !existing)
    .map(({ line, image, rule }) => `${line} ${image} ${STANDING.has(rule) ? 'standing' : rule}`);
}

const RANK = { ignore: 0, warn: 1, block: 2 } as const satisfies Record<LevelData, number>;

const addDenial: fc.Arbitrary<Change> = fc.tuple(denyEntry, fc.nat(2)).map(([entry, at]) => (policy) => {
  if (at === 0) return { ...policy, deny: [...(policy.deny ?? []), entry] };
  const overrides = policy.overrides?.map((override, index) =>
    index === at - 1 ? { ...override, deny: [...(override.deny ?? []), entry] } : override,
  );
  return overrides === undefined ? policy : { ...policy, overrides };
});

const addDeprecation: fc.Arbitrary<Change> = deprecatedEntry.map((entry) => (policy) => ({
  ...policy,
  deprecated: [...(policy.deprecated ?? []), entry],
}));

/** Raises the level of one rule in a set of rules; a rule that is not written there is left alone. */
function raise(rules: RulesData | undefined, rule: string, level: LevelData): RulesData | undefined {
  const before = rules?.[rule];
  if (rules === undefined || before === undefined) return rules;
  if (typeof before === 'string') return RANK[level] > RANK[before] ? { ...rules, [rule]: level } : rules;
  const raised = before.level !== undefined && RANK[level] > RANK[before.level];
  return raised ? { ...rules, [rule]: { ...before, level } } : rules;
}

const raiseLevel: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom(...RULE_IDS), fc.constantFrom<LevelData>('warn', 'block'), fc.nat(2))
  .map(([rule, level, at]) => (policy) => {
    if (at === 0) return { ...policy, rules: raise(policy.rules, rule, level) ?? { [rule]: 'block' } };
    const overrides = policy.overrides?.map((override, index) =>
      index === at - 1 && override.rules !== undefined
        ? { ...override, rules: raise(override.rules, rule, level) ?? override.rules }
        : override,
    );
    return overrides === undefined ? policy : { ...policy, overrides };
  });

/**
 * What an entry's `pin` asks goes with the entry, by the language; so entries with one stay. So does the last one of a child
 * that lies outside of what its parent delegates: without it the child says nothing more than its parent.
 */
function remove(entries: readonly EntryData[], index: number): readonly EntryData[] {
  const entry = entries[index % Math.max(1, entries.length)];
  if (entry === undefined || (typeof entry === 'object' && entry.pin !== undefined)) return entries;
  const rest = entries.filter((other) => other !== entry);
  return rest.length > 0 && rest.every(isDelegated) ? entries : rest;
}

function isDelegated(entry: EntryData): boolean {
  return (typeof entry === 'string' ? entry : entry.image).startsWith('r.io/base/');
}

const removeApproval: fc.Arbitrary<Change> = fc.tuple(fc.nat(2), fc.nat(3)).map(([at, index]) => (policy) => {
  if (at === 0)
    return policy.allow === undefined ? policy : { ...policy, allow: remove(policy.allow, index) };
  const overrides = policy.overrides?.map((override, position) => {
    const key = index % 2 === 0 ? 'allow' : 'allow-also';
    const entries = override[key];
    if (position !== at - 1 || entries === undefined) return override;
    const { [key]: _, ...others } = override;
    const rest = remove(entries, index);
    return key === 'allow-also' && rest.length === 0 ? others : { ...others, [key]: rest };
  });
  return overrides === undefined ? policy : { ...policy, overrides };
});

/** Without the comments that are exceptions, the head is what is left when a change removes them. */
const withoutComments = (text: string) => text.replaceAll(/^# base-image-gate.*$/gm, '#');

const file = fc
  .tuple(
    dockerfilePath,
    dockerfile,
    dockerfilePath,
    fc.constantFrom('none', 'none', 'same', 'comments removed'),
  )
  .map(([path, text, oldPath, kind]) => ({
    path,
    head: kind === 'comments removed' ? withoutComments(text) : text,
    base: kind === 'none' ? null : { path: oldPath, text },
  }));

const CHANGES = {
  'adding a denial': addDenial,
  'adding a deprecation': addDeprecation,
  'raising a level': raiseLevel,
  'removing an approval': removeApproval,
};

test.each(Object.entries(CHANGES))('%s never turns a failure into a pass', (_, change) => {
  let count = 0;
  fc.assert(
    fc.property(chain, change, fc.boolean(), file, (policies, tighten, above, { path, head, base }) => {
      const before = load(policies);
      fc.pre(before !== null);
      const after = load(
        above && policies.parent !== null
          ? { ...policies, parent: tighten(policies.parent) }
          : { ...policies, own: tighten(policies.own) },
      );
      if (after === null) return;
      const options = base === null ? {} : ({ scope: 'changed-references', base: { [path]: base } } as const);
      const failures = listFailures(run(before, { [path]: head }, options));
      count += failures.length;
      expect(listFailures(run(after, { [path]: head }, options))).toEqual(expect.arrayContaining(failures));
    }),
    { numRuns: inCi(1000) },
  );
  expect(count).toBeGreaterThan(inCi(500));
});

test('the generator makes policies that the loader takes', () => {
  const policies = fc.sample(chain, { numRuns: inCi(300), seed: 1 });
  expect(policies.filter((policy) => load(policy) !== null).length).toBeGreaterThan(inCi(60));
  expect(fc.sample(allowEntry, 1)).toHaveLength(1);
});
