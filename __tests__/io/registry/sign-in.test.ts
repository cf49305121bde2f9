import { describe, expect, test } from 'vitest';
import type { Credential, CredentialFinder } from '../../../src/io/registry/sign-in/credential.js';
import { judgeDigests } from '../../support/registry/evidence-run.js';
import {
  type RegistryFault,
  type RegistryOptions,
  startRegistry,
} from '../../support/registry/fake-registry.js';
import { makeIndex } from '../../support/registry/stored-manifest.js';

const RIGHT: Credential = { kind: 'password', username: 'gate', password: 'secret' };
const WRONG: Credential = { kind: 'password', username: 'gate', password: 'wrong' };
const IDENTITY: Credential = { kind: 'identity', token: 'identity' };

const give =
  (credential: Credential | { error: string } | null): CredentialFinder =>
  async () =>
    credential;

async function ask(options: RegistryOptions, credentials: CredentialFinder, image = 'R/base/app:1') {
  const registry = await startRegistry(options);
  registry.put('base/app', makeIndex('app'), '1');
  const found = await judgeDigests(registry, 'exists', `FROM ${image}\n`, { credentials });
  return { found, requests: registry.requests.map((request) => request.replace(/\?\S+/, '')) };
}

const LOCKED = { isPrivate: () => true };
const unknown = (image: string, why: string) => [
  `unverified warn: ${image} could not be verified: ${why}; the policy requires a digest that exists.`,
];
const refused = (who: string) => unknown('R/base/app:1', `R does not let the gate read base/app ${who}`);

describe('signing in', () => {
  test.each<[string, RegistryOptions, CredentialFinder, string[]]>([
    ['not needed', {}, give(null), []],
    ['anonymously, by a token', { access: 'bearer' }, give(null), []],
    ['with a password, by a token', { access: 'bearer', ...LOCKED }, give(RIGHT), []],
    ['with an identity token', { access: 'bearer', ...LOCKED }, give(IDENTITY), []],
    ['with a password, directly', { access: 'basic' }, give(RIGHT), []],
    ['where private repositories are hidden', { access: 'hidden', ...LOCKED }, give(RIGHT), []],
    ['wrong credentials where none are needed', { access: 'bearer' }, give(WRONG), []],
    [
      'wrong credentials where some are needed',
      { access: 'bearer', ...LOCKED },
      give(WRONG),
      refused('with the credentials for it, or without any'),
    ],
    ['no credentials', { access: 'bearer', ...LOCKED }, give(null), refused('without credentials')],
    ['no password', { access: 'basic' }, give(null), refused('without credentials')],
    [
      'an identity token where a password is needed',
      { access: 'basic' },
      give(IDENTITY),
      refused('with the credentials for it, or without any'),
    ],
    [
      'a helper that fails',
      { access: 'basic' },
      give({ error: 'docker-credential-x is not installed' }),
      refused('without credentials, and docker-credential-x is not installed'),
    ],
    ['a helper that fails where nothing is needed', { access: 'bearer' }, give({ error: 'x' }), []],
  ])('%s', async (_, options, credentials, expected) => {
    expect((await ask(options, credentials)).found).toEqual(expected);
  });

  test('a private repository that is hidden is not absent', async () => {
    const { found } = await ask({ access: 'hidden', ...LOCKED }, give(null));
    expect(found.join()).toMatch(/^unverified warn: .*: R does not let the gate read base\/app/);
  });

  test('what is not there after signing in is absent', async () => {
    const { found } = await ask({ access: 'bearer' }, give(null), 'R/base/app:2');
    expect(found.join()).toMatch(/^unverified block: .* R\/base\/app has no tag 2; the/);
  });

  test('a token is asked for once for each repository, and the host only once how', async () => {
    const registry = await startRegistry({ access: 'bearer' });
    const tags = ['1', '2', '3', '4'];
    for (const repository of ['a/x', 'a/y', 'a/z'])
      for (const tag of tags) registry.put(repository, makeIndex(repository + tag), tag);
    const lines = ['a/x', 'a/y', 'a/z'].flatMap((name) => tags.map((tag) => `FROM R/${name}:${tag}\n`));
    expect(await judgeDigests(registry, 'exists', lines.join(''))).toEqual([]);
    const of = (form: RegExp) => registry.requests.filter((request) => form.test(request)).length;
    expect([of(/\/token/), of(/manifests.*anonymous/), of(/manifests.*Bearer/)]).toEqual([3, 1, 12]);
  });
});

describe('where the password may go', () => {
  test.each<[string, string, RegExp]>([
    [
      'an address inside the network',
      'http://169.254.169.254/token',
      /sign in at an address that it must not be sent to/,
    ],
    ['a name inside the network', 'https://vault.internal/token', /sign in at an address/],
    ['one label', 'https://vault/token', /sign in at an address/],
    ['another scheme', 'file:///etc/passwd', /sign in at an address/],
    ['not an address', 'token', /sign in at an address/],
    ['an address with a password in it', 'https://a:b@auth.example.com/token', /sign in at an address/],
  ])('%s', async (_, realm, expected) => {
    const { found, requests } = await ask({ access: 'bearer', realm }, give(RIGHT));
    expect(found.join()).toMatch(expected);
    expect(found.join()).toMatch(/^unverified warn/);
    expect(requests).toEqual(['HEAD /v2/base/app/manifests/1 (anonymous)']);
  });
});

describe('the answer of the server that gives tokens', () => {
  const answerToken =
    (body: string): RegistryFault =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    };
  const judge = async (body: string) => {
    const registry = await startRegistry({ access: 'bearer', faults: new Map([[1, answerToken(body)]]) });
    registry.put('base/app', makeIndex('app'), '1');
    return judgeDigests(registry, 'exists', 'FROM R/base/app:1\n');
  };

  test.each([
    ['cut off', '{"token":"ab'],
    ['empty', ''],
    ['an error', '{"errors":[{"code":"UNAVAILABLE"}]}'],
    ['not JSON', 'upstream connect error'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an object with nothing', '{}'],
    ['an empty token', '{"token":""}'],
    ['a token that is a number', '{"token":1}'],
  ])('%s: it is not known what the registry has', async (_, body) => {
    expect(await judge(body)).toEqual(
      unknown('R/base/app:1', 'R answered without a token when the gate signed in'),
    );
  });

  test.each([
    ['a line break', '{"token":"a\\r\\nx-evil: 1"}'],
    ['a space', '{"token":"a b"}'],
    ['other letters', '{"access_token":"ä"}'],
  ])('a token with %s is none, and is not sent', async (_, body) => {
    expect(await judge(body)).toEqual(
      unknown('R/base/app:1', 'R answered with a token that is not one when the gate signed in'),
    );
  });

  test.each([
    ['token', '{"token":"anyone~base.app"}'],
    ['access_token', '{"access_token":"anyone~base.app"}'],
    ['an empty token and access_token', '{"token":"","access_token":"anyone~base.app"}'],
  ])('%s is taken', async (_, body) => {
    expect(await judge(body)).toEqual([]);
  });
});
