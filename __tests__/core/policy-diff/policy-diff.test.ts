import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Policy } from '../../../src/core/policy/policy.js';
import { comparePolicies, openReferences } from '../../../src/core/policy-diff/policy-diff.js';
import { run } from '../../support/gate.js';
import { dockerfile, dockerfilePath } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';
import { loadPair, policyPair } from '../../support/pruned-policy.js';

type Files = Readonly<Record<string, string>>;

function judge(policy: Policy, files: Files) {
  const references = openReferences();
  return references.finish(run(policy, files, { onFile: references.note }).findings);
}

const files = fc.dictionary(dockerfilePath, dockerfile, { minKeys: 1, maxKeys: 2 });

test('a policy does what it did, and back again each change is the other way round', () => {
  let changed = 0;
  fc.assert(
    fc.property(policyPair, policyPair, files, (one, other, tree) => {
      const [first, second] = [loadPair(one), loadPair(other)];
      if (first === null || second === null) return;
      const [before, after] = [judge(first, tree), judge(second, tree)];
      expect(comparePolicies(before, judge(first, tree)).changes).toEqual([]);
      const there = comparePolicies(before, after);
      const back = comparePolicies(after, before);
      changed += there.changes.length;
      expect(back.references).toBe(there.references);
      const describe = ({ file, line, column, image, written }: (typeof there.changes)[number]) =>
        JSON.stringify([file, line, column, image, written]);
      expect(back.changes.map(describe).sort()).toEqual(there.changes.map(describe).sort());
      for (const { kind, before: old, after: now } of there.changes) {
        if (kind === 'reason') expect(now.state).toBe(old.state);
        else expect(now.state).not.toBe(old.state);
      }
    }),
    { numRuns: inCi(1000) },
  );
  expect(changed).toBeGreaterThan(inCi(300));
});
