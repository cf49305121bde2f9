import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFamiliar, parseReference, type Reference } from '../../../src/core/image/reference.js';
import { findApprovalStatus } from '../../../src/core/policy/query/approval-status.js';
import { findNames } from '../../../src/core/policy/query/entry-match.js';
import { listProblems, loadText } from '../../support/policies.js';

function reference(text: string): Reference {
  const parsed = parseReference(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

/** The names behind mirrors, first those that approvals see, then what else denials see. */
function listBehind(mirrors: string, image: string): readonly [string[], string[]] {
  const { exact, loose } = findNames(loadText(`settings: { mirrors: { ${mirrors} } }`), reference(image));
  return [exact.slice(1).map(formatFamiliar), loose.slice(exact.length).map(formatFamiliar)];
}

describe('what is behind a mirror', () => {
  it.each<[string, string, string[], string[]]>([
    ['r.io/hub: docker.io', 'r.io/hub/library/node:22', ['node:22'], []],
    ['r.io/hub: docker.io', 'r.io/hub/node:22', ['node:22'], []],
    ['r.io/hub: registry-1.docker.io', 'r.io/hub/node:22', ['node:22'], []],
    ['r.io/hub: docker.io', 'r.io/hub/acme/tool:1', ['acme/tool:1'], []],
    ['r.io/hub: docker.io', 'r.io/hubs/node:22', [], []],
    ['r.io/hub: docker.io', 'r.io/hub:22', [], []],
    ['r.io: docker.io', 'r.io/node:22', ['node:22'], []],
    ['r.io/base: docker.io/library', 'r.io/base/node:22', ['node:22'], []],
    ['r.io/acme: ghcr.io/acme', 'r.io/acme/a/b:1', ['ghcr.io/acme/a/b:1'], []],
    ['r.io/one: ghcr.io', 'r.io/one/x:1', ['ghcr.io/x:1'], []],
    // A mirror of one repository.
    ['k.io/z/y: docker.io/library/node', 'k.io/z/y:22', [], ['node:22']],
    ['k.io/z/y: ghcr.io/acme/tool', 'K.io/z/y:1', [], ['ghcr.io/acme/tool:1']],
    ['k.io/z: docker.io, k.io/z/y: ghcr.io/y', 'k.io/z/y:1', ['y:1'], ['ghcr.io/y:1']],
    ['k.io/z/y: docker.io/library/node', 'k.io/z/yy:22', [], []],
    // Spelt another way the host is another one to an approval.
    ['r.io/hub: docker.io', 'R.io/hub/node:22', [], ['node:22']],
    ['r.io/hub: docker.io', 'r.io:443/hub/node:22', [], ['node:22']],
    ['R.io/hub: docker.io', 'r.io/hub/node:22', [], ['node:22']],
    ['R.io/hub: docker.io', 'R.io/hub/node:22', ['node:22'], []],
    ['r.io:5000/hub: docker.io', 'r.io:5000/hub/node:22', ['node:22'], []],
    ['r.io:5000/hub: docker.io', 'r.io/hub/node:22', [], []],
    // Other names of Docker Hub may be declared.
    ['registry.hub.docker.com: docker.io', 'registry.hub.docker.com/library/node', ['node:latest'], []],
    ['mirror.gcr.io: docker.io', 'mirror.gcr.io/library/node', ['node:latest'], []],
    ['public.ecr.aws/docker: docker.io', 'public.ecr.aws/docker/library/node', ['node:latest'], []],
    ['"ghcr.io:443": ghcr.io', 'ghcr.io:443/a/b:1', ['ghcr.io/a/b:1'], []],
    ['GHCR.io: ghcr.io', 'GHCR.io/a/b:1', ['ghcr.io/a/b:1'], []],
    ['"docker.io:443": docker.io', 'docker.io:443/node:22', ['node:22'], []],
    // The longest folder wins, then the most literal host.
    ['r.io: docker.io, r.io/gh: ghcr.io', 'r.io/gh/a/b:1', ['ghcr.io/a/b:1'], []],
    ['r.io/gh: ghcr.io, r.io: docker.io', 'r.io/gh/a/b:1', ['ghcr.io/a/b:1'], []],
    ['"*.acme.io/x": docker.io, eu.acme.io/x: quay.io', 'eu.acme.io/x/a/b:1', ['quay.io/a/b:1'], []],
    ['"*.acme.io/x": docker.io, eu.acme.io/x: quay.io', 'us.acme.io/x/a/b:1', ['a/b:1'], []],
    // A mirror of a mirror.
    ['a.io/x: b.io/y, b.io/y: docker.io', 'a.io/x/node:22', ['b.io/y/node:22', 'node:22'], []],
    ['a.io/x: B.io/y, b.io/y: docker.io', 'a.io/x/node:22', ['b.io/y/node:22', 'node:22'], []],
    // A host pattern.
    [
      '123.dkr.ecr.*.amazonaws.com/hub: docker.io',
      '123.dkr.ecr.eu-west-1.amazonaws.com/hub/library/node:22',
      ['node:22'],
      [],
    ],
    ['123.dkr.ecr.*.amazonaws.com/hub: docker.io', '123.dkr.ecr.amazonaws.com/hub/library/node:22', [], []],
    ['123.dkr.ecr.*.amazonaws.com/hub: docker.io', '123.dkr.ecr.a.b.amazonaws.com/hub/node:22', [], []],
    [
      '123.dkr.ecr.*.amazonaws.com/hub: docker.io',
      '123.dkr.ecr.EU.amazonaws.com:443/hub/node:22',
      [],
      ['node:22'],
    ],
    // Behind an undeclared name of Docker Hub a denial looks too.
    ['mirror.gcr.io: docker.io/acme', 'Mirror.gcr.io/tool:1', [], ['acme/tool:1']],
  ])('%s: %s is %j, for denials also %j', (mirrors, image, exact, loose) => {
    expect(listBehind(mirrors, image)).toEqual([exact, loose]);
  });

  it('two mirrors that differ in capitals only: a denial sees behind both', () => {
    expect(listBehind('r.io: docker.io, R.io: ghcr.io', 'R.io/a/b:1')).toEqual([
      ['ghcr.io/a/b:1'],
      ['a/b:1'],
    ]);
  });
});

it('what is known about an image is known by its name on Docker Hub', () => {
  const policy = loadText('settings: { mirrors: { r.io/hub: docker.io, r.io/copy: mirror.gcr.io } }');
  const names = ['node:22', 'r.io/hub/node:22', 'R.io:443/hub/node:22', 'r.io/copy/library/node:22'];
  for (const text of [...names, 'registry.hub.docker.com/node:22'])
    expect(formatFamiliar(findNames(policy, reference(text)).original)).toBe('node:22');
  expect(formatFamiliar(findNames(policy, reference('ghcr.io/a/b:1')).original)).toBe('ghcr.io/a/b:1');
});

it('a mirror that is not one does not approve', () => {
  const allow = 'version: 1\nallow: [registry.acme.com/approved/**]\n';
  expect(listProblems(`${allow}settings: { mirrors: { docker.io: registry.acme.com/approved } }`)).toEqual([
    '3:24 "settings.mirrors" has a wrong key: "docker.io" is not a mirror; swap the two, the mirror comes first: registry.acme.com/approved: docker.io',
  ]);
});

it('an image that is denied is denied through every declared mirror, however its host is spelt', () => {
  const policy = loadText(`deny: [docker.io/bitnami/**, centos, "**:*-rc*"]
settings:
  mirrors:
    r.io/hub: docker.io
    r.io/base: docker.io/library
    a.io/x: r.io/hub
    "*.eu.acme.io": mirror.gcr.io
    "Up.io:5000/z": registry.hub.docker.com`);
  const place = fc.constantFrom('r.io/hub', 'a.io/x', 'n1.eu.acme.io', 'up.io:5000/z');
  const image = fc.constantFrom('bitnami/redis:7', 'library/centos:7', 'centos', 'library/node:22-rc1');
  const write = (host: string, capitals: Iterator<boolean>, port: string) =>
    [...host].map((letter) => (capitals.next().value ? letter.toUpperCase() : letter)).join('') +
    (host.includes(':') ? '' : port);
  fc.assert(
    fc.property(
      place,
      image,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom('', ':443'),
      (at, name, capitals, port) => {
        const [host = '', ...folder] = at.split('/');
        const text = [write(host, capitals, port), ...folder, name].join('/');
        const standing = findApprovalStatus(policy, reference(text), { role: 'final', path: 'Dockerfile' });
        expect([text, standing.kind]).toEqual([text, 'denied']);
      },
    ),
    { numRuns: 500 },
  );
});

describe('an official image has two names in a mirror of Docker Hub, and a denial of one denies the other', () => {
  it.each<[string, string, string, string]>([
    ['r.io/hub: docker.io', 'r.io/hub/node', 'r.io/hub/library/node:22', 'denied'],
    ['r.io/hub: docker.io', 'r.io/hub/library/node', 'r.io/hub/node:22', 'denied'],
    ['r.io/hub: docker.io', 'r.io/hub/library/**', 'R.io:443/hub/node:22', 'denied'],
    ['r.io/hub: docker.io', 'r.io/hub/*', 'r.io/hub/library/node:22', 'denied'],
    ['r.io: mirror.gcr.io', 'r.io/library/node', 'r.io/node:22', 'denied'],
    ['r.io/e: public.ecr.aws/docker', 'r.io/e/library/node', 'r.io/e/node:22', 'denied'],
    ['"*.r.io/hub": docker.io', 'eu.r.io/hub/library/node', 'eu.r.io/hub/node:22', 'denied'],
    ['a.io/x: r.io/hub, r.io/hub: docker.io', 'r.io/hub/library/node', 'a.io/x/node:22', 'denied'],
    ['', 'mirror.gcr.io/library/node', 'mirror.gcr.io/node:22', 'denied'],
    ['', 'mirror.gcr.io/node', 'mirror.gcr.io/library/node:22', 'denied'],
    ['', 'public.ecr.aws/docker/node', 'public.ecr.aws/docker/library/node:22', 'denied'],
    ['', 'registry.hub.docker.com/library/**', 'registry.hub.docker.com/node:22', 'denied'],
    // no other image, and no other place
    ['r.io/hub: docker.io', 'r.io/hub/library/node', 'r.io/hub/acme/node:22', 'approved'],
    ['r.io/hub: docker.io', 'r.io/hub/library/node', 'node:22', 'approved'],
    ['r.io/hub: docker.io/acme', 'r.io/hub/library/node', 'r.io/hub/node:22', 'approved'],
    ['r.io/hub: ghcr.io', 'r.io/hub/library/node', 'r.io/hub/node:22', 'approved'],
    ['', 'r.io/hub/library/node', 'r.io/hub/node:22', 'approved'],
    ['', 'public.ecr.aws/library/node', 'public.ecr.aws/node:22', 'approved'],
  ])('with the mirrors { %s }, %s and %s: %s', (mirrors, pattern, image, standing) => {
    const policy = loadText(`settings: { mirrors: { ${mirrors} } }\ndeny: ["${pattern}"]`);
    const usage = { role: 'final', path: 'Dockerfile' } as const;
    expect(findApprovalStatus(policy, reference(image), usage).kind).toBe(standing);
  });

  it('approvals and exceptions of a denial stay as they are written', () => {
    const text = 'settings: { mirrors: { r.io/hub: docker.io } }\n';
    const usage = { role: 'final', path: 'Dockerfile' } as const;
    const judge = (rest: string) =>
      findApprovalStatus(loadText(text + rest), reference('r.io/hub/library/node:22'), usage).kind;
    expect(judge('allow: ["r.io/hub/node"]')).toBe('unapproved');
    expect(judge('deny: [{ image: "**", except: ["r.io/hub/node"] }]')).toBe('denied');
  });
});

it.each([
  'mirror.gcr.io: docker.io',
  'registry.hub.docker.com: docker.io',
  'public.ecr.aws/docker: docker.io',
  'public.ecr.aws/docker/library: docker.io/library',
  'k8s.gcr.io: registry.k8s.io',
  'lscr.io: ghcr.io',
  'lscr.io/linuxserver: r.acme.com/ls',
])('another name of a public registry may be declared: %s', (mirror) => {
  expect(loadText(`settings: { mirrors: { ${mirror} } }`).settings.mirrors).toHaveLength(1);
});
