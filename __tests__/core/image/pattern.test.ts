import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ImagePattern, type MatchMode, parsePattern } from '../../../src/core/image/pattern/pattern.js';
import { formatReference, parseReference, type Reference } from '../../../src/core/image/reference.js';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;
const OTHER_SHA = `sha256:${'f'.repeat(64)}`;

function pattern(text: string): ImagePattern {
  const parsed = parsePattern(text);
  if ('error' in parsed) throw new Error(`${text} ${parsed.error}`);
  return parsed;
}

function reference(text: string): Reference {
  const parsed = parseReference(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

const matches = (text: string, image: string, mode: MatchMode) =>
  pattern(text).matches(reference(image), mode);

describe('what a pattern matches, when approving and when denying', () => {
  it.each<[string, string]>([
    ['node', 'node:22'],
    ['node', 'docker.io/library/node:22'],
    ['node', 'index.docker.io/library/node'],
    ['node', 'registry-1.docker.io/library/node:22'],
    ['docker.io/library/node', 'node'],
    ['index.docker.io/library/node', 'node'],
    ['registry-1.docker.io/library/**', 'node:22'],
    ['library/node', 'node:22'],
    ['acme/tool', 'docker.io/acme/tool:1'],
    ['docker.io/**', 'node'],
    ['docker.io/**', 'acme/a/b:1'],
    ['**', 'node'],
    ['**', `localhost:5000/a/b@${SHA}`],
    ['**:1.*', 'ghcr.io/a/b:1.2'],
    ['**:*-alpha*', 'node:22-alpha.1'],
    ['docker.io/library/{alpine,python}:3.*', 'python:3.12'],
    ['{alpine,python}:3.*', 'python:3.12'],
    ['{docker.io/library,ghcr.io}/**', 'ghcr.io/x:1'],
    ['debian:{bookworm,trixie}-slim', 'debian:trixie-slim'],
    ['node:22{,-{slim,alpine*}}', 'node:22'],
    ['node:22{,-{slim,alpine*}}', 'node:22-alpine3.20'],
    ['*.gcr.io/**', 'eu.gcr.io/a:1'],
    ['123456789012.dkr.ecr.*.amazonaws.com/**', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/a/b:1'],
    ['localhost/a', 'localhost/a:1'],
    ['localhost:5000/a', 'localhost:5000/a:1'],
    ['*.acme.com:5000/**', 'r.acme.com:5000/a:1'],
    ['[::1]:5000/a', '[::1]:5000/a:1'],
    ['r.io/base/*', 'r.io/base/a:1'],
    ['r.io/base/**', 'r.io/base/a:1'],
    ['r.io/base/**', 'r.io/base/a/b/c:1'],
    ['r.io/a/**/b', 'r.io/a/b:1'],
    ['r.io/a/**/b', 'r.io/a/x/y/b:1'],
    ['r.io/**/b', 'r.io/b:1'],
    ['r.io/**/b/**', 'r.io/a/b/c:1'],
    ['r.io/*-base/x*', 'r.io/my-base/x:1'],
    ['r.io/a*b*c', 'r.io/abbc:1'],
    ['node:*', 'node:22'],
    ['node:22', `node:22@${SHA}`],
    [`node@${SHA}`, `node@${SHA}`],
    [`node@${SHA}`, `node:22@${SHA}`],
    [`**@${SHA}`, `evil.io/x@${SHA}`],
    ['gcr.io/**@sha256:*', `gcr.io/a/b@${SHA}`],
    ['node', `node@${SHA}`],
    ['node.js', 'node.js:1'],
    ['docker.io/centos', 'centos:7'],
    ['docker.io/centos:7', 'docker.io/library/centos:7'],
    ['index.docker.io/centos', 'centos:7'],
    ['registry-1.docker.io/{centos,fedora}', 'fedora:40'],
    ['registry-1.docker.io/bitnami/**', 'bitnami/redis:7'],
  ])('%s matches %s', (text, image) => {
    expect([matches(text, image, 'allow'), matches(text, image, 'deny')]).toEqual([true, true]);
  });

  it.each<[string, string]>([
    ['node', 'nodejs:22'],
    ['node', 'acme/node:22'],
    ['node', 'ghcr.io/library/node:22'],
    ['node', 'docker.io.evil.io/library/node:22'],
    ['docker.io/library/**', 'quay.io/library/node:22'],
    ['docker.io/**', 'ghcr.io/a/b:1'],
    ['*.gcr.io/**', 'gcr.io/a:1'],
    ['*.gcr.io/**', 'evilgcr.io/a:1'],
    ['*.gcr.io/**', 'a.b.gcr.io/a:1'],
    ['*.gcr.io/**', 'eu.gcr.io.evil.io/a:1'],
    ['localhost/a', 'localhost:5000/a:1'],
    ['r.io/a', 'r.io:5000/a:1'],
    ['r.io/base/**', 'r.io/base:1'],
    ['r.io/base/**', 'r.io/based/a:1'],
    ['r.io/base/**', 'r.io/x/base/a:1'],
    ['r.io/base/*', 'r.io/base/a/b:1'],
    ['r.io/base/*', 'r.io/base:1'],
    ['r.io/a/**/b', 'r.io/a/xb:1'],
    ['r.io/*', 'r.io/a/b:1'],
    ['library/*', 'acme/node:1'],
    ['node*', 'node:22'],
    ['node:22', 'node:22-alpine'],
    ['node:22', 'node:23'],
    ['node:22', `node@${SHA}`],
    ['node:*', `node@${SHA}`],
    ['**:latest', `node@${SHA}`],
    ['debian:{bookworm,trixie}-slim', 'debian:bullseye-slim'],
    [`node@${SHA}`, `node@${OTHER_SHA}`],
    [`node@${SHA}`, 'node:22'],
    [`node:22@${SHA}`, `node@${SHA}`],
    [`node:22@${SHA}`, `node:22@${OTHER_SHA}`],
    ['node:LATEST', 'node:latest'],
    ['mirror.gcr.io/**', 'node:22'],
    ['docker.io/**', 'public.ecr.aws/lambda/nodejs:22'],
    ['ghcr.io/**', 'ghcr.io:4430/a/b:1'],
    ['ghcr.io/**', 'ghcr.io:80/a/b:1'],
    ['[2001:db8::1]:5000/**', '[2001:db8::10]:5000/a/b:1'],
    ['10.0.0.5:5000/**', '[::a00:5]:5000/a/b:1'],
    ['docker.io/centos', 'acme/centos:7'],
    ['node:1.2', 'node:1x2'],
    ['r.io/a.b', 'r.io/a-b:1'],
  ])('%s does not match %s', (text, image) => {
    expect([matches(text, image, 'allow'), matches(text, image, 'deny')]).toEqual([false, false]);
  });

  it.each<[string, string]>([
    ['**:latest', 'node'],
    ['node:latest', 'node'],
    ['node:*', 'node'],
    ['registry.acme.com/**', 'Registry.ACME.com/a:1'],
    ['Registry.acme.com/**', 'registry.acme.com/a:1'],
    ['*.gcr.io/**', 'EU.gcr.io/a:1'],
    ['docker.io/library/**', 'Docker.io/library/node:22'],
    ['docker.io/library/node', 'Docker.io/node:22'],
    ['docker.io/library/node', 'registry-1.docker.io/node:22'],
    ['docker.io/library/node', 'Registry-1.Docker.IO/library/node:22'],
    ['docker.io/library/**', 'docker.io:443/library/node:22'],
    ['*.gcr.io/**', 'eu.gcr.io:443/a:1'],
    ['ghcr.io/**', 'ghcr.io:0443/evil/x'],
    ['ghcr.io:443/**', 'GHCR.io/evil/x'],
    ['r.io:5000/**', 'r.io:05000/x:1'],
    ['*.acme.com:443/**', 'r.acme.com/x:1'],
    ['docker.io/bitnami/**', 'registry-1.docker.io:443/bitnami/redis:7'],
    ['docker.io/bitnami/**', 'registry.hub.docker.com/bitnami/redis:7'],
    ['docker.io/centos', 'registry.hub.docker.com/centos:7'],
    ['centos', 'mirror.gcr.io/library/centos:7'],
    ['centos', 'Mirror.GCR.io:443/centos:7'],
    ['centos', 'public.ecr.aws/docker/library/centos:7'],
    ['docker.io/**', 'public.ecr.aws/docker/library/centos:7'],
    ['docker.io:443/centos', 'centos:7'],
    ['*.docker.io/**', 'registry-1.docker.io/library/centos:7'],
    ['[2001:db8::1]:5000/**', '[2001:db8:0::1]:5000/a/b:1'],
    ['[2001:db8::1]:5000/**', '[2001:0DB8::0001]:05000/a/b:1'],
    ['[2001:0db8:0:0::1]/**', '[2001:db8::1]:443/a/b:1'],
    ['10.0.0.5:5000/**', '[::ffff:a00:5]:5000/a/b:1'],
    ['[::ffff:a00:5]:5000/**', '10.0.0.5:5000/a/b:1'],
    ['10.0.0.5:5000/**', '10.5:5000/a/b:1'],
    ['10.0.*.*:5000/**', '[::ffff:a00:5]:5000/a/b:1'],
  ])('%s denies %s and does not approve it', (text, image) => {
    expect([matches(text, image, 'allow'), matches(text, image, 'deny')]).toEqual([false, true]);
  });

  it('a host with capitals approves exactly that host', () => {
    expect(matches('Registry.acme.com/**', 'Registry.acme.com/a:1', 'allow')).toBe(true);
  });
});

describe('what is no pattern', () => {
  it.each<[string, RegExp]>([
    ['', /is empty/],
    ['  ', /is empty/],
    ['*', /does not name a host; write docker\.io\/\*\* for all of Docker Hub, or \*\* for any image/],
    ['*:latest', /does not name a host.*docker\.io\/\*\*/],
    ['*.gcr.io', /write \*\.gcr\.io\/\*\*/],
    ['docker.io/library', /write docker\.io\/library\/\*\* for all of them, or docker\.io\/\*\*/],
    ['docker.io/library:1', /write docker\.io\/library\/\*\*/],
    ['index.docker.io/library', /write docker\.io\/library\/\*\*/],
    ['library', /write docker\.io\/library\/\*\*/],
    ['docker.io/*', /write docker\.io\/library\/\*\* for the official images, or docker\.io\/\*\*/],
    ['{docker.io,ghcr.io}/*', /write docker\.io\/library\/\*\*/],
    ['$BASE', /cannot have variables.*builds/],
    [`\${MY_BASE}`, /cannot have variables.*builds/],
    ['r.io/$NAME:1', /cannot have variables/],
    ['node$', /cannot have variables/],
    ['*/node', /does not name a host/],
    ['**/node', /does not name a host/],
    ['**/node:22', /does not name a host/],
    ['*node', /does not name a host/],
    ['{a,**/b}', /does not name a host/],
    ['https://docker.io/library/node', /scheme/],
    ['docker.io//node', /extra slash/],
    ['docker.io/library/', /extra slash/],
    ['/node', /extra slash/],
    [':1', /names no image before the tag$/],
    ['@sha256:1', /names no image before the digest$/],
    ['{docker.io/library/node,}', /names no image; in braces every alternative needs a text$/],
    ['node:', /has no tag/],
    ['node:a/b:', /has no tag/],
    ['node:-x', /names the tag "-x"/],
    ['node:22:23', /no host|cannot be|contains|cannot/],
    ['node@', /not end in a digest/],
    ['node@latest', /not end in a digest/],
    ['node@sha256:abc', /not end in a digest.*64/],
    [`node@${SHA.toUpperCase()}`, /not end in a digest/],
    ['node?', /\?.*patterns have/],
    ['node[12]', /cannot be part/],
    ['^node$', /contains "\^"/],
    ['no de', /a space/],
    ['node\n', /control character/],
    ['nodé', /contains "é"/],
    ['a\\*b', /contains "\\"/],
    ['docker.io/Library/node', /capital letters in "Library".*library/],
    ['Node', /capital letters.*node/],
    ['docker.io/-a/b', /cannot be part/],
    ['docker.io/a**/b', /must be alone/],
    ['**.gcr.io/a', /whole label/],
    ['g*r.io/a', /whole label.*list the hosts/],
    ['-x.io/a', /cannot be a host/],
    ['r.io:*/a', /port is a number/],
    ['r.io:5000:1/a', /port is a number/],
    ['{a}', /single alternative/],
    ['{a,b', /without a \} after/],
    ['a}', /without a \{ before/],
    ['a,b', /comma, which is only for braces/],
    ['{,evil.io/}**', /braces that also mean \*\*, which matches every image/],
    ['{evil.io/,}**', /also mean \*\*,/],
    ['{evil.io/,{,a.io/}}**', /also mean \*\*,/],
    ['{**,node}', /also mean \*\*,/],
    ['{*,a.io}/**', /also mean \*\/\*\*,/],
    ['{,a.io/}*/**', /also mean \*\/\*\*,/],
    ['{a,b}'.repeat(9), /more than 500 alternatives/],
    [`${'{'.repeat(20)}a,b${'}'.repeat(20)}`, /ten deep/],
    ['a'.repeat(1001), /longer than 1000/],
  ])('%j', (text, error) => {
    const parsed = parsePattern(text);
    expect('error' in parsed ? parsed.error : 'is fine').toMatch(error);
  });

  it.each<[string, RegExp]>([
    ['node*', /matches nothing.*docker\.io\/library\/node\*/],
    ['docker.io/node*', /matches nothing.*docker\.io\/library\/node\*/],
    ['registry.acme.com', /for the registry write registry\.acme\.com\/\*\*/],
    [
      'registry.acme.com:5000',
      /is the image docker\.io\/library\/registry\.acme\.com:5000; for the registry write registry\.acme\.com:5000\/\*\*$/,
    ],
    ['localhost:5000', /for the registry write localhost:5000\/\*\*$/],
    ['registry.acme.com:1.2', /for the registry write registry\.acme\.com\/\*\*$/],
    ['docker.io/library/node/**:22', /has two parts; write docker\.io\/library\/node:22, or begin with/],
    ['acme/team/app', /has two parts; write docker\.io\/acme\/team, or begin with another registry/],
    ['docker.io/**/a/b/c', /has two parts; leave out the others, or/],
  ])('%s is a pattern with advice', (text, advice) => {
    expect(pattern(text).advice).toMatch(advice);
  });

  it.each<[string, RegExp]>([
    ['ghcr.io/evil', /every path on ghcr\.io has at least two parts; write ghcr\.io\/evil\/\*\*$/],
    ['GHCR.io:443/evil', /on ghcr\.io has at least two parts; write GHCR\.io:443\/evil\/\*\*$/],
    ['quay.io/evil:1.*', /write quay\.io\/evil\/\*\*:1\.\*$/],
    ['public.ecr.aws/docker', /write public\.ecr\.aws\/docker\/\*\*$/],
    ['ghcr.io/*', /write ghcr\.io\/\*\*$/],
    ['ghcr.io/evil-*', /write ghcr\.io\/evil-\*\/\*\*$/],
    ['{eu,us}.gcr.io/evil', /on eu\.gcr\.io has at least two parts; write eu\.gcr\.io\/evil\/\*\*$/],
    ['ghcr.io/{evil,evil/**,bad}', /write ghcr\.io\/bad\/\*\*$/],
    ['us-docker.pkg.dev/evil', /at least three parts; write us-docker\.pkg\.dev\/evil\/\*\*$/],
    ['*.pkg.dev/evil/hub', /at least three parts; write \*\.pkg\.dev\/evil\/hub\/\*\*$/],
  ])('%s is too short for its registry', (text, doubt) => {
    expect(pattern(text)).toMatchObject({ advice: null, doubt: expect.stringMatching(doubt) });
  });
});

describe('a denial on any host', () => {
  const anywhere = (text: string, image: string) => {
    const parsed = parsePattern(text, { anywhere: true });
    return 'error' in parsed ? parsed.error : parsed.matches(reference(image), 'deny');
  };

  it.each<[string, string, boolean]>([
    ['**/node', 'node:22', true],
    ['**/node', 'ghcr.io/node', true],
    ['**/node', 'ghcr.io/a/b/node:1', true],
    ['**/node', 'ghcr.io/a/nodes:1', false],
    ['**/node', 'ghcr.io/node/a:1', false],
    ['**/node:1*', 'ghcr.io/node:18', true],
    ['**/node:1*', 'ghcr.io/node:22', false],
    ['**/bitnami/**', 'r.io/hub/bitnami/redis:7', true],
    ['**/bitnami/**', 'r.io/hub/bitnami:7', false],
    ['**/*-demo', 'r.io/a/x-demo', true],
    ['**/{node,deno}', 'denoland/deno', true],
  ])('%s on %s: %s', (text, image, expected) => expect(anywhere(text, image)).toBe(expected));

  it.each<[string, RegExp]>([
    ['*/node', /does not name a host.*\*\*\/node for any host/],
    ['**/', /extra slash/],
    ['**//a', /extra slash/],
    ['**/Node', /capital letters/],
    ['**x/node', /does not name a host/],
  ])('%s is none', (text, error) => expect(anywhere(text, 'node')).toMatch(error));
});

/** Ways to write one image of Docker Hub, or of another registry, that reach the same machine. */
const spelling = fc
  .tuple(
    fc.constantFrom(
      'docker.io',
      'index.docker.io',
      'registry-1.docker.io',
      'registry.hub.docker.com',
      'mirror.gcr.io',
      'public.ecr.aws/docker',
      'ghcr.io',
    ),
    fc.constantFrom('library/node', 'node', 'bitnami/redis', 'a/b/c'),
    fc.constantFrom('', ':443', ':0443'),
    fc.infiniteStream(fc.boolean()),
    fc.constantFrom('', ':22', ':latest', `@${SHA}`, `:22@${SHA}`),
  )
  .map(([place, path, port, capitals, rest]) => {
    const [host = '', ...folder] = place.split('/');
    const name = [...host].map((letter) => (capitals.next().value ? letter.toUpperCase() : letter)).join('');
    const isHub = place !== 'ghcr.io';
    const plain = `${isHub ? 'docker.io' : host}/${isHub && path === 'node' ? 'library/' : ''}${path}`;
    return { written: `${[name + port, ...folder, path].join('/')}${rest}`, plain: plain + rest };
  });

it('a pattern that denies an image denies it in every spelling', () => {
  const text = fc.constantFrom(
    '**',
    '**:22',
    '**:latest',
    'node',
    'docker.io/node',
    'node:22',
    'docker.io/**',
    'docker.io/library/*',
    'docker.io/{bitnami,library}/**',
    'registry-1.docker.io/a/**',
    'Docker.io:443/a/**/c',
    '*.io/**',
    'ghcr.io:443/**',
    '**/node',
    '**/redis',
    `**@${SHA}`,
  );
  let denied = 0;
  fc.assert(
    fc.property(text, spelling, (source, { written, plain }) => {
      const parsed = parsePattern(source, { anywhere: true });
      if ('error' in parsed) throw new Error(parsed.error);
      if (!parsed.matches(reference(plain), 'deny')) return;
      denied++;
      expect([formatReference(reference(written)), parsed.matches(reference(written), 'deny')]).toEqual([
        formatReference(reference(written)),
        true,
      ]);
    }),
    { numRuns: 3000 },
  );
  expect(denied).toBeGreaterThan(500);
});

it('an approval of a literal host never takes another host', () => {
  fc.assert(
    fc.property(spelling, ({ written }) => {
      const { host } = reference(written);
      const known = ['docker.io', 'registry-1.docker.io'].includes(host);
      expect(matches('docker.io/**', written, 'allow')).toBe(known);
      expect(matches('ghcr.io/**', written, 'allow')).toBe(host === 'ghcr.io');
    }),
    { numRuns: 500 },
  );
});

it('a literal pattern matches exactly the images that are spelt like it', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const host = fc.constantFrom('docker.io', 'ghcr.io', 'localhost:5000', 'r.acme.com');
  const image = fc
    .tuple(host, fc.array(word, { minLength: 2, maxLength: 3 }), word)
    .map(([name, path, tag]) => `${name}/${path.join('/')}:${tag}`);
  fc.assert(
    fc.property(image, image, (one, other) => {
      expect(matches(one, other, 'allow')).toBe(one === other);
      expect(matches(one, one, 'allow')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('what is approved by a pattern is denied by the same pattern', () => {
  const text = fc.constantFrom(
    '**',
    '**:2*',
    'node',
    'node:22',
    '*.io/**',
    'r.io/**',
    'r.io/*/x',
    `**@${SHA}`,
  );
  const image = fc.constantFrom('node', 'node:22', 'R.io/a/x', 'r.io/a/x:2', 'eu.io/x', `r.io/b@${SHA}`);
  fc.assert(
    fc.property(text, image, (one, other) => {
      if (matches(one, other, 'allow')) expect(matches(one, other, 'deny')).toBe(true);
    }),
  );
});

it('any text is read without a throw, and hostile ones match in no time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '{', '}', ',', '/', ':', '@', 'a', '.', '\\') }),
      (text) => {
        const parsed = parsePattern(text);
        if (!('error' in parsed)) parsed.matches(reference('a.a/a/a:a'), 'deny');
      },
    ),
    { numRuns: 2000 },
  );
  const path = Array.from({ length: 120 }, () => 'a').join('/');
  expect(matches(`r.io/${'**/a*a*a*/'.repeat(40)}b`, `r.io/${path}:1`, 'deny')).toBe(false);
  expect(matches(`**:${'*a'.repeat(60)}b`, `node:${'a'.repeat(128)}`, 'deny')).toBe(false);
});
