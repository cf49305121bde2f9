import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.js';
import { plantTree } from '../support/planted-tree.js';

const POLICY = `version: 1
allow:
  - docker.io/library/alpine
  - image: docker.io/library/node
    versions: ">=22"
deny:
  - { image: docker.io/library/centos, reason: gone, use: "docker.io/library/rockylinux:9" }
rules: { end-of-life: ignore }
overrides:
  - roles: [build]
    rules: { unpinned: ignore }
  - paths: ["tools/**"]
    allow: []
`;

const explain = (...words: string[]) =>
  runCommand(['explain', ...words], { cwd: plantTree({ '.github/base-images.yml': POLICY }).root });

test('a name that only a wildcard approves, and that no official image has', async () => {
  const policy = 'version: 1\nallow: [docker.io/library/**, docker.io/library/named-local]\n';
  const { root } = plantTree({ '.github/base-images.yml': policy });
  const ask = (name: string) => runCommand(['explain', name], { cwd: root });
  const { status, stdout } = await ask('acme-local:1.0');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    / allow {8}No official image has this name \(list of .*\); is it a stage, or built locally\? · allow\[0\], line 2\n/,
  );
  for (const name of ['named-local:1.0', 'node:24'])
    expect((await ask(name)).stdout).not.toContain('No official image');
});

test('an approved reference, as people see it', async () => {
  expect(await explain('node:22-alpine')).toEqual({
    status: 0,
    stderr: '',
    stdout: `node:22-alpine → docker.io/library/node:22-alpine, role final, matched allow[1] (policy line 4), pin tag by default

  written      node:22-alpine
  image        docker.io/library/node:22-alpine
  role         final, in Dockerfile
  deny         none of 1 matches
  allow        docker.io/library/node (version >=22) matches · allow[1], line 4
  deprecated   there are no deprecations
  end of life  is not looked at · rules.end-of-life, line 8
  pin          tag is asked for: fine · by default
  verdict      approved

✔ nothing to report
`,
  });
});

test.each<[string[], number, RegExp]>([
  [['node:20'], 1, /allow {8}none of 2 matches · allow, line 2\n[\s\S]*✖ block unapproved/],
  [
    ['centos:7'],
    1,
    /deny {9}docker\.io\/library\/centos matches · deny\[0\], line 7\n[\s\S]*fix {2}Use docker\.io\/library\/rockylinux:9/,
  ],
  [
    ['alpine'],
    0,
    /pin {10}tag is asked for: there is no tag[\s\S]* verdict {6}warned\n[\s\S]*▲ warn {2}unpinned/,
  ],
  [['alpine:latest'], 0, /pin {10}tag is asked for: the tag latest floats/],
  [
    ['alpine', '--role', 'build'],
    0,
    /override {5}changes unpinned · overrides\[0\], line 10\n[\s\S]*✔ nothing to report/,
  ],
  [
    ['alpine:3', '--path', 'tools/x/Dockerfile'],
    1,
    /override {5}changes allow · overrides\[1\], line 12\n[\s\S]* allow {8}approves nothing · overrides\[1\]\.allow, line 13[\s\S]*✖ block unapproved/,
  ],
  [['scratch'], 0, /scratch, role final, always approved/],
])('%j', async (words, status, text) => {
  expect(await explain(...words)).toMatchObject({ status, stdout: expect.stringMatching(text) });
});

test('what is no reference is wrong usage', async () => {
  expect(await explain('No://x')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringMatching(/^error: "No:\/\/x" is not an image reference: /),
  });
});

test('as JSON', async () => {
  const { stdout } = await explain('centos:7', '--format', 'json');
  const { steps, ...rest } = JSON.parse(stdout);
  expect(rest).toMatchObject({
    version: 1,
    policy: { source: '.github/base-images.yml' },
    image: 'docker.io/library/centos:7',
    role: 'final',
    standing: 'denied',
    decidedBy: { key: 'deny[0]', line: 7 },
    findings: [{ rule: 'denied', level: 'block' }],
    verdict: 'blocked',
  });
  expect(steps).toEqual([
    { step: 'written', result: 'centos:7', decidedBy: null, at: null },
    { step: 'image', result: 'docker.io/library/centos:7', decidedBy: null, at: null },
    { step: 'role', result: 'final, in Dockerfile', decidedBy: null, at: null },
    {
      step: 'deny',
      result: 'docker.io/library/centos matches',
      decidedBy: { key: 'deny[0]', line: 7 },
      at: null,
    },
    { step: 'allow', result: 'none of 2 matches', decidedBy: { key: 'allow', line: 2 }, at: null },
    { step: 'deprecated', result: 'there are no deprecations', decidedBy: null, at: null },
    {
      step: 'end-of-life',
      result: 'is not looked at',
      decidedBy: { key: 'rules.end-of-life', line: 8 },
      at: null,
    },
    { step: 'pin', result: 'tag is asked for: fine', decidedBy: { key: 'default', line: 0 }, at: null },
    { step: 'exception', result: 'there are no exceptions', decidedBy: null, at: null },
    { step: 'level', result: 'denied blocks', decidedBy: { key: 'default', line: 0 }, at: null },
    { step: 'verdict', result: 'blocked', decidedBy: null, at: null },
  ]);
});

const FILES = {
  '.github/base-images.yml': `${POLICY}builds:
  - { paths: [api/**], args: { SUFFIX: ["-slim"] } }
`,
  'api/Dockerfile': `ARG REGISTRY=docker.io/library
ARG SUFFIX
FROM \${REGISTRY}/debian:13\${SUFFIX} AS base
FROM alpine:3.22 AS a
RUN --mount=from=node:22,target=/n true

FROM a
RUN --mount=from=quay.io/x/one:1,target=/a --mount=from=quay.io/x/two:2,target=/b true
`,
  'web/Dockerfile': 'ARG BASE\nARG NONE=1\nFROM $BASE\nCOPY --from=tools /x /x\n',
  'compose.yaml': `services:
  web:
    build:
      context: web
      args:
        BASE: centos:7
        NONE: "2"
      additional_contexts:
        tools: docker-image://quay.io/acme/tools:1
  db:
    image: postgres:17
  inline:
    build:
      dockerfile_inline: |
        ARG V=20
        FROM node:$\${V}
`,
  '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: docker/build-push-action@v6
        with:
          context: web
          build-args: BASE=alpine:3.21
`,
  'README.md': 'node\n',
  node: 'a program\n',
};

const explainIn = (...words: string[]) => runCommand(['explain', ...words], { cwd: plantTree(FILES).root });

describe('a line of a file', () => {
  test('of a Dockerfile: from the text to the verdict', async () => {
    const { status, stdout } = await explainIn('api/Dockerfile:3');
    expect(status).toBe(1);
    expect(stdout).toMatch(`
  written      \${REGISTRY}/debian:13\${SUFFIX} · api/Dockerfile:3
  argument     REGISTRY is docker.io/library, its default · api/Dockerfile:1
  argument     SUFFIX is -slim · builds[0], line 15
  expanded     docker.io/library/debian:13-slim
  image        docker.io/library/debian:13-slim
  role         build, in api/Dockerfile
  override     changes unpinned · overrides[0], line 10
  deny         none of 1 matches
  allow        none of 2 matches · allow, line 2
`);
  });

  /** Place → the written and the expanded text, and the verdict, of each reference. */
  test.each<[string, string[], number]>([
    ['api/Dockerfile:4', ['alpine:3.22 → approved'], 0],
    ['api/Dockerfile:4:6', ['alpine:3.22 → approved'], 0],
    ['api/Dockerfile:5', ['node:22 → approved'], 0],
    ['api/Dockerfile:8', ['quay.io/x/one:1 → blocked', 'quay.io/x/two:2 → blocked'], 1],
    ['api/Dockerfile:8:60', ['quay.io/x/two:2 → blocked'], 1],
    ['web/Dockerfile:3', ['$BASE = alpine:3.21 → approved', '$BASE = centos:7 → blocked'], 1],
    ['web/Dockerfile:4', ['tools → blocked', 'tools → blocked'], 1],
    [
      'api/Dockerfile:1',
      [`\${REGISTRY}/debian:13\${SUFFIX} = docker.io/library/debian:13-slim → blocked`],
      1,
    ],
    ['web/Dockerfile:1', ['$BASE = alpine:3.21 → approved', '$BASE = centos:7 → blocked'], 1],
    ['compose.yaml:15', [`node:\${V} = node:20 → blocked`], 1],
    ['compose.yaml:6', ['$BASE = centos:7 → blocked'], 1],
    ['compose.yaml:9', ['tools → blocked'], 1],
    ['compose.yaml:16', [`node:\${V} = node:20 → blocked`], 1],
    ['.github/workflows/ci.yml:10', ['$BASE = alpine:3.21 → approved'], 0],
    ['./web/../api/Dockerfile:4', ['alpine:3.22 → approved'], 0],
  ])('%s', async (place, expected, status) => {
    const run = await explainIn(place, '--format', 'json');
    expect(run).toMatchObject({ status, stderr: '' });
    type Step = { step: string; result: string };
    const { references } = JSON.parse(run.stdout);
    const find = (steps: readonly Step[], name: string) => steps.find(({ step }) => step === name)?.result;
    expect(
      references.map(({ steps, verdict }: { steps: Step[]; verdict: string }) => {
        const expanded = find(steps, 'expanded');
        return `${find(steps, 'written')}${expanded === undefined ? '' : ` = ${expanded}`} → ${verdict}`;
      }),
    ).toEqual(expected);
  });

  test('as JSON, with its place', async () => {
    const { stdout } = await explainIn('web/Dockerfile:3', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      policy: { source: '.github/base-images.yml' },
      place: { file: 'web/Dockerfile', line: 3, column: null },
      references: [
        { written: 'alpine:3.21' },
        {
          file: 'web/Dockerfile',
          line: 3,
          column: 6,
          via: 'from',
          written: 'centos:7',
          steps: [
            { step: 'written', result: '$BASE', at: { file: 'web/Dockerfile', line: 3 } },
            {
              step: 'argument',
              result: 'BASE is centos:7, from the build web',
              at: { file: 'compose.yaml', line: 6 },
            },
            { step: 'expanded', result: 'centos:7' },
            ...Array.from({ length: 10 }, () => expect.anything()),
          ],
        },
      ],
      findings: [],
    });
  });

  test.each<[string, RegExp]>([
    [
      'api/Dockerfile:6',
      /^error: there is no image in line 6 of api\/Dockerfile; the closest are api\/Dockerfile:5 \(node:22\) and api\/Dockerfile:8 \(quay\.io\/x\/two:2\)/,
    ],
    [
      'web/Dockerfile:2',
      /^error: there is no image in line 2 of web\/Dockerfile; the closest is web\/Dockerfile:3/,
    ],
    ['api/Dockerfile:999', /; the closest is api\/Dockerfile:8 \(/],
    [
      'compose.yaml:7',
      /^error: there is no image in line 7 of compose\.yaml; the closest are compose\.yaml:2 \(web\) and compose\.yaml:12/,
    ],
    [
      'compose.yaml:11',
      /^error: compose\.yaml:11 only runs postgres:17, and builds nothing on it: .* settings\.run-images: true/,
    ],
    ['README.md:1', /^error: README\.md is not judged: it is not a Dockerfile by the policy's settings/],
    [
      'nope/Dockerfile:3',
      /^error: there is no file "nope\/Dockerfile" here, and "nope\/Dockerfile:3" is not an image reference/,
    ],
    [
      'api/Dockerfile:3 --role build',
      /^error: --role is for a reference by itself, and api\/Dockerfile:3 says it: leave out --role/,
    ],
    ['api/Dockerfile:0', /^error: "api\/Dockerfile:0" is not an image reference/],
  ])('%s', async (line, message) => {
    const run = await explainIn(...line.split(' '));
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  test('a file that has the name of an image does not hide it', async () => {
    expect((await explainIn('node:22')).stdout).toMatch(
      /^node:22 → docker\.io\/library\/node:22, role final, matched/,
    );
  });

  test('what cannot be known, and what only a comment or the baseline excuses', async () => {
    const tree = plantTree({
      '.github/base-images.yml': 'version: 1\nallow: []\nsettings: { inline-exceptions: true }\n',
      Dockerfile:
        'ARG X\n# base-image-gate: except unapproved owner=@a reason="b" expires=2026-10-01\nFROM a.io/x:1\nFROM b.io/x:1\n',
      'x/Dockerfile': 'ARG X\nFROM a.io/$X\n',
      'y/Dockerfile': 'FROM a b\n',
    });
    await runCommand(['check', '--write-baseline'], { cwd: tree.root });
    const run = (place: string) => runCommand(['explain', place], { cwd: tree.root });
    expect(await run('Dockerfile:3')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(
        '  exception    unapproved is waived until 2026-10-01 by @a, in a comment in line 2\n  verdict      approved\n',
      ),
    });
    expect(await run('Dockerfile:4')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        / baseline {5}records unapproved · \.github\/base-images\.baseline\.yml:\d+\n/,
      ),
    });
    expect(await run('x/Dockerfile:2')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('cannot tell which image is pulled'),
    });
    expect(await run('y/Dockerfile:1')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('records unreadable'),
    });
    const byName = await runCommand(['explain', 'b.io/x:1', '--path', 'Dockerfile'], { cwd: tree.root });
    expect(byName).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('baseline     records unapproved'),
    });
  });
});

/** Dockerfile, what else there is, and what is said of the arguments of its last line. */
test.each<[string, Readonly<Record<string, string>>, string, string[]]>([
  [
    'FROM a.io/x:$TARGETARCH\n',
    {},
    '',
    ['TARGETARCH is amd64, set by BuildKit', 'TARGETARCH is arm64, set by BuildKit'],
  ],
  [`FROM a.io/x:1\${V}\n`, {}, '', ['V is empty, because no ARG before the first FROM declares it']],
  ['ARG V=1\nARG W=$V-x\nFROM a.io/x:$W\n', {}, '', ['W is 1-x, its default', 'V is 1, its default']],
  ['ARG V=\nFROM a.io/x:1$V\n', {}, '', ['V is empty, its default']],
  ['ARG V\nFROM a.io/x:$V\n', {}, 'settings: { args: { V: ["3"] } }\n', ['V is 3']],
  [
    'ARG V\nFROM a.io/x:$V\n',
    {
      '.github/workflows/ci.yml': `on: push
jobs:
  b:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
      - uses: docker/build-push-action@v6
        with: { context: ., build-args: "V=\${{ steps.x.outputs.v }}" }
`,
    },
    '',
    ['V is not known in the build b/#2: '],
  ],
  [
    'ARG V=1\nFROM a.io/x:$V\n',
    { 'docker-bake.hcl': 'target "default" { args = { V = "7" } }\n' },
    '',
    ['V is 1, its default', 'V is 7, from the build default'],
  ],
])('%j with %j and %s', async (text, files, policy, expected) => {
  const tree = plantTree({
    ...files,
    Dockerfile: text,
    '.github/base-images.yml': `version: 1\n${policy}`,
  });
  const line = text.trimEnd().split('\n').length;
  const { stdout } = await runCommand(['explain', `Dockerfile:${line}`, '--format', 'json'], {
    cwd: tree.root,
  });
  type Step = { step: string; result: string };
  const steps: Step[] = JSON.parse(stdout).references.flatMap(({ steps: all }: { steps: Step[] }) => all);
  const told = steps.flatMap(({ step, result }) => (step === 'argument' ? [result] : []));
  expect(told.map((result, index) => result.slice(0, expected[index]?.length))).toEqual(expected);
});

test('the policy above, mirrors, dates and evidence have their steps', async () => {
  const tree = plantTree({
    'org.yml': `version: 1
allow: [docker.io/library/**]
deprecated: [{ image: docker.io/library/python, block-from: "2026-10-01" }]
rules: { unpinned: { level: block, effective: "2026-11-01", require: digest } }
settings: { mirrors: { r.io/hub: docker.io } }
evidence: [{ images: "r.io/**", sbom: true }]
`,
    '.github/base-images.yml': 'version: 1\nextends: ../org.yml\nallow: [docker.io/library/python]\n',
  });
  const { stdout } = await runCommand(['explain', '--offline', 'r.io/hub/python:3.14'], {
    cwd: tree.root,
  });
  for (const line of [
    'mirror       is docker.io/library/python:3.14 · settings.mirrors.r.io/hub, org.yml line 5',
    'allow        docker.io/library/python matches · allow[0], line 3',
    'allow        docker.io/library/** matches · allow[0], org.yml line 2',
    'deprecated   docker.io/library/python matches, blocks from 2026-10-01 · deprecated[0], org.yml line 3',
    'end of life  Python 3.14 is supported until ',
    'pin          digest is asked for: there is no digest · rules.unpinned, org.yml line 4',
    'evidence     an SBOM: nothing is looked up without the network · evidence[0], org.yml line 6',
    'level        unpinned warns, and blocks from 2026-11-01 · rules.unpinned, org.yml line 4',
    'verdict      warned',
  ])
    expect(stdout).toContain(`\n  ${line}`);
});

test('a FROM that is refused without a value has its steps too', async () => {
  const tree = plantTree({ '.github/base-images.yml': 'version: 1\n', Dockerfile: 'ARG X\nFROM $X AS a\n' });
  const { status, stdout } = await runCommand(['explain', 'Dockerfile:2'], { cwd: tree.root });
  expect(status).toBe(1);
  expect(stdout).toMatch(`Dockerfile:2: cannot tell which image is pulled

  written      "FROM $X AS a" · Dockerfile:2
  argument     X has no value
  image        cannot tell which image is pulled
  exception    there are no exceptions
  level        unresolved blocks · by default
  verdict      blocked

✖ block unresolved  Cannot tell`);
  const json = JSON.parse(
    (await runCommand(['explain', 'Dockerfile:2', '--format', 'json'], { cwd: tree.root })).stdout,
  );
  expect(json).toMatchObject({ references: [], findings: [{ rule: 'unresolved' }] });
  expect(json.steps.map(({ step }: { step: string }) => step)).toEqual([
    'written',
    'argument',
    'image',
    'exception',
    'level',
    'verdict',
  ]);
});

test('what a Dockerfile says to a log is shown, not obeyed', async () => {
  const tree = plantTree({
    '.github/base-images.yml': 'version: 1\n',
    Dockerfile: 'ARG X\nFROM ::error::$X##[group]\n',
  });
  for (const line of [2, 1, 7]) {
    const { stdout, stderr } = await runCommand(['explain', `Dockerfile:${line}`], { cwd: tree.root });
    expect(`${stdout}${stderr}`).not.toMatch(/^\s*::|##\[/m);
    expect(`${stdout}${stderr}`).toContain('error::');
  }
});
