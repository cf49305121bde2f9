import { expect, test } from 'vitest';
import { findNamedHosts } from '../../../src/core/evidence/named-hosts.js';
import { load } from '../../support/gate.js';

test.each<[string, string, boolean]>([
  ['allow: [docker.io/library/**]', 'docker.io', true],
  ['allow: [node]', 'docker.io', true],
  ['allow: [node]', 'registry-1.docker.io', true],
  ['allow: [registry.acme.com:5000/base/**]', 'registry.acme.com:5000', true],
  ['allow: [registry.acme.com:5000/base/**]', 'registry.acme.com', false],
  ['allow: [registry.acme.com/base/**]', 'registry.acme.com:22', false],
  ['allow: ["{a,b}.example/x/**"]', 'b.example', true],
  ['allow: ["*.gcr.io/x/**"]', 'eu.gcr.io', true],
  ['allow: ["*.gcr.io/x/**"]', 'gcr.io', false],
  ['allow: ["*.com/x/**"]', 'evil.com', false],
  ['allow: ["*.0.0.1/x/**"]', '127.0.0.1', false],
  ['allow: ["123.dkr.ecr.*.amazonaws.com/**"]', '123.dkr.ecr.eu-west-1.amazonaws.com', true],
  ['allow: ["a.*.com/**"]', 'a.evil.com', false],
  ['allow: ["**"]', 'evil.example', false],
  ['allow: [node]\nevidence: [{ images: "**", digest: [exists] }]', 'evil.example', false],
  ['allow: [node]\nevidence: [{ images: "quay.io/**", digest: [exists] }]', 'quay.io', true],
  ['allow: [node]\nsettings: { mirrors: { r.acme.com/hub: docker.io } }', 'r.acme.com', true],
  ['allow: []\nsettings: { mirrors: { r.acme.com/hub: ghcr.io/acme } }', 'ghcr.io', true],
  ['allow: [node]\noverrides: [{ paths: [a/**], allow: [quay.io/a/b] }]', 'quay.io', true],
  ['allow: [node]\noverrides: [{ paths: [a/**], allow-also: [quay.io/a/b] }]', 'quay.io', true],
  ['allow: [node]\ndeny: [quay.io/a/b]', 'quay.io', false],
  ['allow: [node]\ndeprecated: [{ image: quay.io/a/b, reason: x }]', 'quay.io', false],
  [
    'allow: [node]\nexceptions: [{ image: quay.io/a/b, rules: [unapproved], owner: x, reason: y, expires: "2026-10-01" }]',
    'quay.io',
    false,
  ],
  ['allow: [quay.io/a/b]', 'QUAY.io', false],
])('%s: %s may be asked: %s', (policy, host, expected) => {
  expect(findNamedHosts(load(policy))(host)).toBe(expected);
});
