import { expect, onTestFinished, test, vi } from 'vitest';
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
  // thirteen requests, of which four are sent at a time
  ['provenance', REQUIREMENTS.provenance, 4],
  ['packages', REQUIREMENTS.packages, 4],
])('%s: the same two round trips to GitHub, then a few to the registry', async (_, required, rounds) => {
  expect(await judge('1@DIGEST', demand(required))).toEqual({ ...PASS, rounds });
  expect(countRounds(stage.github.requests)).toBe(2);
});

test.each(['1', '1@DIGEST'])('everything, of %s', async (tag) => {
  const { rounds, ...judged } = await judge(tag, demandEverything);
  expect(judged).toEqual(PASS);
  expect(countRounds(stage.github.requests)).toBe(2);
  // three if there were no limit to how many are sent at a time
  expect(rounds).toBeLessThanOrEqual(7);
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
