import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/core/policy/load/load-policy.js';
import type { Report } from '../../src/core/report.js';
import { run, TODAY } from '../support/gate.js';
import { dockerfile, policyData } from '../support/policy-generator.js';
import { inCi } from '../support/property-runs.js';

/** Rules that say how an image stands to the policy: one of them takes the place of another. */
const STANDING: ReadonlySet<string> = new Set(['denied', 'deprecated', 'unapproved']);

/** What makes a run fail. */
function listFailures(report: Report): string[] {
  return report.findings
    .filter(({ level, waiver }) => level === 'block' && waiver === null)
    .map(({ line, image, rule }) => `${line} ${image} ${STANDING.has(rule) ? 'standing' : rule}`);
}

const VALUE = fc.constantFrom('', '-slim', 'evil.io/x', '22');
const IMAGE = fc.constantFrom('docker-image://node:22', 'docker-image://evil.io/x:1', 'local:x');
const NAME = fc.constantFrom('node', 'node:22', 'evil.io/x', 'evil.io/x:1', 'stage', 'debian');
const TARGET = fc.constantFrom('stage', 'other');
const PLATFORM = fc.constantFrom('linux/amd64', 'linux/s390x');

const toMap = <T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> => new Map(entries);

const fileBuild = fc.record({
  file: fc.constant('compose.yaml'),
  line: fc.constant(4),
  name: fc.constant('web'),
  args: fc.array(fc.tuple(fc.constant('V'), VALUE), { maxLength: 1 }).map(toMap),
  target: fc.option(
    TARGET.filter((name) => name === 'stage'),
    { freq: 2 },
  ),
  platforms: fc.uniqueArray(PLATFORM, { maxLength: 2 }),
  contexts: fc.array(fc.tuple(NAME, IMAGE), { maxLength: 2 }).map(toMap),
  unknownArgs: fc.constantFrom<string[]>([], ['W']),
  problem: fc.constant(null),
});

/** What a policy that extends another may say of builds. */
const childBuild = fc
  .record({
    targets: fc.uniqueArray(TARGET, { maxLength: 2 }),
    platforms: fc.uniqueArray(PLATFORM, { maxLength: 2 }),
    args: fc.uniqueArray(VALUE, { minLength: 1, maxLength: 2 }),
  })
  .map(({ targets, platforms, args }) => ({
    paths: ['**'],
    args: { V: args },
    ...(targets.length === 0 ? {} : { targets }),
    ...(platforms.length === 0 ? {} : { platforms }),
  }));

/** Without a default the argument has no value but those that builds give, so that what it was without one is gone. */
const text = dockerfile
  .filter((file) => !/^ARG V$/m.test(file))
  .map((file) => file.replace('AS stage\n', 'AS stage\nCOPY --from=evil.io/x:3 / /\n'));

test('builds that files of the repository describe never help a Dockerfile', () => {
  let count = 0;
  fc.assert(
    fc.property(
      policyData,
      text,
      fc.array(fileBuild, { minLength: 1, maxLength: 2 }),
      (data, file, builds) => {
        const { policy } = loadPolicy([{ path: 'policy.yml', text: JSON.stringify(data) }], { today: TODAY });
        fc.pre(policy !== null);
        const failures = listFailures(run(policy, file));
        count += failures.length;
        const after = listFailures(run(policy, file, { builds: { Dockerfile: builds } }));
        expect(after).toEqual(expect.arrayContaining(failures));
      },
    ),
    { numRuns: inCi(300) },
  );
  expect(count).toBeGreaterThan(inCi(100));
});

test('builds of a policy that extends another never help a Dockerfile', () => {
  let count = 0;
  fc.assert(
    fc.property(policyData, text, childBuild, (parent, file, build) => {
      const load = (own: object) =>
        loadPolicy(
          [
            { path: 'policy.yml', text: JSON.stringify({ version: 1, extends: './parent.yml', ...own }) },
            { path: 'parent.yml', text: JSON.stringify(parent) },
          ],
          { today: TODAY },
        ).policy;
      const [before, after] = [load({}), load({ builds: [build] })];
      fc.pre(before !== null);
      if (after === null) throw new Error('a child may add builds');
      const failures = listFailures(run(before, file));
      count += failures.length;
      expect(listFailures(run(after, file))).toEqual(expect.arrayContaining(failures));
    }),
    { numRuns: inCi(300) },
  );
  expect(count).toBeGreaterThan(inCi(100));
});
