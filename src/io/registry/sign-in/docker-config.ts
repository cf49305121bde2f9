import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { normaliseHost } from '../../../core/image/docker-hub.js';
import type { Credential, CredentialFinder } from './credential.js';
import { askHelper } from './credential-helper.js';

/** What Docker Hub is called in Docker's files. */
const DOCKER_HUB = 'https://index.docker.io/v1/';

interface DockerConfig {
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore: string | null;
}

const EMPTY: DockerConfig = { auths: {}, credHelpers: {}, credsStore: null };

/**
 * Credentials as `docker login` leaves them: `$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`. Helpers of a host,
 * then the store, then the file itself, as docker/cli looks for them; hosts compare exactly.
 */
export function readDockerCredentials(environment: NodeJS.ProcessEnv): CredentialFinder {
  let config: DockerConfig | { readonly error: string } | null = null;
  return async (host) => {
    config ??= readConfig(environment);
    if ('error' in config) return config;
    const { auths, credHelpers, credsStore } = config;
    const name = normaliseHost(host);
    const helper = credHelpers[findKey(credHelpers, name) ?? ''];
    const program = typeof helper === 'string' ? helper : credsStore;
    if (program !== null) {
      const found = await askHelper(program, name === 'docker.io' ? DOCKER_HUB : name, environment);
      if (found !== null) return found;
    }
    const key = findKey(auths, name);
    return key === null ? null : readEntry(auths[key]);
  };
}

function readConfig(environment: NodeJS.ProcessEnv): DockerConfig | { readonly error: string } {
  const folder = environment['DOCKER_CONFIG'] || join(homedir(), '.docker');
  let text: string;
  try {
    text = readFileSync(join(folder, 'config.json'), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? EMPTY : { error: "Docker's config.json cannot be read" };
  }
  try {
    const value = toRecord(JSON.parse(text));
    const store = value['credsStore'];
    return {
      auths: toRecord(value['auths']),
      credHelpers: toRecord(value['credHelpers']),
      credsStore: typeof store === 'string' && store !== '' ? store : null,
    };
  } catch {
    return { error: "Docker's config.json is not JSON" };
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : Object.create(null);
}

/** Keys are hosts, or addresses of them. */
function findKey(entries: Readonly<Record<string, unknown>>, host: string): string | null {
  const keys = Object.keys(entries);
  return (
    keys.find((key) => key === host) ??
    keys.find((key) => normaliseHost(key.replace(/^https?:\/\//, '').replace(/\/.*$/s, '')) === host) ??
    null
  );
}

function readEntry(value: unknown): Credential | null | { readonly error: string } {
  const { auth, identitytoken, username, password } = toRecord(value);
  if (typeof identitytoken === 'string' && identitytoken !== '')
    return { kind: 'identity', token: identitytoken };
  if (typeof auth === 'string' && auth !== '') {
    const text = Buffer.from(auth, 'base64').toString('utf8');
    const colon = text.indexOf(':');
    if (colon <= 0) return { error: "the entry in Docker's config.json is not a name and a password" };
    // docker/cli cuts the zeros that some programs append
    return {
      kind: 'password',
      username: text.slice(0, colon),
      password: text.slice(colon + 1).replace(/\0+$/, ''),
    };
  }
  return typeof username === 'string' && username !== '' && typeof password === 'string'
    ? { kind: 'password', username, password }
    : null;
}
