import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/core/policy/policy.js';
import { listEntries } from '../../../src/core/policy-coverage/listed-entries.js';
import { findShadows } from '../../../src/core/policy-coverage/shadows/shadows.js';
import { run, TODAY } from '../../support/gate.js';
import { loadText } from '../../support/policies.js';
import { dockerfile, dockerfilePath } from '../../support/policy-generator.js';
import { inCi } from '../../support/property-runs.js';
import { loadPair, loadWithout, policyPair } from '../../support/pruned-policy.js';

/** `allow[1] by allow[0]`; what is in a policy above has its file. */
function describeShadows(policy: Policy): string[] {
  const name = ({ key, file }: { key: string; file: string }) =>
    file === 'policy.yml' ? key : `${file} ${key}`;
  return [...findShadows(policy, listEntries(policy), TODAY)]
    .map(([entry, by]) => `${name(entry.place)} by ${by.map(({ place }) => name(place)).join(', ')}`)
    .sort();
}

/** Policy → its shadowed entries. */
describe('one list', () => {
  test.each<[string, string[]]>([
    ['allow: ["docker.io/library/**", node]', ['allow[1] by allow[0]']],
    ['allow: [node, "docker.io/library/**"]', ['allow[0] by allow[1]']],
    ['allow: [node, node]', ['allow[1] by allow[0]']],
    ['allow: [node, "node:22"]', ['allow[1] by allow[0]']],
    ['allow: ["node:22", node]', ['allow[0] by allow[1]']],
    ['allow: ["{node,alpine}", node, alpine]', ['allow[1] by allow[0]', 'allow[2] by allow[0]']],
    ['allow: [node, alpine, "{node,alpine}"]', ['allow[2] by allow[0], allow[1]']],
    ['allow: [node, "docker.io/**", "**"]', ['allow[0] by allow[2]', 'allow[1] by allow[2]']],
    ['allow: ["node:2*", "node:22*-alpine"]', ['allow[1] by allow[0]']],
    ['allow: ["*.acme.com/**", "r.acme.com/x"]', ['allow[1] by allow[0]']],
    ['allow: ["a.io/**/b", "a.io/x/b"]', ['allow[1] by allow[0]']],
    ['allow: ["node:*", node]', ['allow[0] by allow[1]']],
    ['allow: ["node:*", "node:22@sha256:*"]', ['allow[1] by allow[0]']],
    // a tag, or a digest, is asked for
    ['allow: ["node:*", "node@sha256:*"]', []],
    ['allow: ["a.io/*", "a.io/**"]', ['allow[0] by allow[1]']],
    ['allow: ["a.io/*/b", "a.io/**/b"]', ['allow[0] by allow[1]']],
    ['allow: ["r.acme.com/**", "acme.com/**"]', []],
    ['allow: [node, "NODE.io/node"]', []],
    // versions and variants
    ['allow: [node, {image: node, versions: ">=20"}]', ['allow[1] by allow[0]']],
    ['allow: [{image: node, versions: ">=20"}, node]', ['allow[0] by allow[1]']],
    [
      'allow: [{image: node, versions: ">=20"}, {image: node, versions: ">=22 <24"}]',
      ['allow[1] by allow[0]'],
    ],
    ['allow: [{image: node, versions: "<20 || >=22"}, {image: node, versions: ">=18"}]', []],
    [
      'allow: [{image: node, versions: "<20 || >=20 <23"}, {image: node, versions: "19 || 20"}]',
      ['allow[1] by allow[0]'],
    ],
    ['allow: [{image: node, versions: ">=20"}, "node:22-alpine", "node:18"]', ['allow[1] by allow[0]']],
    ['allow: [{image: node, versions: ">=20.1"}, "node:20"]', []],
    ['allow: [{image: node, versions: ">=20"}, "node:lts"]', []],
    ['allow: [{image: node, variants: ["alpine*"]}, "node:22-alpine"]', ['allow[1] by allow[0]']],
    [
      'allow: [{image: node, variants: ["alpine*"]}, {image: node, variants: ["alpine3.*", "alpine{3,4}"]}]',
      ['allow[1] by allow[0]'],
    ],
    ['allow: [{image: node, variants: ["alpine*"]}, {image: node, variants: ["*alpine"]}]', []],
    ['allow: [{image: node, variants: ["alpine*"]}, {image: node, versions: ">=20"}]', []],
    // official
    ['allow: [{image: "docker.io/library/**", official: true}, node]', ['allow[1] by allow[0]']],
    ['allow: [{image: "docker.io/library/**", official: true}, docker.io/library/own]', []],
    ['allow: [{image: "docker.io/library/**", official: true}, "docker.io/library/no*"]', []],
    [
      'allow: ["docker.io/library/**", {image: "docker.io/library/**", official: true}]',
      ['allow[1] by allow[0]'],
    ],
    // what an entry asks goes with it
    ['allow: ["docker.io/library/**", {image: node, pin: digest}]', []],
    ['allow: ["docker.io/library/**", {image: node, pin: none}]', []],
    [
      'allow: [{image: "docker.io/library/**", pin: digest}, {image: node, pin: patch}]',
      ['allow[1] by allow[0]'],
    ],
    ['allow: [{image: "docker.io/library/**", pin: patch}, {image: node, pin: digest}]', []],
    ['allow: [{image: "docker.io/library/**", pin: digest}, node]', ['allow[1] by allow[0]']],
  ])('%s', (text, expected) => expect(describeShadows(loadText(text))).toEqual(expected));
});

describe('denials and deprecations', () => {
  test.each<[string, string[]]>([
    ['deny: ["docker.io/**", node]', ['deny[1] by deny[0]']],
    ['deny: [node, "docker.io/**"]', ['deny[0] by deny[1]']],
    // its advice is shown, as it comes first
    ['deny: [{image: node, use: "a.io/x"}, "docker.io/**"]', []],
    ['deny: ["docker.io/**", {image: node, use: "a.io/x"}]', ['deny[1] by deny[0]']],
    ['deny: [{image: "docker.io/**", except: node}, node]', []],
    ['deny: [{image: "docker.io/**", except: node}, alpine]', []],
    [
      'deny: [{image: "docker.io/**", except: node}, {image: "docker.io/library/**", except: "docker.io/library/*"}]',
      ['deny[1] by deny[0]'],
    ],
    ['deny: ["**/node", node]', ['deny[1] by deny[0]']],
    ['deny: ["GHCR.io/a/**", "ghcr.io:443/a/b"]', ['deny[1] by deny[0]']],
    ['deny: [{image: node, versions: "<20"}, {image: node, versions: "<18"}]', ['deny[1] by deny[0]']],
    [
      'deny: [node]\noverrides: [{roles: [final], deny: ["node:1", alpine]}]',
      ['overrides[0].deny[0] by deny[0]'],
    ],
    ['deny: ["node:1"]\noverrides: [{roles: [final], deny: [node]}]', []],
    ['deprecated: [{image: node}, {image: "node:1"}]', ['deprecated[1] by deprecated[0]']],
    ['deprecated: [{image: node}, {image: "node:1", block-from: "2027-01-01"}]', []],
    [
      'deprecated: [{image: node, block-from: "2027-01-01"}, {image: "node:1", block-from: "2027-02-01", use: "a.io/x"}]',
      ['deprecated[1] by deprecated[0]'],
    ],
    // an approval of what is denied anyway
    ['allow: [node, alpine]\ndeny: ["docker.io/library/n*"]', ['allow[0] by deny[0]']],
    ['allow: [node]\ndeny: [{image: "docker.io/library/**", except: alpine}]', []],
    ['allow: [{image: node, pin: digest}]\ndeny: [node]', []],
    ['allow: [node]\ndeny: [node]\nsettings: {inline-exceptions: true}', []],
    [
      'allow: [node]\ndeny: [node]\nexceptions: [{image: "a.io/x", rules: [denied], owner: a, reason: b, expires: "2026-12-31"}]',
      [],
    ],
  ])('%s', (text, expected) => expect(describeShadows(loadText(text))).toEqual(expected));
});

describe('overrides, exceptions and builds', () => {
  const exception = (image: string, rules: string, expires: string, paths = '') =>
    `{image: "${image}", rules: [${rules}], owner: a, reason: b, expires: "${expires}"${paths}}`;
  const both = (one: string, other: string) => `allow: []\nexceptions: [${one}, ${other}]`;

  test.each<[string, string[]]>([
    [
      'allow: [node]\noverrides: [{paths: ["a/**"], allow-also: ["node:1", alpine]}]',
      ['overrides[0].allow-also[0] by allow[0]'],
    ],
    ['allow: [node]\noverrides: [{paths: ["a/**"], allow: ["node:1"]}]', []],
    [
      'allow: [node]\noverrides: [{roles: [final], allow: [alpine]}, {paths: ["a/**"], allow-also: ["node:1"]}]',
      [],
    ],
    [
      'allow: [node]\noverrides: [{paths: ["a/**"], allow: [alpine], allow-also: ["alpine:3"]}]',
      ['overrides[0].allow-also[0] by overrides[0].allow[0]'],
    ],
    [
      'allow: []\noverrides: [{paths: ["a/**", "b/**"], allow-also: [node]}, {paths: ["b/**"], roles: [build], allow-also: ["node:1"]}]',
      ['overrides[1].allow-also[0] by overrides[0].allow-also[0]'],
    ],
    [
      'overrides: [{paths: ["a/**"], rules: {unpinned: block}}, {paths: ["a/**"], rules: {unpinned: warn}}]',
      ['overrides[0] by overrides[1]'],
    ],
    [
      'overrides: [{paths: ["a/**"], rules: {unpinned: {require: patch}}}, {paths: ["a/**"], rules: {unpinned: warn}}]',
      [],
    ],
    [
      'overrides: [{paths: ["a/**"], rules: {unpinned: block, denied: block}}, {roles: [final, build, copied, mounted, frontend, run], rules: {unpinned: warn}}]',
      [],
    ],
    [
      'overrides: [{roles: [final], paths: ["a/**"], rules: {unpinned: block}}, {roles: [final], rules: {unpinned: warn}}]',
      ['overrides[0] by overrides[1]'],
    ],
    [
      'overrides: [{images: [node], rules: {unpinned: block}}, {images: [node], rules: {unpinned: warn}}]',
      [],
    ],
    [
      both(
        exception('node', 'unapproved', '2026-10-01'),
        exception('docker.io/**', 'unapproved, unpinned', '2026-10-02'),
      ),
      ['exceptions[0] by exceptions[1]'],
    ],
    [
      both(
        exception('node', 'unapproved', '2026-10-03'),
        exception('docker.io/**', 'unapproved', '2026-10-02'),
      ),
      [],
    ],
    [
      both(
        exception('node', 'unpinned', '2026-10-01'),
        exception('docker.io/**', 'unapproved', '2026-10-02'),
      ),
      [],
    ],
    [
      both(
        exception('node', 'unapproved', '2026-10-01'),
        exception('node', 'unapproved', '2026-10-02', ', paths: ["a/**"]'),
      ),
      [],
    ],
    [
      both(
        exception('**', 'unreadable', '2026-10-01', ', paths: ["a/**"]'),
        exception('**', 'unreadable', '2026-10-02', ', paths: ["**"]'),
      ),
      ['exceptions[0] by exceptions[1]'],
    ],
    [
      'builds: [{paths: ["**"], args: {A: ["1", "2"]}}, {paths: ["a/**"], args: {A: ["2"]}}]',
      ['builds[1] by builds[0]'],
    ],
    ['builds: [{paths: ["**"], args: {A: ["1"]}}, {paths: ["a/**"], args: {A: ["2"]}}]', []],
    [
      'builds: [{paths: ["a/**"], args: {A: ["1"]}}, {paths: ["**"], args: {A: ["1"]}, targets: [x]}]',
      ['builds[0] by builds[1]'],
    ],
  ])('%s', (text, expected) => expect(describeShadows(loadText(text))).toEqual(expected));
});

describe('a policy and the one that it extends', () => {
  test.each<[string, string, string[]]>([
    ['deny: [node]', 'deny: ["docker.io/**"]', ['deny[0] by parent1.yml deny[0]']],
    // exceptions of the child may waive what it denies itself
    ['deny: ["docker.io/**"]', 'deny: [node]', []],
    ['allow: [node]', 'allow: ["docker.io/**"]', []],
    ['allow: [node, "node:1"]', 'allow: ["docker.io/**"]', ['allow[1] by allow[0]']],
    // one adds, the other narrows
    ['allow: ["r.io/**", "r.io/base/x"]', 'allow: ["docker.io/**"]\ndelegate: {allow: "r.io/base/**"}', []],
  ])('%s on %s', (child, parent, expected) =>
    expect(describeShadows(loadText(`extends: ./parent1.yml\n${child}`, parent))).toEqual(expected),
  );
});

/** Everything by which a run may fail or warn. */
function judge(policy: Policy, files: Readonly<Record<string, string>>): string[] {
  return run(policy, files).findings.map(
    ({ file, line, column, image, role, rule, level, waiver }) =>
      `${file}:${line}:${column} ${image} ${role} ${rule} ${waiver === null ? level : 'waived'}`,
  );
}

const files = fc.dictionary(dockerfilePath, dockerfile, { minKeys: 1, maxKeys: 2 });

test('without what is shadowed everything is judged alike', () => {
  let removed = 0;
  fc.assert(
    fc.property(policyPair, fc.array(files, { minLength: 2, maxLength: 3 }), (pair, trees) => {
      const policy = loadPair(pair);
      if (policy === null) return;
      const shadowed = [...findShadows(policy, listEntries(policy), TODAY).keys()].map(({ place }) => place);
      if (shadowed.length === 0) return;
      const rest = loadWithout(pair, shadowed);
      removed += shadowed.length;
      for (const tree of trees) expect(judge(rest, tree)).toEqual(judge(policy, tree));
    }),
    { numRuns: inCi(2000) },
  );
  expect(removed).toBeGreaterThan(inCi(200));
});
