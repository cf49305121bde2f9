import { describe, expect, test } from 'vitest';
import { judgeDigests } from '../../support/registry/evidence-run.js';
import { type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { makeIndex } from '../../support/registry/stored-manifest.js';

const SILENCE: RegistryFault = () => {};
const TAGS = Array.from({ length: 12 }, (_, index) => `${index + 1}`);
const DOCKERFILE = TAGS.map((tag) => `FROM R/base/app:${tag}\n`).join('');

async function open(options: Parameters<typeof startRegistry>[0] = {}) {
  const registry = await startRegistry(options);
  for (const tag of TAGS) registry.put('base/app', makeIndex(tag), tag);
  return registry;
}

describe('the budget', () => {
  test('no request is sent beyond it, and what was not asked is unknown', async () => {
    const registry = await open();
    const found = await judgeDigests(registry, 'exists', DOCKERFILE, { limits: { requests: 5 } });
    expect(registry.requests).toHaveLength(5);
    expect(found).toHaveLength(TAGS.length - 5);
    for (const finding of found)
      expect(finding).toMatch(
        /^unverified warn: .*: R was not asked, because 5 requests were sent already \(settings\.registries\.requests\); the/,
      );
  });
});

describe('the deadline', () => {
  test('nothing is waited for beyond it', async () => {
    const registry = await open({ faults: new Map(TAGS.map((_, index) => [index, SILENCE])) });
    const found = await judgeDigests(registry, 'exists', DOCKERFILE, {
      limits: { deadline: 50, perTry: 60_000 },
    });
    expect(found).toHaveLength(TAGS.length);
    for (const finding of found)
      expect(finding).toMatch(/^unverified warn: .*: R did not answer in time; the/);
  });
});

describe('the limit on pulls', () => {
  test('the last pulls are left to builds, and HEAD is not one', async () => {
    const registry = await open({ headers: { 'ratelimit-remaining': '9;w=21600' } });
    const found = await judgeDigests(registry, 'exists, multi-platform', DOCKERFILE);
    expect(found).toHaveLength(TAGS.length);
    for (const finding of found)
      expect(finding).toMatch(
        /^unverified warn: .*: R allows fewer than 10 .* an index of several platforms\.$/,
      );
    expect(registry.requests.filter((request) => request.startsWith('GET')).length).toBeLessThanOrEqual(4);
  });

  test('more are used', async () => {
    const registry = await open({ headers: { 'ratelimit-remaining': '100;w=21600' } });
    expect(await judgeDigests(registry, 'multi-platform', DOCKERFILE)).toEqual([]);
  });
});

describe('what is unknown has the level of the settings', () => {
  test.each<[string, string[]]>([
    [', unknown: ignore', []],
    [', unknown: warn', ['warn']],
    [', unknown: block', ['block']],
  ])('%s', async (settings, levels) => {
    const registry = await startRegistry({ access: 'basic' });
    const found = await judgeDigests(registry, 'exists', 'FROM R/base/app:1\n', { settings });
    expect(found.map((text) => text.split(/[ :]/)[1])).toEqual(levels);
  });
});

test('a digest that is not in the header is made from the content', async () => {
  const registry = await open({ headers: { 'docker-content-digest': null } });
  const { digest } = makeIndex('1');
  const pinned = `FROM R/base/app:1@${digest}\n`;
  expect(await judgeDigests(registry, 'exists, matches-tag, multi-platform', pinned)).toEqual([]);
  expect(
    (await judgeDigests(registry, 'matches-tag', `FROM R/base/app:2@${digest}\n`)).map((text) =>
      text.slice(0, 16),
    ),
  ).toEqual(['unverified block']);
});
