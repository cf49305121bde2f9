import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_GIVEN } from '../../../src/core/dockerfile/variants/build-plan.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { type Coverage, openCoverage } from '../../../src/core/policy-coverage/coverage.js';
import type { Report } from '../../../src/core/report.js';
import { openGate } from '../../../src/gate.js';
import { TODAY } from '../../support/gate.js';
import { loadText } from '../../support/policies.js';
import { dockerfile, dockerfilePath } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';
import { loadPair, loadWithout, policyPair } from '../../support/pruned-policy.js';
import { END_OF_LIFE } from '../../support/repository.js';

type Files = Readonly<Record<string, string>>;

/** Judges Dockerfiles and says what of the policy they needed. */
function cover(policy: Policy, files: Files): { readonly coverage: Coverage; readonly report: Report } {
  const judge = { policy, today: TODAY, endOfLife: END_OF_LIFE };
  const coverage = openCoverage(judge);
  const gate = openGate({
    ...judge,
    source: { source: 'policy.yml', sha256: '' },
    build: NOTHING_GIVEN,
    scope: 'all',
    failOn: 'block',
    keepFiles: true,
    onFile: coverage.noteReading,
  });
  for (const [path, text] of Object.entries(files)) {
    const head = { path, bytes: new TextEncoder().encode(text) };
    gate.judge({ head, base: null });
    coverage.noteBuilds(head, []);
  }
  const report = gate.finish();
  return { coverage: coverage.finish(report, gate.listExceptionUses()), report };
}

/** `allow[0] used 2`, for each entry. */
const describeEntries = ({ entries }: Coverage): string[] =>
  entries.map(({ place, state, uses }) =>
    [
      `${place.file === 'policy.yml' ? '' : `${place.file} `}${place.key}`,
      state,
      ...(uses > 0 ? [uses] : []),
    ].join(' '),
  );

const FILES: Files = {
  Dockerfile: 'FROM node:22 AS a\nFROM alpine\nCOPY --from=r.io/hub/node:20 / /\n',
  'lab/Dockerfile': 'FROM alpine:3.22\n',
};

/** Policy → what each of its entries does for these files. */
describe('what is met', () => {
  test.each<[string, string[]]>([
    [
      'allow: [node, "node:20", alpine, debian]',
      ['allow[0] used 1', 'allow[1] unused', 'allow[2] used 2', 'allow[3] unused'],
    ],
    // the implied tag counts for denials only
    ['allow: ["alpine:latest"]\ndeny: ["alpine:latest"]', ['allow[0] unused', 'deny[0] used 1']],
    [
      'allow: [alpine]\noverrides: [{paths: ["lab/**"], allow: [alpine]}, {roles: [mounted], deny: [alpine]}]',
      [
        'allow[0] used 1',
        'overrides[0] used 1',
        'overrides[0].allow[0] used 1',
        'overrides[1] unused',
        'overrides[1].deny[0] unused',
      ],
    ],
    [
      'deprecated: [{image: node}, {image: debian}]\nevidence: [{images: alpine, sbom: true}, {images: debian, sbom: true}]',
      ['deprecated[0] used 1', 'deprecated[1] unused', 'evidence[0] used 2', 'evidence[1] unused'],
    ],
    [
      'allow: ["node:20"]\nsettings: {mirrors: {r.io/hub: docker.io, s.io/hub: docker.io}}',
      ['allow[0] used 1', 'settings.mirrors.r.io/hub used 1', 'settings.mirrors.s.io/hub unused'],
    ],
    [
      'rules: {unmirrored: warn}\nsettings: {mirrors: {s.io/hub: docker.io, t.io/hub: docker.io}}',
      ['settings.mirrors.s.io/hub used 3', 'settings.mirrors.t.io/hub unused'],
    ],
    ['allow: [debian]\ntests: [{from: "debian:12-slim", expect: ok}]', ['allow[0] tested']],
    [
      'builds: [{paths: ["lab/**"], args: {V: ["1"]}}, {paths: [Dockerfile], targets: [a]}, {paths: [x], targets: [a]}]',
      ['builds[0] unused', 'builds[1] used 1', 'builds[2] unused'],
    ],
  ])('%s', (text, expected) => {
    expect(describeEntries(cover(loadText(text), FILES).coverage)).toEqual(expected);
  });

  test('exceptions: what they waive, and what has become of them', () => {
    const common = 'owner: "@a", reason: b';
    const { coverage } = cover(
      loadText(`allow: [alpine]
exceptions:
  - { image: node, rules: [unapproved], ${common}, expires: "2026-12-31" }
  - { image: debian, rules: [unapproved], ${common}, expires: "2026-12-31" }
  - { image: node, rules: [unapproved], ${common}, expires: "2026-08-31" }
  - { image: node, paths: [open/**], rules: [unapproved], ${common}, expires: "2026-09-05" }
`),
      { ...FILES, 'open/Dockerfile': 'ARG X\nFROM $X\n' },
    );
    expect(describeEntries(coverage).slice(1)).toEqual([
      'exceptions[0] used 1',
      'exceptions[1] uncertain',
      'exceptions[2] expired',
      'exceptions[3] uncertain',
    ]);
    expect(coverage.entries.map(({ term }) => term?.expiry)).toEqual([
      undefined,
      'active',
      'active',
      'expired',
      'expiring',
    ]);
    expect(coverage.unknown).toEqual([{ file: 'open/Dockerfile', line: 2 }]);
  });

  test('a policy that is extended, in its own file', () => {
    const policy = loadText(
      'extends: ./parent1.yml\nallow: [alpine, debian]',
      'allow: [node, alpine]\ndeny: [debian]',
    );
    expect(describeEntries(cover(policy, FILES).coverage)).toEqual([
      'allow[0] used 2',
      'allow[1] unused',
      'parent1.yml allow[0] used 1',
      'parent1.yml allow[1] used 2',
      'parent1.yml deny[0] unused',
    ]);
  });

  test('what nothing meets may still narrow the policy above', () => {
    const parent = 'allow: [node, alpine]\ndelegate: {allow: "r.io/base/**"}';
    const child = 'extends: ./parent1.yml\nallow: [r.io/base/app, debian]';
    const { coverage } = cover(loadText(child, parent), FILES);
    expect(describeEntries(coverage).slice(0, 2)).toEqual(['allow[0] unused', 'allow[1] narrows']);
    // another list does not stand in for this one
    const both = `${child}\noverrides: [{ roles: [final], allow-also: [r.io/base/x], deny: [evil.io/x] }]`;
    expect(describeEntries(cover(loadText(both, parent), FILES).coverage)[1]).toBe('allow[1] narrows');
  });
});

test.each([
  ['overrides: [{ roles: [final], rules: { deprecated: block } }]', 'narrows'],
  ['overrides: [{ roles: [final], rules: { unpinned: block } }]', 'unused'],
])('the first deprecation makes denials as strict, met or not: %s', (overrides, state) => {
  const parent = `rules: { denied: warn, deprecated: warn }\n${overrides}`;
  const child = 'extends: ./parent1.yml\ndeny: ["**"]\ndeprecated: [r.io/none/**]';
  const { coverage } = cover(loadText(child, parent), FILES);
  expect(describeEntries(coverage)[1]).toBe(`deprecated[0] ${state}`);
});

/** Everything by which a run may fail or warn. */
const judge = (policy: Policy, files: Files): string[] =>
  cover(policy, files).report.findings.map(
    ({ file, line, column, image, role, rule, level, waiver }) =>
      `${file}:${line}:${column} ${image} ${role} ${rule} ${waiver === null ? level : 'waived'}`,
  );

const files = fc.dictionary(dockerfilePath, dockerfile, { minKeys: 1, maxKeys: 3 });

test('without what is unused, expired or for tests everything is judged alike', () => {
  let removed = 0;
  fc.assert(
    fc.property(policyPair, files, (pair, tree) => {
      const policy = loadPair(pair);
      if (policy === null) return;
      const { entries, unknown } = cover(policy, tree).coverage;
      if (unknown.length > 0) return;
      // without an entry of the parent the loader may refuse the child
      const own = entries.filter(({ place }) => place.file === 'policy.yml');
      const idle = own.filter(({ state }) => state !== 'used' && state !== 'narrows');
      if (idle.length === 0) return;
      removed += idle.length;
      const rest = loadWithout(
        pair,
        idle.map(({ place }) => place),
      );
      expect(judge(rest, tree)).toEqual(judge(policy, tree));
    }),
    { numRuns: inCi(1000) },
  );
  expect(removed).toBeGreaterThan(inCi(500));
});
