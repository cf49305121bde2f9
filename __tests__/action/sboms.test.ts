import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { POLICY, useStage } from '../support/github/stage.js';
import { plantTree } from '../support/planted-tree.js';
import { attachBundle, type Said, SPDX } from '../support/registry/attestations.js';
import { type FakeRegistry, startRegistry } from '../support/registry/fake-registry.js';
import { makeImage } from '../support/registry/stored-manifest.js';

const stage = useStage();
const IMAGE = makeImage('base');
/** With a name that would like to be more than text. */
const HOSTILE = '<img src=x>`**GPL** @acme/owners';

const listing = (...packages: readonly object[]): Said => ({
  predicateType: SPDX,
  predicate: { spdxVersion: 'SPDX-2.3', packages },
});
const CLEAN = listing({ name: 'bash', versionInfo: '5.2', licenseDeclared: 'MIT OR GPL-3.0-only' });
const DENIED = listing(
  { name: 'xz-utils', versionInfo: '5.6.0', licenseDeclared: 'GPL-2.0-or-later' },
  { name: 'other', versionInfo: '1', licenseDeclared: 'MIT' },
);
const UNSTATED = listing({ name: HOSTILE, versionInfo: '1', licenseDeclared: 'NOASSERTION' });

const policy = (host: string, settings = '') => `version: 1
allow: ["${host}/**"]
rules: { unpinned: ignore }
evidence:
  - images: "**"
    packages: { deny: ["xz-utils@5.6.{0,1}"] }
    licenses: { deny: ["GPL-*"] }
settings: { registries: { insecure: ["${host}"] }${settings} }
`;

const LISTS = 'its SBOM lists xz-utils 5.6.0';
const wanted = (host: string) => [
  `${host}/base/app:1 is unverified: ${LISTS} under GPL-2.0-or-later, which the entry GPL-* denies; the policy requires an SBOM without denied licences.`,
  `${host}/base/app:1 is unverified: ${LISTS}, which the entry xz-utils@5.6.{0,1} denies; the policy requires an SBOM without denied packages.`,
];

async function open(said: Said): Promise<FakeRegistry> {
  const registry = await startRegistry();
  registry.put('base/app', IMAGE, '1');
  attachBundle(registry, IMAGE, said);
  return registry;
}

describe('a pull request that builds on an image with an SBOM', () => {
  async function judge(said: Said, settings?: string) {
    const { host } = await open(said);
    const pullRequest = stage.pullRequest({
      base: { [POLICY]: policy(host, settings) },
      change: { Dockerfile: `FROM ${host}/base/app:1\n` },
    });
    const inputs = { comment: 'always', 'sarif-file': 'report.sarif' };
    const run = await pullRequest.run({ in: 'spawned', inputs });
    const comment = pullRequest.repository.comments[0]?.body ?? '';
    const { results } = JSON.parse(run.read('report.sarif')).runs[0];
    return { host, run, comment, results };
  }

  test('in which nothing is denied', async () => {
    const { run, results } = await judge(CLEAN);
    expect([run.outputs['result'], run.report?.findings, results]).toEqual(['pass', [], []]);
  });

  test('that lists what is denied', async () => {
    const { host, run, comment, results } = await judge(DENIED);
    expect(run.outputs['result']).toBe('fail');
    expect(run.report?.findings).toMatchObject(
      wanted(host).map((message) => ({ rule: 'unverified', level: 'block', line: 1, message })),
    );
    expect(comment).toContain('<code>xz-utils 5.6.0</code> under <code>GPL-2.0-or-later</code>');
    expect(comment).toContain('its SBOM lists <code>xz-utils 5.6.0</code>, which the entry');
    expect(results).toMatchObject([
      { ruleId: 'unverified', level: 'error' },
      { ruleId: 'unverified', level: 'error' },
    ]);
    const texts = results.map(({ message }: { message: { text: string } }) =>
      message.text.replaceAll('"', ''),
    );
    expect(texts).toEqual(wanted(host));
    const errors = run.commands.filter(({ name }) => name === 'error');
    expect(errors.map(({ message }) => message.replaceAll('"', ''))).toEqual([
      ...wanted(host),
      expect.stringContaining('2 base image findings block this change'),
    ]);
  });

  test.each([
    ['', 'warn', 'warning'],
    [', unknown: block', 'fail', 'error'],
  ])('that does not state a licence%s', async (settings, result, level) => {
    const { run, comment, results } = await judge(UNSTATED, settings);
    expect(run.outputs['result']).toBe(result);
    expect(run.report?.findings).toMatchObject([{ rule: 'unverified', unknown: true }]);
    expect(results).toMatchObject([{ ruleId: 'unverified', level }]);
    expect(comment).toContain("could not be verified: its SBOM states no licence of SPDX's list for");
    expect(comment).not.toMatch(/<img|[^;]@acme|\*\*GPL/);
  });
});

describe('check', () => {
  test.each(['concise', 'json', 'sarif', 'junit', 'html', 'terminal'])('as %s', async (format) => {
    const { host } = await open(DENIED);
    const { root } = plantTree({ [POLICY]: policy(host), Dockerfile: `FROM ${host}/base/app:1\n` });
    const { status, stdout } = await runCommand(['check', '--format', format], {
      cwd: root,
      env: { COLUMNS: '1000' },
    });
    expect(status).toBe(1);
    const text = stdout.replace(/<[^>]*>|[`"]/g, '').replace(/\s+/g, ' ');
    for (const told of [
      'which the entry xz-utils@5.6.{0,1} denies',
      'under GPL-2.0-or-later, which the entry GPL-* denies',
    ])
      expect(text).toContain(told);
  });

  test('without the network', async () => {
    const registry = await open(DENIED);
    const { root } = plantTree({
      [POLICY]: policy(registry.host),
      Dockerfile: `FROM ${registry.host}/base/app:1\n`,
    });
    const { stdout } = await runCommand(['check', '--offline', '--format', 'json'], { cwd: root });
    expect(JSON.parse(stdout).findings).toMatchObject([{ level: 'warn', unknown: true }]);
    expect(registry.requests).toEqual([]);
  });
});
