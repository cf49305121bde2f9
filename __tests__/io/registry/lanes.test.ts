import { describe, expect, test } from 'vitest';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { openLanes, type Pace } from '../../../src/io/registry/lanes.js';
import { inVirtualTime } from '../../support/github/virtual-time.js';
import { putArtifact } from '../../support/registry/attestations.js';
import { judgeDigests, judgeEvidence } from '../../support/registry/evidence-run.js';
import { type FakeRegistry, startRegistry } from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
import { makeImage, makeIndex } from '../../support/registry/stored-manifest.js';

const TAGS = Array.from({ length: 60 }, (_, index) => `${index + 1}`);

/** Counts how many requests each host has at a time, and refuses those that are too many for it. */
function openBusyRegistries(most: number, status: number) {
  const running = new Map<string, number>();
  const counts: number[] = [];
  let refused = 0;
  const fetch: SendRequest = async (address, init) => {
    const { host } = new URL(address);
    const count = (running.get(host) ?? 0) + 1;
    running.set(host, count);
    counts.push(count);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running.set(host, (running.get(host) ?? 0) - 1);
    if (count <= most) return fetchInMemory(address, init);
    refused += 1;
    return new Response(null, { status });
  };
  return { fetch, counts, refused: () => refused };
}

async function open(): Promise<FakeRegistry> {
  const registry = await startRegistry();
  for (const tag of TAGS) registry.put('base/app', makeIndex(tag), tag);
  return registry;
}

const name = (host: string) => TAGS.map((tag) => `FROM ${host}/base/app:${tag}\n`).join('');

const judge = (registry: FakeRegistry, fetch: SendRequest) =>
  inVirtualTime(() => judgeDigests(registry, 'exists', name('R'), { fetch }));

test('sixteen requests at a time go to one registry', async () => {
  const { fetch, counts } = openBusyRegistries(1000, 0);
  expect(await judge(await open(), fetch)).toEqual([]);
  expect(Math.max(...counts)).toBe(16);
});

describe.each([429, 503])('a registry that answers %i', (status) => {
  test.each([12, 8, 4])('to more than %i at a time gets fewer, and every answer is heard', async (most) => {
    const busy = openBusyRegistries(most, status);
    expect(await judge(await open(), busy.fetch)).toEqual([]);
    expect(busy.refused()).toBeGreaterThan(0);
    expect(busy.refused()).toBeLessThan(TAGS.length);
    expect(Math.max(...busy.counts.slice(-20))).toBeLessThanOrEqual(most);
  });

  test.each([
    ['to everything is asked three times', 0, 3],
    ['once it has answered is asked at most twice more', 1, 5],
  ])('%s', async (_, answered, most) => {
    const tries = new Map<string, number>();
    const found = await judge(await open(), async (address, init) => {
      tries.set(address, (tries.get(address) ?? 0) + 1);
      return tries.size <= answered ? fetchInMemory(address, init) : new Response(null, { status });
    });
    expect(found).toHaveLength(TAGS.length - answered);
    const counts = [...tries.values()].slice(answered);
    expect(Math.min(...counts.slice(0, 16))).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
  });
});

describe('what a registry still allows to pull', () => {
  test.each([10, 12, 30])('is not used up by what is asked at the same time (%i)', async (left) => {
    const registry = await open();
    let allowed = left;
    const fetch: SendRequest = async (address, init) => {
      if (init.method === 'GET') allowed -= 1;
      const told = `${allowed};w=21600`;
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { status, headers, body } = await fetchInMemory(address, init);
      return new Response(body, { status, headers: [...headers, ['ratelimit-remaining', told]] });
    };
    const found = await inVirtualTime(() =>
      judgeDigests(registry, 'exists, multi-platform', name('R'), { fetch }),
    );
    expect(allowed).toBe(9);
    expect(found).toHaveLength(TAGS.length - (left - 9));
  });
});

test('of what is large, no more than four are held at a time', async () => {
  const registry = await startRegistry();
  const image = makeImage('large');
  registry.put('base/app', image, '1');
  const padding = ' '.repeat(5 << 20);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const content = `{"spdxVersion":"SPDX-2.3","packages":[{"name":"${name}"}]}${padding}`;
    const artifactType = 'application/spdx+json';
    putArtifact(registry, [{ type: artifactType, content }], { artifactType, subject: image });
  }
  let running = 0;
  const counts: number[] = [];
  const fetch: SendRequest = async (address, init) => {
    if (!address.includes('/blobs/')) return fetchInMemory(address, init);
    running += 1;
    counts.push(running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return fetchInMemory(address, init);
  };
  const dockerfile = 'FROM R/base/app:1\n';
  const found = await inVirtualTime(() =>
    judgeEvidence(registry, 'packages: { deny: [h] }', dockerfile, { fetch }),
  );
  expect(found).toEqual([expect.stringContaining('its SBOM lists h')]);
  expect([counts.length, Math.max(...counts)]).toEqual([8, 4]);
});

describe('what waits for a lane', () => {
  const limits = { atOnce: 3, perHost: 2 };
  /** Runs tasks, `host again` for one that had its turn; returns which began, each with the time. */
  const run = (tasks: readonly string[], time: (task: string) => number, pace?: Pace) =>
    inVirtualTime(async () => {
      const lanes = openLanes(limits, pace);
      const begun: [string, number][] = [];
      await Promise.all(
        tasks.map((task) => {
          const [host = '', turn = 'first'] = task.split(' ');
          const work = async () => {
            begun.push([task, Math.round(performance.now())]);
            await new Promise((resolve) => setTimeout(resolve, time(task)));
          };
          return lanes.run(host, work, turn as 'first' | 'again');
        }),
      );
      return begun;
    });

  test('for the first time comes before what has had a turn', async () => {
    const begun = await run(['a', 'a', 'a again', 'b again', 'b again', 'a', 'b'], () => 100);
    expect(begun).toEqual([
      ['a', 0],
      ['a', 0],
      ['b again', 0],
      ['a', 100],
      ['b', 100],
      ['a again', 100],
      ['b again', 200],
    ]);
  });

  test('begins in time even if no other ends, at any host', async () => {
    const tasks = ['a', 'a', 'b', 'c', 'a', 'a', 'a again'];
    const begun = await run(
      tasks,
      () => 10_000,
      (waiting) => 300 / waiting,
    );
    expect(begun).toEqual([
      ['a', 0],
      ['a', 0],
      ['b', 0],
      ['a', 150],
      ['c', 300],
      ['a', 450],
      ['a again', 10_150],
    ]);
  });

  test('begins when another ends if that is sooner', async () => {
    const begun = await run(
      ['a', 'a', 'a', 'a', 'a'],
      () => 100,
      () => 250,
    );
    expect(begun.map(([, at]) => at)).toEqual([0, 0, 100, 100, 200]);
  });

  test('does not take long to be found, however many wait', async () => {
    const begun = await run(
      Array.from({ length: 20_000 }, () => 'a'),
      () => 1,
      () => 1000,
    );
    expect(begun).toHaveLength(20_000);
  });
});
