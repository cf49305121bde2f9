import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readDockerCredentials } from '../../../src/io/registry/sign-in/docker-config.js';
import { ON_POSIX } from '../../support/system.js';

const AUTH = Buffer.from('gate:se:cret').toString('base64');
const PASSWORD = { kind: 'password', username: 'gate', password: 'se:cret' };

function openFolder(config: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'docker-config-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (config !== null) writeFileSync(join(folder, 'config.json'), config);
  return folder;
}

const find = (config: unknown, host: string) =>
  readDockerCredentials({
    DOCKER_CONFIG: openFolder(typeof config === 'string' ? config : JSON.stringify(config)),
  })(host);

describe("Docker's file", () => {
  test.each<[string, unknown, string, unknown]>([
    ['a host', { auths: { 'ghcr.io': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ['an address', { auths: { 'https://ghcr.io/v2/': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ['Docker Hub', { auths: { 'https://index.docker.io/v1/': { auth: AUTH } } }, 'docker.io', PASSWORD],
    [
      'Docker Hub by another name',
      { auths: { 'docker.io': { auth: AUTH } } },
      'registry-1.docker.io',
      PASSWORD,
    ],
    ['a port', { auths: { 'r.acme.com:5000': { auth: AUTH } } }, 'r.acme.com:5000', PASSWORD],
    ['another port', { auths: { 'r.acme.com:5000': { auth: AUTH } } }, 'r.acme.com', null],
    ['a host below', { auths: { 'acme.com': { auth: AUTH } } }, 'r.acme.com', null],
    ['a host that goes on', { auths: { 'r.acme.com.evil.example': { auth: AUTH } } }, 'r.acme.com', null],
    [
      'a name and a password',
      { auths: { 'ghcr.io': { username: 'gate', password: 'se:cret' } } },
      'ghcr.io',
      PASSWORD,
    ],
    [
      'an identity token',
      { auths: { 'r.acme.com': { auth: AUTH, identitytoken: 'token' } } },
      'r.acme.com',
      { kind: 'identity', token: 'token' },
    ],
    ['an empty entry', { auths: { 'ghcr.io': {} } }, 'ghcr.io', null],
    ['no entries', {}, 'ghcr.io', null],
    ['__proto__', '{"auths":{"__proto__":{"auth":"x"}}}', 'constructor', null],
    [
      'an entry without a name',
      { auths: { 'ghcr.io': { auth: Buffer.from('x').toString('base64') } } },
      'ghcr.io',
      { error: "the entry in Docker's config.json is not a name and a password" },
    ],
    ['no JSON', 'auths', 'ghcr.io', { error: "Docker's config.json is not JSON" }],
    ['a list', '[1]', 'ghcr.io', null],
    [
      'a helper with a strange name',
      { credsStore: '../../evil' },
      'ghcr.io',
      { error: 'the credential helper has a strange name' },
    ],
    [
      'a helper that is not there',
      { credHelpers: { 'ghcr.io': 'gone' } },
      'ghcr.io',
      { error: 'docker-credential-gone is not installed' },
    ],
  ])('%s', async (_, config, host, expected) => {
    expect(await find(config, host)).toEqual(expected);
  });

  test('there is none', async () => {
    expect(await readDockerCredentials({ DOCKER_CONFIG: openFolder(null) })('ghcr.io')).toBeNull();
    expect(await readDockerCredentials({ DOCKER_CONFIG: '/nowhere/at/all' })('ghcr.io')).toBeNull();
  });

  test('it cannot be read', async () => {
    const folder = openFolder(null);
    mkdirSync(join(folder, 'config.json'));
    expect(await readDockerCredentials({ DOCKER_CONFIG: folder })('ghcr.io')).toEqual({
      error: "Docker's config.json cannot be read",
    });
  });
});

describe.runIf(ON_POSIX)('credential helpers', () => {
  /** Runs a helper of these lines; `$server` is what it is asked about. */
  const ask = (script: string, host = 'r.acme.com', config: object = { credsStore: 'fake' }) => {
    const folder = openFolder(JSON.stringify(config));
    const program = join(folder, 'docker-credential-fake');
    writeFileSync(program, `#!/bin/sh\nread -r server\n${script}\n`);
    chmodSync(program, 0o755);
    return readDockerCredentials({ DOCKER_CONFIG: folder, PATH: `${folder}:${process.env['PATH']}` })(host);
  };

  test.each<[string, string, string, object, unknown]>([
    [
      'a password',
      `echo '{"ServerURL":"x","Username":"gate","Secret":"se:cret"}'`,
      'r.acme.com',
      { credsStore: 'fake' },
      PASSWORD,
    ],
    [
      'an identity token',
      `echo '{"Username":"<token>","Secret":"token"}'`,
      'r.acme.com',
      { credHelpers: { 'r.acme.com': 'fake' } },
      { kind: 'identity', token: 'token' },
    ],
    [
      'what it is asked about',
      `echo "{\\"Username\\":\\"$1\\",\\"Secret\\":\\"$server\\"}"`,
      'docker.io',
      { credsStore: 'fake' },
      { kind: 'password', username: 'get', password: 'https://index.docker.io/v1/' },
    ],
    [
      'none, and one in the file',
      `echo 'credentials not found in native keychain'; exit 1`,
      'r.acme.com',
      { credsStore: 'fake', auths: { 'r.acme.com': { auth: AUTH } } },
      PASSWORD,
    ],
    [
      'none',
      `echo 'credentials not found in native keychain'; exit 1`,
      'r.acme.com',
      { credsStore: 'fake' },
      null,
    ],
    [
      'only for another host',
      `echo '{"Username":"gate","Secret":"se:cret"}'`,
      'other.example',
      { credHelpers: { 'r.acme.com': 'fake' } },
      null,
    ],
    [
      'it fails, and what it says is kept secret',
      `echo 'secret'; exit 3`,
      'r.acme.com',
      { credsStore: 'fake' },
      { error: 'docker-credential-fake ended with status 3' },
    ],
    [
      'no JSON',
      `echo 'secret'`,
      'r.acme.com',
      { credsStore: 'fake' },
      { error: 'docker-credential-fake did not answer in JSON' },
    ],
  ])('%s', async (_, script, host, config, expected) => {
    expect(await ask(script, host, config)).toEqual(expected);
  });
});
