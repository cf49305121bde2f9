import { describe, expect, test } from 'vitest';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { inVirtualTime } from '../../support/github/virtual-time.js';
import { judgeDigests } from '../../support/registry/evidence-run.js';
import { type Access, type RegistryFault, startRegistry } from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
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
  test('no request is sent beyond it, and what was not asked counts like a violation', async () => {
    const registry = await open();
    const found = await judgeDigests(registry, 'exists', DOCKERFILE, { limits: { requests: 5 } });
    expect(registry.requests).toHaveLength(5);
    expect(found).toHaveLength(TAGS.length - 5);
    for (const finding of found)
      expect(finding).toMatch(
        /^unverified block: .* could not be verified: R was not asked, because 5 requests were sent already \(to allow more, raise settings\.registries\.requests\); the/,
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

describe('a deadline that passes', () => {
  const MANY = Array.from({ length: 100 }, (_, index) => `${index + 1}`);

  /** `wait`: milliseconds for the answer about a tag. Returns how many findings there are of each kind. */
  async function judge(
    tags: readonly string[],
    wait: (tag: string) => number,
    { deadline = 20_000, access = 'open' as Access } = {},
  ) {
    const registry = await startRegistry({ access });
    for (const tag of tags) registry.put('base/app', makeIndex(tag), tag);
    const fetch: SendRequest = async (address, init) => {
      await new Promise<void>((resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        setTimeout(resolve, wait(address.slice(address.lastIndexOf('/') + 1)));
      });
      return fetchInMemory(address, init);
    };
    const dockerfile = tags.map((tag) => `FROM R/base/app:${tag}\n`).join('');
    const limits = { deadline, perTry: 5000, requests: 500 };
    const found = await inVirtualTime(() => judgeDigests(registry, 'exists', dockerfile, { fetch, limits }));
    const late = found.filter((text) => / warn: .* R did not answer (?:in time|within 5 s)/.test(text));
    const many =
      / block: .* R could not be asked in time, because there was so much else to ask \(check fewer images at once, or raise settings\.registries\.deadline\);/;
    const crowded = found.filter((text) => many.test(text));
    expect(late.length + crowded.length).toBe(found.length);
    return { late: late.length, crowded: crowded.length };
  }

  test('because a registry is slow is an outage', async () => {
    const { late, crowded } = await judge(MANY.slice(0, 20), (tag) => (tag === '1' ? 10 : 15_000));
    expect([late, crowded]).toEqual([19, 0]);
  });

  test('because of one image leaves time for the others, in any order', async () => {
    for (const [hanging, deadline] of [
      ['1', 1000],
      ['1', 3000],
      ['2', 3000],
      ['3', 3000],
    ] as const) {
      const { late, crowded } = await judge(['1', '2', '3'], (tag) => (tag === hanging ? 60_000 : 10), {
        deadline,
      });
      expect([late, crowded]).toEqual([1, 0]);
    }
  });

  test('because a registry does not answer at all is one, however much there is to ask', async () => {
    const { late, crowded } = await judge(MANY, () => 60_000);
    expect([late, crowded]).toEqual([100, 0]);
  });

  test('because a registry is busy all the time is one too', async () => {
    const registry = await startRegistry();
    const dockerfile = MANY.map((tag) => `FROM R/base/app:${tag}\n`).join('');
    const limits = { deadline: 20_000, perTry: 5000, pause: 1000 };
    const fetch: SendRequest = async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return new Response(null, { status: 503 });
    };
    const found = await inVirtualTime(() => judgeDigests(registry, 'exists', dockerfile, { fetch, limits }));
    expect(found.filter((text) => text.includes(' block: '))).toEqual([]);
    expect(found.filter((text) => text.includes('did not answer in time'))).not.toEqual([]);
  });

  test('leaves enough for many images of a slow registry', async () => {
    expect(await judge(MANY, () => 4500)).toEqual({ late: 0, crowded: 0 });
  });

  test('because there is so much to ask counts like a violation', async () => {
    // where a token is needed, the image is asked for later
    const { crowded } = await judge(MANY, () => 4500, { access: 'bearer', deadline: 10_000 });
    expect(crowded).toBeGreaterThan(20);
  });

  test('because of what else is asked there leaves time for the last one', async () => {
    const { late, crowded } = await judge(MANY, (tag) => (tag === '100' ? 10 : 60_000));
    expect([late, crowded]).toEqual([99, 0]);
  });
});

describe('tries again', () => {
  test('take at most half of the requests', async () => {
    const registry = await startRegistry();
    const dockerfile = Array.from({ length: 40 }, (_, index) => `FROM R/base/app:${index}\n`).join('');
    let sent = 0;
    const fetch: SendRequest = async () => {
      sent += 1;
      return new Response(null, { status: 503 });
    };
    const found = await judgeDigests(registry, 'exists', dockerfile, { fetch, limits: { requests: 50 } });
    expect(sent).toBe(50);
    expect(found.filter((text) => !/ warn: .*: R answered with status 503; the/.test(text))).toEqual([]);
  });
});

describe('the limit on pulls', () => {
  const allowing = (most: number, before: number): SendRequest => {
    let left = most - before;
    return async (address, init) => {
      if (init.method === 'GET') left -= 1;
      const { status, headers, body } = await fetchInMemory(address, init);
      const told = [
        ['ratelimit-limit', `${most};w=21600`],
        ['ratelimit-remaining', `${left};w=21600`],
      ] as const;
      return new Response(body, {
        status,
        headers: [...headers, ...told.map(([key, value]) => [key, value] as [string, string])],
      });
    };
  };

  test('is an outage where others have used it up', async () => {
    const found = await judgeDigests(await open(), 'multi-platform', DOCKERFILE, {
      fetch: allowing(100, 85),
    });
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatch(/^unverified warn: .* leaves them to builds; the/);
  });

  test('counts like a violation where the run itself has', async () => {
    const found = await judgeDigests(await open(), 'multi-platform', DOCKERFILE, { fetch: allowing(18, 2) });
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found)
      expect(finding).toMatch(
        /^unverified block: .* leaves them to builds, after it used most of the others \(sign in, or check fewer images at once\); the/,
      );
  });

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

  test('where all are counted together, only a HEAD is asked of each other repository', async () => {
    const registry = await startRegistry({ headers: { 'ratelimit-remaining': '9;w=21600' } });
    const places = ['a/x', 'a/y', 'a/z'];
    for (const place of places) registry.put(place, makeIndex(place), '1');
    const dockerfile = places.map((place) => `FROM R/${place}:1\n`).join('');
    const found = await judgeDigests(registry, 'multi-platform', dockerfile);
    expect(found).toEqual(places.slice(1).map(() => expect.stringMatching(/^unverified warn: .*: R allows/)));
    expect(registry.requests.map((request) => request.split(' ', 2).join(' '))).toEqual([
      'GET /v2/a/x/manifests/1',
      'HEAD /v2/a/y/manifests/1',
      'HEAD /v2/a/z/manifests/1',
    ]);
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
