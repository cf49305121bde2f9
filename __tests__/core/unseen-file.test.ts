// biome-ignore-all lint/suspicious/noTemplateCurlyInString: arguments of Dockerfiles
import { describe, expect, test } from 'vitest';
import type { FileBuild } from '../../src/core/dockerfile/variants/variant-options.js';
import type { PolicyFile } from '../../src/core/policy/load/load-policy.js';
import { load, run, summariseAll, TODAY } from '../support/gate.js';

const PARENT = `
allow: [docker.io/library/**]
deny: [{image: ghcr.io/evil/**, reason: x}]
delegate: {max-exception: 60d}
`;

function except(rules: string, { image = '**', paths = '["**"]' } = {}): string {
  return `exceptions: [{image: "${image}", paths: ${paths}, rules: [${rules}], owner: a, reason: b, expires: "2026-10-01"}]\n`;
}

/** A text that expands beyond the limit, in an argument that nothing needs. */
const BOMB = `ARG A=${'x'.repeat(60_000)}\nARG B=$A$A\n`;
const HIDDEN = `${BOMB}ARG C=\${B:+ghcr.io/evil/x:1}\nFROM $C\n`;
const HEREDOC = 'FROM busybox:1\nRUN <<#END\nFROM ghcr.io/evil/x:1\n#END\n';
const VALUES = `settings: {args: {N: [${Array.from({ length: 1024 }, (_, index) => `v${index}`)}]}}\n`;

function judge(policy: string, text: string | null, parent?: string): string[] {
  const parents: PolicyFile[] =
    parent === undefined ? [] : [{ path: 'parent.yml', text: `version: 1\n${parent}` }];
  const own = parent === undefined ? policy : `extends: ./parent.yml\n${policy}`;
  return summariseAll(run(load(own, TODAY, ...parents), { Dockerfile: text }));
}

test('what to do about it is what its reason is about', () => {
  const advise = (text: string, policy = '') =>
    run(load(policy, TODAY), { Dockerfile: text }).findings.map(({ fix }) => fix?.description);
  const waive =
    '; an exception has to waive what it may hide too: rules: [unreadable, unapproved, unresolved]';
  const allow = 'allow: [docker.io/library/**]\n';
  expect(advise('ARG A=xgood:1\nARG B=${A#x}\nFROM ${B:-evil.example/x:1}\n', allow)).toContain(
    `Name a current frontend in the first line, # syntax=docker/dockerfile:1, or write it another way${waive}`,
  );
  expect(advise('FROM busybox:$N\n', allow + VALUES).join()).not.toContain('frontend');
  expect(advise(HIDDEN, allow)).toContain(
    `Write it so that the gate can follow all of it, or try fewer values, platforms and targets${waive}`,
  );
});

describe('what the gate does not follow is never milder than what it may hide', () => {
  test.each<[string, string, string[]]>([
    ['rules: {unreadable: warn}', HIDDEN, ['2 unreadable block']],
    ['rules: {unreadable: ignore}', HIDDEN, ['2 unreadable block']],
    ['rules: {unreadable: {level: block, effective: "2027-01-01"}}', HIDDEN, ['2 unreadable block']],
    // Nothing blocks, so nothing that blocks is hidden.
    ['rules: {unreadable: warn, unresolved: warn}', HIDDEN, ['2 unreadable warn']],
    ['rules: {unreadable: ignore, unresolved: warn}', HIDDEN, []],
    ['rules: {unreadable: warn, unresolved: warn}\nallow: ["**"]', HIDDEN, ['2 unreadable block']],
    [
      'rules: {unreadable: warn, unresolved: warn, unapproved: warn}\nallow: ["**"]',
      HIDDEN,
      ['2 unreadable warn'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\ndeny: [{image: a.io/**, reason: x}]',
      HIDDEN,
      ['2 unreadable block'],
    ],
    ['rules: {unreadable: warn, unresolved: warn, unpinned: block}', HIDDEN, ['2 unreadable block']],
    [
      'rules: {unreadable: warn, unresolved: warn}\noverrides: [{roles: [mounted], rules: {end-of-life: block}}]',
      HIDDEN,
      ['2 unreadable block'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\noverrides: [{images: [a.io/**], rules: {unpinned: block}}]',
      HIDDEN,
      ['2 unreadable block'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\noverrides: [{paths: [a/**], rules: {unpinned: block}}]',
      HIDDEN,
      ['2 unreadable warn'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\noverrides: [{roles: [final], deny: [{image: a.io/**, reason: x}]}]',
      HIDDEN,
      ['2 unreadable block'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\ndeprecated: [{image: a.io/**, reason: x, block-from: "2026-09-01"}]',
      HIDDEN,
      ['2 unreadable block'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\ndeprecated: [{image: a.io/**, reason: x, block-from: "2026-09-02"}]',
      HIDDEN,
      ['2 unreadable warn'],
    ],
    [
      'rules: {unreadable: warn, unresolved: warn}\nevidence: [{images: a.io/**, sbom: true}]\nsettings: {unknown: block}',
      HIDDEN,
      ['2 unreadable block'],
    ],
    // What BuildKit refuses hides nothing.
    ['rules: {unreadable: warn}\nallow: []', 'NONSENSE', ['1 unreadable warn']],
    ['rules: {unreadable: warn}\nallow: [docker.io/library/**]', HEREDOC, ['2 unreadable block']],
    [
      `rules: {unreadable: warn}\n${VALUES}`,
      'ARG N=1\nFROM busybox:$N-$TARGETARCH\n',
      ['1 unreadable block'],
    ],
  ])('%s', (policy, text, expected) =>
    expect(judge(policy, text).filter((line) => line.includes('unreadable'))).toEqual(expected),
  );

  test('it says why', () => {
    const [finding] = run(`rules: {unreadable: warn}\nallow: []`, HIDDEN).findings;
    expect(finding).toMatchObject({
      message:
        'Not readable: text of an expansion: more than the gate follows. It blocks because it may hide an image that "unapproved" blocks.',
      hides: ['unapproved', 'unresolved'],
    });
    expect(finding?.fix?.description).toContain('rules: [unreadable, unapproved, unresolved]');
  });

  test('what is in sight is judged as ever', () => {
    expect(judge('allow: []', `${BOMB}FROM ghcr.io/evil/x:1\nFROM x$B\n`)).toEqual([
      '2 unreadable block',
      '3 unapproved block',
    ]);
  });
});

describe('an exception for it has to waive what it may hide', () => {
  const DENY = 'deny: [{image: ghcr.io/evil/**, reason: x}]\n';

  test.each<[string, string | null, string | undefined, string[]]>([
    [except('unreadable'), HIDDEN, undefined, ['2 unreadable block']],
    [except('unreadable, unresolved'), HIDDEN, undefined, ['2 unreadable waived']],
    [DENY + except('unreadable, unresolved'), HIDDEN, undefined, ['2 unreadable block']],
    [DENY + except('unreadable, unresolved, denied'), HIDDEN, undefined, ['2 unreadable waived']],
    [DENY + except('unresolved, denied'), HIDDEN, undefined, ['2 unreadable block']],
    [`allow: []\n${except('unreadable, unresolved')}`, HEREDOC, undefined, ['2 unreadable block']],
    [
      `allow: ["**"]\n${except('unreadable, unresolved, unapproved')}`,
      HEREDOC,
      undefined,
      ['2 unreadable waived'],
    ],
    // A policy never waives what may hide what one above it denies.
    [except('unreadable'), HIDDEN, PARENT, ['2 unreadable block']],
    [except('unreadable, unresolved, unapproved'), HIDDEN, PARENT, ['2 unreadable block']],
    [except('unreadable, unresolved, unapproved'), HEREDOC, PARENT, ['2 unreadable block']],
    [
      except('unreadable, unresolved, unapproved'),
      HIDDEN,
      'allow: []\ndelegate: {max-exception: 60d}',
      ['2 unreadable waived'],
    ],
    ['', HIDDEN, PARENT + except('unreadable, unresolved, unapproved, denied'), ['2 unreadable waived']],
    [DENY, HIDDEN, PARENT + except('unreadable, unresolved, unapproved, denied'), ['2 unreadable waived']],
    // Nor a file that has no bytes at all, which may be any Dockerfile.
    [except('unreadable'), null, undefined, ['1 unreadable waived']],
    [DENY + except('unreadable'), null, undefined, ['1 unreadable waived']],
    [except('unreadable'), null, PARENT, ['1 unreadable block']],
    [except('unreadable'), null, 'allow: []\ndelegate: {max-exception: 60d}', ['1 unreadable waived']],
    // What BuildKit refuses pulls nothing.
    [except('unreadable'), 'NONSENSE', PARENT, ['1 unreadable waived']],
  ])('%s', (policy, text, parent, expected) => {
    const found = judge(policy, text, parent);
    expect(found.filter((line) => line.includes('unreadable'))).toEqual(expected);
  });

  test('a comment in the file does not', () => {
    const text = HEREDOC.replace(
      'RUN',
      '# base-image-gate: except unreadable,unapproved,unresolved owner=@a reason="b" expires=2026-10-01\nRUN',
    );
    expect(judge('allow: ["**"]\nsettings: {inline-exceptions: true}', text)).toEqual(['3 unreadable block']);
  });

  test('several exceptions may do it together', () => {
    const two = `${except('unreadable').trimEnd().slice(0, -1)}, ${except('unresolved').slice('exceptions: ['.length)}`;
    expect(judge(two, HIDDEN)).toEqual(['2 unreadable waived']);
  });
});

describe('what else is wrong does not take its place', () => {
  const build: FileBuild = {
    file: 'compose.yaml',
    line: 1,
    name: 'web',
    args: new Map([['V', 'X Y']]),
    target: null,
    platforms: [],
    contexts: new Map(),
    unknownArgs: [],
    problem: null,
  };

  test('a value that BuildKit refuses leaves what older frontends read', () => {
    const policy = `allow: ["**"]\n${except('unreadable')}`;
    const text = HEREDOC.replace('FROM busybox:1', 'ARG V=1\nFROM busybox:$V');
    const report = run(policy, text, { builds: { Dockerfile: [build] } });
    expect(summariseAll(report)).toEqual(
      expect.arrayContaining(['3 unreadable block', '2 unreadable waived']),
    );
  });

  test('a limit that only an older frontend meets', () => {
    const longer = `ARG R=${'x'.repeat(60_000)}\nARG S=\${Q:-y}\nARG T=\${S//y/$R}\nARG U=$T$T\n`;
    const text = `ARG P='*'\nARG Q=\${P#'\\*'}\n${longer}FROM busybox:1\n`;
    expect(judge('allow: ["**"]', text)).toEqual(['2 unreadable block', '6 unreadable block']);
    expect(judge('allow: ["**"]', `# syntax=docker/dockerfile:1\n${text}`)).toEqual([]);
  });

  test('what only an older frontend accepts', () => {
    const text = `ARG P='*'\nARG Q=\${P#'\\*'}\nARG R=\${Q:+BAD}\nFROM \${R:-ghcr.io/evil/x:1}\n`;
    expect(judge(`allow: [docker.io/library/**]\n${except('unreadable')}`, text)).toEqual(
      expect.arrayContaining(['4 unapproved block']),
    );
  });
});

describe('an image that only an older frontend pulls', () => {
  const AGAIN = 'ARG A=busybox:1.37\nARG A\nFROM ${A:-evil.example/x:1}\n';

  test.each<[string, string, string, readonly string[]]>([
    ['is not approved', 'allow: [docker.io/library/**]', AGAIN, ['2 unreadable block']],
    ['is denied', 'deny: [evil.example/**]', AGAIN, ['2 unreadable block']],
    ['is approved', 'allow: [docker.io/library/**, evil.example/**]', AGAIN, []],
    [
      'is pinned less well',
      'allow: ["**"]\nrules: {unpinned: {level: block, require: minor}}',
      AGAIN,
      ['2 unreadable block'],
    ],
    [
      'is a different tag of what is approved',
      'allow: [docker.io/library/**]',
      'ARG P=${TARGETPLATFORM/\\//-}\nFROM busybox:1.37-${P}\n',
      [],
    ],
    [
      'is excepted where the current one is',
      `allow: []\nexceptions: [{image: docker.io/library/busybox:1.37, rules: [unapproved], owner: x, reason: y, expires: 2026-12-01}]`,
      AGAIN,
      ['2 unreadable block', '3 unapproved waived'],
    ],
  ])('%s', (_, policy, text, expected) => {
    expect(judge(`${policy}\n`, text)).toEqual(expected);
    const named = judge(`${policy}\n`, `# syntax=docker/dockerfile:1\n${text}`);
    expect(named.some((finding) => finding.includes('unreadable'))).toBe(false);
  });
});
