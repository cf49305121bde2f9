import { describe, expect, it } from 'vitest';
import { judgeTwice as judge } from '../../support/exported-denials.js';

const ADDRESSES = ['[::1]', '10.0.0.5', '0xa.0.0.5', '10.5:5000', '10.0.0.5:5000'];
const HOSTS = [
  ...ADDRESSES,
  'gcr.io',
  'eu.gcr.io',
  'EU.gcr.io:0443',
  'eu.gcr.io:5000',
  'a.b.gcr.io',
  'evil-gcr.io',
  'under_score.gcr.io',
  'quay.io',
  'q.x.com',
  'r1.ecr.eu-1.x.com',
  '1.x.com',
  'localhost',
  'localhost:5000',
  'registry:5000',
  'a.b.c.d',
  '10.b.c.5',
  'docker.io',
  'mirror.gcr.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
];

const deny = (pattern: string): string => `version: 1\ndeny: ["${pattern}"]\n`;

describe.each([
  '*.gcr.io/**',
  '*.gcr.io:5000/**',
  '{*.gcr.io,quay.io}/**',
  '*.*.gcr.io/**',
  'r1.ecr.*.x.com/**',
  '*.x.com/**',
  '*.b.c.*/**',
  '*.docker.io/**',
  '*.*.docker.com/**',
  'localhost/**',
  'localhost:5000/**',
  '10.0.0.5/**',
  '10.0.0.5:5000/**',
  '[::1]/**',
  '*:5000/**',
  '*.*.*.*/**',
  '10.*.*.5/**',
])('a denial of %s', (pattern) => {
  const isAddress = /^(?:\[|[\d*.]+[/:])/.test(pattern);

  it('is exported for every host that a check denies, and for others only among addresses', () => {
    const answer = judge(deny(pattern));
    const answers = HOSTS.map((host) => ({ host, ...answer(host, 'x/y') }));
    expect(answers.filter(({ check, exported }) => check && !exported)).toEqual([]);
    const more = answers.filter(({ check, exported }) => exported && !check).map(({ host }) => host);
    expect(more.filter((host) => !isAddress || !ADDRESSES.includes(host))).toEqual([]);
  });
});

it('denies the hosts that the star stands for, and no address', () => {
  const answer = judge(deny('*.gcr.io/**'));
  const hosts = HOSTS.filter((host) => answer(host, 'x/y').exported);
  expect(hosts).toEqual(['eu.gcr.io', 'EU.gcr.io:0443', 'under_score.gcr.io', 'mirror.gcr.io']);
});

it('holds for deprecated images, and behind a mirror whose host has a star', () => {
  const deprecated = judge(
    'version: 1\ndeprecated: [{ image: "*.gcr.io/**", reason: Old, block-from: "2026-01-01" }]\n',
  );
  expect(deprecated('eu.gcr.io', 'x/y')).toEqual({ check: true, exported: true });
  expect(deprecated('10.0.0.5', 'x/y')).toEqual({ check: false, exported: false });
  const mirrored = judge(
    'version: 1\ndeny: [docker.io/acme/**]\nsettings: { mirrors: { "*.x.com/hub": docker.io } }\n',
  );
  expect(mirrored('q.x.com', 'hub/acme/n')).toEqual({ check: true, exported: true });
  expect(mirrored('10.0.0.5', 'hub/acme/n')).toEqual({ check: false, exported: false });
});
