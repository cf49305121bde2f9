import { describe, expect, test } from 'vitest';
import type { Credential } from '../../../src/io/registry/sign-in/credential.js';
import { inVirtualTime } from '../../support/github/virtual-time.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { type Access, startRegistry } from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
import { makeImage, makeIndex, makeIndexOf } from '../../support/registry/stored-manifest.js';

/*
 * What is found of an image is the same whatever another repository of its registry answers.
 */

type Answer = () => Response | Promise<Response>;

/** What another repository answers to everything, the server for its tokens, and this one to whoever comes with such a token. */
interface Neighbour {
  readonly answer: Answer;
  readonly giveToken?: Answer;
  readonly takeToken?: Answer;
  /** Whether it is about its repository, so that it counts for other tags there. */
  readonly isOfRepository?: boolean;
}

const TOKENS = 'auth.example.com';
const refuse =
  (challenge: string): Answer =>
  () =>
    new Response('{}', { status: 401, headers: { 'www-authenticate': challenge } });
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  () =>
    new Response(null, { status: code, headers });
const hang: Answer = () => new Promise(() => {});
const sendToTokens = refuse(`Bearer realm="https://${TOKENS}/token"`);
const giveStrange: Answer = () => Response.json({ token: 'strange' });

const NEIGHBOURS: Readonly<Record<string, Neighbour>> = {
  'a password': { answer: refuse('Basic realm="x"') },
  'a password, and hides it': { answer: () => new Response('{}', { status: 403 }) },
  'a token of an address without encryption': { answer: refuse('Bearer realm="http://evil.example/token"') },
  'a token of the network': { answer: refuse('Bearer realm="https://169.254.169.254/token"') },
  'a token of no address': { answer: refuse('Bearer realm="token"') },
  'another scheme': { answer: refuse('Negotiate') },
  'a login, and does not say which': { answer: status(401) },
  'a token that nobody gets': { answer: sendToTokens, giveToken: status(401) },
  'a token of a server that is down': { answer: sendToTokens, giveToken: status(503) },
  'a token of a server that is not there': {
    answer: sendToTokens,
    giveToken: () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })),
  },
  'a token of a server that is silent': { answer: sendToTokens, giveToken: hang },
  'a token of a server that is busy': {
    answer: sendToTokens,
    giveToken: status(429, { 'retry-after': '999' }),
  },
  'a token of a server that shows a page': {
    answer: sendToTokens,
    giveToken: status(200, { 'content-type': 'text/html' }),
  },
  'a token of a server that sends on': {
    answer: sendToTokens,
    giveToken: status(302, { location: 'https://login.example.com/' }),
  },
  'a token of a server that gives none': { answer: sendToTokens, giveToken: () => Response.json({}) },
  'a token that is not one': { answer: sendToTokens, giveToken: () => Response.json({ token: 'a\nb' }) },
  'a token that this one ignores': { answer: sendToTokens, giveToken: giveStrange },
  ...Object.fromEntries(
    [400, 401, 403, 404, 418, 429, 500, 503].map((code) => [
      `a token to which this one says ${code}`,
      {
        answer: sendToTokens,
        giveToken: giveStrange,
        takeToken: status(code, { 'retry-after': '999' }),
        isOfRepository: true,
      },
    ]),
  ),
  'a token that this one sends on': {
    answer: sendToTokens,
    giveToken: giveStrange,
    takeToken: status(302, { location: 'https://login.example.com/' }),
    isOfRepository: true,
  },
  'patience, being busy': { answer: status(429, { 'retry-after': '999' }) },
  'patience, being down': { answer: status(503) },
  'patience without an end': { answer: hang },
  'its last pulls left to builds': {
    answer: status(404, { 'ratelimit-remaining': '3;w=21600' }),
    isOfRepository: true,
  },
  'to be left alone': { answer: status(404) },
};

const RIGHT: Credential = { kind: 'password', username: 'gate', password: 'secret' };

/** How this repository lets in, and with what. */
const MANNERS: readonly (readonly [access: Access, isPrivate: boolean, credential: Credential | null])[] = [
  ['open', false, null],
  ['basic', true, RIGHT],
  ['basic', true, null],
  ['bearer', false, null],
  ['bearer', true, RIGHT],
  ['bearer', true, null],
  ['hidden', false, null],
  ['hidden', true, RIGHT],
  ['hidden', true, null],
];

const CONFIG = JSON.stringify({ created: '2026-08-31T00:00:00Z' });
const ARM_CONFIG = JSON.stringify({ created: '2026-08-30T00:00:00Z' });
const FOREIGN = makeIndex('foreign').digest;
/** Read by tag and by digest, from manifests, configurations and lists; what is found where everybody may read. */
const REQUIREMENTS: readonly (readonly [required: string, image: string, found: readonly string[]])[] = [
  ['min-age: 3d', 'R/base/app:1', ['unverified block']],
  ['max-age: 90d', 'R/base/app:1', []],
  ['sbom: true', 'R/base/app:1', ['unverified block']],
  ['digest: [exists, multi-platform]', 'R/base/app:1', []],
  ['digest: [exists, matches-tag]', `R/base/app:1@${FOREIGN}`, ['unverified block']],
  ['digest: [exists]', 'R/base/app:2', ['unverified block']],
];

/** What is found of the images that are not the neighbour: those of another repository, and the tag `locked`. */
async function judge(
  [access, isPrivate, credential]: (typeof MANNERS)[number],
  required: string,
  images: readonly string[],
  neighbour: Neighbour | null,
  deadline = 60_000,
) {
  const registry = await startRegistry({ access, isPrivate: () => isPrivate });
  const [amd, arm] = [makeImage(CONFIG), makeImage(ARM_CONFIG)];
  const index = makeIndexOf([
    ['linux/amd64', amd],
    ['linux/arm64', arm],
  ]);
  for (const each of [amd, arm]) registry.put('base/app', each);
  registry.put('base/app', index, '1');
  for (const config of [CONFIG, ARM_CONFIG]) registry.putBlob('base/app', config);
  const send = async (address: string, init: RequestInit): Promise<Response> => {
    const { host, pathname } = new URL(address);
    const { signal } = init;
    const late = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    late.catch(() => {});
    const within = (answer: Answer) => Promise.race([answer(), late]);
    if (neighbour !== null && /^\/v2\/other\/|\/locked$/.test(pathname)) return within(neighbour.answer);
    if (neighbour !== null && host === TOKENS) return within(neighbour.giveToken ?? status(503));
    const isStrange = new Headers(init.headers).get('authorization') === 'Bearer strange';
    if (isStrange && neighbour?.takeToken !== undefined) return within(neighbour.takeToken);
    return fetchInMemory(address, init);
  };
  const found = await inVirtualTime(() =>
    judgeEvidence(registry, required, images.map((image) => `FROM ${image}\n`).join(''), {
      fetch: send,
      credentials: async () => credential,
      today: '2026-09-01',
      limits: { perTry: 5_000, deadline },
    }),
  );
  return found.filter((finding) => !/ R\/(?:other\/x:1|base\/app:locked) /.test(finding));
}

describe.each(MANNERS)('%s, private %s', (...manner) => {
  const alone = new Map<string, readonly string[]>();
  const judgeAlone = async (required: string, image: string) => {
    const found = alone.get(image + required) ?? (await judge(manner, required, [image], null));
    alone.set(image + required, found);
    return found;
  };

  test.each(Object.entries(NEIGHBOURS))('next to one that wants %s', async (_, neighbour) => {
    for (const [required, image] of REQUIREMENTS) {
      const expected = await judgeAlone(required, image);
      for (const images of [
        [image, 'R/other/x:1'],
        ['R/other/x:1', image],
      ]) {
        const found = await judge(manner, required, images, neighbour);
        expect([required, images, found]).toEqual([required, images, expected]);
      }
    }
  });
});

test.each(MANNERS)('what is found alone: %s, private %s', async (...manner) => {
  const [access, isPrivate, credential] = manner;
  const isIn = access === 'basic' ? credential !== null : !isPrivate || credential !== null;
  for (const [required, image, found] of REQUIREMENTS) {
    const levels = (await judge(manner, required, [image], null)).map((text) => text.split(':', 1)[0]);
    expect([required, levels]).toEqual([required, isIn ? found : ['unverified warn']]);
  }
});

test('a tag speaks for no other one either', async () => {
  for (const [name, neighbour] of Object.entries(NEIGHBOURS).filter(
    ([, each]) => each.isOfRepository !== true,
  ))
    for (const [required, image] of REQUIREMENTS) {
      const alone = await judge(['open', false, null], required, [image], null);
      for (const images of [
        [image, 'R/base/app:locked'],
        ['R/base/app:locked', image],
      ]) {
        const found = await judge(['open', false, null], required, images, neighbour);
        expect([name, required, found]).toEqual([name, required, alone]);
      }
    }
});

test.each(['patience without an end', 'a token of a server that is silent'])(
  'next to one that wants %s, there is time left',
  async (name) => {
    const neighbour = NEIGHBOURS[name] as Neighbour;
    for (const manner of MANNERS) {
      const alone = await judge(manner, 'min-age: 3d', ['R/base/app:1'], null);
      for (const images of [
        ['R/base/app:1', 'R/other/x:1'],
        ['R/other/x:1', 'R/base/app:1'],
      ])
        expect(await judge(manner, 'min-age: 3d', images, neighbour, 10_000)).toEqual(alone);
    }
  },
);

test('where all want the same, only the first is asked without it', async () => {
  const registry = await startRegistry({ access: 'bearer', referrers: 'none' });
  const index = makeIndex('app');
  const places = ['a/x', 'a/y', 'a/z'];
  for (const place of places) registry.put(place, index, '1');
  const lines = places.flatMap((place) => [`FROM R/${place}:1\n`, `FROM R/${place}@${index.digest}\n`]);
  const required =
    'digest: [exists, multi-platform], signed-by: { issuer: "https://a.example", subject: "x" }';
  expect(await judgeEvidence(registry, required, lines.join(''))).toHaveLength(6);
  expect(registry.requests.filter((request) => request.endsWith('(anonymous)'))).toEqual([
    expect.stringMatching(/manifests/),
    ...places.map((place) =>
      expect.stringContaining(`/token?service=fake&scope=repository%3A${place.replace('/', '%2F')}`),
    ),
  ]);
});
