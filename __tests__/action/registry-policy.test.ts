import { describe, expect, test } from 'vitest';
import { POLICY, useStage } from '../support/github/stage.js';
import {
  type RegistryFault,
  type RegistryOptions,
  startRegistry,
} from '../support/registry/fake-registry.js';
import { pushPolicy } from '../support/registry/policy-artifact.js';

const stage = useStage();
const OFFICIAL = 'version: 1\nallow: [docker.io/library/**]\n';
const change = { Dockerfile: 'FROM evil.example/x:1\n' };

async function open(options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  return { registry, name: pushPolicy(registry, OFFICIAL) };
}

const failed: RegistryFault = (_, response) => response.writeHead(500).end();

// a registry answers over sockets, in time that passes
const SOCKETS = { in: 'spawned' } as const;

describe('a policy in a registry', () => {
  test('that the input names judges', async () => {
    const { registry, name } = await open();
    const run = await stage.pullRequest({ change }).run({ ...SOCKETS, inputs: { policy: name } });
    expect(run.outputs['result']).toBe('fail');
    expect(run.report).toMatchObject({ policy: { source: name }, findings: [{ rule: 'unapproved' }] });
    expect(registry.requests).toHaveLength(2);
  });

  test('that the policy extends judges too', async () => {
    const { name } = await open();
    const base = { [POLICY]: `version: 1\nextends: ${name}\nallow: ["**"]\n` };
    const run = await stage.pullRequest({ base, change }).run(SOCKETS);
    expect(run.outputs['result']).toBe('fail');
  });

  test('that the registry does not give for now is an error that says who has to act', async () => {
    const faults = new Map(Array.from({ length: 50 }, (_, index) => [index, failed]));
    const { name } = await open({ faults });
    const run = await stage.pullRequest({ change }).run({ ...SOCKETS, inputs: { policy: name } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'error' } });
    expect(run.summary).toContain('the policy could not be read from its registry');
  });

  test('that only the change extends is not asked for', async () => {
    const { registry, name } = await open();
    const other = await startRegistry();
    const base = { [POLICY]: `version: 1\nextends: ${name}\n` };
    const edited = { [POLICY]: `version: 1\nextends: ${pushPolicy(other, OFFICIAL)}\n` };
    const run = await stage.pullRequest({ base, change: { ...change, ...edited } }).run(SOCKETS);
    expect(run.outputs['result']).toBe('fail');
    expect(run.summary).toContain('must not choose what is read elsewhere');
    expect(other.requests).toEqual([]);
    expect(registry.requests).toHaveLength(2);
  });
});
