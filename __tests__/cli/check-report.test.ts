import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { check, FILES, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';
import { HAS_FULL_DISK } from '../support/system.js';

/** The bytes of what must stay as it is. */
const snapshot = (root: string, outside: string): readonly string[] =>
  [join(root, '.github/base-images.yml'), join(root, '.git/config'), join(outside, 'precious')]
    .map((path) => readFileSync(path, 'utf8'))
    .concat(readdirSync(outside));

describe('transcripts', () => {
  test('all is well', async () => {
    const run = await check(plantTree(FILES));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /^✔ pass {2}every image is approved\n {2}1 Dockerfile, 2 image references · policy \.github\/base-images\.yml · end-of-life data of \S+\n$/,
    );
  });

  test('a warning is no failure, unless it is to be one', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM alpine:latest\n' });
    expect(await check(tree)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('▲ warn  1 warning'),
    });
    expect(await check(tree, '--fail-on', 'warn')).toMatchObject({ status: 1 });
  });

  test('a finding, as people see it', async () => {
    const run = await check(plantTree({ ...FILES, 'web/Dockerfile': '# the site\nFROM node:20-alpine\n' }));
    expect(run).toMatchObject({ status: 1, stderr: '' });
    expect(run.stdout.replace(/(?<=is not approved: ).*/, '…')).toBe(`web/Dockerfile

  ✖ block unapproved · final image · line 2
    2 │ FROM node:20-alpine
      │      ^^^^^^^^^^^^^^
    node:20-alpine is not approved: …
    node:20-alpine → docker.io/library/node:20-alpine
    fix  Use an image that matches docker.io/library/node:22*, or propose an entry for this one in allow
    policy: allow, line 2

✖ fail  1 blocking
  2 Dockerfiles, 3 image references · policy .github/base-images.yml · end-of-life data of ${run.stdout.slice(-11, -1)}
`);
    expect(
      await check(plantTree({ ...FILES, Dockerfile: 'FROM evil:1\n' }), '--fail-on', 'never'),
    ).toMatchObject({ status: 0, stdout: expect.stringContaining('▲ warn  1 blocking, --fail-on never') });
  });

  test('no Dockerfile is said so', async () => {
    const run = await check(plantTree({ '.github/base-images.yml': POLICY }));
    expect(run).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('✔ pass  no Dockerfile to judge\n  0 Dockerfiles, 0 image references'),
    });
  });
});

describe('--output', () => {
  test('the report goes to the file, a summary stays here', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM evil:1\n' });
    const run = await runCommand(['check', '--format', 'json', '--output', 'report.json'], {
      cwd: tree.root,
      env: { FORCE_COLOR: '1' },
    });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('1 blocking');
    expect(run.stdout).toContain('report written to report.json');
    expect(JSON.parse(readFileSync(join(tree.root, 'report.json'), 'utf8')).verdict).toBe('fail');
  });

  test('no colours in a file', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM evil:1\n' });
    await runCommand(['check', '--output', 'report.txt'], { cwd: tree.root, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(tree.root, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });

  test.each([
    ['a folder that is not there', 'gone/report.json', 2],
    ['a folder', '.', 2],
  ])('%s', async (_, path, status) => {
    const run = await check(plantTree(FILES), '--output', path);
    expect(run).toMatchObject({ status, stderr: expect.stringMatching(/^error: .*written/) });
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a link to the policy', { report: '.github/base-images.yml' }, 'report'],
    ['a link out of the tree', { report: 'OUTSIDE/precious' }, 'report'],
    ['a link to nothing', { report: 'OUTSIDE/new' }, 'report'],
    ['a link to a link', { report: 'other', other: 'OUTSIDE/precious' }, 'report'],
    ['a folder that leads out', { out: 'OUTSIDE' }, 'out/precious'],
    ['a folder of git', { out: '.git' }, 'out/config'],
  ])('is not written through %s', async (_, links, path) => {
    for (const words of [['check'], ['check', '--format', 'json'], ['images'], ['inventory'], ['builds']]) {
      const outside = plantTree({ precious: 'precious' }, { git: false });
      const tree = plantTree(FILES);
      for (const [name, target] of Object.entries(links))
        tree.link(name, target.replace('OUTSIDE', outside.root));
      const before = snapshot(tree.root, outside.root);
      const run = await runCommand([...words, '--output', path], { cwd: tree.root });
      expect(run).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be written: it is/) });
      expect(snapshot(tree.root, outside.root)).toEqual(before);
    }
  });

  test('a folder that stays in the tree and links outside of it are followed', async () => {
    const tree = plantTree({ ...FILES, 'reports/x': '' });
    tree.link('out', 'reports');
    const outside = plantTree({ report: 'old' }, { git: false });
    outside.link('link', 'report');
    for (const path of ['out/report', `${outside.root}/link`]) {
      const run = await check(tree, '--format', 'json', '--output', path);
      expect(run.status).toBe(0);
    }
    for (const path of [`${tree.root}/reports/report`, `${outside.root}/report`])
      expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ verdict: 'pass' });
  });

  test.runIf(HAS_FULL_DISK)('a disk that is full', async () => {
    const run = await check(plantTree(FILES), '--output', '/dev/full');
    expect(run).toMatchObject({ status: 3, stderr: expect.stringMatching(/^error: .*written/) });
  });
});

describe('colours', () => {
  test.each<[Readonly<Record<string, string>>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('%j', async (env, colors) => {
    const { stdout } = await runCommand(['check'], { cwd: plantTree(FILES).root, env });
    expect(stdout.includes('\u001b[')).toBe(colors);
  });
});

test('the JSON has the keys that scripts rely on', async () => {
  const tree = plantTree({ ...FILES, Dockerfile: 'FROM evil:1\n' });
  const report = JSON.parse((await check(tree, '--format', 'json')).stdout);
  expect(report).toMatchObject({
    version: 1,
    verdict: 'fail',
    counts: { files: 2, images: 3, blocking: 1, warnings: 0, waived: 0 },
    problems: [],
  });
  expect(report.findings[0]).toEqual({
    rule: 'unapproved',
    level: 'block',
    file: 'Dockerfile',
    line: 1,
    column: 6,
    endLine: 1,
    endColumn: 12,
    image: 'docker.io/library/evil:1',
    written: 'evil:1',
    via: 'from',
    role: 'final',
    message: expect.any(String),
    fix: { description: expect.any(String), replacement: null },
    waiver: null,
    decidedBy: { key: 'allow', line: 2 },
    existing: false,
  });
  expect(report.files[0]).toEqual({
    file: 'Dockerfile',
    stages: [{ line: 1, name: null, image: 'docker.io/library/evil:1', reachable: true }],
    images: [expect.objectContaining({ image: 'docker.io/library/evil:1', stage: 0, reachable: true })],
    problem: null,
  });
});
