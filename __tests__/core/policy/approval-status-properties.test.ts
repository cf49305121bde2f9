import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROLES } from '../../../src/core/dockerfile/reading.js';
import { PINS } from '../../../src/core/image/pin.js';
import { parseReference, type Reference } from '../../../src/core/image/reference.js';
import { isAsStrict } from '../../../src/core/level.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { type ApprovalStatus, findApprovalStatus } from '../../../src/core/policy/query/approval-status.js';
import { selectRules, type Usage } from '../../../src/core/policy/query/select-rules.js';
import { RULE_IDS } from '../../../src/core/rules/index.js';
import { denyEntry, type PolicyData, policyData } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;

const reference: fc.Arbitrary<Reference> = fc
  .tuple(
    fc.constantFrom(
      'node',
      'debian',
      'evil.io/x',
      'EVIL.io/x',
      'r.io/hub/library/node',
      'R.io/base/app',
      'r.io/base/app',
      'Docker.io/node',
    ),
    fc.constantFrom('', ':latest', ':1', ':22', ':22-alpine', ':24-alpine3.19', ':18', ':lts'),
    fc.constantFrom('', '', `@${SHA}`),
  )
  .map((parts) => {
    const parsed = parseReference(parts.join(''));
    if ('error' in parsed) throw new Error(parsed.error);
    return parsed;
  });
const selection: fc.Arbitrary<Usage> = fc.record({
  role: fc.constantFrom(...ROLES),
  path: fc.constantFrom('Dockerfile', 'a/Dockerfile', 'c/b.Dockerfile', 'a/b.Dockerfile'),
});

function load(...chain: readonly unknown[]): Policy | null {
  const files = chain.map((data, index) => ({ path: `${index}.yml`, text: JSON.stringify(data) }));
  return loadPolicy(files, { today: '2026-09-01' }).policy;
}

const REFUSED: readonly ApprovalStatus['kind'][] = ['unapproved', 'denied'];
const isRefused = ({ kind }: ApprovalStatus) => REFUSED.includes(kind);

it('neither one more denial nor one approval less ever helps a refused image', () => {
  const change = fc.oneof(
    denyEntry.map(
      (entry) =>
        (data: PolicyData): PolicyData => ({ ...data, deny: [...(data.deny ?? []), entry] }),
    ),
    fc.nat(2).map(
      (index) =>
        (data: PolicyData): PolicyData =>
          data.allow === undefined ? data : { ...data, allow: data.allow.filter((_, at) => at !== index) },
    ),
    fc.nat(1).map(
      (index) =>
        (data: PolicyData): PolicyData =>
          data.overrides === undefined
            ? data
            : {
                ...data,
                overrides: data.overrides.map((override) =>
                  override.allow === undefined
                    ? override
                    : { ...override, allow: override.allow.filter((_, at) => at !== index) },
                ),
              },
    ),
  );
  let compared = 0;
  fc.assert(
    fc.property(
      policyData,
      change,
      fc.array(reference, { minLength: 3, maxLength: 6 }),
      selection,
      (data, make, images, place) => {
        const [before, after] = [load(data), load(make(data))];
        // Refusing the changed policy is refusing everything.
        if (before === null || after === null) return;
        for (const image of images) {
          const [one, other] = [
            findApprovalStatus(before, image, place),
            findApprovalStatus(after, image, place),
          ];
          if (!isRefused(one)) continue;
          compared++;
          expect(isRefused(other)).toBe(true);
        }
      },
    ),
    { numRuns: inCi(1500) },
  );
  expect(compared).toBeGreaterThan(inCi(300));
});

it('a denial is judged at least as severely as what is beneath it', () => {
  fc.assert(
    fc.property(policyData, selection, (data, place) => {
      const policy = load(data);
      if (policy === null) return;
      const rules = selectRules(policy, { ...place, names: null });
      const overrides = data.overrides ?? [];
      if (data.allow !== undefined || overrides.some(({ allow }) => allow !== undefined))
        expect(isAsStrict(rules.denied, rules.unapproved)).toBe(true);
      if (data.deprecated !== undefined) expect(isAsStrict(rules.denied, rules.deprecated)).toBe(true);
    }),
    { numRuns: inCi(500) },
  );
});

it('no child approves more than its parents do, or requires less', () => {
  const own: fc.Arbitrary<PolicyData> = policyData.map((data) => ({ ...data, extends: './1.yml' }));
  let compared = 0;
  fc.assert(
    fc.property(
      own,
      policyData,
      fc.array(reference, { minLength: 3, maxLength: 6 }),
      selection,
      (child, above, images, place) => {
        const { exceptions: _, delegate: __, ...parent } = above;
        // What may not be said is left out, so that more of what may be is compared.
        const { settings: ___, exceptions: ____, delegate: _____, ...plain } = child;
        const policy =
          load(plain, parent) ??
          load({ ...plain, rules: undefined }, parent) ??
          load(
            {
              version: 1,
              extends: './1.yml',
              allow: plain.allow,
              deny: plain.deny,
              deprecated: plain.deprecated,
            },
            parent,
          );
        if (policy?.parent == null) return;
        compared++;
        const [rules, before] = [
          selectRules(policy, { ...place, names: null }),
          selectRules(policy.parent, { ...place, names: null }),
        ];
        for (const id of RULE_IDS) expect([id, isAsStrict(rules[id], before[id])]).toEqual([id, true]);
        for (const image of images) {
          const [one, other] = [
            findApprovalStatus(policy.parent, image, place),
            findApprovalStatus(policy, image, place),
          ];
          if (isRefused(one)) expect(isRefused(other)).toBe(true);
          if (one.kind === 'denied') expect(other.kind).toBe('denied');
          if (one.pin !== null && other.pin !== null)
            expect(PINS.indexOf(other.pin)).toBeGreaterThanOrEqual(PINS.indexOf(one.pin));
        }
      },
    ),
    { numRuns: inCi(1500) },
  );
  expect(compared).toBeGreaterThan(inCi(200));
});
