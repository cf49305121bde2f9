import { describe, expect, test } from 'vitest';
import type { OutgoingRequest } from '../../../src/io/registry/outgoing-request.js';
import { openTransport } from '../../../src/io/registry/transport.js';

const LIMITS = { deadline: 60_000, perTry: 30_000, requests: 50, pause: 1 };
const START = 'https://registry.acme.com/v2/a/blobs/x';

/** Sends a request that is sent on from address to address; what was asked, with whether the password went along. */
async function follow(route: Readonly<Record<string, string>>, more: Partial<OutgoingRequest> = {}) {
  const asked: string[] = [];
  const transport = openTransport(async (address, { headers }) => {
    asked.push(`${address}${new Headers(headers).has('authorization') ? ' signed in' : ''}`);
    const location = route[address];
    return location === undefined
      ? new Response('ok')
      : new Response(null, { status: 307, headers: location === '' ? {} : { location } });
  }, LIMITS);
  const sent = await transport.send('registry.acme.com', {
    method: 'GET',
    address: START,
    headers: { authorization: 'Bearer token' },
    maxBody: 100,
    ...more,
  });
  return { asked, kind: sent.kind };
}

const MAY = { mayLeaveHost: true };

describe('where a registry may send the gate', () => {
  test.each<[string, string, Partial<OutgoingRequest>, string, string[]]>([
    [
      'on the same host',
      '/elsewhere',
      {},
      'reply',
      [`${START} signed in`, 'https://registry.acme.com/elsewhere signed in'],
    ],
    ['to another host, for a manifest', 'https://cdn.example.com/x', {}, 'lie', [`${START} signed in`]],
    [
      'to another host, for a blob: without the password',
      'https://cdn.example.com/x?signature=y',
      MAY,
      'reply',
      [`${START} signed in`, 'https://cdn.example.com/x?signature=y'],
    ],
    ['to another port', 'https://registry.acme.com:8443/x', {}, 'lie', [`${START} signed in`]],
    ['without encryption', 'http://cdn.example.com/x', MAY, 'lie', [`${START} signed in`]],
    ['the same host without encryption', 'http://registry.acme.com/x', MAY, 'lie', [`${START} signed in`]],
    ['to an address', 'https://10.0.0.1/x', MAY, 'lie', [`${START} signed in`]],
    ['to an address in disguise', 'https://0x7f000001/x', MAY, 'lie', [`${START} signed in`]],
    ['to an address of IPv6', 'https://[::ffff:127.0.0.1]/x', MAY, 'lie', [`${START} signed in`]],
    ['to this machine', 'https://localhost/x', MAY, 'lie', [`${START} signed in`]],
    ['into the network', 'https://metadata.google.internal/x', MAY, 'lie', [`${START} signed in`]],
    ['to one label', 'https://vault/x', MAY, 'lie', [`${START} signed in`]],
    ['with a password in the address', 'https://a:b@cdn.example.com/x', MAY, 'lie', [`${START} signed in`]],
    ['to another scheme', 'file:///etc/passwd', MAY, 'lie', [`${START} signed in`]],
    ['to what is not an address', 'https://', MAY, 'lie', [`${START} signed in`]],
    ['nowhere, which is an odd status', '', MAY, 'reply', [`${START} signed in`]],
    ['anywhere with a POST', '/elsewhere', { method: 'POST', body: 'secret' }, 'lie', [`${START} signed in`]],
  ])('%s', async (_, location, more, kind, asked) => {
    expect(await follow({ [START]: location }, more)).toEqual({ kind, asked });
  });

  test('the password does not come back', async () => {
    const back = 'https://registry.acme.com/back';
    const { asked } = await follow(
      { [START]: 'https://cdn.example.com/x', 'https://cdn.example.com/x': back },
      MAY,
    );
    expect(asked.at(-1)).toBe(back);
  });

  test.each([
    [3, 'reply'],
    [4, 'lie'],
  ])('%i times: %s', async (times, kind) => {
    const at = (hop: number) => (hop === 0 ? START : `https://cdn.example.com/${hop}`);
    const route = Object.fromEntries(Array.from({ length: times }, (_, hop) => [at(hop), at(hop + 1)]));
    expect((await follow(route, MAY)).kind).toBe(kind);
  });
});

test('an answer without an end is not read to it', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
  });
  const transport = openTransport(async () => new Response(endless), LIMITS);
  const sent = await transport.send('r.io', { method: 'GET', address: START, headers: {}, maxBody: 10_000 });
  expect(sent).toMatchObject({ kind: 'lie' });
});

test.each<[string, Partial<OutgoingRequest>, string]>([
  ['https://cdn.example.com/x?secret=1', {}, 'sends the gate on to another host (cdn.example.com)'],
  ['https://registry.acme.com:8443/x', {}, 'sends the gate on to another port of its host'],
  ['http://registry.acme.com/x', MAY, 'sends the gate on to an address without encryption'],
  ['http://cdn.example.com/x', {}, 'sends the gate on to an address without encryption'],
  ['ftp://cdn.example.com/x', MAY, 'sends the gate on to an address with the scheme ftp'],
  ['https://10.0.0.1/x', MAY, 'sends the gate on to 10.0.0.1, which is not a public name'],
  ['https://a:b@cdn.example.com/x', MAY, 'sends the gate on to an address with a login in it'],
  ['https://', MAY, 'sends the gate on to what is not an address'],
  [
    '/elsewhere',
    { method: 'POST', body: 'secret' },
    'answers a login with a redirect, and the gate sends a login nowhere else',
  ],
])('what is said of %s with %j', async (location, more, said) => {
  const transport = openTransport(
    async () => new Response(null, { status: 307, headers: { location } }),
    LIMITS,
  );
  const request = { method: 'GET', address: START, headers: {}, maxBody: 100, ...more } as const;
  const sent = await transport.send('registry.acme.com', request);
  expect(sent).toMatchObject({ kind: 'lie', detail: { text: `registry.acme.com ${said}` } });
});
