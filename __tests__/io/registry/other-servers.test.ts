import { describe, expect, test } from 'vitest';
import type { SendRequest } from '../../../src/io/proxied-fetch.js';
import { judgeEvidence } from '../../support/registry/evidence-run.js';
import { startRegistry } from '../../support/registry/fake-registry.js';
import { fetchInMemory } from '../../support/registry/memory-door.js';
import { makeImage } from '../../support/registry/stored-manifest.js';

const CONFIG = JSON.stringify({ created: '2026-08-01T00:00:00Z' });
const TOKENS = 'auth.example.com';
const STORE = 'store.example.com';

/** A registry that gives tokens and keeps blobs elsewhere; what the servers there make of a request. */
async function judge(answers: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const realm = `https://${TOKENS}/token`;
  const registry = await startRegistry({ access: 'bearer', realm });
  registry.put('base/app', makeImage(CONFIG), '1');
  const honest: typeof answers = {
    [TOKENS]: () => Response.json({ token: 'anyone~base.app' }),
    [STORE]: () => new Response(CONFIG),
  };
  const send: SendRequest = async (address, init) => {
    const { host, pathname } = new URL(address);
    const answer = { ...honest, ...answers }[host];
    if (answer !== undefined) return answer();
    if (answers[registry.host] === undefined && pathname.includes('/blobs/'))
      return new Response(null, { status: 307, headers: { location: `https://${STORE}/x?signature=y` } });
    return fetchInMemory(address, init);
  };
  return judgeEvidence(registry, 'max-age: 90d', 'FROM R/base/app:1\n', { fetch: send });
}

const FAILURES: readonly (readonly [
  what: string,
  answer: () => Response | Promise<Response>,
  words: string,
])[] = [
  [
    'cannot be found',
    () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })),
    'could not be reached (ENOTFOUND)',
  ],
  ['is down', () => new Response(null, { status: 503 }), 'answered with status 503'],
  [
    'answers with a page',
    () => new Response('', { headers: { 'content-type': 'text/html' } }),
    'answered with a page for people',
  ],
  [
    'has a limit',
    () => new Response(null, { status: 429, headers: { 'retry-after': '999' } }),
    'refuses further requests for now (rate limit)',
  ],
];

test('without a failure', async () => {
  expect(await judge({})).toEqual([]);
});

describe.each([TOKENS, STORE])('a failure at %s names it', (server) => {
  test.each(FAILURES)('that %s', async (_, answer, words) => {
    expect(await judge({ [server]: answer })).toEqual([
      `unverified warn: R/base/app:1 could not be verified: ${server}, to which R sends the gate, ${words}; the policy requires an age of 90 days at most.`,
    ]);
  });
});

test('a store that does not let the gate in is named', async () => {
  expect((await judge({ [STORE]: () => new Response(null, { status: 403 }) })).join()).toContain(
    `${STORE}, to which R sends the gate, answered with status 403;`,
  );
});

test('a server for tokens that does not know the address is named', async () => {
  expect((await judge({ [TOKENS]: () => new Response(null, { status: 404 }) })).join()).toContain(
    `signing in at ${TOKENS}, to which R sends the gate, ended with status 404;`,
  );
});
