import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_IDS } from '../../src/core/rules/index.js';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow:
  - docker.io/library/node
deny:
  - { image: docker.io/library/centos, reason: "gone \\u202e", use: "docker.io/library/rockylinux:9" }
tests:
  - { from: "node:22", expect: ok }
  - { from: "centos:7", expect: [denied, end-of-life] }
  - { from: "node", expect: [unpinned] }
`;

function plant(policy: string) {
  return plantTree({ '.github/base-images.yml': policy }).root;
}

const exportIt = (policy: string, ...words: string[]) =>
  runCommand(['export', ...words], { cwd: plant(policy) });

test('a policy that a build can be held to is written to standard output', async () => {
  const { status, stdout, stderr } = await exportIt(POLICY, '--to', 'rego');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('package docker\n');
  expect(stdout).toContain(
    '"message": "denied by the policy (docker.io/library/centos); gone \\u202e; use docker.io/library/rockylinux:9"',
  );
});

test('a source policy has its rules under the names that BuildKit reads', async () => {
  const { stdout } = await exportIt(POLICY, '--to', 'buildkit');
  const { version, rules } = JSON.parse(stdout);
  expect(version).toBe(1);
  expect(rules[0]).toEqual({
    action: 'DENY',
    selector: { identifier: '^docker-image://(?:.*)$', match_type: 'REGEX' },
  });
});

test('what would let a build pass that a check blocks is refused, and nothing is written', async () => {
  const policy = `${POLICY}rules: { end-of-life: block }\n`;
  const { status, stdout, stderr } = await exportIt(policy, '--to', 'rego');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('the rule end-of-life blocks in a check, but a build does not apply it');
  expect(stderr).toContain('--partial');
});

const ANSWERED = ['unapproved', 'denied', 'deprecated', 'unpinned', 'unresolved', 'unreadable'];

test.each(RULE_IDS.filter((id) => !ANSWERED.includes(id)))('a build does not apply %s', async (id) => {
  const evidence = id === 'unverified' ? 'evidence: [{ images: "**", digest: [exists] }]\n' : '';
  const policy = `version: 1\nallow: [docker.io/library/node]\n${evidence}rules: { ${id}: block }\n`;
  const { status, stdout, stderr } = await exportIt(policy, '--to', 'rego');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`the rule ${id} blocks in a check, but a build does not apply it`);
});

test.each(RULE_IDS.filter((id) => !ANSWERED.includes(id)))(
  'that a build will not apply %s, which blocks later, is listed',
  async (id) => {
    const evidence = id === 'unverified' ? 'evidence: [{ images: "**", digest: [exists] }]\n' : '';
    const set = (day: string): string =>
      `version: 1\nallow: [docker.io/library/node]\n${evidence}rules: { ${id}: { level: block, effective: "${day}" } }\n`;
    const words = ['--to', 'rego', '--today', '2026-11-30'];
    const { status, stdout, stderr } = await exportIt(set('2027-01-01'), ...words);
    expect(status).toBe(0);
    const line = `the rule ${id} blocks in a check from 2027-01-01 on, but a build will not apply it`;
    expect(stdout).toContain(`# - ${line}`);
    expect(stderr).toContain(line);
    expect((await exportIt(set('2026-11-30'), ...words)).status).toBe(2);
  },
);

test.each([
  ['rules: { end-of-life: block }', 'the rule end-of-life blocks some images in a check, but'],
  [
    'rules: { end-of-life: { level: block, effective: "2027-01-01" } }',
    'the rule end-of-life blocks some images in a check from 2027-01-01 on, but',
  ],
  ['roles: [build], rules: { unmirrored: block }', 'the rule unmirrored blocks some images in a check, but'],
  ['rules: { end-of-life: warn }', null],
  ['roles: [run], rules: { end-of-life: block }', null],
  ['paths: [lab/**], rules: { end-of-life: block }', null],
])('an override for images with %s is listed as %s', async (set, line) => {
  const policy = `version: 1\nallow: [docker.io/library/node]\noverrides: [{ images: ["docker.io/library/**"], ${set} }]\n`;
  const { stdout, stderr } = await exportIt(
    policy,
    ...['--to', 'rego', '--partial', '--today', '2026-11-30'],
  );
  if (line === null) expect(stdout + stderr).not.toContain('in a check');
  else expect(stderr).toContain(line);
});

test('with --partial it is written, and listed in the file and on standard error', async () => {
  const { status, stdout, stderr } = await exportIt(
    `${POLICY}rules: { end-of-life: block }\n`,
    '--to',
    'rego',
    '--partial',
  );
  expect(status).toBe(0);
  const line = 'not enforced: the rule end-of-life blocks in a check, but a build does not apply it';
  expect(stdout).toContain(`# - ${line}`);
  expect(stderr).toContain(line);
});

test.each([
  ['an override for a role', 'overrides: [{ roles: [frontend], allow: ["docker.io/docker/dockerfile:1"] }]'],
  [
    'an override for images',
    'overrides: [{ images: ["docker.io/library/**"], deny: [docker.io/library/node] }]',
  ],
  ['mirrors that lead to mirrors', 'settings: { mirrors: { a.com: b.com, b.com: docker.io } }'],
  [
    'a rule that blocks from a day on',
    'rules: { unapproved: { level: block, effective: "2099-01-01" }, denied: { level: block, effective: "2099-01-01" } }',
  ],
])('%s is said', async (_, line) => {
  const text = `version: 1\nallow: [docker.io/library/node]\n${line}\n`;
  const { stdout, stderr } = await exportIt(text, '--to', 'rego', '--partial');
  expect(stdout).toContain('# What differs from a check:');
  expect(stderr).toMatch(/base-images\.yml:\d+/);
});

test('what a policy of init has for the images of syntax lines is refused with what to do', async () => {
  const text = `version: 1\nallow: [docker.io/library/node]\noverrides: [{ roles: [frontend], allow: ["docker.io/docker/dockerfile:1"] }]\n`;
  const { status, stderr } = await exportIt(text, '--to', 'rego');
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(
      /what is approved for them alone would pass in FROM too[\s\S]*\nIf that may pass, add --partial: /,
    ),
  ]);
});

test("the policy's own tests are written for buildx, those that a build can answer", async () => {
  const { stdout } = await exportIt(POLICY, '--to', 'rego', '--tests');
  expect(stdout).toContain('"ref": "docker.io/library/node:22"');
  expect(stdout).toMatch(/is_denied if \{\n\tdecision\.allow == false .*centos:7/);
  // a build cannot tell node from node:latest
  expect(stdout).not.toContain('node:latest');
});

test('overrides count for the Dockerfile that --path names', async () => {
  const policy = `version: 1\nallow: [docker.io/library/node]\noverrides:\n  - { paths: ["lab/**"], allow-also: [quay.io/acme/x] }\n`;
  expect((await exportIt(policy, '--to', 'rego')).stdout).not.toContain('quay');
  expect((await exportIt(policy, '--to', 'rego', '--path', 'lab/Dockerfile')).stdout).toContain('quay');
});

test('a file that was exported is the same on another day on which nothing changes', async () => {
  const root = plant(POLICY);
  for (const [day, file] of [
    ['2026-09-01', 'one'],
    ['2026-09-02', 'two'],
  ] as const)
    await runCommand(['export', '--to', 'rego', '--today', day, '--output', file], { cwd: root });
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');
  expect(read('one')).toBe(read('two'));
  expect(read('one')).not.toBe('');
});

test('it needs to be told what for', async () => {
  expect((await exportIt(POLICY)).status).toBe(2);
  expect((await exportIt(POLICY, '--to', 'buildkit', '--tests')).status).toBe(2);
});
