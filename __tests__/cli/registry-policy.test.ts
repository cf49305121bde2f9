import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantHistory } from '../support/planted-history.js';
import { plantTree } from '../support/planted-tree.js';
import { startRegistry } from '../support/registry/fake-registry.js';
import { pushPolicy } from '../support/registry/policy-artifact.js';

const OFFICIAL = 'version: 1\nallow: [docker.io/library/**]\n';
const POLICY = '.github/base-images.yml';
const FILES = { Dockerfile: 'FROM evil.example/x:1\n' };

async function open() {
  const registry = await startRegistry();
  return { registry, name: pushPolicy(registry, OFFICIAL) };
}

describe('a policy in a registry', () => {
  test('judges, and the report names it', async () => {
    const { name } = await open();
    const words = ['check', '--policy', name, '--format', 'json'];
    const { status, stdout } = await runCommand(words, { cwd: plantTree(FILES).root });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      policy: { source: name },
      findings: [{ rule: 'unapproved', decidedBy: { key: 'allow', line: 2 } }],
    });
  });

  test('is tightened by the one that extends it', async () => {
    const { name } = await open();
    const extending = `version: 1\nextends: ${name}\nallow: ["**"]\n`;
    const { root } = plantTree({ ...FILES, [POLICY]: extending });
    expect(await runCommand(['check', '--format', 'concise'], { cwd: root })).toMatchObject({ status: 1 });
    expect(await runCommand(['policy'], { cwd: root })).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`extends ${name}`),
    });
  });

  test.each(['check', 'images', 'builds', 'policy', 'fix', 'explain'])(
    '%s --offline does not ask for it, and says so',
    async (command) => {
      const { registry, name } = await open();
      const { root } = plantTree({ ...FILES, [POLICY]: `version: 1\nextends: ${name}\n` });
      const operands = command === 'explain' ? ['node:22'] : [];
      const { status, stderr } = await runCommand([command, ...operands, '--offline'], { cwd: root });
      expect({ status, stderr }).toEqual({
        status: 3,
        stderr: expect.stringMatching(/--offline makes no requests; save a copy/),
      });
      expect(registry.requests).toEqual([]);
    },
  );

  test('that the registry does not give is an error, never a pass', async () => {
    const { registry } = await open();
    registry.putBlob('acme/policies', 'version: 1\nallow: ["**"]\n');
    const other = `oci://${registry.host}/acme/policies@sha256:${'0'.repeat(64)}`;
    const { root } = plantTree(FILES);
    expect(await runCommand(['check', '--policy', other], { cwd: root })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is not in the registry'),
    });
  });

  test.each(['oci://registry.acme.com/policies:v1', 'oci://policies'])(
    'that is named %s is a mistake of usage',
    async (name) => {
      const run = await runCommand(['check', '--policy', name], { cwd: plantTree(FILES).root });
      expect(run).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/ (?:must name a host|names a tag)/),
      });
    },
  );

  test('that only a change extends is not asked for', async () => {
    const { registry, name } = await open();
    const other = await startRegistry();
    const base = { ...FILES, [POLICY]: `version: 1\nextends: ${name}\n` };
    const change = { [POLICY]: `version: 1\nextends: ${pushPolicy(other, OFFICIAL)}\n` };
    const history = plantHistory(base, change, 'head');
    const { status, stdout } = await runCommand(['check', '--base', history.base], {
      cwd: history.tree.root,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /What this change makes of the policy is not known: .*must not choose which registry/s,
    );
    expect(other.requests).toEqual([]);
    expect(registry.requests).toHaveLength(2);
  });
});
