import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseTarget } from '../src/core/policy/shapes/extends-target.js';
import { readArtifact } from '../src/io/registry/content/artifact.js';
import { openLibrary } from '../src/io/registry/content/manifest.js';
import { openSession } from '../src/io/registry/session.js';
import { NO_CREDENTIALS } from '../src/io/registry/sign-in/credential.js';
import { type ArtifactAddress, locateArtifact } from '../src/policy-address.js';
import { openArtifacts, reuseArtifacts } from '../src/policy-artifact.js';
import { readPolicyChain } from '../src/policy-chain.js';
import {
  type FakeRegistry,
  type RegistryFault,
  type RegistryOptions,
  startRegistry,
} from './support/registry/fake-registry.js';
import { POLICY_TYPE, type PushOptions, pushPolicy } from './support/registry/policy-artifact.js';
import { LIES, OUTAGES } from './support/registry/registry-faults.js';
import { makeKey, putSimpleSignatures, writePayload } from './support/registry/signed-images.js';
import { digestOf, makeIndex } from './support/registry/stored-manifest.js';

const TEXT = 'version: 1\nallow: [docker.io/library/**]\n';

function locate(name: string): ArtifactAddress {
  const target = parseTarget(name);
  if ('error' in target || target.kind !== 'oci') throw new Error(name);
  return locateArtifact(target);
}

const read = (name: string) => openArtifacts({})(locate(name));

async function push(options: PushOptions = {}, access: RegistryOptions = {}) {
  const registry = await startRegistry(access);
  return { registry, name: pushPolicy(registry, TEXT, options) };
}

describe('a policy in a registry', () => {
  test('is read by its digest, with two requests', async () => {
    const { registry, name } = await push();
    expect(await read(name)).toEqual({ kind: 'bytes', bytes: Buffer.from(TEXT), commit: null });
    expect(registry.requests).toHaveLength(2);
  });

  test('of a registry that is signed in to anonymously', async () => {
    const { name } = await push({}, { access: 'bearer' });
    expect(await read(name)).toMatchObject({ kind: 'bytes' });
  });

  test('with the type where it was before there was a field for it', async () => {
    const config = {
      mediaType: 'application/vnd.base-image-gate.policy.v1+yaml',
      digest: digestOf('{}'),
      size: 2,
    };
    const { name } = await push({ parts: { artifactType: undefined, config } });
    expect(await read(name)).toMatchObject({ kind: 'bytes' });
  });

  const layer = { mediaType: 'application/yaml', digest: digestOf(TEXT), size: TEXT.length };
  test.each<[string, PushOptions, RegExp]>([
    [
      'is something else',
      { type: 'application/spdx+json' },
      /^is not a policy: its artifact type is application\/spdx\+json, not application\/vnd\.base-image-gate/,
    ],
    [
      'is an image',
      { parts: { artifactType: undefined } },
      /^is not a policy: its artifact type is application\/vnd\.oci\.empty/,
    ],
    ['has a type that is no text', { parts: { artifactType: ['a'] } }, /type is not given/],
    ['has two files', { parts: { layers: [layer, layer] } }, /exactly one file/],
    ['has no file', { parts: { layers: [] } }, /exactly one file/],
    [
      'says that it is huge',
      { parts: { layers: [{ ...layer, size: 1e9 }] } },
      /^has 1000000000 bytes; a policy has at most 8388608$/,
    ],
  ])('that %s cannot be used', async (_, options, reason) => {
    const { name } = await push(options);
    expect(await read(name)).toEqual({ kind: 'unusable', reason: expect.stringMatching(reason) });
  });

  test('that is not there', async () => {
    const { registry } = await push();
    const name = `oci://${registry.host}/acme/policies@sha256:${'0'.repeat(64)}`;
    expect(await read(name)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('is not in the registry'),
    });
  });

  test('an index is not one', async () => {
    const { registry } = await push();
    const index = makeIndex('x');
    registry.put('acme/policies', index);
    expect(await read(`oci://${registry.host}/acme/policies@${index.digest}`)).toMatchObject({
      kind: 'unusable',
      reason: expect.stringContaining('is not a policy'),
    });
  });

  test.each<[string, (registry: FakeRegistry) => void, RegExp]>([
    [
      'other bytes',
      (registry) => registry.putBlob('acme/policies', 'allow: ["**"]', digestOf(TEXT)),
      /content that is not sha256:/,
    ],
    [
      'nothing',
      (registry) => registry.putBlob('acme/policies', '', digestOf(TEXT)),
      /content that is not sha256:/,
    ],
  ])('in whose place the registry gives %s is not read', async (_, lie, reason) => {
    const { registry, name } = await push();
    lie(registry);
    expect(await read(name)).toEqual({ kind: 'failed', reason: expect.stringMatching(reason) });
  });

  test('that is private says how to sign in', async () => {
    const { registry, name } = await push({}, { access: 'basic' });
    expect(await read(name)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(`docker login ${registry.host}$`),
    });
  });
});

describe('a registry that fails half way', () => {
  /** One that is refused, the token, the manifest, the file. */
  const requests = [0, 1, 2, 3];

  /** Reads a policy where every request from the given one on has the fault. */
  async function readWith(fault: RegistryFault, first: number) {
    const faults = new Map(Array.from({ length: 60 }, (_, index) => [first + index, fault]));
    const { name } = await push({}, { access: 'bearer', faults });
    const { artifact } = locate(name);
    const perTry = fault === OUTAGES['no answer'] ? 80 : 30_000;
    const library = openLibrary(
      openSession({
        fetch,
        credentials: NO_CREDENTIALS,
        insecure: [artifact.host],
        limits: { deadline: 60_000, perTry, requests: 60, pause: 1 },
      }),
    );
    return readArtifact(library, artifact, POLICY_TYPE, 1 << 20);
  }

  test.each(Object.entries(OUTAGES))('%s: nothing is known', async (_, fault) => {
    for (const first of requests) expect(await readWith(fault, first)).toMatchObject({ kind: 'unknown' });
  });

  test.each(Object.entries(LIES))('%s: no policy', async (_, fault) => {
    for (const first of requests.slice(2)) {
      const answer = await readWith(fault, first);
      expect(answer.kind === 'known' && answer.value.kind === 'file').toBe(false);
    }
  });
});

describe('extends', () => {
  const store = {
    read: async () => ({ kind: 'bytes', bytes: Buffer.from(''), commit: null }) as const,
    locateFile: async (path: string) => ({ address: { name: path } }),
    locateAttached: async (path: string) => ({ address: { name: path } }),
    locateRemote: async () => ({ refused: 'no' }),
    readArtifact: openArtifacts({}),
  };

  test('from one registry to the next', async () => {
    const registry = await startRegistry();
    const parent = pushPolicy(registry, TEXT);
    const child = pushPolicy(registry, `version: 1\nextends: ${parent}\n`);
    const chain = await readPolicyChain(store, locate(child));
    if (!('files' in chain)) throw new Error(chain.kind);
    expect(chain.files.map(({ path, text }) => [path, text])).toEqual([
      [child, `version: 1\nextends: ${parent}\n`],
      [parent, TEXT],
    ]);
    expect(chain.source).toEqual({
      source: child,
      sha256: digestOf(`version: 1\nextends: ${parent}\n`).slice(7),
    });
  });

  test('leads from a registry to no file', async () => {
    const registry = await startRegistry();
    const name = pushPolicy(registry, 'version: 1\nextends: ./other.yml\n');
    const chain = await readPolicyChain(store, locate(name));
    if (!('files' in chain)) throw new Error(chain.kind);
    expect(chain.files[0]?.aboutExtends).toEqual([
      { level: 'error', message: expect.stringContaining('has no files next to it') },
    ]);
  });

  test('of a change reads again what is in force, and nothing else', async () => {
    const registry = await startRegistry();
    const name = pushPolicy(registry, TEXT);
    const used = await readPolicyChain(store, locate(name));
    if (!('files' in used)) throw new Error(used.kind);
    const asked = registry.requests.length;
    const reread = reuseArtifacts(used);
    expect(await reread(locate(name))).toEqual({ kind: 'bytes', bytes: Buffer.from(TEXT), commit: null });
    const other = pushPolicy(registry, 'version: 1\n');
    expect(await reread(locate(other))).toEqual({ kind: 'failed', reason: expect.stringContaining(other) });
    expect(registry.requests).toHaveLength(asked);
  });
});

describe('a tag', () => {
  const store = {
    read: async () => ({ kind: 'bytes', bytes: Buffer.from(''), commit: null }) as const,
    locateFile: async (path: string) => ({ address: { name: path } }),
    locateAttached: async (path: string) => ({ address: { name: path } }),
    locateRemote: async () => ({ refused: 'no' }),
    readArtifact: openArtifacts({}),
  };
  const key = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  const other = makeKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }));

  /** Reads a policy that extends `v7`, which one of them has signed. */
  async function extend(
    signer: typeof key | null,
    settings: string,
    options: RegistryOptions = {},
  ): Promise<{ readonly chain: unknown; readonly name: string }> {
    const registry = await startRegistry({ referrers: 'none', ...options });
    const repository = 'base/app';
    const digest = pushPolicy(registry, TEXT, { repository, tag: 'v7' }).replace(/^.*@/, '');
    const payload = writePayload(digest);
    if (signer !== null)
      putSimpleSignatures(registry, { digest, type: '', body: '' }, [
        { payload, signature: signer.sign(payload) },
      ]);
    const name = `oci://${registry.host}/${repository}:v7`;
    const text = `version: 1\nextends: ${name}\n${settings}`;
    const files = { read: async () => ({ kind: 'bytes', bytes: Buffer.from(text), commit: null }) as const };
    const chain = await readPolicyChain({ ...store, ...files }, { name: 'a.yml' });
    return { chain, name };
  }

  const trusting = ({ pem }: typeof key) =>
    `settings: { registries: { policies: { signed-by: { key: ${JSON.stringify(pem)} } } } }\n`;

  test('that is signed by whom the extending policy trusts', async () => {
    const { chain, name } = await extend(key, trusting(key));
    expect(chain).toMatchObject({ files: [{ path: 'a.yml' }, { path: name, text: TEXT }] });
  });

  test.each<[string, typeof key | null, RegExp]>([
    ['by somebody else', other, /names oci:.*:v7, which is not to be used: it is (?:not )?signed by /],
    ['by nobody', null, /which is not to be used: it is not signed by the given key, or by anybody else/],
  ])('that is signed %s', async (_, signer, message) => {
    const { chain } = await extend(signer, trusting(key));
    expect(chain).toMatchObject({
      files: [{ aboutExtends: [{ level: 'error', message: expect.stringMatching(message) }] }],
    });
  });

  test('without anybody who is trusted', async () => {
    const { chain } = await extend(key, '');
    expect(chain).toMatchObject({
      files: [
        { aboutExtends: [{ level: 'error', message: expect.stringMatching(/names a tag.*signed-by/) }] },
      ],
    });
  });

  test('whose signatures are not known', async () => {
    const failing: RegistryFault = (_, response) => response.writeHead(418).end('{}');
    // after the tag: the referrers, whether the registry has such a list, and the tag of the signatures
    const faults = new Map([1, 2, 3].map((index) => [index, failing]));
    const { chain } = await extend(key, trusting(key), { faults });
    expect(chain).toMatchObject({ kind: 'failed' });
  });
});

describe('an address', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  test.each([
    [`oci://ghcr.io/acme/policies@${digest}`, { host: 'ghcr.io', path: 'acme/policies', name: digest }],
    [`oci://localhost:5000/p@${digest}`, { host: 'localhost:5000', path: 'p', name: digest }],
    ['oci://ghcr.io/acme/policies:v1', { host: 'ghcr.io', path: 'acme/policies', name: 'v1' }],
    ['oci://localhost:5000/p:v1', { host: 'localhost:5000', path: 'p', name: 'v1' }],
    [`oci://docker.io/acme/policies@${digest}`, { host: 'docker.io', path: 'acme/policies', name: digest }],
  ])('%s', (name, artifact) => {
    expect(locate(name)).toEqual({ name, artifact, signers: null });
  });

  test.each([
    'oci://ghcr.io/acme/policies',
    'oci://ghcr.io/acme/policies:',
    'oci://ghcr.io/acme/policies:a:b',
    `oci://acme/policies@${digest}`,
    `oci://ghcr.io@${digest}`,
    `oci://user:word@ghcr.io/p@${digest}`,
    `oci://ghcr.io/a/../p@${digest}`,
    `oci://ghcr.io/A@${digest}`,
    `oci://ghcr.io/p?x@${digest}`,
    `oci://ghcr.io:80:80/p@${digest}`,
    'oci://ghcr.io/p@sha256:abc',
  ])('%s is not one', (name) => {
    expect(parseTarget(name)).toEqual({ error: expect.stringContaining('oci://registry.') });
  });
});
