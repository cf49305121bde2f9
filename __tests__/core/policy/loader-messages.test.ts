import { describe, expect, it } from 'vitest';
import { toPolicySchema } from '../../../src/core/policy/load/policy-schema.js';
import { listProblems } from '../../support/policies.js';

const RULES = 'unapproved, denied, unpinned';

/** What a newcomer writes, and all that is said about it. */
const SLIPS: readonly (readonly [string, string])[] = [
  // A key of another place.
  [
    'allow: [{ image: node, expires: 2026-12-01 }]',
    '2:24 Unknown key "expires" in "allow[0]"; an entry here has no end date; exceptions have "expires", and entries of "deprecated" have "block-from"',
  ],
  ['allow: [{ image: node, until: 2026-12-01 }]', 'an entry here has no end date'],
  ['allow: [{ image: node, owner: x }]', 'it belongs in an entry of "exceptions"'],
  ['allow: [{ image: node, paths: [a/**] }]', 'write an entry of "overrides" with allow-also or deny'],
  ['allow: [{ image: node, require: digest }]', 'write pin: digest, or another kind of pin'],
  [
    'deny: [{ image: node, level: warn }]',
    'it is an option of a rule, for example rules: { unpinned: { level: block } }',
  ],
  ['deprecated: [{ image: node, expires: 2026-12-01 }]', 'did you mean "block-from"?'],
  ['overrides: [{ roles: [final], unpinned: block }]', 'it belongs under "rules"'],
  ['overrides: [{ roles: [final], ignore: true }]', 'to switch a rule off write rules: { unpinned: ignore }'],
  [
    'exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 2026-10-01, roles: [final] }]',
    'an exception is for all roles',
  ],
  ['settings: { allow: [node] }', 'it belongs at the top of the policy'],
  ['settings: { fail-on: never }', 'it is not part of the policy'],
  ['rules: { denied: { notice: 3d } }', 'it is an option of "end-of-life" under "rules"'],
  ['roles: [final]', 'it belongs in an entry of "overrides"'],
  ['mirrors: { r.io/hub: docker.io }', 'it belongs under "settings"'],
  ['denied: [node]', 'its level belongs under "rules"; the list of images that are denied is "deny"'],
  ['whitelist: [node]', 'did you mean "allow"?'],
  // Another word for a key: the key is not missing besides.
  ['allow: [{ name: node }]', 'Unknown key "name" in "allow[0]"; did you mean "image"?'],
  [
    'exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, until: 2026-10-01 }]',
    'did you mean "expires"?',
  ],
  ['evidence: [{ images: "**", signature: true }]', 'did you mean "signed-by"?'],
  [
    'evidence: [{ images: "**", age: 60d }]',
    'write max-age for the oldest, or min-age for the youngest, that passes',
  ],
  [
    'evidence: [{ images: "**", xyz: true }]',
    'Unknown key "xyz" in "evidence[0]"; possible here: images, signed-by',
  ],
  ['evidence: [{ images: "**", provenance: { repo: "https://a.b" } }]', 'did you mean "source"?'],
  ['overrides: [{ stages: [final], rules: { unpinned: block } }]', 'did you mean "roles"?'],
  ['overrides: [{ roles: [final], xyz: true }]', 'Unknown key "xyz" in "overrides[0]"; possible here: roles'],
  ['tests: [{ image: node, expect: ok }]', 'did you mean "from"?'],
  ['delegate: { exceptions: 90d }', 'did you mean "max-exception"?'],
  ['builds: [{ paths: [a], xyz: 1 }]', 'possible here: paths, args'],
  ['rules: { eol: block }', 'did you mean "end-of-life"?'],
  // What YAML takes for part of something else.
  ['allow:\n  - *', '3:5 A * without quotes begins a YAML alias'],
  ['allow: [*, node]', '2:9 A * without quotes begins a YAML alias'],
  ['allow:\n  - node\n    - debian\n  - python', '4:5 This dash is indented further than the one before it'],
  ['allow:\n  - node\n\n    - debian\n    - python', '5:5 This dash is indented further'],
  [
    'allow:\n  - image: node\n    versions: 22\n    variants:\n      - slim\n        - alpine',
    '7:9 This dash',
  ],
  // Letters that look like others.
  ['allow: [n\u043ede]', 'contains "\u043e" (U+043E), which is not one of the letters a to z'],
  ['allow: [{ image: node, variants: [\u0430lpine] }]', 'contains "\u0430" (U+0430), which no tag contains'],
  [
    `allow: [${'node, '.repeat(10_001)}]`,
    '"allow" has 10001 images, more than the 10000 that it may have; let a pattern stand for many',
  ],
  // An image that YAML takes for a key.
  ['allow: [{ node: 22 }]', 'for the image node:22 leave out the space after the colon'],
  ['allow:\n  - node:', 'for the image node leave out the colon'],
  ['allow:\n  - node:\n      versions: ">=22"', 'for the image node write image: node'],
  // A value of another kind.
  ['allow', '2:1 A key needs a colon after it'],
  ['allow: 22', '2:8 "allow" must be a list of images; put brackets around it: ["22"]'],
  ['allow: node, python', 'put brackets around it: [node, python]'],
  ['allow: true', '"allow" must be a list of images, not true'],
  ['deny: { image: node }', 'not a map of keys; put brackets around it: [{ image: node }]'],
  ['deny:\n  image: node', 'not a map of keys; put a dash before its first key'],
  ['deny:\n  reason: x', 'not a map of keys; put a dash before its first key'],
  ['deny:\n  node: ">=22"', 'not a map of keys; put a dash before each image, as in "- node"'],
  ['allow:\n  - image: {{ reg }}/x', '{{ reg }} is a template of another tool, and nothing fills it in here'],
  ['allow:\n  - {{ reg }}', '{{ reg }} is a template of another tool'],
  ['allow:\n  {{ a }}: b', '{{ a }} is a template of another tool'],
  ['{% if x %}\nallow: [a]', '{% if x %} is a template of another tool'],
  ['allow: ["{{ reg }}/x"]', '"{{ reg }}/x" holds a template of another tool, and nothing fills it in here'],
  ['allow: [true]', 'true without quotes is a true-or-false value; put quotes around it: "true"'],
  ['allow: [{ image: node, versions: [">=22"] }]', 'not a list; write one value, without brackets or dash'],
  ['allow: [{ image: node, pin: Digest }]', 'not "Digest"; did you mean "digest"?'],
  [
    'rules: { unapproved: off }',
    '"rules.unapproved" must be a level (ignore, warn or block), not "off"; write ignore',
  ],
  ['rules: { unpinned: digest }', 'not "digest"; write { require: digest }'],
  ['rules: { unpinned: { require: major } }', 'not "major"; write version'],
  ['rules: [unapproved]', 'not a list; write each as KEY: VALUE, without a dash'],
  [
    'rules: { unapproved: { effective: 20270101 } }',
    'must be a date such as "2026-12-31", not the number 20270101',
  ],
  ['deprecated: [{ image: node, block-from: 2026-13-01 }]', '"2026-13-01" is not a real date'],
  [
    'exceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 90d }]',
    '"90d" is not a date; write year, month and day: "2026-12-31"',
  ],
  [
    'overrides: [{ roles: [runtime], deny: [q/a] }]',
    'must be a role (final, build, copied, mounted, frontend or run), not "runtime"; write final',
  ],
  ['evidence: [{ images: "**", provenance: "https://a.b" }]', 'write { source: https://a.b }'],
  [
    'evidence: [{ images: "**", sbom: required }]',
    'must be true or false (whether an SBOM is required), not "required"',
  ],
  [
    'settings: { inline-exceptions: yes }',
    'must be true or false (whether comments in Dockerfiles may waive findings), not "yes"; write true',
  ],
  ['settings: { inline-exceptions: off }', 'not "off"; write false'],
  ['settings: { inline-exceptions: "true" }', 'not "true"; write true without quotes'],
  ['settings: { inline-exceptions: 1 }', 'not the number 1'],
  ['settings: { scope: changed }', 'not "changed"; write changed-files'],
  ['settings: { mirrors: { "https://r.io/hub": docker.io } }', 'begins with a scheme'],
  [
    'tests: [{ from: node, expect: fail }]',
    `must be ok or a list of rules, not "fail"; write the rules that it breaks, for example [unapproved, unpinned]; the rules are ${RULES}`,
  ],
  ['tests: [{ from: node, expect: block }]', `the rules are ${RULES}`],
  ['tests: [{ from: node, expect: false }]', `the rules are ${RULES}`],
  ['tests: [{ from: node, expect: pass }]', 'not "pass"; write ok'],
  ['tests: [{ from: node, expect: true }]', 'not true; write ok'],
  ['tests: [{ from: node, expect: unpined }]', 'write [unpinned]'],
  ['tests: [{ from: node, expect: "[unpinned]" }]', 'write [unpinned]'],
  ['tests: [{ from: node, expect: [ok] }]', 'does not name a rule; for an image that passes write ok'],
  ['tests: [{ from: node, expect: [fail] }]', 'must be the name of a rule (unapproved, denied'],
  ['tests: [{ from: "node:$V", expect: ok }]', 'has a variable in it; write the resulting image'],
  ['tests: [{ from: node, path: "a/**", expect: ok }]', 'is a pattern, but a test is about one Dockerfile'],
  // What SBOMs may list.
  ['evidence: [{ images: "**", license: { deny: [MIT] } }]', 'did you mean "licenses"?'],
  ['evidence: [{ images: "**", licenses: { denied: [MIT] } }]', 'did you mean "deny"?'],
  [
    'evidence: [{ images: "**", licenses: [MIT] }]',
    'must be a map with what is denied (keys: deny, unstated, ignore), not a list',
  ],
  [
    'evidence: [{ images: "**", licenses: { deny: [GPLv3] } }]',
    "is not on SPDX's list of licences; did you mean GPL-3.0? If the SBOM has a name of its own for it, write LicenseRef-GPLv3",
  ],
  ['evidence: [{ images: "**", licenses: { deny: [gpl] } }]', 'did you mean GPL-*?'],
  ['evidence: [{ images: "**", licenses: { deny: ["GPL 3 or later"] } }]', 'did you mean GPL-3.0-or-later?'],
  ['evidence: [{ images: "**", licenses: { deny: [NOASSERTION] } }]', 'with unstated: deny'],
  ['evidence: [{ images: "**", licenses: { deny: [AGLP-3.0-only] } }]', 'did you mean AGPL-3.0-only?'],
  [
    'evidence: [{ images: "**", licenses: { deny: ["Acme EULA"] } }]',
    'or LicenseRef-Acme-EULA if the SBOM has a name of its own for it',
  ],
  ['evidence: [{ images: "**", licenses: { deny: ["AGLP-*"] } }]', "is not on SPDX's list of licences"],
  [
    'evidence: [{ images: "**", licenses: { deny: ["*"] } }]',
    'is every licence; write { license: "*", except: [MIT, Apache-2.0] }',
  ],
  [
    'evidence: [{ images: "**", licenses: { deny: [{ license: "*" }] } }]',
    'denies every licence; add "except" with what may be used',
  ],
  [
    'evidence: [{ images: "**", licenses: { deny: [{ license: MIT, except: "*" }] } }]',
    'is any licence; write which ones are not denied',
  ],
  [
    'evidence: [{ images: "**", licenses: { deny: ["MIT OR GPL-3.0-only"] } }]',
    'is several licences; write each as an entry of its own',
  ],
  [
    'evidence: [{ images: "**", licenses: { deny: ["GPL-2.0 WITH Classpath-exception-2.0"] } }]',
    'deny the licence, or write this under "except"',
  ],
  ['evidence: [{ images: "**", licenses: { deny: [MIT], unstated: block } }]', 'not "block"; write deny'],
  [
    'evidence: [{ images: "**", licenses: { deny: [MIT], unstated: yes } }]',
    'must be what becomes of a package without a known licence (unknown, deny or allow)',
  ],
  ['evidence: [{ images: "**", licenses: { unstated: deny } }]', 'lacks the key "deny"'],
  [
    'evidence: [{ images: "**", packages: { deny: ["*"] } }]',
    'would deny every package; write the name of one, such as xz-utils',
  ],
  [
    'evidence: [{ images: "**", packages: { deny: [xz-utils=5.6.0] } }]',
    'write an @ in front of the version: xz-utils@5.6.0',
  ],
  [
    'evidence: [{ images: "**", packages: { deny: ["xz-utils >=5.6"] } }]',
    'for a range of versions write { package: xz-utils',
  ],
  [
    'evidence: [{ images: "**", packages: { deny: [{ package: x@1, versions: "<2" }] } }]',
    'has a version after the @ and "versions"',
  ],
  // Entries that match nothing that their author can mean.
  [
    'allow: [{ image: node, variants: [-alpine] }]',
    'begins with a "-", but a variant begins after the one that follows the number; write alpine',
  ],
  ['deny: [{ image: node, variants: ["{-slim,-alpine*}"] }]', 'write {slim,alpine*}'],
  [
    'allow: ["node:22.x"]',
    '"node:22.x" names the tag 22.x, which is not a range; write 22.* in place of 22.x, or leave the tag out and write versions: "22"',
  ],
  [
    'deny: ["docker.io/library/node:v22.x.x-alpine"]',
    'write v22.* in place of v22.x.x, or leave the tag out and write versions: "22"',
  ],
  [
    'allow: [{ image: ghcr.io/x/y, official: true }]',
    `"allow[0].official" leaves nothing, because none of Docker's official images, docker.io/library/NAME, is called ghcr.io/x/y; remove it, or the entry`,
  ],
  [
    'allow: [node]\noverrides: [{ roles: [build], allow-also: [{ image: "acme/*", official: true }] }]',
    'leaves nothing',
  ],
  [
    'deny: [{ image: q.io/x, except: q.io/x }]',
    '"deny[0].except" covers all that q.io/x names, so nothing is denied; except less, or remove the entry',
  ],
  ['overrides: [{ roles: [build], deny: [{ image: "q.io/x:1", except: [q.io/**] }] }]', 'nothing is denied'],
  [
    'deny: [scratch]',
    '"deny[0]" does not match FROM scratch, which pulls no image and is always approved; remove it',
  ],
  ['deprecated: [{ image: scratch, block-from: 2027-01-01 }]', 'does not match FROM scratch'],
  [
    'overrides: [{ paths: ["services\\\\api"], deny: [a/b] }]',
    'has a backslash, which only says that the next character is meant as it is; folders are separated by /: write services/api',
  ],
  [
    'settings: { mirrors: { r.io/hub: hub.docker.com } }',
    'is a web site and not a registry; write docker.io',
  ],
  ['allow: [hub.docker.com/**]', 'names a web page, from which no image is pulled; write docker.io/**'],
  [
    'deny: ["HUB.docker.com:443/library/centos"]',
    'names a web page, from which no image is pulled; write docker.io/library/centos',
  ],
  ...(
    [
      ['hub.docker.com/_/node', 'docker.io/library/node'],
      ['hub.docker.com/_/node:22-*', 'docker.io/library/node:22-*'],
      ['https://hub.docker.com/_/node/tags?name=22#x', 'docker.io/library/node'],
      ['hub.docker.com/r/bitnami/redis', 'docker.io/bitnami/redis'],
      ['https://www.hub.docker.com/r/bitnami/redis/', 'docker.io/bitnami/redis'],
      ['hub.docker.com/u/bitnami', 'docker.io/bitnami/**'],
      ['hub.docker.com/node', 'docker.io/library/node'],
      ['https://hub.docker.com/layers/library/node/22/images/sha256-ab', 'docker.io/library/node:22'],
      ['https://gallery.ecr.aws/docker/library/node', 'public.ecr.aws/docker/library/node'],
      ['https://quay.io/repository/prometheus/busybox', 'quay.io/prometheus/busybox'],
      ['https://mcr.microsoft.com/en-us/artifact/mar/dotnet/sdk/about', 'mcr.microsoft.com/dotnet/sdk'],
    ] as const
  ).map(([page, pattern]): [string, string] => [
    `allow: ["${page}"]`,
    `names a web page, from which no image is pulled; write ${pattern}`,
  ]),
  ['allow: ["https://hub.docker.com/search?q=x"]', 'names a web site, from which no image is pulled; the'],
  ['allow: ["https://ghcr.io/acme/x"]', 'begins with a scheme; leave out :// and everything before it'],
  ['allow: [docker.io/libary/**]', '"allow[0]" names docker.io/libary; did you mean docker.io/library/**?'],
  ['allow: [{ image: libray/node }]', 'names docker.io/libray; did you mean library/node?'],
  ['allow: ["docker.io/{library,librarry}/**"]', 'did you mean docker.io/library/**?'],
  [
    'allow: [ngnix]',
    'names docker.io/library/ngnix, but no official image is called that; did you mean nginx?',
  ],
  ['allow: ["postgress:16"]', 'did you mean postgres:16?'],
  // a folder without what is in it
  [
    'deny: [docker.io/bitnami]',
    '2:8 (warning) "deny[0]" is probably wrong: "docker.io/bitnami" names one image, and no official image is called bitnami; write docker.io/bitnami/** for the whole folder, or docker.io/library/bitnami if you mean that image',
  ],
  ['deny: ["bitnami:1.*"]', 'write docker.io/bitnami/**:1.* for the whole folder'],
  ['deny: [mirror.gcr.io/library]', 'write mirror.gcr.io/library/** for the whole folder'],
  ['deprecated: [{ image: bitnami, use: node }]', 'write docker.io/bitnami/** for the whole folder'],
  ['overrides: [{ images: [bitnami], rules: { unpinned: block } }]', 'write docker.io/bitnami/**'],
  ['evidence: [{ images: bitnami, sbom: true }]', 'write docker.io/bitnami/**'],
  [
    'deny: [ghcr.io/evil]',
    '2:8 (warning) "deny[0]" is probably wrong: "ghcr.io/evil" matches nothing, because every path on ghcr.io has at least two parts; write ghcr.io/evil/**',
  ],
  ['overrides: [{ paths: [a], deny: [{ image: quay.io/evil }] }]', 'write quay.io/evil/**'],
  ['allow: [ghcr.io/acme]', '2:9 (warning) "allow[0]" is probably wrong: "ghcr.io/acme" matches nothing'],
  ['delegate: { allow: ghcr.io/acme }', 'write ghcr.io/acme/**'],
  ['deprecated: [{ image: quay.io/acme, use: node }]', '(warning)'],
  ['overrides: [{ images: [quay.io/acme], rules: { unpinned: block } }]', 'write quay.io/acme/**'],
  ['deny: ["docker.io/library/node/**"]', 'write docker.io/library/node, or begin with another registry'],
  ['overrides: [{ roles: [build], allow: [ghrc.io/**] }]', 'names ghrc.io; did you mean ghcr.io/**?'],
  ['allow: [docker.oi/**]', 'did you mean docker.io/**?'],
  ['allow: [gcr.io/distoless/**]', 'names gcr.io/distoless; did you mean gcr.io/distroless/**?'],
  ['evidence: [{ images: mrc.microsoft.com/**, sbom: true }]', 'did you mean mcr.microsoft.com/**?'],
  ['allow: [grc.io/x/y]', 'did you mean gcr.io/x/y?'],
  ['settings: { platforms: [linux/amd46] }', 'is not a known platform; did you mean linux/amd64?'],
  ['builds: [{ paths: ["**"], platforms: [linx/arm64/v8] }]', 'did you mean linux/arm64/v8?'],
  [
    'tests: [{ from: node, role: base, expect: ok }]',
    'not "base"; write final for what ships, or build for other stages',
  ],
  ['extends: ""', '"" is empty; write ./FILE'],
  [
    'extends: https://github.com/acme/policies/blob/main/base.yml',
    'is the address of a page; write acme/policies/base.yml@COMMIT',
  ],
];

describe('a slip is reported once, with what to write', () => {
  it.each(SLIPS)('%j: %s', (text, message) => {
    const problems = listProblems(`version: 1\n${text}\n`);
    expect(problems).toEqual([expect.stringContaining(message)]);
    expect(problems[0]).not.toMatch(/\bblanks?\b| is no |\[fail\]|undefined/);
  });
});

/** What may look odd and can match. */
const HONEST = [
  'allow: [icr.io/x/**, mirror.gcr.io/**, acr.io/**, "ghcr.io/libary/**", "*.gcr.io/distoless/**", gcr.io/acme/x]',
  'allow: [docker.io/librarian/x, docker.io/library/node, docker.io/library/mongoose, quay.io:5000/x, docker.io/library/nodes, lib/x]',
  'deny: [ghrc.io/**, docker.io/libary/**]',
  'deny: [registry.k8s.io/pause, mcr.microsoft.com/powershell, registry.fedoraproject.org/fedora, "*.gcr.io/pause"]',
  'deny: ["ghcr.io/evil{,/**}", "ghcr.io/**/evil", docker.io/library/internal, centos, "bitnami/*", "docker.io/**/a/**"]',
  'allow: [{ image: node, variants: ["", "*-alpine", alpine*, _x] }]',
  'allow: ["verdaccio/verdaccio:6.x", "q.io/node:22.x", "node:22.*", "node:lts-x", "node:*.x"]',
  'allow: [{ image: "**", official: true }, { image: "docker.io/**", official: true }]',
  'allow: [{ image: "docker.io/library/{node,nobody-has-this}", official: true }]',
  'settings: { mirrors: { r.io/hub: docker.io } }\nallow: [{ image: node, official: true }]',
  'deny: [{ image: "q.io/**", except: q.io/x }, { image: "**/x", except: q.io/x }]',
  'deny: [{ image: "q.io/x", except: ["q.io/x:*", "q.io/x:latest"] }]',
  'deny: [{ image: "{q,r}.io/x", except: q.io/x }, "scratch:latest", docker.io/library/scratch]',
  'overrides: [{ paths: ["a[b]", "a\\\\*b", "a\\\\[b\\\\]", "a\\\\\\\\b"], deny: [a/b] }]',
  'allow: [registry.hub.docker.com/**, "docker.com/**", "public.ecr.aws/x/**"]',
  'settings: { platforms: [linux/x86_64, linux/aarch64, linux/armv8, linux/arm/v5, wasi/wasm32, linux/386, linux/e2k] }',
];

it.each(HONEST)('%j is taken without a word', (text) => {
  expect(listProblems(`version: 1\n${text}\n`)).toEqual([]);
});

it('what is missing is said beside an unknown key that cannot stand for all of it', () => {
  expect(listProblems('version: 1\nexceptions: [{ image: a/b, xyz: 1, owner: x }]')).toEqual([
    expect.stringContaining('lacks the key "rules"'),
    expect.stringContaining('lacks the key "reason"'),
    expect.stringContaining('lacks the key "expires"'),
    expect.stringContaining('Unknown key "xyz"'),
  ]);
});

it('a list of the only licences that pass is written as a denial of all others', () => {
  expect(listProblems('version: 1\nevidence: [{ images: "**", licenses: { allow: [MIT] } }]')).toEqual([
    expect.stringContaining('lacks the key "deny"'),
    expect.stringContaining('for nothing but some licences write deny: [{ license: "*", except: [MIT] }]'),
  ]);
});

/** Each key of the language with where it may stand, as `overrides[0].rules`. */
function listKeys(): readonly string[] {
  const { definitions, ...root } = toPolicySchema() as { definitions: Record<string, object> };
  const keys = new Set<string>();
  const waiting: unknown[] = [root, ...Object.values(definitions)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('properties' in next) for (const key of Object.keys(next.properties as object)) keys.add(key);
    waiting.push(...Object.values(next));
  }
  return [...keys];
}

it('every key of the language that stands in a wrong place is told apart from a mere word', () => {
  const top = listKeys().filter((key) => {
    const problems = listProblems(`version: 1\n${key}: 1\n`).join('\n');
    return problems.includes('possible here');
  });
  expect(top).toEqual([]);
});
