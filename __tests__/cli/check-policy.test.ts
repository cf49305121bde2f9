import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { check, FILES, judge, POLICY } from '../support/judged-tree.js';
import { type PlantedTree, plantTree } from '../support/planted-tree.js';

const OWN = '.github/base-images.yml';

describe('the policy', () => {
  test('a missing one: how to make one', async () => {
    const run = await check(plantTree({ Dockerfile: 'FROM a:1\n' }));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/^error: \.github\/base-images\.yml: There is no policy/);
    expect(run.stderr).toContain('    version: 1\n    allow:\n      - docker.io/library/**\n');
    expect(run.stderr).toContain('recommended');
  });

  test('a wrong one: every problem at its place, with its line', async () => {
    const run = await check(
      plantTree({ ...FILES, '.github/base-images.yml': 'version: 1\nalow: []\nrules: { unpined: warn }\n' }),
    );
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(
      /^error: \.github\/base-images\.yml:2:1\n.*alow.*"allow".*\n {4}2 │ alow: \[\]\n {6}│ \^\n/,
    );
    expect(run.stderr).toMatch(/base-images\.yml:3:10\n.*unpined.*"unpinned"/);
  });

  test('one whose tests fail is wrong, and nothing is judged by it', async () => {
    const policy = `${POLICY}tests:\n  - { from: "evil:1", expect: ok }\n`;
    const run = await check(plantTree({ ...FILES, '.github/base-images.yml': policy }));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(/:9:5\n {4}The test of evil:1 .*\n {4}9 │ {3}- \{ from: "evil:1"/);
    const { problems, verdict } = await judge(plantTree({ ...FILES, '.github/base-images.yml': policy }));
    expect({ verdict, problems }).toMatchObject({
      verdict: 'error',
      problems: [{ line: 9, level: 'error' }],
    });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['no text', Buffer.from([0x76, 0xff]), /is not UTF-8 text/],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\n', /LFS/],
    ['nothing', '', /./],
  ])('%s', async (_, content, message) => {
    const run = await check(plantTree({ ...FILES, '.github/base-images.yml': content }));
    expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });

  test('--policy, from where one stands', async () => {
    const tree = plantTree({ ...FILES, 'policies/own.yml': 'version: 1\nallow: []\n' });
    const run = await runCommand(['check', '--format', 'json', '--policy', 'own.yml'], {
      cwd: join(tree.root, 'policies'),
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'fail', policy: { source: 'policies/own.yml' } });
  });

  test('the hash is that of the bytes', async () => {
    const { policy } = await judge(plantTree(FILES));
    const sha256 = createHash('sha256').update(POLICY).digest('hex');
    expect(policy).toEqual({ source: '.github/base-images.yml', sha256 });
  });
});

describe('what a policy extends', () => {
  const extending = (target: string, files: Readonly<Record<string, string>> = {}) =>
    plantTree({
      Dockerfile: 'FROM node:22\n',
      '.github/base-images.yml': `version: 1\nextends: ${target}\n`,
      ...files,
    });

  test('a file beside it, and what that extends, each from its own place', async () => {
    const tree = extending('../policies/org.yml', {
      'policies/org.yml': 'version: 1\nextends: ./base.yml\nallow: [docker.io/library/**]\n',
      'policies/base.yml': 'version: 1\ndeny: [docker.io/library/node]\n',
    });
    expect((await judge(tree)).findings).toMatchObject([
      { rule: 'denied', decidedBy: { key: 'deny[0]', line: 2, file: 'policies/base.yml' } },
    ]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, RegExp]>([
    ['nothing', './gone.yml', {}, /base-images\.yml:2:1\n.*does not exist: \.github\/gone\.yml/],
    ['itself', './base-images.yml', {}, /base-images\.yml:2:1\n.*leads back/],
    [
      'a circle',
      './b.yml',
      { '.github/b.yml': 'version: 1\nextends: ./base-images.yml\n' },
      /\.github\/b\.yml:2:1\n.*leads back/,
    ],
    ['out of the tree', '../../../etc/passwd', {}, /base-images\.yml:2:1\n.*out of the repository/],
    ['another repository', `acme/.github/base.yml@${'a'.repeat(40)}`, {}, /:2:1\n.*only the action can read/],
  ])('%s', async (_, target, files, message) => {
    const run = await check(extending(target, files));
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
  });

  describe.each(['check', 'policy', 'images', 'inventory', 'builds', 'init --dry-run'])('%s', (command) => {
    const SECRET = 'hunter2: abc\nallow: [evil.example/**]\n';
    const BEHIND = /behind a symbolic link that leads out of the tree/;
    const run = (tree: PlantedTree, ...words: string[]) =>
      runCommand([...command.split(' '), ...words], { cwd: tree.root });
    const plant = (policy: string, links: Readonly<Record<string, string>>) => {
      const outside = plantTree({ 'own.yml': SECRET, 'base-images.yml': SECRET }, { git: false });
      const tree = plantTree({ Dockerfile: 'FROM node:22\n', ...(policy === '' ? {} : { [OWN]: policy }) });
      for (const [name, target] of Object.entries(links))
        tree.link(name, target.replace('OUTSIDE', outside.root));
      return tree;
    };

    test.each<[string, string, Readonly<Record<string, string>>]>([
      ['a folder that leads out', './l/own.yml', { '.github/l': 'OUTSIDE' }],
      ['a folder behind a folder', './l/m/../own.yml', { '.github/l': 'OUTSIDE' }],
      ['a link to such a folder', './k/own.yml', { '.github/k': 'l', '.github/l': 'OUTSIDE' }],
      ['the inside of git', './l/config', { '.github/l': '../.git' }],
      ['a folder above', '../up/own.yml', { up: 'OUTSIDE' }],
    ])('%s', async (_, target, links) => {
      const { status, stdout, stderr } = await run(plant(`version: 1\nextends: ${target}\n`, links));
      expect(stdout + stderr).not.toMatch(/hunter2|filemode/);
      if (command === 'check' || command === 'policy') {
        expect(status).toBe(2);
        expect(stderr).toMatch(BEHIND);
      }
    });

    test('the folder of the policy itself', async () => {
      const { stdout, stderr } = await run(plant('', { '.github': 'OUTSIDE' }));
      expect(stdout + stderr).not.toMatch(/hunter2/);
    });

    test('the folder of a policy that is named', async () => {
      if (command.startsWith('init')) return;
      const tree = plant('version: 1\n', { policies: 'OUTSIDE' });
      const { status, stdout, stderr } = await run(tree, '--policy', 'policies/own.yml');
      expect(status).toBe(2);
      expect(stderr).toMatch(BEHIND);
      expect(stdout + stderr).not.toMatch(/hunter2/);
    });
  });

  test('behind a link that stays in the tree', async () => {
    const tree = extending('./l/org.yml', {
      'policies/org.yml': 'version: 1\nallow: [docker.io/library/**]\n',
    });
    tree.link('.github/l', '../policies');
    expect((await judge(tree)).findings).toEqual([]);
  });
});
