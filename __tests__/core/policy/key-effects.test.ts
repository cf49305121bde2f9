import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type EvidenceBook, OFFLINE } from '../../../src/core/evidence/evidence-book.js';
import { makePackage } from '../../../src/core/evidence/sbom/listed-package.js';
import { loadPolicy } from '../../../src/core/policy/load/load-policy.js';
import { run } from '../../support/gate.js';
import { giveReports, writeTrivy } from '../../support/registry/scan-reports.js';
import { readText } from '../../support/repository.js';

/*
 * Every key of the policy language counts: without it, some of these Dockerfiles are judged differently. It is for keys that
 * are read and printed but that nothing looks at.
 */

const EVERYTHING: unknown = parse(readText('__tests__/fixtures/policies/everything.yml'));

/** Images of which some are judged differently without a key; a new key may need one of its own. */
const IMAGES = [
  'node:22-alpine',
  'node:28-alpine',
  'node:22-slim',
  'acme/node:22-alpine',
  'debian:trixie-slim',
  'r.io/x:1.0-alpha1',
  'r.io/x:3.0-alpha1',
  'r.io/x:1.0-x-alpha',
  'registry.acme.com/lab/x:1.0-alpha1',
  'openjdk:8-alpine',
  'openjdk:21-alpine',
  'openjdk:8-slim',
  'registry.acme.com/base/app:1.0',
  'registry.acme.com/base/bare:1.0',
  'registry.acme.com/more/app:1.0',
  'registry.acme.com/more/app:1.0-debug',
  'registry.acme.com/hub/library/debian:trixie-slim',
  'centos:7',
];

/** Keys that change no finding, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'allow.reason': 'for people who read the policy: what is approved makes no finding',
};

/** The parts of a policy that say something about images; the others have tests of their own. */
const PARTS = ['allow', 'deny', 'deprecated', 'overrides', 'evidence', 'exceptions', 'builds'];

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    IMAGES.flatMap((image, index) =>
      ['', 'services/', 'legacy/billing/'].map((folder) => [
        `${folder}${index}.Dockerfile`,
        `FROM ${image}\nFROM ${image}\n`,
      ]),
    ),
  ),
  'api/Dockerfile':
    'ARG BASE\nARG TARGETARCH\nFROM $BASE AS prod\nFROM r.io/$TARGETARCH:1 AS worker\nFROM base\n',
};

interface Key {
  readonly name: string;
  /** The policy without it. */
  readonly rest: unknown;
}

/** Every key in a value, with the value that lacks it. */
function listKeys(value: unknown, name: string): Key[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      listKeys(item, name).map((key) => ({ ...key, rest: value.with(index, key.rest) })),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const { [key]: _, ...others } = value as Readonly<Record<string, unknown>>;
    const path = name === '' ? key : `${name}.${key}`;
    return [
      { name: path, rest: others },
      ...listKeys(inner, path).map((each) => ({ ...each, rest: { ...value, [key]: each.rest } })),
    ];
  });
}

const listPackage = (url: string, license: string | null) =>
  makePackage({
    name: null,
    version: null,
    purl: `pkg:generic/${url}`,
    licensing: { licenses: license === null ? [] : [license], isLicensed: true },
  });

const PACKAGES = [
  listPackage('xz-utils@5.6.0', 'AGPL-3.0-only'),
  listPackage('openssl@1.1.1w', 'Apache-2.0'),
  listPackage('openssl@1.1.1', 'GPL-2.0-only'),
  listPackage('openssl@3.5', 'GPL-2.0-only WITH Classpath-exception-2.0'),
  listPackage('bash@5', 'GPL-3.0-or-later'),
];

const SCAN = {
  scanner: 'Trivy',
  madeAt: '2026-08-30T00:00:00Z',
  names: [],
  repoDigests: [],
  manifestDigest: null,
  findings: [],
};

/** All images are signed by somebody and built on one of the company's own, and nothing else is known of them. */
const EVIDENCE: EvidenceBook = {
  hasLied: () => false,
  scans: giveReports([['registry.acme.com/base/app:1.0', writeTrivy({ made: '2026-08-01T00:00:00Z' })]]),
  find: (about, address) => {
    if (about === 'bases') {
      const named = [{ name: 'registry.acme.com/base/os:1.0', digest: null }];
      return { kind: 'known', value: { from: 'annotations', named } } as never;
    }
    if (about === 'sboms') {
      const packages = address.path === 'base/bare' ? [listPackage('a', null)] : PACKAGES;
      const found = [{ about: 'sha256:1', packages, licenseNames: new Map() }];
      const value = { image: 'sha256:1', parts: [], found, gap: null };
      return { kind: 'known', value } as never;
    }
    if (about === 'scans') {
      const isByKey = address.demand?.anyOf.every(({ kind }) => kind === 'key') === true;
      const found = isByKey ? [{ about: 'sha256:1', scan: SCAN, signedAt: null }] : [];
      const value = {
        image: 'sha256:1',
        parts: [],
        found,
        vex: [],
        unread: null,
        unreadVex: null,
        refused: null,
        gap: null,
      };
      return { kind: 'known', value } as never;
    }
    if (about !== 'signatures') return OFFLINE.find(about, address);
    const signer = {
      kind: 'identity',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'https://github.com/acme/workflows/.github/workflows/release.yml@refs/heads/main',
      source: 'https://github.com/acme/other',
      ref: 'refs/heads/main',
    } as const;
    const found = [{ subject: 'sha256:1', signer, signedAt: null }];
    const value = { image: 'sha256:1', parts: [], found, refused: null, gap: null, elsewhere: null };
    return { kind: 'known', value } as never;
  },
};

function judge(data: unknown): string | null {
  const { policy } = loadPolicy([{ path: 'a.yml', text: JSON.stringify(data) }], { today: '2026-09-01' });
  return policy === null ? null : JSON.stringify(run(policy, FILES, { evidence: EVIDENCE }).findings);
}

const usual = judge(EVERYTHING);
const keys = listKeys(Object(EVERYTHING), '').filter(({ name }) => PARTS.includes(name.replace(/\..*/, '')));

test.each([...new Set(keys.map(({ name }) => name))])('%s counts', (name) => {
  const results = keys.filter((key) => key.name === name).map(({ rest }) => judge(rest));
  // Without a key that must be written there is no policy.
  const counts = results.some((result) => result !== usual) || results.every((result) => result === null);
  expect(
    counts === !Object.hasOwn(EXEMPT, name),
    counts
      ? `${name} changes a finding: take it out of EXEMPT`
      : `without ${name} every image is judged as with it: let it count, or add to IMAGES one that shows the difference`,
  ).toBe(true);
});
