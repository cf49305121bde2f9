import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';
import { readText } from '../support/repository.js';

const policy = (text: string, ...words: string[]) =>
  runCommand(['policy', ...words], {
    cwd: plantTree({ '.github/base-images.yml': text, 'other.yml': text }).root,
  });

const GOOD = `version: 1
allow: [docker.io/library/alpine]
tests:
  - { from: "alpine:3.22", expect: ok }
`;

test('a good one: what it comes to, which is a policy again', async () => {
  const { status, stdout, stderr } = await policy(GOOD);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [first, comment, ...effective] = stdout.split('\n');
  expect(first).toBe('# ✔ valid  .github/base-images.yml, 1 test passed');
  expect(comment).toBe('# effective policy, including defaults');
  expect(parse(effective.join('\n'))).toMatchObject({
    version: 1,
    rules: { unapproved: { level: 'block' } },
  });
  expect(await policy(stdout)).toMatchObject({ status: 0, stdout, stderr: '' });
});

test('one with warnings: they are comments of the policy that is printed', async () => {
  const { status, stdout } = await policy(
    GOOD.replace('tests:', 'deny: [{ image: docker.io/a/**, use: docker.io/a/b }]\ntests:'),
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# warning: .*:3:\d+\n#/);
  expect(await policy(stdout)).toMatchObject({ status: 0 });
});

test('another file, by operand or option', async () => {
  for (const words of [['other.yml'], ['--policy', 'other.yml']])
    expect((await policy(GOOD, ...words)).stdout).toMatch(/^# ✔ valid {2}other\.yml/);
  expect(await policy(GOOD, 'other.yml', '--policy', 'x.yml')).toMatchObject({ status: 2 });
});

test('as JSON', async () => {
  expect(JSON.parse((await policy(GOOD, '--format', 'json')).stdout)).toMatchObject({
    version: 1,
    source: { source: '.github/base-images.yml' },
    problems: [],
    effective: { version: 1 },
  });
});

test('a wrong one: exit 2, and every problem at its place', async () => {
  const { status, stdout, stderr } = await policy('version: 1\nallow: node\nrules: { denied: ignored }\n');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^error: \.github\/base-images\.yml:2:8\n/);
  expect(stderr).toMatch(/\nerror: \.github\/base-images\.yml:3:18\n/);
});

test('a failing test is a wrong policy', async () => {
  expect(await policy(GOOD.replace('expect: ok', 'expect: [denied]'))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/:4:5\n {4}The test of alpine:3\.22 .* expects denied but gets ok\.\n/),
  });
});

test.each([[[]], [['--format', 'json']]])(
  'the schema is that of the repository, and needs neither policy nor git: %j',
  async (words) => {
    const { root } = plantTree({ '.github/base-images.yml': 'broken: [' }, { git: false });
    expect(await runCommand(['policy', '--schema', ...words], { cwd: root })).toEqual({
      status: 0,
      stdout: readText('policies/policy.schema.json'),
      stderr: '',
    });
  },
);

test.each([
  [[], /^error: a policy is printed as YAML: leave out --format markdown/],
  [['--schema'], /^error: --schema prints JSON: leave out --format markdown/],
])('what is not for people to read has no Markdown: %j', async (words, message) => {
  const run = await policy(GOOD, ...words, '--format', 'markdown');
  expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
});

test('characters that nobody sees are escapes, and the policy says the same', async () => {
  const hidden = 'a\u202eb\u2028c\u200bd';
  const policy = `version: 1\nallow: [{ image: docker.io/library/node, reason: ${JSON.stringify(hidden)} }]\n`;
  const run = await runCommand(['policy'], {
    cwd: plantTree({ '.github/base-images.yml': policy }).root,
  });
  expect(run.status).toBe(0);
  expect(run.stdout).not.toMatch(/[\u202e\u2028\u200b]/);
  expect(JSON.stringify(parse(run.stdout))).toContain(hidden);
});
