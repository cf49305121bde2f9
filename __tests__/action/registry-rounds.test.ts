import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { countRounds } from '../support/github/fake-github.js';
import { POLICY, useStage } from '../support/github/stage.js';
import {
  demandEverything,
  LACKING_CASES,
  putDemandedImages,
  REQUIREMENTS,
} from '../support/registry/demanded-image.js';
import { type RegistryOptions, startRegistry } from '../support/registry/fake-registry.js';
import { openMemoryRegistry } from '../support/registry/memory-registry.js';

const stage = useStage();

/** Runs the action in virtual time on a pull request that changes the base to another image. */
async function judge(tag: string, policy: (host: string) => string, options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  const { host } = registry;
  const { digest } = putDemandedImages(registry, host);
  const memory = openMemoryRegistry();
  vi.stubGlobal('fetch', memory.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const base = { [POLICY]: policy(host), Dockerfile: 'FROM scratch\n' };
  const change = { Dockerfile: `FROM ${host}/base/app:${tag.replace('DIGEST', digest)}\n` };
  const run = await stage.pullRequest({ base, change }).run({ inputs: { comment: 'never' } });
  const messages = run.report?.findings.map(({ message }) => message) ?? [];
  return { result: run.outputs['result'], messages, rounds: memory.countRounds() };
}

const PASS = { result: 'pass', messages: [] };

const demand = (required: string) => (host: string) =>
  demandEverything(host).replace(/^(evidence: \[\{ images: "[^"]*", ).*( \}\])$/m, `$1${required}$2`);

test.each<[what: string, required: string, rounds: number]>([
  ['digests', REQUIREMENTS.digest, 2],
  ['an age', REQUIREMENTS.age, 3],
  ['an SBOM', REQUIREMENTS.sbom, 2],
  ['a signature', REQUIREMENTS.signature, 3],
  ['provenance', REQUIREMENTS.provenance, 3],
  ['packages', REQUIREMENTS.packages, 3],
])('%s: the same two round trips to GitHub, then a few to the registry', async (_, required, rounds) => {
  expect(await judge('1@DIGEST', demand(required))).toEqual({ ...PASS, rounds });
  expect(countRounds(stage.github.requests)).toBe(2);
});

describe.each<[where: string, options: RegistryOptions, rounds: number]>([
  ['that everybody may read', {}, 3],
  ['without a list of referrers', { referrers: 'none' }, 3],
  // how it wants to be asked, and the token
  ['that gives tokens', { access: 'bearer' }, 5],
])('everything about an image, in a registry %s', (_, options, rounds) => {
  test.each(['1', '1@DIGEST'])('%s', async (tag) => {
    expect(await judge(tag, demandEverything, options)).toEqual({ ...PASS, rounds });
    expect(countRounds(stage.github.requests)).toBe(2);
  });
});

test.each(LACKING_CASES)('an image that lacks something: %s', async (tag, reason) => {
  expect(await judge(tag, demandEverything)).toMatchObject({
    result: 'fail',
    messages: [expect.stringMatching(reason)],
  });
});

test('nothing is asked where nothing is required', async () => {
  const { rounds, result } = await judge('old', (host) =>
    demandEverything(host).replace(/^evidence.*\n/m, ''),
  );
  expect([rounds, result]).toEqual([0, 'pass']);
});
