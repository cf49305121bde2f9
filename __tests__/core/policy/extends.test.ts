import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/core/dockerfile/reading.js';
import { parseReference } from '../../../src/core/image/reference.js';
import { describePolicy, loadPolicy, readExtends } from '../../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { findApprovalStatus, mayWaive } from '../../../src/core/policy/query/approval-status.js';
import { selectRules } from '../../../src/core/policy/query/select-rules.js';
import { listProblems, loadText } from '../../support/policies.js';

const SHA = '0123456789abcdef'.repeat(4);

function stand(policy: Policy, image: string, role: Role = 'final', path = 'Dockerfile') {
  const reference = parseReference(image);
  if ('error' in reference) throw new Error(reference.error);
  return findApprovalStatus(policy, reference, { role, path });
}

const extend = (text: string) => `extends: ./parent1.yml\n${text}`;

describe('what a policy extends', () => {
  it.each<[string, unknown]>([
    ['extends: ./base.yml', { kind: 'file', path: './base.yml' }],
    ['version: 1\nextends: "../org/base.yml"', { kind: 'file', path: '../org/base.yml' }],
    [
      'extends: acme/.github/policies/base.yml@4f2c9d1e0123456789abcdef0123456789abcdef',
      {
        kind: 'github',
        owner: 'acme',
        repo: '.github',
        path: 'policies/base.yml',
        ref: '4f2c9d1e0123456789abcdef0123456789abcdef',
      },
    ],
    [
      `extends: oci://r.io/policies/base@sha256:${SHA}`,
      { kind: 'oci', reference: `r.io/policies/base@sha256:${SHA}` },
    ],
    ['"\\x65xten\\u0064s": ./base.yml', { kind: 'file', path: './base.yml' }],
    ['? "exten\\\n  ds"\n: ./base.yml', { kind: 'file', path: './base.yml' }],
    ['version: 1', null],
    ['extends:', null],
    ['extends: [a]', null],
    ['extends: base.yml', null],
    ['extends: "./a\\nb"', null],
    ['- extends: ./a', null],
    ['{{{', null],
    ['', null],
  ])('%j: %j', (text, target) => expect(readExtends(text)).toEqual(target));

  it.each<[string, string[], RegExp]>([
    ['version: 1\nextends: ./parent1.yml', [], /2:1 "extends" names a policy that was not read/],
    ['version: 1', ['version: 1'], /1:1 .*does not extend another/],
    [
      'version: 1\nextends: ./parent1.yml',
      ['version: 1\nextends: ./policy.yml'],
      /parent1\.yml:2:1 .*was not read/,
    ],
    ['version: 1\nextends: ./parent1.yml', ['version: 1\nallow:'], /parent1\.yml:2:1 "allow" has no value/],
  ])('%j with %j is an error', (text, parents, message) => {
    expect(listProblems(text, ...parents).join('\n')).toMatch(message);
  });

  it('names a circle', () => {
    const file = { path: 'a.yml', text: 'version: 1\nextends: ./a.yml' };
    const { policy, problems } = loadPolicy([file, file], { today: '2026-09-01' });
    expect(policy).toBeNull();
    expect(problems[0]).toMatchObject({
      file: 'a.yml',
      line: 2,
      message: expect.stringContaining('leads back'),
    });
  });

  it('reports what is wrong in child and parent in one run', () => {
    const problems = listProblems(`version: 1\n${extend('alow: []')}`, 'version: 1\nrules: { denid: warn }');
    expect(problems).toEqual([
      expect.stringMatching(/^3:1 Unknown key "alow"/),
      expect.stringMatching(/^parent1\.yml:2:10 Unknown key "denid"/),
    ]);
  });

  it('an empty chain is no policy', () => {
    const { policy, problems } = loadPolicy([], { today: '2026-09-01' });
    expect([policy, problems.length]).toEqual([null, 1]);
  });
});

describe('approvals of parent and child', () => {
  const parent = 'allow: [docker.io/library/**, r.io/**]\ndelegate: { allow: [r.io/teams/**, t.io/**] }';

  it.each<[string, string, string, string]>([
    ['', 'node', 'approved', 'allow[0]'],
    ['', 'evil.io/x', 'unapproved', 'allow'],
    ['allow: [node]', 'node', 'approved', 'allow[0]'],
    ['allow: [node]', 'python', 'unapproved', 'allow'],
    ['allow: [evil.io/**]', 'evil.io/x', 'unapproved', 'allow'],
    ['allow: ["**"]', 'evil.io/x', 'unapproved', 'allow'],
    ['allow: ["**"]', 't.io/x', 'unapproved', 'allow'],
    ['allow: ["**", t.io/**]', 't.io/x', 'approved', 'allow[0]'],
    ['allow: ["**", t.io/**]', 'node', 'approved', 'allow[0]'],
    ['allow: [t.io/**]', 't.io/x', 'approved', 'allow[0]'],
    ['allow: ["t.io/x:1*"]', 't.io/x:1.2', 'approved', 'allow[0]'],
    ['allow: [{ image: t.io/x, versions: ">=2" }]', 't.io/x:1.2', 'unapproved', 'allow'],
    ['allow: [t.io/**]', 'node', 'approved', 'allow[0]'],
    ['allow: [t.io/**]', 'r.io/x', 'approved', 'allow[1]'],
    ['allow: [t.io/**]', 'evil.io/x', 'unapproved', 'allow'],
    ['allow: [t.io/**, node]', 'r.io/x', 'unapproved', 'allow'],
    ['allow: [t.io/**, node]', 'node', 'approved', 'allow[1]'],
    ['allow: ["{t.io,u.io}/**"]', 'node', 'unapproved', 'allow'],
    ['allow: ["{t.io,u.io}/**"]', 't.io/x', 'unapproved', 'allow'],
    [
      'overrides: [{ roles: [final], allow-also: [t.io/**] }]',
      't.io/x',
      'approved',
      'overrides[0].allow-also[0]',
    ],
    ['overrides: [{ roles: [final], allow-also: [t.io/**] }]', 'node', 'approved', 'allow[0]'],
    ['overrides: [{ roles: [build], allow-also: [t.io/**] }]', 't.io/x', 'unapproved', 'allow'],
    [
      'allow: [python]\noverrides: [{ roles: [final], allow-also: [node] }]',
      'node',
      'approved',
      'overrides[0].allow-also[0]',
    ],
    [
      'allow: [python]\noverrides: [{ roles: [final], allow-also: [evil.io/x] }]',
      'evil.io/x',
      'unapproved',
      'allow',
    ],
    ['overrides: [{ roles: [final], allow: [t.io/**] }]', 'node', 'approved', 'allow[0]'],
    ['overrides: [{ roles: [final], deny: [node] }]', 'node', 'denied', 'overrides[0].deny[0]'],
    ['', 't.io/x', 'unapproved', 'allow'],
    ['allow: [t.io/**]', 'T.io/x', 'unapproved', 'allow'],
    ['allow: []', 'node', 'unapproved', 'allow'],
    ['deprecated: [evil.io/**]', 'evil.io/x', 'unapproved', 'allow'],
    ['deprecated: [node]', 'node', 'deprecated', 'deprecated[0]'],
    ['allow: [python]\ndeprecated: [node]', 'node', 'unapproved', 'allow'],
    ['allow: [t.io/**]\ndeprecated: [t.io/a]', 't.io/a', 'deprecated', 'deprecated[0]'],
    ['deny: [node]', 'node', 'denied', 'deny[0]'],
    ['overrides: [{ roles: [final], allow: [evil.io/**, node] }]', 'evil.io/x', 'unapproved', 'allow'],
    [
      'overrides: [{ roles: [final], allow: [evil.io/**, node] }]',
      'node',
      'approved',
      'overrides[0].allow[1]',
    ],
    ['overrides: [{ roles: [final], allow: [node] }]', 'python', 'unapproved', 'overrides[0].allow'],
  ])('%j: %s is %s by %s', (text, image, kind, decidedBy) => {
    const standing = stand(loadText(extend(text), parent), image);
    expect([standing.kind, standing.decidedBy?.key]).toEqual([kind, decidedBy]);
  });

  it('a parent without an allow key approves what it does not deny, and the child narrows', () => {
    const policy = loadText(extend('allow: [node]'), 'deny: ["node:20"]');
    expect(['node:22', 'node:20', 'python'].map((image) => stand(policy, image).kind)).toEqual([
      'approved',
      'denied',
      'unapproved',
    ]);
  });

  it('a parent’s override list holds for the child too', () => {
    const policy = loadText(
      extend('allow: ["**"]'),
      'allow: ["**"]\noverrides: [{ roles: [frontend], allow: [docker/dockerfile] }]',
    );
    expect([stand(policy, 'x/y', 'frontend').kind, stand(policy, 'x/y').kind]).toEqual([
      'unapproved',
      'approved',
    ]);
  });

  it('in a chain every policy must approve, or have been given the image by all above', () => {
    const org = 'allow: [node]\ndelegate: { allow: t.io/** }';
    const chain = (child: string, team: string) =>
      loadText(extend(child), `extends: ./parent2.yml\n${team}`, org);
    expect(stand(chain('allow: [t.io/**]', ''), 't.io/a').kind).toBe('approved');
    expect(stand(chain('', 'allow: [t.io/a, node]'), 't.io/a').kind).toBe('approved');
    expect(stand(chain('', 'allow: [t.io/a]'), 'node').kind).toBe('approved');
    expect(stand(chain('', 'allow: [t.io/a, python]'), 'node').kind).toBe('unapproved');
    expect(stand(chain('allow: [x.io/**]', 'delegate: { allow: x.io/** }'), 'x.io/a').kind).toBe(
      'unapproved',
    );
    const narrower = 'delegate: { allow: t.io/a/** }';
    expect(stand(chain('allow: [t.io/a/**]', narrower), 't.io/a/b').kind).toBe('approved');
    expect(stand(chain('allow: [t.io/**]', narrower), 't.io/b').kind).toBe('unapproved');
    expect(
      stand(chain('allow: [t.io/**]', 'allow: [node]\ndelegate: { allow: t.io/a/** }'), 't.io/b').kind,
    ).toBe('unapproved');
  });

  it.each([
    'overrides: [{ roles: [final], allow: [], allow-also: [t.io/**] }]',
    'allow: []\noverrides: [{ roles: [final], allow-also: [t.io/**] }]',
  ])('what is added to an empty list does not bring the list of the parent back: %s', (child) => {
    for (const parent of ['delegate: { allow: t.io/** }', 'allow: [node]\ndelegate: { allow: t.io/** }']) {
      const policy = loadText(extend(child), parent);
      const kinds = ['t.io/a', 'node', 'evil.io/x'].map((image) => stand(policy, image).kind);
      expect(kinds).toEqual(['approved', 'unapproved', 'unapproved']);
    }
  });

  it('what a child adds does not widen what an override of the parent puts in the place of the list', () => {
    const parent =
      'allow: [docker.io/library/**]\ndelegate: { allow: t.io/** }\n' +
      'overrides: [{ roles: [final], allow: [d.io/**] }, { roles: [frontend], allow: [] }, { roles: [build], allow-also: [x.io/**] }]';
    const policy = loadText(extend('allow: [t.io/**]'), parent);
    const kinds = (image: string) =>
      (['final', 'frontend', 'build', 'copied'] as const).map((role) => stand(policy, image, role).kind);
    expect(kinds('t.io/a')).toEqual(['unapproved', 'unapproved', 'approved', 'approved']);
    expect(kinds('d.io/a')).toEqual(['approved', 'unapproved', 'unapproved', 'unapproved']);
  });
});

/** Approvals of a child, and what it is told of them where the parent approves Docker's images and `b.io/base`. */
const VAIN: readonly (readonly [string, string | null])[] = [
  ['[t.io/teams/**, t.io/teamsx/**]', 'allow[1]'],
  ['[t.io/teams, t.io/teams/a]', 'allow[0]'],
  ['[docker.io/acme/**]', 'allow[0]'],
  ['[b.io/base/*/slim]', 'allow[0]'],
  ['[b.io/other, b.io/base/a]', 'allow[0]'],
  ['["*.x.io/base/**"]', 'allow[0]'],
  ['["*.x.io:5000/base/**"]', 'allow[0]'],
  ['["x.*.io/**"]', null],
  ['["*.gcr.io/a"]', 'allow[0]'],
  ['[eu.gcr.io/own/a]', null],
  ['["*.gcr.io/own/**"]', null],
  ['["eu.*.io/**"]', null],
  ['["x.gcr.io:443/own/a"]', 'allow[0]'],
  ['[node]', null],
  ['[docker.io/library/node:22]', null],
  ['["docker.io/library/n*"]', null],
  ['["docker.io/**"]', null],
  ['["**"]', null],
  ['[b.io/**/slim]', null],
  ['[b.io/base/a]', null],
  ['["b.io/*/a"]', null],
  ['["b.io/{base,other}/**"]', null],
  ['[t.io/teams/a]', null],
  ['[]', null],
];

describe('approvals of a child that approve nothing', () => {
  const parent =
    'version: 1\nallow: [docker.io/library/**, b.io/base/*, "*.gcr.io/own/**", x.y.io/z]\ndelegate: { allow: t.io/teams/** }';
  it.each(VAIN)('%s: %s', (allow, key) => {
    const problems = listProblems(extend(`version: 1\nallow: ${allow}`), parent);
    const said =
      /"(.*)" approves nothing, because \S*parent1\.yml does not approve \S+ and lets this policy add only what is inside t\.io\/teams\/\*\*; correct it, or remove it/;
    expect(problems.map((problem) => said.exec(problem)?.[1])).toEqual(key === null ? [] : [key]);
  });

  it.each<[string, string, RegExp | null]>([
    ['allow: [node]', 'allow: [python]', /"allow\[0\]" approves nothing.*ask for it there/],
    ['allow: [node]\noverrides: [{ roles: [build], allow-also: [python] }]', 'allow: [python]', null],
    [
      'allow: [node]',
      'overrides: [{ roles: [build], allow: [python] }]',
      /"overrides\[0\]\.allow\[0\]" approves nothing/,
    ],
    ['deny: [python]', 'allow: [node]', null],
    ['allow: [node]\nsettings: { mirrors: { m.io/hub: docker.io } }', 'allow: [m.io/hub/library/node]', null],
    [
      'allow: [node]\ndelegate: { allow: t.io/** }',
      'allow: ["{t.io,u.io}/**"]',
      /"allow\[0\]" names in braces some of what delegate\.allow/,
    ],
  ])('%j with %j: %s', (above, child, message) => {
    const problems = listProblems(extend(`version: 1\n${child}`), `version: 1\n${above}`).join('\n');
    if (message === null) expect(problems).toBe('');
    else expect(problems).toMatch(message);
  });

  it('is compared with what all policies above approve', () => {
    const above = ['version: 1\nextends: ./parent2.yml\nallow: [node]', 'version: 1\nallow: [node, python]'];
    expect(listProblems(extend('version: 1\nallow: [python]'), ...above)).toEqual([]);
    expect(listProblems(extend('version: 1\nallow: [ruby]'), ...above).join()).toMatch(/approves nothing/);
  });
});

/** Parent, child, where the child's error is (from line 3 on), and what it says. */
const LOOSER: readonly (readonly [string, string, string, RegExp])[] = [
  ['', 'rules: { unapproved: warn, denied: warn }', '3:10', /makes unapproved milder; write block/],
  ['', 'rules: { unreadable: { level: ignore } }', '3:24', /makes unreadable milder/],
  ['rules: { unpinned: block }', 'rules: { unpinned: warn }', '3:10', /write block/],
  ['', 'rules: { unpinned: ignore }', '3:10', /write warn or more/],
  [
    '',
    'rules: { unapproved: { effective: 2027-01-01 }, denied: { effective: 2027-01-01 } }',
    '3:24',
    /write no date/,
  ],
  [
    'rules: { unverified: { effective: 2027-01-01 } }',
    'rules: { unverified: { effective: 2027-01-02 } }',
    '3:24',
    /write 2027-01-01 or earlier/,
  ],
  [
    'rules: { unpinned: { require: digest } }',
    'rules: { unpinned: { require: tag } }',
    '3:22',
    /write digest or tag\+digest/,
  ],
  ['', 'rules: { unpinned: { floating: [latest] } }', '3:22', /a list that has stable, edge/],
  ['', 'rules: { end-of-life: { notice: 30d } }', '3:25', /write 90d or more/],
  ['', 'rules: { end-of-life: { grace: 1d } }', '3:25', /write 0d or less/],
  [
    'rules: { end-of-life: { support: security } }',
    'rules: { end-of-life: { support: lts } }',
    '3:25',
    /write security/,
  ],
  ['', 'rules: { end-of-life: { support: paid } }', '3:25', /write security or lts/],
  ['', 'overrides: [{ paths: [a/**], rules: { unpinned: ignore } }]', '3:39', /makes unpinned milder/],
  ['', 'overrides: [{ roles: [build], rules: { unresolved: warn } }]', '3:40', /makes unresolved milder/],
  [
    'overrides: [{ roles: [final], rules: { unpinned: block } }]',
    'overrides: [{ paths: [a/**], rules: { unpinned: warn } }]',
    '3:39',
    /makes unpinned milder/,
  ],
  ['', 'overrides: [{ images: [a/**], rules: { unpinned: ignore } }]', '3:40', /makes unpinned milder/],
  [
    'overrides: [{ images: [a/**], rules: { unpinned: ignore } }]',
    'overrides: [{ paths: [a/**], rules: { unpinned: ignore } }]',
    '3:39',
    /makes unpinned milder/,
  ],
  [
    'allow: [node]\ndelegate: { allow: t.io/** }',
    'overrides: [{ roles: [final], allow-also: [t.io/x, u.io/x] }]',
    '3:52',
    /"overrides\[0\]\.allow-also\[1\]" approves u\.io\/x, which is not inside delegate\.allow of parent1\.yml/,
  ],
  [
    'overrides: [{ roles: [build], deny: [c/d] }]\ndelegate: { max-exception: 90d }',
    'exceptions: [{ image: "a/b:1", rules: [denied], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:32',
    /waives "denied", but this policy denies nothing itself, and what is denied there stays denied; remove that rule/,
  ],
  [
    'deny: [a/b]\ndelegate: { max-exception: 90d }',
    'exceptions: [{ image: "a/b:1", rules: [denied], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:32',
    /waives "denied", but what is denied there stays denied; remove that rule/,
  ],
  ['', 'settings: { ignore: [a/**] }', '3:22', /skips Dockerfiles/],
  ['settings: { ignore: [a/**] }', 'settings: { ignore: [a/**, b/**] }', '3:28', /skips Dockerfiles/],
  ['', 'settings: { scope: changed-references }', '3:13', /write changed-files or all/],
  ['', 'settings: { mirrors: { r.io/hub: docker.io } }', '3:13', /declares the mirror r\.io\/hub/],
  ['settings: { unknown: block }', 'settings: { unknown: warn }', '3:13', /write block/],
  ['', 'settings: { max-exception: 181d }', '3:13', /write 180d or less/],
  ['', 'settings: { inline-exceptions: true }', '3:13', /lets Dockerfiles waive/],
  [
    'settings: { inline-exceptions: false }\ndelegate: { max-exception: 90d }',
    'settings: { inline-exceptions: true }',
    '3:13',
    /lets Dockerfiles waive findings; remove it; "extends" may only tighten parent1\.yml/,
  ],
  [
    'settings: { max-exception: 20d }\ndelegate: { max-exception: 90d }',
    'settings: { max-exception: 30d }',
    '3:13',
    /is too long; write 20d or less/,
  ],
  [
    'settings: { max-exception: 20d }\ndelegate: { max-exception: 90d }',
    'exceptions: [{ image: a/b, rules: [unapproved], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:70',
    /more than 20 days away \(settings\.max-exception/,
  ],
  [
    'settings: { baseline: false }\ndelegate: { allow: a/**, max-exception: 90d }',
    'settings: { baseline: true }',
    '3:13',
    /excuses what a baseline records/,
  ],
  [
    'rules: { unpinned: { require: digest } }',
    'allow: [{ image: node, pin: tag }]',
    '3:24',
    /requires less; write digest/,
  ],
  [
    '',
    'exceptions: [{ image: a/b, rules: [unapproved], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:14',
    /needs delegate\.max-exception/,
  ],
  [
    'delegate: { allow: a/** }',
    'exceptions: [{ image: a/b, rules: [unapproved], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:14',
    /grants an exception/,
  ],
  [
    'delegate: { max-exception: 10d }',
    'exceptions: [{ image: a/b, rules: [unapproved], owner: x, reason: y, expires: 2026-10-01 }]',
    '3:70',
    /more than 10 days away \(delegate\.max-exception/,
  ],
  [
    'deny: [a/**]\ndelegate: { max-exception: 90d }',
    'deny: [c/d]\nexceptions: [{ image: "a/b:1", rules: [denied], owner: x, reason: y, expires: 2026-10-01 }]',
    '4:32',
    /stays denied/,
  ],
  ['', 'delegate: { max-exception: 10d }', '3:13', /was not delegated/],
  ['delegate: { max-exception: 10d }', 'delegate: { max-exception: 20d }', '3:13', /write 10d or less/],
];

describe('a child may only tighten', () => {
  it.each(LOOSER)('%j then %j is wrong at %s: %s', (parent, child, place, message) => {
    const problems = listProblems(`version: 1\n${extend(child)}`, `version: 1\n${parent}`);
    expect(problems.map((problem) => problem.split(' ', 1)[0])).toContain(place);
    expect(problems.find((problem) => problem.startsWith(`${place} `))).toMatch(message);
  });

  it.each<[string, string]>([
    ['rules: { unpinned: ignore }', 'rules: { unpinned: block }'],
    ['rules: { unverified: { effective: 2027-01-01 } }', 'rules: { unverified: { effective: 2026-12-01 } }'],
    ['rules: { unverified: warn }', 'rules: { unverified: { level: block, effective: 2027-01-01 } }'],
    ['', 'rules: { unpinned: { require: tag+digest } }'],
    ['rules: { unpinned: { floating: [latest] } }', 'rules: { unpinned: { floating: [latest, lts] } }'],
    ['', 'rules: { end-of-life: { level: block, notice: 120d, support: security } }'],
    ['rules: { end-of-life: { grace: 30d } }', 'rules: { end-of-life: { grace: 10d } }'],
    [
      '',
      'overrides: [{ roles: [final], rules: { unpinned: { level: block, require: digest } }, allow: [node] }]',
    ],
    [
      'overrides: [{ paths: [a/**], rules: { unpinned: ignore } }]',
      'overrides: [{ paths: [a/**], rules: { unpinned: warn } }]',
    ],
    [
      'overrides: [{ images: [a/**], rules: { unpinned: ignore } }]',
      'overrides: [{ images: [a/**], rules: { unpinned: warn } }]',
    ],
    [
      '',
      'overrides: [{ images: [a/**], rules: { unpinned: { level: block, require: patch } }, deny: [a/b] }]',
    ],
    ['settings: { ignore: [a/**, b/**] }', 'settings: { ignore: [b/**] }'],
    ['settings: { mirrors: { r.io/hub: docker.io } }', 'settings: { mirrors: { r.io/hub: docker.io } }'],
    ['settings: { inline-exceptions: true }', 'settings: { inline-exceptions: true }'],
    ['delegate: { max-exception: 30d }', 'settings: { inline-exceptions: true }'],
    [
      'settings: { inline-exceptions: false }\ndelegate: { max-exception: 30d }',
      'settings: { inline-exceptions: false }',
    ],
    ['', 'settings: { scope: all, unknown: block, max-exception: 10d, inline-exceptions: false }'],
    [
      'delegate: { max-exception: 30d }',
      'exceptions: [{ image: a/b, rules: [unapproved], owner: x, reason: y, expires: 2026-10-01 }]',
    ],
    [
      'delegate: { max-exception: 30d }\ndeny: [a/c]',
      'deny: [a/b]\nexceptions: [{ image: a/b, rules: [denied], owner: x, reason: y, expires: 2026-10-01 }]',
    ],
    ['delegate: { max-exception: 30d }', 'delegate: { allow: x.io/**, max-exception: 10d }'],
    [
      'rules: { unpinned: { require: digest } }\nallow: [{ image: node, pin: tag }]',
      'allow: [{ image: "node:22", pin: version }]',
    ],
  ])('%j then %j is fine', (parent, child) => {
    expect(listProblems(`version: 1\n${extend(child)}`, `version: 1\n${parent}`)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['settings: { inline-exceptions: false }', '', false],
    ['', 'settings: { inline-exceptions: false }', false],
    ['settings: { inline-exceptions: false }', 'delegate: { max-exception: 10d }', false],
    ['', '', true],
    ['', 'settings: { inline-exceptions: true }', true],
    ['settings: { inline-exceptions: true }', '', true],
  ])('with %j at the top and %j below, comments may be taken: %s', (top, middle, mayTake) => {
    const [org, team] = [`version: 1\ndelegate: { max-exception: 30d }\n${top}`, `version: 1\n${middle}`];
    const child = `version: 1\n${extend('settings: { inline-exceptions: true }')}`;
    const problems = listProblems(child, `${team}\nextends: ./parent2.yml`, org);
    expect(problems).toEqual(mayTake ? [] : [expect.stringMatching(/^3:13 .*lets Dockerfiles waive/)]);
  });

  it('a child cannot drop a mirror that its parent’s denials see through', () => {
    const policy = loadText(
      extend('settings: { mirrors: {} }'),
      'deny: [node]\nsettings: { mirrors: { r.io/hub: docker.io } }',
    );
    expect(stand(policy, 'r.io/hub/library/node').kind).toBe('denied');
  });

  it('lists grow, and later words of the parent still count', () => {
    const policy = loadText(
      extend(`deny: [b]
deprecated: [c]
evidence: [{ images: c, sbom: true }]
settings: { args: { A: [y], B: [z] }, platforms: [linux/arm64], files: ["**/*.docker"] }
tests: [{ from: b, expect: [denied, unpinned] }]`),
      `deny: [a]
settings: { args: { A: [x] } }
tests: [{ from: a, expect: [denied, unpinned] }]`,
    );
    expect(policy.deny.map(({ image }) => image)).toEqual(['a', 'b']);
    expect(policy.settings.args).toEqual(
      new Map([
        ['A', ['x', 'y']],
        ['B', ['z']],
      ]),
    );
    expect(policy.settings.platforms).toEqual(['linux/amd64', 'linux/arm64']);
    expect(policy.settings.files).toMatchObject({ usual: true, globs: [{ source: '**/*.docker' }] });
    expect([policy.tests.length, policy.parent?.tests.length]).toEqual([1, 1]);
  });

  it('rules are never selected below the parent’s, whatever overlaps', () => {
    const policy = loadText(
      extend('overrides: [{ paths: ["**/x"], rules: { unpinned: warn } }]'),
      'overrides: [{ paths: [a/**], rules: { unpinned: ignore } }, { paths: [b/**], rules: { unpinned: block } }]',
    );
    const level = (path: string) => selectRules(policy, { role: 'final', path, names: null }).unpinned.level;
    expect(['a/x', 'a/y', 'b/x', 'b/y', 'x'].map(level)).toEqual([
      'warn',
      'ignore',
      'block',
      'block',
      'warn',
    ]);
  });

  it('an entry of the child never asks for a weaker pin than the parent does for the image', () => {
    const parent =
      'allow: [{ image: node, pin: digest }, { image: python, pin: tag }]\nrules: { unpinned: { require: version } }';
    const policy = loadText(extend('allow: [{ image: "{node,python,ruby}", pin: tag }]'), parent);
    expect(['node', 'python', 'ruby'].map((image) => stand(policy, image).pin)).toEqual([
      'digest',
      'tag',
      'version',
    ]);
  });

  it('no exception of a child waives what an override of the parent denies, though the child denies it too', () => {
    const policy = loadText(
      extend(
        'deny: ["a/*"]\nexceptions: [{ image: "a/*", rules: [denied], owner: x, reason: y, expires: 2026-09-30 }]',
      ),
      'overrides: [{ roles: [final], deny: [a/x] }]\ndelegate: { max-exception: 30d }',
    );
    const [own] = policy.exceptions;
    if (own === undefined) throw new Error('an exception was written');
    const waives = (image: string) => mayWaive(policy, own, 'denied', stand(policy, image).entry);
    expect([waives('a/x'), waives('a/y')]).toEqual([false, true]);
  });

  it('no exception of a child waives what the parent denies', () => {
    const policy = loadText(
      extend(
        'deny: [b/x]\nexceptions: [{ image: "{a,b}/x", rules: [denied], owner: x, reason: y, expires: 2026-09-30 }]',
      ),
      'deny: [a/x]\ndelegate: { max-exception: 30d }\nexceptions: [{ image: a/x, rules: [denied], owner: x, reason: y, expires: 2026-09-30 }]',
    );
    const [parents, own] = policy.exceptions;
    if (parents === undefined || own === undefined) throw new Error('two exceptions were written');
    const [a, b] = [stand(policy, 'a/x').entry, stand(policy, 'b/x').entry];
    const waives = [
      mayWaive(policy, own, 'denied', a),
      mayWaive(policy, own, 'denied', b),
      mayWaive(policy, own, 'unpinned', a),
    ];
    expect(waives).toEqual([false, true, true]);
    expect([mayWaive(policy, parents, 'denied', a), mayWaive(policy, 'inline', 'denied', a)]).toEqual([
      true,
      false,
    ]);
    expect(mayWaive(policy, 'inline', 'denied', b)).toBe(true);
  });
});

it('describes the policy as it holds, in its own keys', () => {
  const policy = loadText(
    extend(`allow: [node, { image: python, versions: ">=3.12", variants: [slim] }]
deny: [{ image: evil.io/**, except: evil.io/good, reason: evil, use: r.io/$name }]
overrides: [{ roles: [final], images: [node], rules: { unpinned: { require: digest } }, allow-also: [node], deny: [{ image: perl, reason: old }] }]`),
    'allow: ["**"]\ndelegate: { max-exception: 30d }\nrules: { end-of-life: { grace: 30d } }',
  );
  expect(describePolicy(policy)).toMatchObject({
    version: 1,
    extends: { policy: 'parent1.yml', allow: ['**'], delegate: { 'max-exception': '30d' } },
    rules: { 'end-of-life': { level: 'warn', notice: '90d', grace: '30d' }, unapproved: { level: 'block' } },
    allow: ['node', { image: 'python', versions: '>=3.12', variants: ['slim'] }],
    deny: [{ image: 'evil.io/**', except: ['evil.io/good'], reason: 'evil', use: 'r.io/$name' }],
    overrides: [
      {
        roles: ['final'],
        images: ['node'],
        rules: { unpinned: { require: 'digest' } },
        'allow-also': ['node'],
        deny: [{ image: 'perl', reason: 'old' }],
      },
    ],
    settings: { scope: 'changed-files', 'max-exception': '180d', mirrors: {} },
  });
});

it.each([
  ['allow: [node]', '3:1', /"allow" is wrong: "denied" is milder \(warn\) than "unapproved" \(block\)/],
  [
    'deprecated: [node]\nrules: { deprecated: block }',
    '4:10',
    /"rules.deprecated" is wrong: "denied" is milder \(warn\) than "deprecated"/,
  ],
])('a denial that becomes too mild in the child is its error: %j', (child, place, message) => {
  const [problem] = listProblems(
    `version: 1\n${extend(child)}`,
    'version: 1\ndeny: [a]\nrules: { denied: warn }',
  );
  expect(problem).toMatch(new RegExp(`^${place} ${message.source}`));
});
