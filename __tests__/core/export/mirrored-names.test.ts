import { describe, expect, it } from 'vitest';
import { judgeTwice } from '../../support/exported-denials.js';

const PATHS = [
  'node',
  'acme/app',
  'library/node',
  'docker/library/node',
  'docker/acme/app',
  'hub/node',
  'hub/acme/app',
  'hub/library/node',
  'hub/docker/acme/app',
  'hub',
];

/** Every pair of a host and a path, with what is behind a mirror by several of its names. */
const HOSTS = [
  'a.acme.com',
  'A.acme.com:443',
  'docker.io',
  'registry-1.docker.io:443',
  'registry.hub.docker.com',
  'mirror.gcr.io',
  'public.ecr.aws',
  'ghcr.io',
  '10.5',
];

const UPSTREAMS = [
  'docker.io',
  'docker.io:443',
  'index.docker.io:0443',
  'registry.hub.docker.com',
  'registry.hub.docker.com:443/acme',
  'mirror.gcr.io/library',
  'public.ecr.aws',
  'public.ecr.aws/docker',
  'public.ecr.aws/docker/acme',
  'docker.io/node',
  'docker.io/library/node',
  'ghcr.io:443',
  'ghcr.io:443/acme',
  '0xa.0.0.5',
];

const DENIED = [
  'docker.io/library/node',
  'docker.io/library/**',
  'docker.io/acme/*',
  'docker.io/**/app',
  'registry.hub.docker.com/**',
  'public.ecr.aws/docker/**',
  'mirror.gcr.io/acme/app',
  'mirror.gcr.io/node',
  'public.ecr.aws/docker/library/*',
  'registry.hub.docker.com/library/node',
  'a.acme.com/hub/node',
  'a.acme.com/hub/library/**',
  'a.acme.com/n*',
  '*.acme.com/library/node',
  'ghcr.io/acme/**',
  '10.0.0.5/**',
  '**/node',
];

function listMissing(mirrors: string, pattern: string): readonly string[] {
  const answer = judgeTwice(`version: 1\ndeny: ["${pattern}"]\nsettings: { mirrors: ${mirrors} }\n`);
  return HOSTS.flatMap((host) => PATHS.map((path) => [host, path] as const)).flatMap(([host, path]) => {
    const { check, exported } = answer(host, path);
    return check && !exported ? [`${host}/${path}`] : [];
  });
}

describe.each(['a.acme.com/hub', 'A.acme.com:443', '10.5/hub'])('a mirror by the name %s', (name) => {
  it.each(UPSTREAMS)('of %s leaves out nothing that a check denies', (upstream) => {
    const mirrors = `{ "${name}": "${upstream}" }`;
    expect(DENIED.flatMap((pattern) => listMissing(mirrors, pattern))).toEqual([]);
  });
});

it.each([
  // a folder of Docker Hub by all its names
  '{ docker.io/hub: docker.io/acme }',
  '{ mirror.gcr.io/hub: docker.io/acme }',
  // one leads to the other, or lies in it, by another name of its host
  '{ a.acme.com: "b.acme.com:443", b.acme.com/hub: docker.io }',
  '{ a.acme.com: mirror.gcr.io, docker.io/hub: docker.io/acme }',
  '{ a.acme.com/hub: ghcr.io, "A.acme.com:443/hub/acme": docker.io/acme }',
  '{ "A.acme.com/hub": a.acme.com/hub/acme }',
])('with the mirrors %s nothing is left out either', (mirrors) => {
  expect(DENIED.flatMap((pattern) => listMissing(mirrors, pattern))).toEqual([]);
});

it('says that mirrors overlap only where they do', () => {
  const apart = '{ "*.ecr.*.x.com/hub": docker.io, a.acme.com: ghcr.io, "ghcr.io:443": ghcr.io }';
  const answer = judgeTwice(`version: 1\ndeny: [docker.io/acme/**]\nsettings: { mirrors: ${apart} }\n`);
  expect(answer('q.ecr.eu.x.com', 'hub/acme/app')).toEqual({ check: true, exported: true });
  expect(answer('a.acme.com', 'acme/app')).toEqual({ check: false, exported: false });
});

it.each([
  // a mirror of one repository has another name for it
  ['a.acme.com/x', 'a.acme.com', 'x', 'buster'],
  ['docker.io/library/debian', 'docker.io', 'library/debian', 'v-buster'],
  ['docker.io/library/debian', 'docker.io', 'library/debian', '8u1-buster'],
  ['mcr.microsoft.com/devcontainers/go', 'mcr.microsoft.com', 'devcontainers/go', 'dev-1.20-x'],
])('a denial of old versions of %s is exported for %s/%s:%s', (image, host, path, tag) => {
  const answer = judgeTwice(
    `version: 1\ndeny: [{ image: ${image}, versions: "<11" }]\nsettings: { mirrors: { a.acme.com/x: docker.io/library/debian } }\n`,
  );
  expect(answer(host, path, tag)).toEqual({ check: true, exported: true });
  expect(answer(host, path, 'trixie').exported).toBe(false);
});
