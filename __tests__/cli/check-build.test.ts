import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { FILES, judge, POLICY } from '../support/judged-tree.js';
import { plantTree } from '../support/planted-tree.js';

describe('build options', () => {
  const DOCKERFILE = 'ARG IMAGE\nFROM $IMAGE AS one\nFROM alpine:3.22 AS two\n';
  test('an argument without a value is unresolved, and given it is judged', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: DOCKERFILE });
    expect((await judge(tree)).findings).toMatchObject([
      { rule: 'unresolved', fix: { description: expect.stringContaining('--build-arg IMAGE=') } },
    ]);
    expect((await judge(tree, '--build-arg', 'IMAGE=evil:1')).findings).toMatchObject([
      { rule: 'unapproved', image: 'docker.io/library/evil:1', role: 'build' },
    ]);
    const run = await runCommand(['check', '--build-arg', 'IMAGE'], {
      cwd: tree.root,
      env: { IMAGE: 'node:22' },
    });
    expect(run.status).toBe(0);
  });

  test('--target decides what is final', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM evil:1 AS one\nFROM alpine:3.22\n' });
    expect((await judge(tree, 'Dockerfile', '--target', 'one')).findings).toMatchObject([
      { role: 'final', line: 1 },
    ]);
  });

  test('--platform, several at once', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM a-$TARGETARCH:1\n' });
    const { findings } = await judge(
      tree,
      '--platform',
      'linux/amd64,linux/arm64',
      '--platform',
      'linux/arm/v7',
    );
    expect(findings.map(({ image }: { image: string }) => image).sort()).toEqual([
      'docker.io/library/a-amd64:1',
      'docker.io/library/a-arm64:1',
      'docker.io/library/a-arm:1',
    ]);
  });

  test('--build-context stands in for an image', async () => {
    const tree = plantTree({ ...FILES, Dockerfile: 'FROM base\n' });
    const context = (value: string) => judge(tree, '--build-context', `base=${value}`);
    expect(await context('docker-image://node:22')).toMatchObject({ status: 0 });
    expect(await context('docker-image://evil:1')).toMatchObject({ status: 1 });
    // a folder pulls nothing
    for (const folder of ['.', './base', '../base', '/srv/base', 'base'])
      expect(await context(folder)).toMatchObject({ status: 0, findings: [] });
    expect(await context('nonsense:base')).toMatchObject({ status: 1 });
  });

  test('--today', async () => {
    const policy = `${POLICY}deprecated:\n  - { image: docker.io/library/node, block-from: "2026-10-01" }\n`;
    const tree = plantTree({ ...FILES, '.github/base-images.yml': policy });
    expect((await judge(tree, '--today', '2026-09-30')).status).toBe(0);
    expect((await judge(tree, '--today', '2026-10-01')).status).toBe(1);
  });
});
