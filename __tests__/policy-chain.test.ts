import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy } from '../src/core/policy/load/load-policy.js';
import type { PolicyAddress } from '../src/policy-address.js';
import { type PolicyStore, readPolicyChain } from '../src/policy-chain.js';
import { TODAY } from './support/gate.js';
import { ROOT } from './support/registry/signed-images.js';

/** Policies kept in memory; `broken` cannot be read, `odd` is not a policy, `old` is found with a warning. */
function keep(files: Readonly<Record<string, string | Uint8Array>>): PolicyStore<PolicyAddress> {
  return {
    async read({ name }) {
      if (name === 'broken.yml') return { kind: 'failed', reason: 'the disk is on fire' };
      if (name === 'odd.yml') return { kind: 'unusable', reason: 'is a folder' };
      const text = files[name];
      if (text === undefined) return { kind: 'absent', where: ' at main', meant: 'did you mean b.yml?' };
      return { kind: 'bytes', bytes: Buffer.from(text), commit: 'c0ffee' };
    },
    async locateFile(path, { name }) {
      const address = { name: posix.join(posix.dirname(name), path) };
      return path === './old.yml' ? { address, warning: 'this is old' } : { address };
    },
    locateRemote: async ({ repo }) => ({ refused: `"extends" names something of ${repo}` }),
    readArtifact: async () => ({ kind: 'failed', reason: 'the registry is on fire' }),
    async locateAttached(path, { name }) {
      if (path.startsWith('../')) return { refused: 'is not in the repository' };
      return { address: { name: posix.join(path.startsWith('./') ? posix.dirname(name) : '', path) } };
    },
  };
}

const extend = (target: string) => `version: 1\nextends: ${target}\n`;
const read = (files: Readonly<Record<string, string | Uint8Array>>, first = 'a.yml') =>
  readPolicyChain(keep(files), { name: first });

/** What the loader says of a chain that begins with `a.yml`. */
async function complain(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const chain = await read(files);
  if (!('files' in chain)) throw new Error(chain.kind);
  return loadPolicy(chain.files, { today: TODAY }).problems.map(
    ({ file, line, column, level, message }) => `${file}:${line}:${column} ${level} ${message}`,
  );
}

test('the policy first, then what it extends, each from its own folder', async () => {
  const text = extend('./x/b.yml');
  const chain = await read({
    'a.yml': text,
    'x/b.yml': extend('../c.yml'),
    'c.yml': 'version: 1\nallow: ["**"]\n',
  });
  if (!('files' in chain)) throw new Error(chain.kind);
  expect(chain.files.map(({ path }) => path)).toEqual(['a.yml', 'x/b.yml', 'c.yml']);
  expect(chain.addresses.map(({ name }) => name)).toEqual(['a.yml', 'x/b.yml', 'c.yml']);
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(chain.source).toEqual({ source: 'a.yml', sha256, commit: 'c0ffee' });
  expect(loadPolicy(chain.files, { today: TODAY })).toMatchObject({ problems: [], policy: { extends: {} } });
});

test.each([
  ['nothing', 'gone.yml', { kind: 'absent', where: ' at main', meant: 'did you mean b.yml?' }],
  ['something else', 'odd.yml', { kind: 'unusable', reason: 'is a folder' }],
  [
    'bytes that are not text',
    'bytes.yml',
    { kind: 'unusable', reason: 'is not UTF-8 text; save it as UTF-8' },
  ],
  ['what cannot be read', 'broken.yml', { kind: 'failed', reason: 'the disk is on fire' }],
])('%s is no policy', async (_, first, expected) => {
  expect(await read({ 'bytes.yml': Buffer.from([0x76, 0xff]) }, first)).toEqual(expected);
});

test.each([
  ['./broken.yml', 'the disk is on fire'],
  [`oci://r.acme.com/p@sha256:${'a'.repeat(64)}`, 'the registry is on fire'],
])('what the extended policy %s is cannot be told: nothing is known', async (target, reason) => {
  expect(await read({ 'a.yml': extend(target) })).toEqual({ kind: 'failed', reason });
});

describe('what is wrong with an extends is said where it is written, once', () => {
  const long = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `${index === 0 ? 'a' : index}.yml`,
      extend(`./${index + 1}.yml`),
    ]),
  );
  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'nothing is there',
      { 'a.yml': extend('./gone.yml') },
      'a.yml:2:1 error "extends" names a file that does not exist: gone.yml at main; did you mean b.yml?',
    ],
    [
      'a folder',
      { 'a.yml': extend('./odd.yml') },
      'a.yml:2:1 error "extends" names odd.yml, which is a folder',
    ],
    [
      'itself',
      { 'a.yml': extend('./a.yml') },
      'a.yml:2:1 error "extends" leads back to a.yml; remove one of the two',
    ],
    [
      'a circle',
      { 'a.yml': extend('./b.yml'), 'b.yml': extend('./a.yml') },
      'b.yml:2:1 error "extends" leads back to a.yml; remove one of the two',
    ],
    ['a long chain', long, '9.yml:2:1 error More than 10 policies extend each other; merge some of them'],
    [
      'what the store refuses',
      { 'a.yml': extend(`acme/policies/a.yml@${'a'.repeat(40)}`) },
      'a.yml:2:1 error "extends" names something of policies',
    ],
    [
      'a policy on one line',
      { 'a.yml': '{ version: 1, extends: ./gone.yml }\n' },
      'a.yml:1:15 error "extends" names a file that does not exist: gone.yml at main; did you mean b.yml?',
    ],
    [
      'a warning of the store',
      { 'a.yml': extend('./old.yml'), 'old.yml': 'version: 1\n' },
      'a.yml:2:1 warning this is old',
    ],
  ])('%s', async (_, files, message) => {
    expect(await complain(files)).toEqual([message]);
  });

  test('beside whatever else is wrong', async () => {
    expect(await complain({ 'a.yml': `${extend('./gone.yml')}allow: []\nrules: { denied: no }\n` })).toEqual([
      expect.stringMatching(/^a\.yml:2:1 error "extends" names a file/),
      expect.stringMatching(/^a\.yml:4:\d+ error /),
    ]);
  });
});

test('a byte order mark takes no column, and counts in the hash', async () => {
  const text = '\ufeffversion: 2\n';
  const chain = await read({ 'a.yml': text });
  expect(chain).toMatchObject({
    files: [{ text: 'version: 2\n' }],
    source: { sha256: createHash('sha256').update(text).digest('hex') },
  });
});

describe('a trusted root', () => {
  const name = (path: string, more = '') =>
    `version: 1\n${more}settings:\n  registries:\n    trusted-root: ${path}\n`;
  const loaded = async (files: Readonly<Record<string, string>>, first = 'a.yml') => {
    const chain = await read(files, first);
    if (!('files' in chain)) throw new Error(chain.kind);
    return loadPolicy(chain.files, { today: TODAY });
  };

  test.each<[string, string, string]>([
    ['beside the policy', './root.json', 'x/root.json'],
    ['from the root of the repository', 'root.json', 'root.json'],
    ['from there, in a folder', '.github/root.json', '.github/root.json'],
  ])('%s', async (_, path, at) => {
    const { policy, problems } = await loaded({ 'x/a.yml': name(path), [at]: ROOT }, 'x/a.yml');
    expect(problems).toEqual([]);
    expect(policy?.trustedRoot).toBe(ROOT);
  });

  test('of the policy that is extended', async () => {
    const files = { 'a.yml': extend('./b.yml'), 'b.yml': name('./root.json'), 'root.json': ROOT };
    expect((await loaded(files)).policy?.trustedRoot).toBe(ROOT);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'missing',
      { 'a.yml': name('./gone.json') },
      'a.yml:4:5 error "settings.registries.trusted-root" names ./gone.json, which does not exist at main',
    ],
    [
      'outside',
      { 'a.yml': name('../root.json') },
      'a.yml:4:5 error "settings.registries.trusted-root" names ../root.json, which is not in the repository',
    ],
    [
      'something else',
      { 'a.yml': name('./root.json'), 'root.json': '{}' },
      'a.yml:4:5 error "settings.registries.trusted-root" names ./root.json, which is not a trusted root of Sigstore (its mediaType is another one)',
    ],
    [
      'a folder',
      { 'a.yml': name('./odd.yml') },
      'a.yml:4:5 error "settings.registries.trusted-root" names ./odd.yml, which is a folder',
    ],
    [
      'one of a policy that only extends another',
      { 'a.yml': name('./root.json', 'extends: ./b.yml\n'), 'b.yml': 'version: 1\n', 'root.json': ROOT },
      'a.yml:5:5 error "settings.registries.trusted-root" trusts other authorities; remove it; "extends" may only tighten b.yml',
    ],
  ])('%s', async (_, files, message) => {
    expect(await complain(files)).toEqual([message]);
  });

  test('that cannot be told is no policy', async () => {
    expect(await read({ 'a.yml': name('./broken.yml') })).toEqual({
      kind: 'failed',
      reason: 'the disk is on fire',
    });
  });

  test('that was not brought along is trusted for nothing', () => {
    const { policy } = loadPolicy([{ path: 'a.yml', text: name('./root.json') }], { today: TODAY });
    expect(policy?.trustedRoot).toBe('');
  });
});
