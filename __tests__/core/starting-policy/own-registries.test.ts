import { describe, expect, test } from 'vitest';
import type { GitRemote } from '../../../src/core/starting-policy/found/own-registries.js';
import { startPolicy } from '../../support/starting-policy.js';

/** The registries that are approved as a whole; one Dockerfile for each text. */
function findOwn(
  texts: readonly string[],
  more: { readonly remote?: GitRemote; readonly own?: readonly string[] } = {},
): string[] {
  const files = texts.map((text, index) => [
    `${index}/Dockerfile`,
    `${text.replaceAll(/^(?=\S)/gm, 'FROM ')}\n`,
  ]);
  const { model } = startPolicy(Object.fromEntries(files), more);
  return model.allow.flatMap(({ image }) => (image.endsWith('/**') ? [image] : []));
}

const TWO = (host: string): string[] => [`${host}/base/a:1`, `${host}/base/b:1`];

describe('by the git remote', () => {
  test.each([
    ['github.com', 'Acme/shop', 'ghcr.io/acme/tool:1', ['ghcr.io/acme/**']],
    ['github.com', 'acme/shop', 'ghcr.io/acme-evil/tool:1', []],
    ['github.com', 'acme/shop', 'ghcr.io/acme:1', []],
    // anybody may have that name there
    ['github.com', 'acme/shop', 'acme/tool:1', []],
    [
      'gitlab.com',
      'acme/team/shop',
      'registry.gitlab.com/acme/team/shop/base:1',
      ['registry.gitlab.com/acme/**'],
    ],
    ['codeberg.org', 'acme/shop', 'codeberg.org/acme/base:1', ['codeberg.org/acme/**']],
    ['git.acme.com', 'team/shop', 'registry.acme.com:5000/base:1', ['registry.acme.com:5000/**']],
    ['git.acme.co.uk', 'team/shop', 'registry.acme.co.uk/base:1', ['registry.acme.co.uk/**']],
    ['git.acme.co.uk', 'team/shop', 'registry.other.co.uk/base:1', []],
    ['git.acme.com', 'team/shop', 'registry.evilacme.com/base:1', []],
    ['ssh.dev.azure.com', 'v3/acme/shop', 'registry.azure.com/base:1', []],
    // of domains where every customer has a name, only the own one
    ['acme.ghe.com', 'team/shop', 'containers.acme.ghe.com/base:1', ['containers.acme.ghe.com/**']],
    ['acme.ghe.com', 'team/shop', 'containers.evil.ghe.com/base:1', []],
    ['git.acme.eu.org', 'team/shop', 'registry.evil.eu.org/base:1', []],
    ['acme.onrender.com', 'shop', 'evil.onrender.com/base:1', []],
    ['source.developers.google.com', 'p/acme/r/shop', 'x.google.com/base:1', []],
    [
      'git-codecommit.us-east-1.amazonaws.com',
      'v1/x',
      '123456789012.dkr.ecr.us-east-1.amazonaws.com/a:1',
      [],
    ],
    ['bitbucket.org', 'acme/shop', 'docker.io/acme/tool:1', []],
    ['server', 'shop', 'server/base:1', []],
  ])('%s/%s and %s', (host, path, image, own) => {
    expect(findOwn([image], { remote: { host, path } })).toEqual(own);
  });
});

describe('by a private-looking host that several files use for several images', () => {
  test.each([
    'registry.acme.com',
    'registry.acme.com:5000',
    'harbor-eu.acme.com',
    'docker.shop.internal',
    'images.corp.lan',
    'registry:5000',
    '10.1.2.3:5000',
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    'acme.azurecr.io',
    'acme-docker.jfrog.io',
  ])('%s', (host) => {
    expect(findOwn(TWO(host))).toEqual([`${host}/**`]);
  });

  test.each([
    'quay.io',
    'ghcr.io',
    'docker.io',
    'docker.elastic.co',
    'registry.k8s.io',
    'registry.access.redhat.com',
    'us-docker.pkg.dev',
    '602401143452.dkr.ecr.us-west-2.amazonaws.com',
    'public.ecr.aws',
    'evil.example',
    'localhost:5000',
    'Registry.acme.com',
    '[2001:db8::1]:5000',
  ])('not %s', (host) => {
    expect(findOwn(TWO(host))).toEqual([]);
  });

  test.each([
    [
      'a single Dockerfile never',
      ['registry.evil.example/a:1\nregistry.evil.example/b:1\nregistry.evil.example/c:1'],
    ],
    ['GitHub Packages is everybody’s', TWO('docker.pkg.github.com')],
    ['nor is a vendor’s registry one’s own', TWO('registry.ollama.ai')],
    ['one image in many files is approved by itself', Array<string>(9).fill('registry.acme.com/base:1')],
    ['of two that are alike neither', [...TWO('registry.acme.com'), ...TWO('registry.evil.example')]],
  ])('%s', (_, texts) => {
    expect(findOwn(texts)).toEqual([]);
  });

  test('only the one that most files use', () => {
    const texts = [...TWO('registry.acme.com'), 'registry.acme.com/c:1', ...TWO('registry.evil.example')];
    expect(findOwn(texts)).toEqual(['registry.acme.com/**']);
  });
});

test('a frontend there does not count, and is not approved by it', () => {
  const { policy } = startPolicy({
    a: '# syntax=registry.acme.com/base/frontend:1\nFROM registry.acme.com/base/a:1\n',
    b: 'FROM registry.acme.com/base/b:1\n',
  });
  expect(policy.allow?.map(({ image }) => image)).toEqual(['registry.acme.com/**']);
  expect(policy.overrides[0]?.allow?.map(({ image }) => image)).toEqual(['registry.acme.com/base/frontend']);
});

test('what the person says is believed, and then nothing is guessed', () => {
  const texts = [...TWO('registry.acme.com'), 'quay.io/acme/x:1', 'quay.io/other/x:1'];
  expect(findOwn(texts, { own: ['quay.io/acme'] })).toEqual(['quay.io/acme/**']);
});

test('what the person names is approved before its first image is used', () => {
  const { text } = startPolicy({ Dockerfile: 'FROM busybox:1.37\n' }, { own: ['registry.acme.com/base'] });
  expect(text).toContain('  - registry.acme.com/base/** # no file yet; yours: named with --own\n');
  expect(findOwn([], { own: ['registry.acme.com'] })).toEqual(['registry.acme.com/**']);
});

test('the comment says why', () => {
  const { text } = startPolicy(
    { Dockerfile: 'FROM ghcr.io/acme/x\n' },
    { remote: { host: 'github.com', path: 'acme/y' } },
  );
  expect(text).toContain(
    '- { image: "ghcr.io/acme/**", pin: none } # 1 file; yours: the git remote is github.com/acme',
  );
});
