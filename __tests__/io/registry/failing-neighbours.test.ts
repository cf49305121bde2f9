import { describe, expect, test } from 'vitest';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { inVirtualTime } from '../../support/github/virtual-time.js';
import { putArtifact } from '../../support/registry/attestations.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import {
  type FakeRegistry,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
import { makeImage, makeIndexOf } from '../../support/registry/stored-manifest.js';

/*
 * Whoever writes a Dockerfile may name any number of images of which the registry says nothing. They do not take away what is
 * found of the image after them, and a registry that says nothing of anything is down all the same.
 */

/** As the gate is by default. */
const LIMITS = { deadline: 20_000, perTry: 5000, requests: 200, pause: 250 };

/** How a registry does not answer, after so many milliseconds. */
const FAILURES: Readonly<Record<string, readonly [wait: number, answer: () => Response]>> = {
  'that hang': [Number.POSITIVE_INFINITY, () => new Response()],
  'that fail at once': [20, () => new Response(null, { status: 503 })],
  'that fail late': [950, () => new Response(null, { status: 502 })],
  'that fail very late': [4900, () => new Response(null, { status: 504 })],
  'that ask for a pause': [20, () => new Response(null, { status: 503, headers: { 'retry-after': '9' } })],
  'that are cut off': [
    300,
    () => {
      throw new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    },
  ],
  'that are answered with a page': [20, () => new Response('', { headers: { 'content-type': 'text/html' } })],
};

const CONFIG = JSON.stringify({ created: '2026-08-31T00:00:00Z' });

interface Case extends RegistryOptions {
  readonly required?: string;
  /** What goes wrong with the padding: what is asked about it, or that it gets no token. */
  readonly where?: RegExp;
  readonly fill?: (registry: FakeRegistry) => void;
}

/** Answers in 50 milliseconds, except where something goes wrong. */
function openFetch([wait, answer]: readonly [number, () => Response], where: RegExp): SendRequest {
  return async (address, { signal, ...init }) => {
    const isFailing = where.test(address);
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const time = isFailing ? wait : 50;
      if (time < 60_000) setTimeout(resolve, time);
    });
    return isFailing ? answer() : fetchInMemory(address, init);
  };
}

function fillPlainly(registry: FakeRegistry): void {
  const image = makeImage(CONFIG);
  registry.put('base/app', image);
  registry.put('base/app', makeIndexOf([['linux/amd64', image]]), '1');
  registry.putBlob('base/app', CONFIG);
}

async function judge(
  failure: string,
  images: readonly string[],
  { required = 'digest: [exists]', where = /\/padding\//, fill = fillPlainly, ...options }: Case = {},
) {
  const registry = await startRegistry(options);
  fill(registry);
  const dockerfile = images.map((name) => `FROM R/${name}\n`).join('');
  const fetch = openFetch(FAILURES[failure] ?? [0, () => new Response()], where);
  return inVirtualTime(async () => {
    const start = performance.now();
    const more = { fetch, limits: LIMITS, today: '2026-09-01' };
    const found = await judgeEvidence(registry, required, dockerfile, more);
    return { found, time: performance.now() - start };
  });
}

const name = (count: number) => Array.from({ length: count }, (_, index) => `padding/x${index}:1`);

/** What is found of the image of one name. */
const pick = (found: readonly string[], image: string) =>
  found.filter((text) => text.includes(` R/${image} `));

describe.each(Object.keys(FAILURES))('images %s', (failure) => {
  test.each<[count: number, what: string, options: Case]>([
    [30, 'images', {}],
    [70, 'images', {}],
    [70, 'images, where tokens are given', { access: 'bearer' }],
    [60, 'images whose tokens', { access: 'bearer', where: /padding%2F/ }],
  ])('do not hide the one after %i %s', async (count, _, options) => {
    for (const [required, missed] of [
      ['digest: [exists]', 'base/app:2'],
      ['min-age: 3d, digest: [exists]', 'base/app:1'],
    ] as const) {
      const { found } = await judge(failure, [...name(count), missed], { required, ...options });
      expect(pick(found, missed)).toEqual([expect.stringMatching(/^unverified block: \S+ is unverified: /)]);
    }
  });

  test('do not make it milder if there are more than may be asked about', async () => {
    for (const count of [150, 250]) {
      const required = 'min-age: 3d, digest: [exists]';
      const { found } = await judge(failure, [...name(count), 'base/app:1'], { required });
      const own = pick(found, 'base/app:1');
      expect(own).not.toEqual([]);
      expect(own.filter((text) => !text.startsWith('unverified block: '))).toEqual([]);
    }
  });

  test('are an outage if there are no others, in time', async () => {
    const { found, time } = await judge(failure, name(150));
    expect(found).toHaveLength(150);
    expect(found.filter((text) => !text.startsWith('unverified warn: '))).toEqual([]);
    expect(time).toBeLessThanOrEqual(LIMITS.deadline);
  });

  test('leave time for what the one after them is built on', async () => {
    const base = 'org.opencontainers.image.base.name';
    const fill = (registry: FakeRegistry) => {
      for (const [tag, below] of [
        ['1', `${registry.host}/base/app:2`],
        ['2', `${registry.host}/base/app:3`],
        ['3', 'evil.example/x:1'],
      ] as const) {
        const image = makeImage(tag);
        registry.put('base/app', image);
        registry.put('base/app', makeIndexOf([['linux/amd64', image]], { [base]: below }), tag);
      }
    };
    const required = 'lineage: { depth: 3 }';
    const { found } = await judge(failure, [...name(30), 'base/app:1'], { required, fill });
    expect(pick(found, 'base/app:1')).toEqual([
      expect.stringMatching(
        /^unverified block: .* which is built on evil\.example\/x:1, which is not approved/,
      ),
    ]);
  });
});

test('what large attachments leave no time for counts like a violation', async () => {
  const padding = ' '.repeat(5 << 20);
  const fill = (registry: FakeRegistry) => {
    for (const tag of ['1', '2', '3']) {
      const image = makeImage(tag);
      registry.put('base/app', image, tag);
      for (const each of ['a', 'b', 'c', 'd']) {
        const content = `{"spdxVersion":"SPDX-2.3","packages":[{"name":"${each}${tag}"}]}${padding}`;
        const artifactType = 'application/spdx+json';
        putArtifact(registry, [{ type: artifactType, content }], { artifactType, subject: image });
      }
    }
  };
  const images = ['base/app:1', 'base/app:2', 'base/app:3'];
  const required = 'packages: { deny: [x] }';
  const { found } = await judge('that hang', images, { required, fill, where: /\/blobs\// });
  const told = images.flatMap((image) => pick(found, image).map((text) => text.replace(/; the.*/, '')));
  expect(told).toEqual([
    expect.stringMatching(/^unverified warn: .*: R did not answer within 5 seconds/),
    expect.stringMatching(/^unverified warn: .*: R did not answer in time/),
    expect.stringMatching(
      /^unverified block: .*: R could not be asked in time, because there was so much else to ask/,
    ),
  ]);
});
