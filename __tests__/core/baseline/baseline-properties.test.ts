import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pruneBaseline } from '../../../src/core/baseline/prune-baseline.js';
import { recordFindings, writeBaseline } from '../../../src/core/baseline/write-baseline.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { type Files, judgeFiles, loadValidBaseline, recordAll, toRun } from '../../support/baselines.js';
import { load, TODAY } from '../../support/gate.js';
import { hostileText } from '../../support/hostile-arbitrary.js';
import { dockerfile, policyData } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';

const RUNS = { numRuns: inCi(500) };

const policy: fc.Arbitrary<Policy> = policyData
  .map((data) => loadPolicy([{ path: 'policy.yml', text: JSON.stringify(data) }], { today: TODAY }).policy)
  .filter((loaded) => loaded !== null);

const file = fc.oneof(
  dockerfile,
  dockerfile,
  dockerfile.map((text) => `${text}FRM x\n`),
  hostileText,
);
const files: fc.Arbitrary<Files> = fc.dictionary(
  fc.oneof(fc.constantFrom('Dockerfile', 'a/Dockerfile', 'b.Dockerfile', '10/Dockerfile'), hostileText),
  file,
  { maxKeys: 4 },
);

it('once everything is recorded only what is not known blocks or warns, and nothing is fixed', () => {
  let recorded = 0;
  fc.assert(
    fc.property(policy, files, (given, tree) => {
      const gate = judgeFiles(given, tree);
      const { findings } = gate.finish();
      const { files: records, unrecorded } = recordFindings(findings);
      const unknown = findings.filter((each) => each.unknown === true && each.waiver === null);
      expect(unrecorded).toEqual(unknown);
      const text = writeBaseline({ expires: null, files: records });
      const report = gate.finish([], toRun(text));
      expect(report.counts.blocking + report.counts.warnings).toBe(unknown.length);
      expect(report.baseline?.fixed).toEqual([]);
      expect(report.findings.map(({ rule, level, waiver }) => [rule, level, waiver])).toEqual(
        findings.map(({ rule, level, waiver }) => [rule, level, waiver]),
      );
      recorded += report.counts.existing;
      // written again, also over itself, it is the same
      expect(
        writeBaseline({ expires: null, files: records }, { text, baseline: loadValidBaseline(text) }),
      ).toBe(text);
    }),
    RUNS,
  );
  expect(recorded).toBeGreaterThan(inCi(500));
});

it('one more reference that violates blocks, whatever is recorded', () => {
  const strict = load('allow: []\nrules: { unpinned: ignore, end-of-life: ignore, deprecated: ignore }\n');
  const images = fc.array(fc.constantFrom<string>('a:1', 'a:2', 'b:1', 'a', '$X'), {
    minLength: 1,
    maxLength: 5,
  });
  const write = (names: readonly string[]) => names.map((name) => `FROM ${name}\n`).join('');
  const trees = fc.dictionary(fc.constantFrom('Dockerfile', 'a/Dockerfile', 'c'), images, { minKeys: 1 });
  fc.assert(
    fc.property(
      trees,
      fc.nat(),
      fc.nat(),
      fc.constantFrom('a:1', 'b:1', 'c:1'),
      (tree, which, where, added) => {
        const named = Object.entries(tree);
        const [path = '', before = []] = named[which % named.length] ?? [];
        const text = recordAll(
          judgeFiles(
            strict,
            Object.fromEntries(named.map(([name, list]) => [name, `ARG X\n${write(list)}`])),
          ).finish().findings,
        );
        const changed = before.toSpliced(where % (before.length + 1), 0, added);
        const now = { ...tree, [path]: changed };
        const report = judgeFiles(
          strict,
          Object.fromEntries(Object.entries(now).map(([name, list]) => [name, `ARG X\n${write(list)}`])),
        ).finish([], toRun(text));
        expect(report.counts.blocking).toBeGreaterThan(0);
        expect(
          report.findings.filter(({ existing }) => !existing).every((finding) => finding.file === path),
        ).toBe(true);
      },
    ),
    RUNS,
  );
});

it('pruning removes what is not needed, nothing else, and a second time nothing', () => {
  fc.assert(
    fc.property(policy, files, files, (given, before, now) => {
      const text = recordAll(judgeFiles(given, before).finish().findings);
      const gate = judgeFiles(given, now);
      const run = toRun(text);
      const { unused } = gate.applyBaseline(run);
      const pruned = pruneBaseline(text, run.baseline, unused);
      const report = gate.finish([], toRun(pruned));
      expect(report.findings.map(({ existing }) => existing)).toEqual(
        gate.finish([], run).findings.map(({ existing }) => existing),
      );
      expect(report.baseline?.fixed).toEqual([]);
      const lines = text.split('\n');
      if (!pruned.endsWith('files: []\n'))
        expect(
          pruned.split('\n').every((line) => lines.includes(line) || /\bcount: |role: \w+ \}$/.test(line)),
        ).toBe(true);
      const again = toRun(pruned);
      expect(pruneBaseline(pruned, again.baseline, gate.applyBaseline(again).unused)).toBe(pruned);
    }),
    RUNS,
  );
});
