import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Report } from '../../src/core/report.js';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { run, TODAY } from '../support/gate.js';
import { dockerfile, dockerfilePath, type PolicyData, policyData } from '../support/policy-generator.js';
import { inCi } from '../support/property-runs.js';

function listFailures(report: Report): string[] {
  return report.findings
    .filter(({ level, waiver }) => level === 'block' && waiver === null)
    .map(({ line, image, rule }) => `${line} ${image} ${rule}`);
}

function load(own: object, parent: PolicyData) {
  const files = [
    { path: 'policy.yml', text: JSON.stringify({ version: 1, extends: './parent.yml', ...own }) },
    { path: 'parent.yml', text: JSON.stringify({ ...parent, delegate: { 'max-exception': '60d' } }) },
  ];
  return loadPolicy(files, { today: TODAY }).policy;
}

/** Waives whole files, by some rules. */
const waiver = fc.uniqueArray(fc.constantFrom(...RULE_IDS), { maxLength: 3 }).map((rules) => ({
  image: '**',
  paths: ['**'],
  rules: ['unreadable', ...rules.filter((rule) => rule !== 'unreadable')],
  owner: '@acme',
  reason: 'because',
  expires: '2026-10-01',
}));

const many = (count: number, write: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => write(index));

/** Two values that lead to a denied image only together, so that none of them does by itself. */
const PAIR = { A: ['b'], B: ['b'] };
const DENIED = { image: 'quay.io/x/y:bb', reason: 'because' };

/** What makes more combinations than the gate follows. */
const ADDED = {
  values: {
    args: { N: many(35, (index) => `1.${index}`), M: many(35, (index) => `-${index}`) },
    platforms: ['linux/amd64'],
  },
  platforms: {
    args: { N: many(35, (index) => `1.${index}`) },
    platforms: many(35, (index) => `linux/arm/v${index}`),
  },
} as const;

/** One stage depends on the pair, one on what is added; the rest is judged as ever. */
const text = fc.oneof(dockerfile, fc.constant('')).map((file) => {
  const [first = '', ...rest] = file.split('\n');
  const args = 'ARG A=a\nARG B=a\nARG N=1\nARG M=-slim\n';
  const all = first.startsWith('#') ? `${first}\n${args}${rest.join('\n')}` : `${args}${file}`;
  return `${all}FROM quay.io/x/y:$A$B AS stage\nFROM r.io/base/app:$N$TARGETVARIANT$M\n`;
});

test.each(Object.entries(ADDED))('%s beyond the limit never turn a failure into a pass', (_, added) => {
  let failed = 0;
  let onlyHidden = 0;
  fc.assert(
    fc.property(policyData, waiver, dockerfilePath, text, (data, exception, path, file) => {
      const parent = { ...data, deny: [...(data.deny ?? []), DENIED] };
      const args = { ...PAIR, ...added.args };
      const [before, after] = [
        load({ settings: { args: PAIR }, exceptions: [exception] }, parent),
        load({ settings: { ...added, args }, exceptions: [exception] }, parent),
      ];
      fc.pre(before !== null);
      if (after === null) throw new Error('a child may add values and platforms');
      if (listFailures(run(before, { [path]: file })).length === 0) return;
      failed += 1;
      const failures = listFailures(run(after, { [path]: file }));
      expect(failures).not.toEqual([]);
      onlyHidden += Number(failures.every((failure) => failure === '1 null unreadable'));
    }),
    { numRuns: inCi(240) },
  );
  expect(failed).toBeGreaterThan(inCi(80));
  expect(onlyHidden).toBeGreaterThan(0);
});
