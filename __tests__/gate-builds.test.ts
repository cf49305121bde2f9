import { describe, expect, test } from 'vitest';
import type { InlineDockerfile } from '../src/core/builds/build.js';
import { type FileBuild, UNKNOWN_CONTEXT } from '../src/core/dockerfile/variants/variant-options.js';
import type { Report } from '../src/core/report.js';
import { load, run } from './support/gate.js';

const OFFICIAL = 'allow: [docker.io/library/**]\nrules: { unpinned: ignore, end-of-life: ignore }\n';
const DISTROLESS = `allow: ["**"]
rules: { unpinned: ignore, end-of-life: ignore }
overrides: [{ roles: [final], allow: [gcr.io/distroless/**] }]
`;
const TWO = 'FROM ubuntu:24.04 AS prod\nFROM gcr.io/distroless/static:nonroot\n';

function list(report: Report): string[] {
  return report.findings.map(({ line, rule, image, role, decidedBy }) =>
    [line, rule, image, role, decidedBy?.builds?.name].filter((part) => part != null).join(' '),
  );
}

describe('the platform chooses the image', () => {
  test.each<[string, string, string[]]>([
    [
      'BUILDARCH, declared',
      `ARG BUILDARCH\nARG A=\${BUILDARCH/amd64/node:24}\nARG B=\${A/arm64/evil.example/x:1}\nFROM \${B}\n`,
      ['4 unapproved evil.example/x:1 final'],
    ],
    [
      'TARGETARCH',
      `ARG A=\${TARGETARCH/amd64/node:24}\nARG B=\${A/arm64/evil.example/x:1}\nFROM \${B}\n`,
      ['3 unapproved evil.example/x:1 final'],
    ],
    [
      'BUILDPLATFORM of builders that no setting names',
      `FROM node\${BUILDPLATFORM/linux?arm64/.evil.example/x}\n`,
      [],
    ],
    [
      'final moves',
      `FROM evil.example/a:1 AS b-amd64\nFROM evil.example/b:1 AS b-arm64\nFROM b-\${TARGETARCH}\n`,
      ['1 unapproved evil.example/a:1 final', '2 unapproved evil.example/b:1 final'],
    ],
  ])('%s', (name, text, expected) => {
    const report = run(`${OFFICIAL}settings: { platforms: [linux/amd64, linux/arm64] }`, text);
    if (expected.length > 0) expect(list(report)).toEqual(expected);
    else expect(report.verdict, name).toBe('fail');
    expect(run(OFFICIAL, text).verdict).toBe('fail');
  });

  test('settings.platforms narrows what is built, not who builds', () => {
    const policy = `${OFFICIAL}settings: { platforms: [linux/amd64] }`;
    expect(run(policy, `FROM node:\${TARGETARCH}\n`).counts.images).toBe(1);
    expect(run(policy, `FROM node:\${BUILDARCH}\n`).counts.images).toBe(2);
  });
});

describe('targets', () => {
  const prod = (paths: string, ...targets: string[]) =>
    `${DISTROLESS}builds: [{ paths: [${paths}], targets: [${targets.join(', ')}] }]`;

  test('each ships', () => {
    expect(list(run(DISTROLESS, TWO))).toEqual([]);
    const report = run(prod('"**"', 'prod'), TWO);
    expect(list(report)).toEqual(['1 unapproved docker.io/library/ubuntu:24.04 final builds[0]']);
    expect(report.findings[0]?.decidedBy?.builds).toEqual({ file: 'policy.yml', line: 5, name: 'builds[0]' });
    expect(report.findings[0]?.message).toContain('builds[0] (policy.yml, line 5) builds it this way.');
  });

  test('only for its paths', () => {
    const files = { 'api/Dockerfile': TWO, 'web/Dockerfile': TWO };
    expect(run(prod('api/**', 'prod'), files).findings.map(({ file }) => file)).toEqual(['api/Dockerfile']);
  });

  test('the command line takes their place', () => {
    expect(list(run(prod('"**"', 'prod'), TWO, { build: { target: null } }))).toHaveLength(1);
    const text = `${TWO}FROM alpine:3.22 AS test\n`;
    expect(list(run(prod('"**"', 'prod'), text, { build: { target: 'test' } }))).toEqual([
      '3 unapproved docker.io/library/alpine:3.22 final',
    ]);
  });

  test.each<[string, string[], Record<string, string>, RegExp[]]>([
    ['one of several has it', ['prod'], { a: TWO, b: 'FROM gcr.io/distroless/static:nonroot\n' }, []],
    [
      'none has it',
      ['production'],
      { a: TWO, b: TWO },
      [/^5 builds\[0\]\.targets names the stage "production", but none of the judged Dockerfiles .*\(a, b\)/],
    ],
    ['a file that cannot be read may have it', ['production'], { a: 'FROM a b\n' }, []],
    ['no file', ['prod'], {}, [/^5 builds\[0\] does not cover any Dockerfile/]],
  ])('a target where %s', (_, targets, files, expected) => {
    const report = run(prod('"**"', ...targets), files);
    expect(report.problems.map(({ line, message }) => `${line} ${message}`)).toEqual(
      expected.map((pattern) => expect.stringMatching(pattern)),
    );
    expect(report.problems.every(({ level }) => level === 'warning')).toBe(true);
  });

  test('an entry without files is told only where all files were seen', () => {
    expect(run(prod('"**"', 'prod'), {}, { scope: 'changed-files' }).problems).toEqual([]);
  });

  test('a target of a policy that extends adds a role and takes none away', () => {
    const parent = {
      path: 'parent.yml',
      text: `version: 1\nallow: ["**"]\nrules: { unpinned: ignore, end-of-life: ignore }\noverrides: [{ roles: [build], allow: [gcr.io/distroless/**] }]\n`,
    };
    const own = (text: string) => load(`extends: ./parent.yml\n${text}`, undefined, parent);
    const reverse = 'FROM ubuntu:24.04 AS prod\nFROM gcr.io/distroless/static:nonroot\n';
    expect(list(run(own(''), reverse))).toEqual(['1 unapproved docker.io/library/ubuntu:24.04 build']);
    const child = own('builds: [{ paths: ["**"], targets: [prod] }]');
    expect(list(run(child, reverse))).toEqual(['1 unapproved docker.io/library/ubuntu:24.04 build']);
  });
});

describe('values of arguments', () => {
  const build = (text: string) => `${OFFICIAL}builds: [{ paths: [api/**], ${text} }]`;
  const judge = (policy: string, text: string) => list(run(policy, { 'api/Dockerfile': text }));

  test.each<[string, string, string, string[]]>([
    [
      'add to the default',
      'args: { V: [evil.example/x] }',
      'ARG V=node\nFROM $V:1\n',
      ['2 unapproved evil.example/x:1 final builds[0]'],
    ],
    [
      'and the default stays',
      'args: { V: [node] }',
      'ARG V=evil.example/x\nFROM $V:1\n',
      ['2 unapproved evil.example/x:1 final'],
    ],
    ['resolve', 'args: { V: [node] }', 'ARG V\nFROM $V:1\n', []],
    [
      'resolve to what is not approved',
      'args: { V: [evil.example/x] }',
      'ARG V\nFROM $V:1\n',
      ['2 unapproved evil.example/x:1 final builds[0]'],
    ],
    [
      'what BuildKit refuses with one',
      'args: { V: ["UPPER"] }',
      'ARG V=node\nFROM $V:1\n',
      ['2 unreadable builds[0]'],
    ],
    [
      'a frontend',
      'args: { BUILDKIT_SYNTAX: [evil.example/fe:1] }',
      'FROM node:1\n',
      ['0 unapproved evil.example/fe:1 frontend builds[0]'],
    ],
    [
      'every combination',
      'args: { A: [a], B: ["2"] }',
      'ARG A=evil.example/x\nARG B=1\nFROM $A:$B\n',
      ['3 unapproved evil.example/x:1 final', '3 unapproved evil.example/x:2 final builds[0]'],
    ],
  ])('%s', (_, entry, text, expected) => expect(judge(build(entry), text)).toEqual(expected));

  test('they are for their paths only', () => {
    expect(list(run(build('args: { V: [node] }'), 'ARG V\nFROM $V:1\n'))).toEqual(['2 unresolved final']);
  });

  test('entries for one file add up', () => {
    const policy = `${OFFICIAL}builds: [{ paths: ["**"], args: { A: [evil.example/x] } }, { paths: [api/**], args: { B: ["2"] } }]`;
    expect(judge(policy, 'ARG A=node\nARG B=1\nFROM $A:$B\n')).toEqual([
      '3 unapproved evil.example/x:1 final builds[0]',
      '3 unapproved evil.example/x:2 final builds[0]',
    ]);
  });

  test('a frontend that is named with some builds says nothing about the others', () => {
    const hidden = 'FROM node:1\nRUN <<#E\nFROM evil.example/x:1\n#E\n';
    const policy = build('args: { BUILDKIT_SYNTAX: ["docker/dockerfile:1"] }').replace(
      '[docker.io',
      '[docker.io/docker/dockerfile, docker.io',
    );
    expect(judge(policy, hidden)).toEqual(['2 unreadable']);
  });

  test('too many combinations never pass', () => {
    const values = Array.from({ length: 40 }, (_, index) => `v${index}`).join(', ');
    const policy = build(`args: { A: [${values}], B: [${values}] }`);
    expect(judge(policy, 'ARG A=a\nARG B=b\nFROM node:$A-$B\n')).toEqual(['1 unreadable']);
  });

  test('a finding that the base has with the same build is an existing one', () => {
    const files = { 'api/Dockerfile': 'ARG V=node\nFROM $V:1\n' };
    const report = run(build('args: { V: [evil.example/x] }'), files, {
      scope: 'changed-references',
      base: { 'api/Dockerfile': { text: files['api/Dockerfile'] } },
    });
    expect(report.counts).toMatchObject({ blocking: 0, existing: 1 });
  });

  test('a Dockerfile that moves to where it is built otherwise is new', () => {
    const report = run(
      build('args: { V: [node] }'),
      { 'api/Dockerfile': 'FROM evil.example/x:1\n' },
      {
        scope: 'changed-references',
        base: { 'api/Dockerfile': { path: 'old/Dockerfile', text: 'FROM evil.example/x:1\n' } },
      },
    );
    expect(report.counts).toMatchObject({ blocking: 1, existing: 0 });
  });
});

describe('platforms and contexts', () => {
  test.each<[string, string, string, string[]]>([
    [
      'platforms take the place of those of the settings',
      'platforms: [linux/amd64]',
      'FROM evil.example/x:$TARGETARCH\n',
      ['1 unapproved evil.example/x:amd64 final'],
    ],
    [
      'one more',
      'platforms: [linux/s390x]',
      'FROM evil.example/x:$TARGETARCH\n',
      ['1 unapproved evil.example/x:s390x final builds[0]'],
    ],
    [
      'a context stands in for an image',
      'contexts: { evil.example/x: "docker-image://node:22" }',
      'FROM evil.example/x\n',
      [],
    ],
    [
      'and is judged itself',
      'contexts: { node: "docker-image://evil.example/x:1" }',
      'FROM node\n',
      ['1 unapproved evil.example/x:1 final builds[0]'],
    ],
    ['a folder pulls nothing', 'contexts: { evil.example/x: ./x }', 'FROM evil.example/x\n', []],
    [
      'by any of its names',
      'contexts: { docker.io/library/evil: "docker-image://node:22" }',
      'FROM evil:latest\n',
      [],
    ],
    [
      'another tag is not meant',
      'contexts: { "evil.example/x:1": ./x }',
      'FROM evil.example/x:2\n',
      ['1 unapproved evil.example/x:2 final'],
    ],
  ])('%s', (_, entry, text, expected) =>
    expect(list(run(`${OFFICIAL}builds: [{ paths: ["**"], ${entry} }]`, text))).toEqual(expected),
  );

  test('platforms of a policy that extends only add', () => {
    const parent = {
      path: 'parent.yml',
      text: `version: 1\n${OFFICIAL}builds: [{ paths: ["**"], platforms: [linux/amd64] }]\n`,
    };
    const child = load(
      'extends: ./parent.yml\nbuilds: [{ paths: ["**"], platforms: [linux/s390x] }]',
      undefined,
      parent,
    );
    expect(list(run(child, 'FROM evil.example/x:$TARGETARCH\n'))).toEqual([
      '1 unapproved evil.example/x:amd64 final',
      '1 unapproved evil.example/x:s390x final builds[0]',
    ]);
  });
});

describe('builds that files of the repository describe', () => {
  const web: FileBuild = {
    file: 'compose.yaml',
    line: 4,
    name: 'web',
    args: new Map(),
    target: null,
    platforms: [],
    contexts: new Map(),
    unknownArgs: [],
    problem: null,
  };
  const judge = (text: string, build: Partial<FileBuild>, policy = OFFICIAL) =>
    run(policy, text, { builds: { Dockerfile: [{ ...web, ...build }] } });

  test('a value adds, and the finding names the build', () => {
    const report = judge('ARG V=node\nFROM $V:1\n', { args: new Map([['V', 'evil.example/x']]) });
    expect(list(report)).toEqual(['2 unapproved evil.example/x:1 final web']);
    expect(report.findings[0]?.decidedBy).toMatchObject({
      key: 'allow',
      builds: { file: 'compose.yaml', line: 4, name: 'web' },
    });
  });

  describe('what BuildKit refuses only with a build is to be corrected there', () => {
    const places = new Map(
      ['target', 'args.V', 'args.W'].map((key, index) => [
        key,
        { file: 'compose.yaml', line: 7 + index, column: 1, endLine: 7 + index, endColumn: 2 },
      ]),
    );
    const text = 'ARG V=1\nARG W=\nFROM node:$V$W AS a\n';

    test.each<[string, Partial<FileBuild>, string]>([
      [
        'a target that is not there',
        { target: 'x' },
        'Name a stage of this file as the target of web in compose.yaml, line 7, or name none',
      ],
      [
        'an empty value',
        { args: new Map([['V', '']]) },
        'Correct what web gives this build in compose.yaml, line 8;',
      ],
      [
        'a value that is no tag',
        {
          args: new Map([
            ['V', '1'],
            ['W', '@@'],
          ]),
        },
        'Correct what web gives this build in compose.yaml, line 9;',
      ],
      [
        'one of several',
        {
          args: new Map([
            ['V', ''],
            ['W', ''],
          ]),
        },
        'Correct what web gives this build in compose.yaml, line 4;',
      ],
    ])('%s', (_, build, advice) => {
      const [finding, ...others] = judge(text, { places, ...build }).findings;
      expect(others).toEqual([]);
      expect(finding).toMatchObject({
        rule: 'unreadable',
        fix: { description: expect.stringContaining(advice) },
      });
      expect(finding?.message).toMatch(
        /^BuildKit refuses a build of this file: .* web \(compose\.yaml, line 4\) builds it this way\.$/,
      );
      expect(finding?.fix?.description).not.toContain('ignore');
    });

    test('a file that is refused by itself is not', () => {
      const [finding] = judge('FORM node:1\n', { target: 'x' }).findings;
      expect(finding?.message).toMatch(/^Not readable: /);
      expect(finding?.fix?.description).toContain('settings.ignore');
    });
  });

  test('a context takes nothing away', () => {
    const contexts = new Map([['evil.example/x', 'docker-image://node:22']]);
    const report = judge('FROM evil.example/x\n', { contexts });
    expect(list(report)).toEqual(['1 unapproved evil.example/x:latest final']);
    expect(report.findings[0]?.fix?.description).toContain(
      'The build context evil.example/x takes its place in web (compose.yaml, line 4); if that is always so, add to the policy: ' +
        'builds: [{ paths: ["Dockerfile"], contexts: { "evil.example/x": "docker-image://node:22" } }]',
    );
    const added =
      'builds: [{ paths: ["Dockerfile"], contexts: { "evil.example/x": "docker-image://node:22" } }]';
    expect(list(judge('FROM evil.example/x\n', { contexts }, `${OFFICIAL}${added}`))).toEqual([]);
  });

  test.each([
    ['docker-image://debian:trixie', ['1 unapproved evil.example/y:1 final web']],
    ['./local', ['1 unapproved evil.example/y:1 final web']],
  ])('a context of the policy (%s) does not silence that of a build', (value, expected) => {
    const contexts = new Map([['base', 'docker-image://evil.example/y:1']]);
    const policy = `${OFFICIAL}builds: [{ paths: ["**"], contexts: { base: ${JSON.stringify(value)} } }]`;
    expect(list(judge('FROM base\n', { contexts }, policy))).toEqual(expected);
  });

  test('a target is judged as shipped, and as what it is besides', () => {
    const policy = `allow: ["**"]
rules: { unpinned: ignore, end-of-life: ignore }
overrides: [{ roles: [final], allow: [gcr.io/distroless/**] }, { roles: [build], allow: [docker.io/library/**] }]
`;
    expect(
      list(judge('FROM node:1 AS prod\nFROM gcr.io/distroless/static\n', { target: 'prod' }, policy)),
    ).toEqual(['1 unapproved docker.io/library/node:1 final web']);
    expect(
      list(
        judge(
          'FROM gcr.io/distroless/base AS prod\nFROM gcr.io/distroless/static\n',
          { target: 'prod' },
          policy,
        ),
      ),
    ).toEqual(['1 unapproved gcr.io/distroless/base:latest build']);
  });

  describe('a value that is not known', () => {
    const unknown = { unknownArgs: ['V'], problem: `\${{ inputs.base }} is known only when it runs` };
    const V_UNKNOWN = '2 unresolved final web';

    test.each([
      ['a default', 'ARG V=node:22\nFROM $V\n', [V_UNKNOWN]],
      ['no default', 'ARG V\nFROM node:$V\n', ['2 unresolved final', V_UNKNOWN]],
      ['a word for the case that it is missing', `ARG V=1\nFROM \${V:-node}:22\n`, [V_UNKNOWN]],
      [
        'a word for the case that it is there',
        `ARG V=\nFROM \${V:+evil.example/}node:22\n`,
        ['2 unapproved evil.example/node:22 final web'],
      ],
      ['an argument between', 'ARG V=22\nARG W=node:$V\nFROM $W\n', ['3 unresolved final web']],
      ['a digest', `ARG V=${'a'.repeat(64)}\nFROM node@sha256:$V\n`, ['2 unresolved final web']],
      ['a stage', 'ARG V=a\nFROM node:22 AS a\nFROM $V\n', ['3 unresolved final web']],
      ['the platform, which is no part of a name', 'ARG V=amd64\nFROM --platform=linux/$V node:22\n', []],
      ['nothing', 'ARG V=1\nFROM node:22\nARG V\nRUN echo $V\n', []],
      ['no declaration', 'FROM node:22\n', []],
    ])('%s', (_, text, expected) => {
      expect(list(judge(text, unknown))).toEqual(expected);
    });

    test('is said with its reason, and may be listed in the policy', () => {
      const [finding] = judge('ARG V=node:22\nFROM $V\n', unknown).findings;
      expect(finding?.message).toContain(`(\${{ inputs.base }} is known only when it runs)`);
      expect(finding?.message).toContain('web (compose.yaml, line 4) builds it this way.');
      const listed = `${OFFICIAL}builds: [{ paths: ["**"], args: { V: ["node:22", "evil.example/x:1"] } }]`;
      expect(list(judge('ARG V=node:22\nFROM $V\n', unknown, listed))).toEqual([
        '2 unapproved evil.example/x:1 final builds[0]',
      ]);
    });

    test('of a context', () => {
      const contexts = new Map([['node:22', UNKNOWN_CONTEXT]]);
      const report = judge('FROM node:22\n', { ...unknown, contexts });
      expect(list(report)).toEqual(['1 unresolved final web']);
      expect(report.findings[0]?.message).toContain('a build replaces it with an unknown context');
      expect(JSON.stringify(report)).not.toContain('context-not-known');
      const named = `${OFFICIAL}builds: [{ paths: ["**"], contexts: { "node:22": "docker-image://node:24" } }]`;
      expect(list(judge('FROM node:22\n', { ...unknown, contexts }, named))).toEqual([]);
    });

    test('of the frontend', () => {
      expect(list(judge('FROM node:22\n', { ...unknown, unknownArgs: ['BUILDKIT_SYNTAX'] }))).toEqual([
        '0 unresolved frontend web',
      ]);
    });
  });
});

describe('a Dockerfile inside a build file', () => {
  const text = 'FROM evil.example/x:1\nCOPY --from=tools.io/y:2 / /\n';
  const judgeInline = (lines: InlineDockerfile['lines'], policy = OFFICIAL) =>
    run(policy, { 'compose.yaml': text }, { inline: { text, file: 'compose.yaml', lines } });

  test('is judged at its lines and columns there', () => {
    const report = judgeInline([
      { line: 8, column: 9 },
      { line: 9, column: 9 },
    ]);
    expect(
      report.findings.map(({ file, line, column, endColumn }) => [file, line, column, endColumn]),
    ).toEqual([
      ['compose.yaml', 8, 14, 30],
      ['compose.yaml', 9, 21, 33],
    ]);
  });

  test('has no fix where columns are not known', () => {
    const policy = `deny: [{ image: evil.example/x, reason: bad, use: "docker.io/library/busybox:1" }]\n`;
    const exact = judgeInline(
      [
        { line: 8, column: 9 },
        { line: 9, column: 9 },
      ],
      policy,
    );
    expect(exact.findings[0]?.fix?.replacement).toBe('docker.io/library/busybox:1');
    const inexact = judgeInline(
      [
        { line: 8, column: null },
        { line: 8, column: null },
      ],
      policy,
    );
    expect(inexact.findings[0]).toMatchObject({ line: 8, column: 1, endLine: 8, endColumn: 1 });
    expect(inexact.findings[0]?.fix).toMatchObject({ replacement: null });
  });
});
