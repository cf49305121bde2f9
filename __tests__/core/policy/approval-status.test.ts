import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/dockerfile/reading.js';
import { parseReference, type Reference } from '../../../src/core/image/reference.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { type ApprovalStatus, findApprovalStatus } from '../../../src/core/policy/query/approval-status.js';
import { findNearestEntries } from '../../../src/core/policy/query/nearest-entries.js';
import { selectRules } from '../../../src/core/policy/query/select-rules.js';
import { expandUse } from '../../../src/core/policy/replacement.js';
import { loadText } from '../../support/policies.js';

const SHA = `sha256:${'0123456789abcdef'.repeat(4)}`;

function reference(text: string): Reference {
  const parsed = parseReference(text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed;
}

function stand(
  policy: string | Policy,
  image: string,
  role: Role = 'final',
  path = 'Dockerfile',
): ApprovalStatus {
  const loaded = typeof policy === 'string' ? loadText(policy) : policy;
  return findApprovalStatus(loaded, reference(image), { role, path });
}

describe('precedence', () => {
  const all = 'allow: [node, python]\ndeprecated: [node, python, ruby]\ndeny: [node, perl]';

  it.each<[string, string, ApprovalStatus['kind'], string | null]>([
    ['', 'anything.io/x', 'approved', null],
    ['deny: [node]', 'node:22', 'denied', 'deny[0]'],
    ['deny: [node]', 'python', 'approved', null],
    ['deprecated: [node]', 'node', 'deprecated', 'deprecated[0]'],
    ['allow: []', 'node', 'unapproved', 'allow'],
    ['allow: [node]', 'node:22', 'approved', 'allow[0]'],
    ['allow: [python, node]', 'node:22', 'approved', 'allow[1]'],
    ['allow: [node]', 'evil.io/library/node:22', 'unapproved', 'allow'],
    [all, 'node', 'denied', 'deny[0]'],
    [all, 'python', 'deprecated', 'deprecated[1]'],
    [all, 'ruby', 'unapproved', 'allow'],
    [all, 'perl', 'denied', 'deny[1]'],
    [all, 'golang', 'unapproved', 'allow'],
    ['allow: []\ndeny: ["**"]', 'scratch', 'scratch', null],
    ['allow: []', 'scratch:1', 'unapproved', 'allow'],
  ])('%j: %s is %s by %s', (policy, image, kind, decidedBy) => {
    const standing = stand(policy, image);
    expect([standing.kind, standing.decidedBy?.key ?? null]).toEqual([kind, decidedBy]);
  });

  it('the order in the file never matters', () => {
    const sections = ['allow: [node]', 'deny: ["node:22"]', 'deprecated: ["node:2*"]'];
    for (const text of [sections.join('\n'), sections.toReversed().join('\n')]) {
      expect(stand(text, 'node:22').kind).toBe('denied');
      expect(stand(text, 'node:21').kind).toBe('deprecated');
      expect(stand(text, 'node:1').kind).toBe('approved');
    }
  });

  it('a denial shows how the image stands beneath it', () => {
    expect(stand('deny: [node]\nallow: []', 'node').beneath?.kind).toBe('unapproved');
    expect(stand('deny: [node]\ndeprecated: [node]', 'node').beneath?.kind).toBe('deprecated');
    expect(stand('allow: [node]', 'node').beneath).toBeNull();
  });

  it('of several deprecations that match, the earliest day counts', () => {
    const policy = `deprecated:
      - { image: node, block-from: 2027-05-01 }
      - { image: docker.io/library/**, block-from: 2026-12-01 }
      - node:22`;
    expect(stand(policy, 'node:22')).toMatchObject({
      blockFrom: '2026-12-01',
      decidedBy: { key: 'deprecated[1]' },
    });
    expect(stand('deprecated: [node]', 'node').blockFrom).toBeNull();
  });
});

describe('entries', () => {
  const versions = 'allow: [{ image: node, versions: ">=22 <27", variants: ["alpine*", "*-slim", ""] }]';

  it.each<[string, string, ApprovalStatus['kind']]>([
    [versions, 'node:22', 'approved'],
    [versions, 'node:22.11-alpine3.20', 'approved'],
    [versions, 'node:26-bookworm-slim', 'approved'],
    [versions, `node:22@${SHA}`, 'approved'],
    [versions, 'node:21', 'unapproved'],
    [versions, 'node:22-bookworm', 'unapproved'],
    [versions, 'node:latest', 'unapproved'],
    [versions, 'node', 'unapproved'],
    [versions, `node@${SHA}`, 'unapproved'],
    ['allow: [{ image: node, variants: ["*"] }]', 'node:lts', 'approved'],
    ['allow: [{ image: node, variants: ["*"] }]', 'node', 'unapproved'],
    ['allow: [{ image: node, variants: ["slim"] }]', 'node:lts-slim', 'unapproved'],
    ['allow: [{ image: node, variants: ["*-slim"] }]', 'node:lts-slim', 'approved'],
    ['allow: [{ image: node, variants: [slim] }]', 'node:22-slim', 'approved'],
    [
      'allow: [{ image: gcr.io/distroless/static, variants: [nonroot] }]',
      'gcr.io/distroless/static:nonroot',
      'approved',
    ],
    [
      'allow: [{ image: gcr.io/distroless/static, variants: [nonroot] }]',
      'gcr.io/distroless/static:debug-nonroot',
      'unapproved',
    ],
    ['allow: [{ image: python, variants: [""] }]', 'python:latest', 'unapproved'],
    ['allow: [{ image: python, variants: [""] }]', 'python:3.13', 'approved'],
    ['allow: [{ image: node, versions: ">=20", variants: ["", slim] }]', 'node:22_evil', 'unapproved'],
    ['allow: [{ image: node, versions: ">=20", variants: ["", slim] }]', 'node:v22-slim', 'approved'],
    ['deny: [{ image: node, variants: ["_*"] }]', 'node:22_evil', 'denied'],
    ['deny: [{ image: node, versions: "<22.11.1" }]', 'node:22.11', 'denied'],
    ['deny: [{ image: node, versions: "<22.11.1" }]', 'node:22', 'denied'],
    ['deny: [{ image: node, versions: "<22.11.1" }]', 'node:22.11.1', 'approved'],
    ['deny: [{ image: node, versions: "<22.11.1" }]', 'Node.io/node:22', 'approved'],
    ['deprecated: [{ image: node, versions: "<22.11.1" }]', 'node:22-slim', 'deprecated'],
    ['allow: [{ image: node, versions: "<22.11.1" }]', 'node:22.11', 'unapproved'],
    ['deny: [docker.io/centos]', 'centos:7', 'denied'],
    ['deny: ["**/centos"]', 'quay.io/centos/centos:stream9', 'denied'],
    ['deny: [ghcr.io/evil/**]', 'ghcr.io:443/evil/x', 'denied'],
    ['deny: [docker.io/bitnami/**]', 'registry-1.docker.io:443/bitnami/redis:7', 'denied'],
    ['deprecated: [docker.io/bitnami/**]', 'registry.hub.docker.com/bitnami/redis:7', 'deprecated'],
    ['allow: [docker.io/library/**]', 'mirror.gcr.io/library/node:22', 'unapproved'],
    ['deny: [{ image: "**", except: node }]', 'mirror.gcr.io/library/node:22', 'denied'],
    ['deny: [{ image: "**", except: node }]', 'registry-1.docker.io/library/node:22', 'approved'],
    ['deny: [{ image: node, variants: ["*"] }]', 'node', 'denied'],
    ['deny: [{ image: node, versions: "<20" }]', 'node', 'approved'],
    ['deny: [{ image: node, versions: "<20" }]', 'node:18', 'denied'],
    ['allow: ["node:latest"]', 'node', 'unapproved'],
    ['deny: ["**:latest"]', 'node', 'denied'],
    ['deprecated: ["**:latest"]', 'node', 'deprecated'],
    ['deny: ["**:latest"]', `node@${SHA}`, 'approved'],
    ['allow: [R.io/**]', 'r.io/a', 'unapproved'],
    ['allow: [r.io/**]', 'R.io/a', 'unapproved'],
    ['deny: [r.io/**]', 'R.IO/a', 'denied'],
    ['deprecated: [r.io/**]', 'R.io/a', 'deprecated'],
    ['deny: [{ image: "**:*-alpha*", except: r.io/lab/** }]', 'r.io/lab/x:1-alpha', 'approved'],
    ['deny: [{ image: "**:*-alpha*", except: r.io/lab/** }]', 'R.io/lab/x:1-alpha', 'denied'],
    ['deny: [{ image: "**:*-alpha*", except: r.io/lab/** }]', 'r.io/x:1-alpha', 'denied'],
    ['deny: [{ image: node, except: ["node:22*", "node:24*"] }]', 'node:24-slim', 'approved'],
    ['deny: [{ image: node, except: ["node:latest"] }]', 'node', 'denied'],
    ['deny: [{ image: node, except: ["node:22*"] }, "node:22.1"]', 'node:22.1', 'denied'],
  ])('%j: %s is %s', (policy, image, kind) => expect(stand(policy, image).kind).toBe(kind));
});

describe('mirrors', () => {
  const mirrors =
    'settings: { mirrors: { registry.acme.com/hub: docker.io, registry.acme.com/hub/x: ghcr.io/x } }\n';

  it.each<[string, string, ApprovalStatus['kind']]>([
    ['allow: [node]', 'registry.acme.com/hub/library/node:22', 'approved'],
    ['allow: [registry.acme.com/**]', 'registry.acme.com/hub/library/node:22', 'approved'],
    ['allow: [node]', 'registry.acme.com/hub/node:22', 'approved'],
    ['deny: [centos]', 'registry.acme.com/hub/centos:7', 'denied'],
    ['deny: [docker.io/library/centos]', 'registry.acme.com:443/hub/centos:7', 'denied'],
    ['allow: [ghcr.io/**]', 'registry.acme.com/hub/x:1', 'unapproved'],
    ['allow: [ghcr.io/x/**]', 'registry.acme.com/hub/x/y/z:1', 'approved'],
    ['allow: [node]', 'registry.acme.com/hubs/library/node:22', 'unapproved'],
    ['allow: [node]', 'Registry.acme.com/hub/library/node:22', 'unapproved'],
    ['allow: [registry.acme.com/**]', 'docker.io/library/node', 'unapproved'],
    ['allow: [ghcr.io/x/**]', 'registry.acme.com/hub/x/y:1', 'approved'],
    ['allow: [docker.io/x/**]', 'registry.acme.com/hub/x/y:1', 'unapproved'],
    ['deny: [node]', 'registry.acme.com/hub/library/node:22', 'denied'],
    ['deny: [node]', 'Registry.acme.com/hub/library/node:22', 'denied'],
    ['deny: [registry.acme.com/hub/**]', 'registry.acme.com/hub/library/node', 'denied'],
    [
      'deny: [{ image: node, except: registry.acme.com/** }]',
      'registry.acme.com/hub/library/node',
      'approved',
    ],
    [
      'deny: [{ image: registry.acme.com/**, except: node }]',
      'registry.acme.com/hub/library/node',
      'approved',
    ],
    ['deprecated: [node]', 'registry.acme.com/hub/library/node', 'deprecated'],
  ])('%j: %s is %s', (policy, image, kind) => expect(stand(mirrors + policy, image).kind).toBe(kind));
});

describe('overrides', () => {
  const allow = `allow: [node]
overrides:
  - { roles: [frontend], allow: ["docker.io/docker/dockerfile:1"] }
  - { paths: ["legacy/**"], allow: [centos] }
  - { roles: [build], paths: ["legacy/**"], allow: [] }
  - { paths: ["legacy/**"], rules: { unpinned: ignore } }`;

  it.each<[string, Role, string, ApprovalStatus['kind'], string]>([
    ['docker/dockerfile:1', 'frontend', 'Dockerfile', 'approved', 'overrides[0].allow[0]'],
    ['docker/dockerfile:1', 'final', 'Dockerfile', 'unapproved', 'allow'],
    ['node', 'frontend', 'Dockerfile', 'unapproved', 'overrides[0].allow'],
    ['centos', 'final', 'legacy/x/Dockerfile', 'approved', 'overrides[1].allow[0]'],
    ['node', 'final', 'legacy/x/Dockerfile', 'unapproved', 'overrides[1].allow'],
    ['centos', 'build', 'legacy/Dockerfile', 'unapproved', 'overrides[2].allow'],
    ['centos', 'final', 'x/legacy/Dockerfile', 'unapproved', 'allow'],
  ])('%s as %s in %s is %s by %s', (image, role, path, kind, decidedBy) => {
    const standing = stand(allow, image, role, path);
    expect([standing.kind, standing.decidedBy?.key]).toEqual([kind, decidedBy]);
  });

  const also = `allow: [node]
deny: [perl]
overrides:
  - { paths: ["a/**"], allow-also: [quay.io/**, perl] }
  - { paths: ["a/b/**"], allow: [python] }
  - { roles: [build], allow-also: [ruby] }
  - { roles: [final], paths: ["c/**"], deny: [{ image: node, except: "node:22*" }] }`;

  it.each<[string, Role, string, ApprovalStatus['kind'], string]>([
    ['node', 'final', 'a/Dockerfile', 'approved', 'allow[0]'],
    ['quay.io/x', 'final', 'a/Dockerfile', 'approved', 'overrides[0].allow-also[0]'],
    ['quay.io/x', 'final', 'Dockerfile', 'unapproved', 'allow'],
    ['perl', 'final', 'a/Dockerfile', 'denied', 'deny[0]'],
    ['quay.io/x', 'final', 'a/b/Dockerfile', 'unapproved', 'overrides[1].allow'],
    ['python', 'build', 'a/b/Dockerfile', 'approved', 'overrides[1].allow[0]'],
    ['ruby', 'build', 'a/b/Dockerfile', 'approved', 'overrides[2].allow-also[0]'],
    ['node', 'build', 'a/b/Dockerfile', 'unapproved', 'overrides[1].allow'],
    ['node', 'final', 'c/Dockerfile', 'denied', 'overrides[3].deny[0]'],
    ['node:22', 'final', 'c/Dockerfile', 'approved', 'allow[0]'],
    ['node', 'build', 'c/Dockerfile', 'approved', 'allow[0]'],
  ])('what is added: %s as %s in %s is %s by %s', (image, role, path, kind, decidedBy) => {
    const standing = stand(also, image, role, path);
    expect([standing.kind, standing.decidedBy?.key]).toEqual([kind, decidedBy]);
  });

  it('by images they are as exact as approvals where they loosen, and as hard to get around as denials where they tighten', () => {
    const policy = `allow: ["**"]
rules: { unpinned: { require: minor } }
overrides:
  - { images: ["R.io/**:1", "r.io/**:latest"], rules: { unpinned: { require: tag } }, allow-also: [x.io/**] }
  - { images: [r.io/hard/**, "**:latest"], rules: { unpinned: { require: digest } }, allow: [r.io/**] }
  - { images: [r.io/gone], deny: ["**"] }`;
    const judge = (image: string) => {
      const { kind, pin } = stand(policy, image);
      return `${kind} ${pin}`;
    };
    expect(judge('r.io/a:2')).toBe('approved minor');
    expect(judge('R.io/a:1')).toBe('approved tag');
    expect(judge('r.io/a:1')).toBe('approved minor');
    expect(judge('r.io/hard/a:2')).toBe('approved digest');
    expect(judge('R.io/hard/a:2')).toBe('unapproved digest');
    expect(judge('q.io/a')).toBe('unapproved digest');
    expect(judge('q.io/a:latest')).toBe('unapproved digest');
    expect(judge('r.io/a')).toBe('approved digest');
    expect(judge('r.io/gone:1')).toBe('denied minor');
    expect(judge('R.IO/gone:2')).toBe('denied minor');
  });

  it('a list for some is no list for the others', () => {
    const policy = 'overrides: [{ roles: [frontend], allow: [] }]';
    expect([stand(policy, 'node').kind, stand(policy, 'node', 'frontend').kind]).toEqual([
      'approved',
      'unapproved',
    ]);
  });

  it('all that match apply, top to bottom, option by option', () => {
    const policy = loadText(`rules: { unpinned: { level: warn, require: version } }
overrides:
  - { roles: [final], rules: { unpinned: { level: block, require: digest } } }
  - { paths: ["examples/**"], rules: { unpinned: ignore, end-of-life: { grace: 9d } } }`);
    const select = (role: Role, path: string) => selectRules(policy, { role, path, names: null });
    expect(select('build', 'a').unpinned).toMatchObject({ level: 'warn', require: 'version' });
    expect(select('final', 'a').unpinned).toMatchObject({ level: 'block', require: 'digest' });
    expect(select('final', 'examples/a').unpinned).toMatchObject({ level: 'ignore', require: 'digest' });
    expect(select('build', 'examples/a')['end-of-life']).toMatchObject({
      level: 'warn',
      grace: 9,
      notice: 90,
    });
  });

  it('where globs overlap unseen, a denial is still not the milder finding', () => {
    const policy = loadText(`rules: { unapproved: warn, denied: warn }
allow: [node]
overrides:
  - { paths: ["a/**"], rules: { unapproved: block, denied: block } }
  - { paths: ["**/b"], rules: { denied: warn } }`);
    expect(selectRules(policy, { role: 'final', path: 'a/b', names: null }).denied.level).toBe('block');
    expect(selectRules(policy, { role: 'final', path: 'c/b', names: null }).denied.level).toBe('warn');
  });
});

describe('the pin that is asked for', () => {
  const RULE = 'rules: { unpinned: { require: version } }\n';

  it.each<[string, string, string | null, string | null]>([
    ['', 'node', 'tag', null],
    [RULE, 'node', 'version', 'rules.unpinned'],
    [`${RULE}allow: [{ image: node, pin: digest }]`, 'node', 'digest', 'allow[0]'],
    [`${RULE}allow: [{ image: node, pin: tag }]`, 'node', 'tag', 'allow[0]'],
    [`${RULE}allow: [{ image: node, pin: tag }, { image: "**", pin: digest }]`, 'node', 'digest', 'allow[1]'],
    [`${RULE}allow: [{ image: node, pin: tag }, node]`, 'node', 'tag', 'allow[0]'],
    [`${RULE}deprecated: [{ image: node, pin: digest }]`, 'node', 'digest', 'deprecated[0]'],
    [`${RULE}allow: [{ image: node, pin: digest }]`, 'python', 'version', 'rules.unpinned'],
    [`${RULE}allow: [{ image: node, pin: tag }]\ndeny: [node]`, 'node', 'tag', 'allow[0]'],
    [
      'allow: [{ image: node, pin: tag }]\noverrides: [{ roles: [final], rules: { unpinned: { require: digest } } }]',
      'node',
      'digest',
      'overrides[0]',
    ],
    [
      'allow: [{ image: node, pin: tag+digest }]\noverrides: [{ roles: [final], rules: { unpinned: { require: digest } } }]',
      'node',
      'tag+digest',
      'allow[0]',
    ],
    [
      'allow: [{ image: node, pin: tag }]\noverrides: [{ roles: [build], rules: { unpinned: { require: digest } } }]',
      'node',
      'tag',
      'allow[0]',
    ],
    [
      'allow: [{ image: node, pin: tag }]\noverrides: [{ roles: [final], rules: { unpinned: block } }]',
      'node',
      'tag',
      'allow[0]',
    ],
    [`${RULE}allow: [{ image: node, pin: none }]`, 'node', 'none', 'allow[0]'],
    [`${RULE}allow: [{ image: node, pin: none }, node]`, 'node', 'none', 'allow[0]'],
    [`${RULE}allow: [{ image: node, pin: none }, { image: "**", pin: tag }]`, 'node', 'tag', 'allow[1]'],
    [`${RULE}allow: [{ image: node, pin: minor }, { image: "**", pin: patch }]`, 'node', 'patch', 'allow[1]'],
    [
      'allow: [{ image: node, pin: none }]\noverrides: [{ roles: [final], rules: { unpinned: { require: minor } } }]',
      'node',
      'minor',
      'overrides[0]',
    ],
    [
      'allow: [{ image: node, pin: patch }]\noverrides: [{ roles: [final], rules: { unpinned: { require: minor } } }]',
      'node',
      'patch',
      'allow[0]',
    ],
    ['deny: ["**"]', 'scratch', null, null],
  ])('%j: %s needs %s by %s', (policy, image, pin, from) => {
    const standing = stand(policy, image);
    expect([standing.pin, standing.pinFrom?.key ?? null]).toEqual([pin, from]);
  });
});

describe('approvals that come near', () => {
  const policy = `allow:
  - gcr.io/distroless/**
  - docker.io/library/node:22*
  - { image: docker.io/library/node, versions: ">=24" }
  - registry.acme.com/base/node
  - registry.acme.com/base/**`;

  it.each<[string, string[]]>([
    ['node:20', ['docker.io/library/node:22*', 'docker.io/library/node', 'registry.acme.com/base/node']],
    [
      'evil.io/x/node:20',
      ['docker.io/library/node:22*', 'docker.io/library/node', 'registry.acme.com/base/node'],
    ],
    ['evil.io/base/tool', ['registry.acme.com/base/**']],
    ['evil.io/x/y', []],
  ])('%s: %j', (image, nearest) => {
    const entries = findNearestEntries(loadText(policy).allow ?? [], reference(image));
    expect(entries.map((entry) => entry.image)).toEqual(nearest);
  });
});

describe('what takes the place of an image', () => {
  it.each<[string, string, string | null]>([
    ['registry.acme.com/base/$name', 'bitnami/redis:7', 'registry.acme.com/base/redis'],
    ['docker.io/library/eclipse-temurin:$tag', 'openjdk:21-jdk', 'docker.io/library/eclipse-temurin:21-jdk'],
    ['r.io/$path:$tag', 'ghcr.io/a/b/c:1', 'r.io/a/b/c:1'],
    ['r.io/$name-$tag', 'node:22', 'r.io/node-22'],
    ['r.io/$name:$tag', `node@${SHA}`, null],
    ['r.io/$name', `node@${SHA}`, 'r.io/node'],
    ['r.io/fixed:1', 'node', 'r.io/fixed:1'],
  ])('%s for %s is %s', (use, image, expected) => expect(expandUse(use, reference(image))).toBe(expected));
});
