import { describe, expect, it } from 'vitest';
import { listProblems, loadText } from '../../support/policies.js';

const SHA = '0123456789abcdef'.repeat(4);

/** What the policy language's own description shows, whole. */
const EVERYTHING = `version: 1
rules:
  unapproved:  block
  denied:      block
  unpinned:    { level: warn, require: tag }
  deprecated:  warn
  end-of-life: { level: warn, notice: 90d, grace: 0d, support: lts }
  unmirrored:  ignore
  unresolved:  block
  unreadable:  block
  unverified:  { level: block, effective: "2027-01-01" }
allow:
  - docker.io/library/debian:{bookworm,trixie}-slim
  - docker.io/library/{alpine,python}:3.*
  - image: docker.io/library/node
    versions: ">=22 <27"
    variants: ["alpine*", "*-slim"]
  - image: gcr.io/distroless/**
    pin: digest
  - registry.acme.com/base/**
deny:
  - image: docker.io/bitnami/**
    reason: Catalogue moved, these tags no longer get patches
    use: registry.acme.com/base/$name
  - image: "**:*-alpha*"
    except: registry.acme.com/lab/**
deprecated:
  - image: docker.io/library/openjdk
    use: docker.io/library/eclipse-temurin:$tag
    reason: Deprecated upstream
    block-from: "2026-12-01"
overrides:
  - roles: [final]
    rules: { unpinned: { level: block, require: tag+digest } }
  - roles: [frontend]
    allow: ["docker.io/docker/dockerfile:1"]
  - paths: ["examples/**", "**/*.dev.Dockerfile"]
    rules: { unpinned: ignore, end-of-life: warn }
  - paths: [teams/data/**]
    allow-also: [quay.io/jupyter/**]
  - images: [registry.acme.com/base/**]
    rules: { unpinned: ignore }
evidence:
  - images: registry.acme.com/base/**
    signed-by:
      issuer: https://token.actions.githubusercontent.com
      subject: https://github.com/acme/base-images/.github/workflows/release.yml@refs/tags/v*
    provenance: { source: https://github.com/acme/base-images }
    sbom: true
    max-age: 60d
  - images: "**"
    digest: [exists, matches-tag, multi-platform]
    min-age: 3d
exceptions:
  - image: docker.io/library/centos:7
    paths: [legacy/billing/**]
    rules: [unapproved, end-of-life]
    owner: "@acme/billing"
    reason: "BILL-412: vendor driver needs glibc 2.17"
    expires: 2026-12-31
builds:
  - paths: [api/**]
    args: { BASE: ["node:22-alpine", "node:24-alpine"] }
    targets: [prod, worker]
    platforms: [linux/amd64]
    contexts: { base: "docker-image://registry.acme.com/base/app:1.0" }
settings:
  files: ["**/Dockerfile*", "images/*.docker"]
  ignore: []
  scope: changed-files
  args: { REGISTRY: [registry.acme.com, docker.io] }
  platforms: [linux/amd64, linux/arm64]
  mirrors: { registry.acme.com/hub: docker.io }
  unknown: warn
  max-exception: 180d
  inline-exceptions: false
tests:
  - { from: "node:22.11-alpine", role: build, expect: ok }
  - { from: "node:22",           role: final, expect: [unapproved, unpinned] }
  - { from: "evil.io/library/node:22-alpine", role: build, expect: [unapproved] }
delegate:
  allow: registry.acme.com/teams/**
  max-exception: 90d
`;

it('reads all that the language has', () => {
  expect(listProblems(EVERYTHING)).toEqual([]);
  expect(listProblems(EVERYTHING.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(listProblems(`\uFEFF${EVERYTHING}`)).toEqual([]);
  expect(listProblems(`---\n${EVERYTHING}...\n`)).toEqual([]);
});

it('has safe defaults', () => {
  const { rules, settings, allow, deny, parent } = loadText('');
  expect({ ...rules, allow, deny, parent }).toMatchObject({
    unapproved: { level: 'block', effective: null },
    denied: { level: 'block', effective: null },
    unpinned: {
      level: 'warn',
      effective: null,
      require: 'tag',
      floating: ['latest', 'stable', 'edge', 'nightly', 'main', 'master', 'dev', 'lts', 'current', 'rolling'],
    },
    deprecated: { level: 'warn', effective: null },
    'end-of-life': { level: 'warn', effective: null, notice: 90, grace: 0, support: 'lts' },
    unmirrored: { level: 'ignore', effective: null },
    unresolved: { level: 'block', effective: null },
    unreadable: { level: 'block', effective: null },
    unverified: { level: 'block', effective: null },
    'debug-variant': { level: 'ignore', effective: null },
    'unofficial-image': { level: 'ignore', effective: null },
    'remote-input': { level: 'ignore', effective: null },
    'shell-on-distroless': { level: 'ignore', effective: null },
    'root-user': { level: 'ignore', effective: null },
    'build-tools-shipped': { level: 'ignore', effective: null },
    'libc-mismatch': { level: 'ignore', effective: null },
    'package-leftovers': { level: 'ignore', effective: null },
    'no-init': { level: 'ignore', effective: null },
    allow: null,
    deny: [],
    parent: null,
  });
  expect(settings).toEqual({
    files: { usual: true, globs: [] },
    ignore: [],
    discover: ['compose', 'bake', 'workflows', 'devcontainers', 'goreleaser'],
    runImages: false,
    scope: 'changed-files',
    args: new Map(),
    platforms: ['linux/amd64', 'linux/arm64'],
    mirrors: [],
    unknown: 'warn',
    registries: { policies: null, trustedRoot: null, insecure: [], deadline: null, requests: null },
    maxException: 180,
    baseline: 'own',
    inlineExceptions: 'unsaid',
  });
});

it('a bare level changes the level only, an option the option only', () => {
  const { rules } = loadText('rules: { unpinned: block, end-of-life: { grace: 30d } }');
  expect(rules.unpinned).toMatchObject({ level: 'block', require: 'tag' });
  expect(rules['end-of-life']).toEqual({
    level: 'warn',
    effective: null,
    notice: 90,
    grace: 30,
    support: 'lts',
  });
});

it('says where things stand', () => {
  const policy = loadText(
    'rules:\n  unpinned: block\nallow:\n  - node\n  - image: python\ndeny:\n  - { image: evil.io/** }',
  );
  expect(policy.allow?.map(({ place: { key, line, column } }) => `${key} ${line}:${column}`)).toEqual([
    'allow[0] 5:5',
    'allow[1] 6:5',
  ]);
  expect(policy.deny[0]?.place).toEqual({ key: 'deny[0]', file: 'policy.yml', line: 8, column: 5 });
  expect(policy.rulePlaces.get('unpinned')).toMatchObject({ key: 'rules.unpinned', line: 3 });
  expect(policy.allowPlace).toMatchObject({ key: 'allow', line: 4, column: 1 });
});

/** Policy, where the error is, and what it says. Lines count from the one after `version: 1`, which is line 1. */
const WRONG: readonly (readonly [string, string, RegExp])[] = [
  ['alow: [node]', '2:1', /Unknown key "alow"; did you mean "allow"/],
  ['Allow: [node]', '2:1', /did you mean "allow"/],
  ['whatever: 1', '2:1', /Unknown key "whatever"; possible here: version, extends, rules/],
  ['1: 1', '2:1', /Unknown key "1"/],
  ['unpinned: block', '2:1', /Unknown key "unpinned"; it belongs under "rules"/],
  ['scope: all', '2:1', /it belongs under "settings"/],
  ['allow: [{ image: node, tag: "22" }]', '2:24', /a tag belongs in the image: node:22/],
  ['allow:\n  - node: 22', '3:5', /for the image node:22 leave out the space after the colon/],
  ['allow: [node]\nallow: [python]', '3:1', /is repeated here, first in line 2/],
  ['settings: { scope: all, scope: all }', '2:25', /is repeated/],
  ['allow:\n  - &a node', '3:8', /Remove the anchor &a/],
  ['allow: [node]\ndeny: *x', '3:7', /alias/],
  ['deny:\n  - **:latest', '3:5', /quotes around it: "\*\*:latest"/],
  ['deny: [*]', '2:8', /A \* without quotes/],
  ['rules: { <<: { denied: block } }', '2:10', /Merge keys/],
  ['allow: [!!str node]', '2:15', /Remove the tag/],
  ['allow: [node]\n---\nversion: 1', '3:1', /second document/],
  ['allow: [node]\n---', '3:1', /second document/],
  ['allow:\n\t- node', '3:1', /tab/],
  ['allow:\n  - node\n - python', '4:2', /colon and a blank|not indented|key/],
  ['allow: [node', '3:1', /\[ or \{ is not closed/],
  ['allow: ["node]', '3:1', /quote opened/],
  ['exceptions:\n  - owner: @acme', '3:12', /must not begin with @/],
  [
    'deny:\n  - { image: a/b, reason: x }\n  - image: a/c\n    reason: A-1: b',
    '5:13',
    /quotes around the whole text/,
  ],
  ['allow:\n  - image: node\n    versions: >=22 <27', '4:16', /needs quotes, as in ">=22 <27"/],
  ['? [a]\n: b', '2:3', /plain word/],

  ['allow: [3.10]', '2:9', /3\.10 without quotes is the number 3\.1; put quotes around it: "3\.10"/],
  ['allow: [{ image: node, versions: 3.10 }]', '2:34', /the number 3\.1; put quotes around it: "3\.10"/],
  ['allow: [{ image: node, versions: 22 }]', '2:34', /put quotes around it: "22"/],
  ['allow: [{ image: node, variants: [3.10] }]', '2:35', /put quotes around it: "3\.10"/],
  ['settings: { args: { V: [1.20] } }', '2:25', /put quotes around it: "1\.20"/],
  ['settings: { args: { V: [true] } }', '2:25', /put quotes around it: "true"/],
  ['settings: { args: { V: [0x10] } }', '2:25', /the number 16; put quotes/],
  ['tests: [{ from: 22, expect: ok }]', '2:17', /put quotes around it: "22"/],

  ['allow: node', '2:8', /must be a list of images; put brackets around it: \[node\]/],
  ['allow: "**"', '2:8', /put brackets around it: \["\*\*"\]/],
  ['allow: { image: node }', '2:8', /must be a list of images, not a map/],
  ['overrides: [{ roles: final, rules: { unpinned: ignore } }]', '2:22', /\[final\]/],
  ['allow: [{ image: node, variants: slim }]', '2:34', /\[slim\]/],
  ['deny: []', '2:7', /empty list/],
  ['overrides: []', '2:12', /empty list/],
  ['allow: [{ image: node, variants: [] }]', '2:34', /empty list/],
  ['rules: { unpinned: { floating: [] } }', '2:32', /empty list/],
  ['settings: { platforms: [] }', '2:24', /empty list/],
  ['allow:', '2:1', /"allow" has no value; write allow: \[\] to approve nothing/],
  ['allow: ~', '2:1', /has no value/],
  ['allow: null', '2:1', /has no value/],
  ['deny:', '2:1', /has no value/],
  ['rules: { denied: }', '2:10', /"rules\.denied" has no value/],
  ['rules: { denied }', '2:10', /"rules\.denied" has no value/],
  ['allow:\n  -\n  - node', '3:4', /"allow\[0\]" has no value/],
  ['settings: { args: { X: } }', '2:21', /"settings\.args\.X" has no value/],
  ['overrides: [{ roles: [final], allow: }]', '2:31', /allow: \[\] to approve nothing/],

  ['allow: ["*/node"]', '2:9', /does not name a host/],
  ['allow: [[node]]', '2:9', /must be an image.* not a list/],
  ['allow: [{}]', '2:9', /lacks the key "image"/],
  ['allow: [{ image: node, versoins: ">=1" }]', '2:24', /did you mean "versions"/],
  ['allow: [{ image: node, version: ">=1" }]', '2:24', /did you mean "versions"/],
  ['allow: [{ image: node, versions: "^1" }]', '2:34', /npm's notation/],
  ['allow: [{ image: node, variants: ["a b"] }]', '2:35', /a space/],
  [
    'allow: [{ image: node, pin: sha }]',
    '2:29',
    /must be a kind of pin \(none, tag, version, minor, patch, digest or tag\+digest\), not "sha"; write digest/,
  ],
  [
    'rules: { unpinned: { require: none } }',
    '2:31',
    /\(tag, version, minor, patch, digest or tag\+digest\), not "none"/,
  ],
  ['allow: [{ image: node, except: a }]', '2:24', /only entries of "deny"/],
  ['allow: [{ image: node, block-from: 2027-01-01 }]', '2:24', /only entries of "deprecated"/],
  ['deny: [{ image: node, pin: tag }]', '2:23', /only entries of "allow"/],
  ['deny: [{ image: node, blockFrom: x }]', '2:23', /Unknown key "blockFrom"/],
  ['deny: [{ image: node, use: "x/$nam" }]', '2:28', /uses \$nam, which is not known; write \$name/],
  ['deny: [{ image: node, use: "x/$foo" }]', '2:28', /write \$name, \$tag or \$path/],
  ['deny: [{ image: node, use: "x/\\x24{name}" }]', '2:28', /write \$name/],
  ['deny: [{ image: node, use: "x/$" }]', '2:28', /is not known/],
  ['deny: [{ image: node, use: "no image" }]', '2:28', /is not an image/],
  ['deny: [{ image: node, use: "a:b:c:$tag" }]', '2:28', /is not an image/],
  ['deny: [{ image: node, reason: "" }]', '2:31', /is empty/],
  ['deprecated: [{ image: node, block-from: 2026-02-30 }]', '2:41', /is not a real date/],
  ['deprecated: [{ image: node, block-from: 1.12.2026 }]', '2:41', /is not a date/],
  [
    'deprecated: [{ image: node, block-from: 2026 }]',
    '2:41',
    /must be a date such as "2026-12-31", not the number 2026/,
  ],

  ['rules: { unaproved: warn }', '2:10', /did you mean "unapproved"/],
  ['rules: { end_of_life: warn }', '2:10', /did you mean "end-of-life"/],
  [
    'rules: { unapproved: error }',
    '2:22',
    /must be a level \(ignore, warn or block\), not "error"; write block/,
  ],
  ['rules: { unapproved: blok }', '2:22', /did you mean "block"/],
  ['rules: { unapproved: { levl: block } }', '2:24', /did you mean "level"/],
  ['rules: { unapproved: [block] }', '2:22', /must be a level \(ignore, warn or block\), not a list/],
  ['rules: { unapproved: true }', '2:22', /must be a level \(ignore, warn or block\), not true; write block/],
  ['rules: { denied: { require: tag } }', '2:20', /option of "unpinned"/],
  ['rules: { unpinned: { grace: 1d } }', '2:22', /option of "end-of-life"/],
  ['rules: { unpinned: { require: sha256 } }', '2:31', /kind of pin/],
  ['rules: { unpinned: { floating: [lts-slim] } }', '2:33', /before the first - of a tag/],
  ['rules: { end-of-life: { notice: 90 } }', '2:33', /number of days such as 90d/],
  ['rules: { end-of-life: { notice: 3w } }', '2:33', /write digits and a d/],
  ['rules: { end-of-life: { grace: -1d } }', '2:32', /not a number of days/],
  ['rules: { end-of-life: { grace: 9999999999d } }', '2:32', /the most is 99999d/],
  ['rules: { unpinned: no }', '2:20', /ignore/],
  ['allow: [n\u043ede]', '2:9', /\(U\+043E\), which is not one of the letters a to z/],
  ['allow:\n\u00a0 - node', '3:1', /U\+00A0, which looks like a space, indents this line/],
  ['<<<<<<< HEAD', '2:1', /A merge conflict is not resolved here/],
  ['rules: { end-of-life: { support: extended } }', '2:34', /security, lts or paid/],
  ['rules: { unverified: { effective: tomorrow } }', '2:35', /is not a date/],
  [
    'rules: { denied: warn }\nallow: [node]',
    '2:10',
    /"denied" is milder \(warn\) than "unapproved" \(block\); write denied: block/,
  ],
  ['rules: { denied: warn }\noverrides: [{ roles: [final], allow: [] }]', '2:10', /milder/],
  ['rules: { denied: ignore }\ndeprecated: [node]', '2:10', /milder \(ignore\) than "deprecated" \(warn\)/],
  [
    'rules: { denied: { effective: 2027-01-01 } }\nallow: [node]',
    '2:10',
    /takes effect later than "unapproved"; as its date write none/,
  ],
  [
    'rules: { denied: { effective: 2027-01-02 }, unapproved: { effective: 2027-01-01 } }\nallow: [node]',
    '2:10',
    /write 2027-01-01 or earlier/,
  ],
  ['allow: [node]\noverrides: [{ paths: [a/**], rules: { denied: warn } }]', '3:39', /milder/],
  [
    'deprecated: [a]\noverrides: [{ roles: [build], rules: { denied: warn, deprecated: block } }]',
    '3:40',
    /milder \(warn\) than "deprecated"/,
  ],
  [
    'rules: { unapproved: warn, denied: warn }\nallow: []\noverrides:\n  - { roles: [final, build], rules: { denied: block, unapproved: block } }\n  - { roles: [final], rules: { denied: warn } }',
    '6:32',
    /together with overrides\[0\] .*milder/,
  ],

  ['overrides: [{ rules: { unpinned: ignore } }]', '2:13', /selects nothing/],
  ['overrides: [{ roles: [final] }]', '2:13', /changes nothing; add rules, allow, allow-also or deny/],
  [
    'overrides: [{ images: [node], rules: { unreadable: block } }]',
    '2:40',
    /"overrides\[0\]\.rules\.unreadable" never applies/,
  ],
  [
    'overrides: [{ images: [node], rules: { unresolved: { level: warn } } }]',
    '2:40',
    /move it to an override without images/,
  ],
  ['overrides: [{ images: node, deny: [a/b] }]', '2:23', /\[node\]/],
  ['overrides: [{ roles: [final], deny: [] }]', '2:37', /empty list/],
  ['overrides: [{ roles: [final], allow-also: }]', '2:31', /has no value/],
  ['allow: [a]\noverrides: [{ roles: [final], allow-also: [] }]', '3:43', /empty list/],
  ['overrides: [{ roles: [final], allow-also: [a] }]', '2:31', /has nothing to add to/],
  ['overrides: [{ roles: [final], deny: [{ image: a, pin: tag }] }]', '2:50', /only entries of "allow"/],
  ['overrides: [{ roles: [finl], allow: [] }]', '2:23', /did you mean "final"/],
  ['overrides: [{ role: [final], allow: [] }]', '2:15', /did you mean "roles"/],
  ['overrides: [{ paths: [./a/**], allow: [] }]', '2:23', /begins with \.\/.*write a\/\*\*/],
  ['overrides: [{ paths: ["a/"], allow: [] }]', '2:23', /write a\/\*\*/],
  ['overrides: [{ paths: ["[a"], allow: [] }]', '2:23', /without a \]/],

  ['exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y }]', '2:14', /lacks the key "expires"/],
  [
    'exceptions: [{ rules: [denied], owner: x, reason: y, expires: 2026-10-01 }]',
    '2:14',
    /lacks the key "image"/,
  ],
  ['exceptions: [{ image: a/b, owner: x, reason: y, expires: 2026-10-01 }]', '2:14', /lacks the key "rules"/],
  [
    'exceptions: [{ image: a/b, rules: [denied], reason: y, expires: 2026-10-01 }]',
    '2:14',
    /lacks the key "owner"/,
  ],
  [
    'exceptions: [{ image: a/b, rules: [denied], owner: x, expires: 2026-10-01 }]',
    '2:14',
    /lacks the key "reason"/,
  ],
  ['exceptions: [{ image: a/b, rules: [], owner: x, reason: y, expires: 2026-10-01 }]', '2:35', /empty list/],
  [
    'exceptions: [{ image: a/b, rules: [all], owner: x, reason: y, expires: 2026-10-01 }]',
    '2:36',
    /name of a rule/,
  ],
  [
    'exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 2027-03-01 }]',
    '2:66',
    /more than 180 days away \(settings\.max-exception\); write 2027-02-28 or earlier/,
  ],
  [
    'settings: { max-exception: 10d }\nexceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 2026-09-12 }]',
    '3:66',
    /more than 10 days away/,
  ],

  ['settings: { scpe: all }', '2:13', /did you mean "scope"/],
  [
    'settings: { scope: everything }',
    '2:20',
    /changed-references, changed-files or all\), not "everything"; write all/,
  ],
  ['settings: { args: { "A-B": [x] } }', '2:21', /cannot be the name of an argument/],
  ['settings: { args: { A: x } }', '2:24', /\[x\]/],
  ['settings: { args: [A] }', '2:19', /must be a map of arguments/],
  ['settings: { platforms: [amd64] }', '2:25', /write system and processor/],
  ['settings: { mirrors: { hub: docker.io } }', '2:24', /does not name a host/],
  ['settings: { mirrors: { r.io/hub/: docker.io } }', '2:24', /without tag, wildcard or trailing \//],
  ['settings: { mirrors: { r.io/*: docker.io } }', '2:24', /wildcard/],
  ['settings: { mirrors: { r.io/hub: [docker.io] } }', '2:34', /must be a registry/],
  ['settings: { mirrors: { r.io/hub: "*.docker.io" } }', '2:34', /an upstream is one host/],
  ['settings: { mirrors: { "*.io/hub": docker.io } }', '2:24', /last two parts of its host/],
  ['settings: { mirrors: { "r*.acme.com/hub": docker.io } }', '2:24', /whole label/],
  [
    'settings: { mirrors: { docker.io: r.io/hub } }',
    '2:24',
    /"docker\.io" is not a mirror; swap the two.*: r\.io\/hub: docker\.io/,
  ],
  ['settings: { mirrors: { index.docker.io: r.io/hub } }', '2:24', /swap the two.*: r\.io\/hub: docker\.io/],
  ['settings: { mirrors: { registry-1.docker.io: r.io/hub } }', '2:24', /swap the two/],
  ['settings: { mirrors: { "Docker.io:443": r.io/hub } }', '2:24', /swap the two/],
  [
    'settings: { mirrors: { docker.io/library: r.io/base } }',
    '2:24',
    /swap the two.*: r\.io\/base: docker\.io\/library/,
  ],
  ['settings: { mirrors: { docker.io/bitnami: r.io/bitnami } }', '2:24', /swap the two/],
  ['settings: { mirrors: { ghcr.io: r.io/ghcr } }', '2:24', /swap the two/],
  [
    'settings: { mirrors: { registry.hub.docker.com: r.io/hub } }',
    '2:24',
    /swap the two.*: r\.io\/hub: docker\.io$/,
  ],
  ['settings: { mirrors: { mirror.gcr.io: r.io/hub } }', '2:24', /swap the two.*: r\.io\/hub: docker\.io$/],
  [
    'settings: { mirrors: { public.ecr.aws/docker: r.io/hub } }',
    '2:24',
    /swap the two.*: r\.io\/hub: docker\.io$/,
  ],
  [
    'settings: { mirrors: { public.ecr.aws/docker/library: r.io/hub } }',
    '2:24',
    /swap the two.*: r\.io\/hub: docker\.io\/library$/,
  ],
  ['settings: { mirrors: { lscr.io: r.io/ls } }', '2:24', /swap the two.*: r\.io\/ls: lscr\.io/],
  ['settings: { mirrors: { docker.elastic.co: r.io/es } }', '2:24', /swap the two/],
  ['settings: { mirrors: { k8s.gcr.io: r.io/k8s } }', '2:24', /swap the two/],
  ['settings: { mirrors: { r.io/hub: r.io/hub } }', '2:24', /mirrors itself/],
  ['settings: { mirrors: { docker.io: docker.io } }', '2:24', /mirrors itself/],
  ['settings: { mirrors: { a.io/x: b.io/y, b.io/y: a.io/x } }', '2:24', /leads back/],
  ['settings: { mirrors: { a.io: a.io/x } }', '2:24', /leads back/],
  ['settings: { unknown: pass }', '2:22', /must be a level/],
  ['settings: { max-exception: 6 months }', '2:28', /number of days/],
  ['settings: { inline-exceptions: "yes" }', '2:32', /true or false/],
  ['settings: { inline-exceptions: yes }', '2:32', /true or false/],
  ['settings: { files: [] }', '2:20', /empty list/],

  ['tests: [{ from: "node:22", expect: unapproved }]', '2:36', /\[unapproved\]/],
  ['tests: [{ from: "node:22", expect: [unaproved] }]', '2:37', /did you mean "unapproved"/],
  [
    'tests: [{ from: "node:22", expect: [] }]',
    '2:36',
    /does not name a rule; for an image that passes write ok/,
  ],
  ['tests: [{ from: "node:22" }]', '2:9', /lacks the key "expect"/],
  ['tests: [{ from: "No De", expect: ok }]', '2:17', /is not an image/],
  ['tests: [{ from: a, role: main, expect: ok }]', '2:26', /must be a role/],
  ['tests: [{ from: a, path: /a, expect: ok }]', '2:26', /not a path from the root/],

  ['evidence: [{ images: "**" }]', '2:12', /requires nothing/],
  ['evidence: [{ images: "**", sbom: false }]', '2:12', /requires nothing/],
  ['evidence: [{ sbom: true }]', '2:12', /lacks the key "images"/],
  ['evidence: [{ images: "**", digest: [exist] }]', '2:37', /did you mean "exists"/],
  ['evidence: [{ images: "**", digest: exists }]', '2:36', /\[exists\]/],
  ['evidence: [{ images: "**", max-age: 1d, min-age: 3d }]', '2:12', /can never be satisfied/],
  [
    'evidence: [{ images: "**", provenance: https://a.b }]',
    '2:40',
    /must be a map with the source.*; write \{ source: https:\/\/a\.b \}/,
  ],
  ['evidence: [{ images: "**", provenance: { source: "http://a.b" } }]', '2:50', /begins with https/],
  ['evidence: [{ images: "**", signed-by: { issuer: "https://a.b" } }]', '2:39', /lacks the key "subject"/],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://a.b", subject: "*" } }]',
    '2:73',
    /accept any signer/,
  ],
  ['evidence: [{ images: "**", signed-by: {} }]', '2:39', /lacks the key "issuer"/],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://*", subject: a } }]',
    '2:49',
    /a \* in the host, but anybody can run a host/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://a.b", subject: a, source: acme/app } }]',
    '2:84',
    /is not a repository; write its address/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://a.b", subject: a, source: "https://github.com/*" } }]',
    '2:84',
    /at least its owner/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://a.b", subject: a, ref: main } }]',
    '2:81',
    /write refs\/heads\/main or refs\/tags\/v\*/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { key: cosign.pub } }]',
    '2:46',
    /is not a public key; write the file/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { key: "-----BEGIN EC PRIVATE KEY-----" } }]',
    '2:46',
    /is a private key, which is now known/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { key: "-----BEGIN CERTIFICATE-----" } }]',
    '2:46',
    /is a certificate, not a public key/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { key: "-----BEGIN PUBLIC KEY-----\\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQD5\\n-----END PUBLIC KEY-----" } }]',
    '2:46',
    /is not a key of P-256, P-384, Ed25519, or RSA with 2048 bits or more/,
  ],
  [
    'evidence: [{ images: "**", signed-by: { issuer: "https://a.b", key: "-----BEGIN PUBLIC KEY-----\\nMCowBQYDK2VwAyEAYcExkcbqtTSQCOYhR5baBH8ZIEctlpO1bLQYC/h07rA=\\n-----END PUBLIC KEY-----" } }]',
    '2:39',
    /has a key and issuer; a key says all/,
  ],
  ['evidence: [{ images: "**", signed-by: [] }]', '2:39', /is an empty list/],
  ['settings: { registries: { trusted-root: /etc/root.json } }', '2:41', /is not a file of the repository/],
  [
    'settings: { registries: { trusted-root: https://a.b/root.json } }',
    '2:41',
    /is not a file of the repository/,
  ],

  ['delegate: {}', '2:11', /delegates nothing/],
  ['delegate: { alow: a }', '2:13', /did you mean "allow"/],
  ['delegate: { max-exception: 90 }', '2:28', /number of days/],

  ['extends: base.yml', '2:10', /write \.\/base\.yml/],
  ['extends: /etc/base.yml', '2:10', /is not a policy/],
  ['extends: acme/policies/base.yml', '2:10', /does not name a commit/],
  ['extends: "acme/policies/../base.yml@abc"', '2:10', /has \. or \.\. between its slashes/],
  ['extends: https://example.com/base.yml', '2:10', /is an address/],
  ['extends: oci://example.com/base', '2:10', /digest/],
  ['extends: [./base.yml]', '2:10', /must be the policy to extend/],
  ['extends: ./base.yml', '2:1', /was not read/],
  [`extends: oci://example.com/base@sha256:${SHA}`, '2:1', /was not read/],
];

describe('a wrong policy', () => {
  it.each(WRONG)('%j is wrong at %s: %s', (text, place, message) => {
    const problems = listProblems(`version: 1\n${text}\n`);
    expect(problems.map((problem) => problem.split(' ', 1)[0])).toContain(place);
    expect(problems.find((problem) => problem.startsWith(`${place} `))).toMatch(message);
    expect(problems.join('\n')).not.toMatch(/[Ii]nvalid input|undefined|\[object|NaN/);
  });

  it.each<[string, string, RegExp]>([
    ['', '1:1', /policy is empty/],
    ['# nothing\n', '1:1', /policy is empty/],
    ['- node', '1:1', /keys such as/],
    ['node', '1:1', /keys such as/],
    ['allow: [node]', '1:1', /lacks the key "version"; write version: 1/],
    ['version: 2', '1:10', /is the number 2, but this gate reads version 1/],
    ['version: 1.5', '1:10', /write version: 1/],
    ['version: "1"', '1:10', /without quotes/],
    ['version: one', '1:10', /not "one"; write version: 1/],
    ['version:', '1:1', /has no value/],
    ['%YAML 1.1\n---\nversion: 1', '1:1', /line that begins with %/],
    ['version: 1\nextends: ./policy.yml', '2:1', /was not read/],
  ])('%j is wrong at %s: %s', (text, place, message) => {
    expect(listProblems(text)[0]).toMatch(new RegExp(`^${place} .*${message.source}`));
  });
});

it('names several problems in one run, in the order of the file', () => {
  const problems = listProblems('versoin: 1\nallow: [3.10]\ndeny:\nrules: { denied: blok, unpinned: 1 }\n');
  expect(problems.map((problem) => problem.split(' ', 1)[0])).toEqual(['1:1', '2:9', '3:1', '4:18', '4:34']);
});

it('does not count on and on', () => {
  const problems = listProblems(`version: 1\nallow:\n${'  - "*"\n'.repeat(500)}`);
  expect(problems).toHaveLength(51);
  expect(problems.at(-1)).toMatch(/And 450 more problems/);
  const one = listProblems(`version: 1\nallow:\n${'  - "*"\n'.repeat(51)}`);
  expect(one.at(-1)).toMatch(/And 1 more problem from here on$/);
});

it.each([
  [
    'a line before the policy',
    'valid\n\n# effective\n',
    '4:1',
    /no key may follow; write them as "key: value"/,
  ],
  ['a list before the policy', '[a]\n', '2:1', /Something follows a value that is already complete/],
  ['a text before the policy', '"a"\n', '2:1', /Something follows a value that is already complete/],
  ['prose', 'a stray\nline\n', '1:1', /A colon is missing/],
])('says once what is wrong with %s', (_, before, place, message) => {
  const problems = listProblems(`${before}version: 1\nallow:\n  - a\n  - image: b\n    reason: c\n`);
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${place} .*${message.source}`))]);
});

describe('a right policy', () => {
  it.each([
    'allow: []',
    'deny: [{ image: "**:*-alpha*", except: [a/b, c/**] }]',
    'deny: [{ image: node, use: "registry.acme.com/base/$name-slim:$tag" }]',
    'deny: [{ image: node, use: "r.io/$path" }]',
    'overrides: [{ roles: [final], allow: [] }]',
    'overrides: [{ images: [node], rules: { unpinned: ignore } }]',
    'overrides: [{ roles: [final], paths: [a/**], images: [a/**, b/**], deny: [{ image: a/b, except: a/c, use: c/d }] }]',
    'allow: [q/a]\noverrides: [{ paths: [a/**], allow-also: [{ image: q/b, pin: none }] }]',
    'overrides: [{ roles: [final], allow: [q/a] }, { paths: [a/**], allow-also: [q/b] }]',
    'settings: { ignore: [], args: {}, mirrors: {} }',
    'settings: { args: { A: [""], b_1: ["x", "y"] } }',
    'settings: { platforms: [linux/arm/v7, windows/amd64] }',
    'rules: { unapproved: warn, denied: warn }',
    'rules: { denied: { level: block, effective: 2027-01-01 } }\ndeny: [node]',
    'rules: { denied: ignore }\ndeny: [node]\noverrides: [{ paths: [a/**], rules: { denied: warn } }]',
    'rules: { denied: warn, deprecated: block }\ndeny: [node]',
    'rules: { denied: { level: block, effective: 2027-01-01 }, unapproved: { effective: 2027-01-01 } }',
    'overrides: [{ paths: [a/**], rules: { denied: warn, unapproved: warn } }]',
    'overrides: [{ roles: [build], rules: { unapproved: warn, denied: warn } }, { roles: [final], rules: { unapproved: block } }]',
    'exceptions: [{ image: "**", rules: [unreadable], owner: x, reason: y, expires: 2020-01-01 }]',
    'exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 2027-02-28 }]',
    'tests: [{ from: scratch, expect: ok }, { from: a, path: .x/Dockerfile, expect: [unpinned] }]',
    'evidence: [{ images: "**", sbom: true }]',
    'delegate: { allow: [a/**, b/**] }',
  ])('%j', (text) => {
    expect(listProblems(`version: 1\n${text}\n`)).toEqual([]);
  });
});

it('warns of approvals that were surely meant otherwise; a denial of that kind would deny nothing', () => {
  const said =
    '"registry.acme.com" is the image docker.io/library/registry.acme.com; for the registry write registry.acme.com/**';
  expect(listProblems('version: 1\nallow:\n  - registry.acme.com\n')).toEqual([
    `3:5 (warning) "allow[0]" is probably wrong: ${said}`,
  ]);
  expect(listProblems('version: 1\ndeny:\n  - registry.acme.com\n')).toEqual([
    `3:5 "deny[0]" is wrong: ${said}`,
  ]);
});

it('warns of exceptions that can never apply', () => {
  const exception =
    '{ image: a/b, rules: [unapproved, unreadable], owner: x, reason: y, expires: 2026-09-30 }';
  expect(listProblems(`version: 1\nexceptions: [${exception}]`)).toEqual([
    expect.stringMatching(/^2:14 \(warning\) "exceptions\[0\]" never waives "unreadable"/),
  ]);
});
