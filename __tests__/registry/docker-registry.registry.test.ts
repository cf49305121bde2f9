import { describe, expect, test } from 'vitest';
import type { Credential } from '../../src/io/registry/sign-in/credential.js';
import {
  type RealAccess,
  type RealRegistry,
  startDockerRegistry,
  startReferrersRegistry,
} from '../support/registry/docker-registry.js';
import { judgeDigests, judgeEvidence } from '../support/registry/evidence-run.js';
import { RECORDED_CASES, RECORDED_SBOMS } from '../support/registry/recorded-sboms.js';
import { DUMP, FROM_BUILDKIT, KEY, RELEASE, ROOT } from '../support/registry/signed-images.js';
import { makeIndex } from '../support/registry/stored-manifest.js';

const CREDENTIAL: Credential = { kind: 'password', username: 'gate', password: 'secret' };
const CHECKS = 'exists, matches-tag, multi-platform';

describe.each<RealAccess>(['open', 'basic', 'token'])('docker-registry, %s', (access) => {
  const credentials = async () => (access === 'basic' ? CREDENTIAL : null);

  test('what is there, and what is not', async () => {
    const registry = await startDockerRegistry(access);
    const old = await registry.push('base/app', '1', 'old');
    const now = await registry.push('base/app', '1', 'now');
    await registry.push('base/one', '1', 'one', ['linux/amd64']);
    const judge = (image: string) =>
      judgeDigests(registry, CHECKS, `FROM ${image}\n`, { credentials, insecure: registry.tokenHosts });
    expect(await judge('R/base/app:1')).toEqual([]);
    expect(await judge(`R/base/app:1@${now.digest}`)).toEqual([]);
    expect(await judge(`R/base/app:1@${old.digest}`)).toEqual([
      expect.stringMatching(
        /^unverified block: .* names sha256:\w+ now, and this digest is an older or another image.* => R/,
      ),
    ]);
    expect((await judge(`R/base/app:1@${makeIndex('foreign').digest}`)).join('\n')).toMatch(
      /^unverified block: .*no image with this digest is in R\/base\/app/,
    );
    expect(await judge('R/base/app:9')).toEqual([
      expect.stringMatching(/^unverified block: .*R\/base\/app has no tag 9;/),
    ]);
    expect(await judge('R/base/other:1')).toEqual([
      expect.stringMatching(/^unverified block: .*R\/base\/other has no tag 1;/),
    ]);
    expect(await judge('R/base/one:1')).toEqual([
      expect.stringMatching(/^unverified block: .*it has no image for linux\/arm64;/),
    ]);
  });
});

test.each<[how: string, start: () => Promise<Pick<RealRegistry, 'host' | 'store'>>]>([
  ['the tags that stand in for a list of referrers', () => startDockerRegistry('open')],
  ['a list of referrers', startReferrersRegistry],
])('who signed what is there, by %s', { timeout: 240_000 }, async (_, start) => {
  const registry = await start();
  await registry.store('base/app', DUMP);
  const judge = (tag: string, signer: string) =>
    judgeEvidence(registry, `signed-by: { ${signer} }`, `FROM R/base/app:${tag}\n`, { trustedRoot: ROOT });
  for (const tag of ['bundle', 'sig', 'cosign2', 'platforms', 'attested-log'])
    expect(await judge(tag, RELEASE)).toEqual([]);
  expect(await judge('builder', FROM_BUILDKIT)).toEqual([]);
  expect(await judge('key-sig', `key: ${JSON.stringify(KEY)}`)).toEqual([]);
  for (const tag of ['unsigned', 'bundle-other', 'sig-other', 'platforms-one', 'vuln'])
    expect(await judge(tag, RELEASE)).toEqual([expect.stringMatching(/^unverified block: /)]);
});

test.each<[how: string, start: () => Promise<Pick<RealRegistry, 'host' | 'store'>>]>([
  ['the tags that stand in for a list of referrers', () => startDockerRegistry('open')],
  ['a list of referrers', startReferrersRegistry],
])('what the attached SBOMs list, by %s', { timeout: 240_000 }, async (_, start) => {
  const registry = await start();
  await registry.store('base/app', RECORDED_SBOMS);
  for (const [tag, required, found] of RECORDED_CASES)
    expect(await judgeEvidence(registry, required, `FROM R/base/app:${tag}\n`)).toEqual(
      found === null ? [] : [expect.stringContaining(`is unverified: ${found}`)],
    );
});

test('without credentials nothing is known', async () => {
  const registry = await startDockerRegistry('basic');
  expect(await judgeDigests(registry, 'exists', 'FROM R/base/app:1\n')).toEqual([
    expect.stringMatching(/^unverified warn: .*R does not let the gate read base\/app without credentials;/),
  ]);
});
