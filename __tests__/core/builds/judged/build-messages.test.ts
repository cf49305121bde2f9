import { describe, expect, test } from 'vitest';
import { DISCOVERED } from '../../../../src/core/builds/build-files.js';
import { readBuildFiles } from '../../../../src/core/builds/judged/build-file-reading.js';
import { identify } from '../../../../src/core/builds/judged/build-identity.js';
import { describeBuildNotes } from '../../../../src/core/builds/judged/notes/build-notes.js';
import { groupNotes } from '../../../../src/core/builds/judged/notes/grouped-notes.js';
import { readRepositoryBuilds } from '../../../../src/core/builds/repository/repository-reading.js';
import { openRepositoryTree } from '../../../../src/core/builds/repository/repository-tree.js';
import { own } from '../../../../src/core/message.js';

const FLOW = '.github/workflows/b.yml';
const flow = (...steps: string[]): string =>
  `on: push\njobs:\n  b:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
const push = (inputs: string): string => `{ uses: docker/build-push-action@v6, with: { ${inputs} } }`;
const compose = (...builds: string[]): string =>
  `services:\n${builds.map((build, at) => `  s${at}: { build: ${build} }\n`).join('')}`;
const expression = (text: string): string => `\${{ ${text} }}`;

/** All that is said of a repository's build files: warnings, and what findings give as their reason. */
function listen(files: Readonly<Record<string, string>>, changed: readonly string[] = []): readonly string[] {
  const tree = openRepositoryTree({
    paths: Object.keys(files).sort(),
    has: (path) => path in files,
    links: new Set(),
    submodules: new Set(),
    readLink: () => undefined,
    nameContent: () => '',
    readFile: (path) => ({ kind: 'bytes', bytes: new TextEncoder().encode(files[path]) }),
  });
  const discover = Object.keys(DISCOVERED);
  const builds = readRepositoryBuilds(tree, { discover, ignore: [] });
  const read = readBuildFiles(builds, null, { runImages: false, isChanged: () => true, knownAs: identify });
  const problems = read.flatMap(({ reading: { problem, otherProblems = [] } }) =>
    problem === null ? [] : [problem, ...otherProblems],
  );
  return [
    ...problems.map(({ message }) => `! ${message}`),
    ...describeBuildNotes(builds, null, identify, {
      isInChange: (path) => changed.includes(path),
      isGiven: () => false,
      isListed: () => false,
    }).map(({ file, line, message }) => `${file}:${line} ${message}`),
  ];
}

const GONE = 'which is not in this repository';
const OPEN = 'Nothing in the repository decides what';

test.each<[string, Record<string, string>, string[]]>([
  [
    'a Dockerfile outside',
    { 'compose.yaml': compose('{ context: ., dockerfile: ../x }') },
    [`! s0 builds ../x, ${GONE}`],
  ],
  ['a context outside', { 'compose.yaml': compose('../x') }, [`! s0 builds ../x, ${GONE}`]],
  [
    'a Dockerfile that is a URL',
    { 'compose.yaml': compose('{ context: ., dockerfile: "https://example.com/x" }') },
    [`! s0 builds https://example.com/x, ${GONE}`],
  ],
  [
    'the same in bake',
    {
      'docker-bake.hcl':
        'target "a" { dockerfile = "../x" }\ntarget "b" { context = ".." }\ntarget "c" { dockerfile = "https://e.com/x" }\n',
    },
    [`! a builds ../x, ${GONE}`, `! b builds .., ${GONE}`, `! c builds https://e.com/x, ${GONE}`],
  ],
  [
    'the same in a workflow',
    { [FLOW]: flow(push('context: ., file: ../x')) },
    [`! b/#1 builds ../x, ${GONE}`],
  ],
  [
    'the same in a devcontainer',
    { '.devcontainer.json': '{ "build": { "dockerfile": "../x" } }' },
    [`! devcontainer builds ../x, ${GONE}`],
  ],
  [
    'Dockerfiles that are not there',
    { 'compose.yaml': compose('a', 'b', 'c', 'd', 'e') },
    [
      'compose.yaml:2 s0, s1, s2 and 2 more build 5 Dockerfiles that do not exist, such as a/Dockerfile. If they are made before the build, they are not judged.',
    ],
  ],
  [
    'one for two builds of one name',
    {
      [FLOW]: flow(
        push(`context: a, tags: "${expression('inputs.t')}"`),
        push(`context: a, platforms: linux/amd64`),
      ).replaceAll('{ uses', '{ name: n, uses'),
    },
    [
      `${FLOW}:5 b/n builds a/Dockerfile, which does not exist. If it is made before the build, it is not judged.`,
    ],
  ],
  [
    'one for two builds',
    { 'compose.yaml': compose('a', 'a') },
    [
      'compose.yaml:2 s0 and s1 build a/Dockerfile, which does not exist. If it is made before the build, it is not judged.',
    ],
  ],
  [
    'a service that another file has',
    {
      'a/Dockerfile': 'FROM a\n',
      'a/compose.yaml': 'services:\n  web: { build: . }\n',
      'b/compose.ci.yaml': 'services:\n  web: { build: . }\n',
    },
    [
      'b/compose.ci.yaml:2 web builds b/Dockerfile, which does not exist. Other files have the same service: if this one is laid over one of them, name both in COMPOSE_FILE of an .env, or where a workflow starts compose. If it is made before the build, it is not judged.',
    ],
  ],
  [
    'a target of bake that refers to one that is not there',
    {
      Dockerfile: 'FROM a\n',
      'docker-bake.hcl': 'target "a" {}\ntarget "b" {\n  contexts = { c = "target:zz" }\n}\n',
    },
    [
      'docker-bake.hcl:2 The builds of this file are not all known: docker buildx bake refuses b in this file: there is no target "zz".',
    ],
  ],
  ['those of a vendored build file', { 'vendor/example.com/x/docker-bake.hcl': 'target "a" {}\n' }, []],
  [
    'what docker compose refuses in one that others wrote, and in one that only looks so',
    {
      'vendor/example.com/x/compose.yaml': 'services: { a: { image: a, nope: 1 } }\n',
      'vendors/compose.yaml': 'services: { a: { image: a, nope: 1 } }\n',
    },
    [
      "vendors/compose.yaml:1 The builds of this file are not all known: docker compose refuses this file: services.a.nope additional properties 'nope' not allowed.",
    ],
  ],
  [
    'what is not known, and for which reason; of platforms only where something depends on them',
    {
      Dockerfile: 'FROM a\n',
      [FLOW]: flow(
        push(`context: ., target: "${expression('inputs.t')}", platforms: "${expression('inputs.p')}"`),
      ),
    },
    [
      `${FLOW}:5 b/#1: the target is not known, so every stage counts as shipped (${OPEN} ${expression('inputs.t')} is).`,
    ],
  ],
  [
    'the same of all targets that a step builds',
    {
      Dockerfile: 'FROM a\n',
      'docker-bake.hcl': ['a', 'b', 'c', 'd', 'e'].map((name) => `target "${name}" {}\n`).join(''),
      [FLOW]: flow(
        `{ uses: docker/bake-action@v6, with: { targets: "${expression('inputs.t')}", set: "*.target=${expression('inputs.p')}" } }`,
      ),
    },
    [
      `${FLOW}:5 b/#1:a, b/#1:b, b/#1:c and 2 more: the target is not known, so every stage counts as shipped (${OPEN} ${expression('inputs.p')} is).`,
    ],
  ],
  [
    'scripts whose Dockerfile is not known, without what else is not',
    {
      [FLOW]: flow(
        '{ name: z, run: "docker build -t $TAG $A" }',
        '{ name: y, run: "docker build --target $B $A" }',
      ),
    },
    [`${FLOW}:5 b/y and b/z: it is not known which Dockerfiles they build (${OPEN} $A is).`],
  ],
  [
    'a context among other things that are not known',
    { 'compose.yaml': compose('{ context: "${' + 'C}", target: "${' + 'T}" }') },
    [
      '! it is not known which Dockerfile s0 builds (context depends on ${' +
        'C}, which nothing in the repository gives)',
    ],
  ],
  [
    'a compose file of a devcontainer that is not there',
    { '.devcontainer.json': '{ "dockerComposeFile": "none.yml", "service": "a" }' },
    [
      '! it is not known which Dockerfile devcontainer builds (The compose file none.yml is not in the repository)',
    ],
  ],
  [
    'what bake refuses, where a build is not known for that reason',
    { 'docker-bake.hcl': 'target "a" { dockerfile = nosuch }\n' },
    [
      '! it is not known which Dockerfile a builds ("nosuch" is not known: there is no variable "nosuch" (in nosuch))',
    ],
  ],
  [
    'what compose refuses',
    { 'compose.yaml': 'services: { a: { nosuch: 1, image: x } }\n' },
    [
      "compose.yaml:1 The builds of this file are not all known: docker compose refuses this file: services.a.nosuch additional properties 'nosuch' not allowed.",
    ],
  ],
])('%s', (_, files, said) => expect(listen(files)).toEqual(said));

describe('many notes of one kind', () => {
  const name = (at: number): string => `.github/workflows/${at}.yml`;
  const open = (count: number): Record<string, string> =>
    Object.fromEntries([
      ['Dockerfile', 'FROM a\n'],
      ...Array.from({ length: count }, (_, at) => [
        name(at),
        flow(push(`context: ., target: "${expression(`inputs.p${at}`)}"`)),
      ]),
    ]);
  const one = (at: number): string =>
    `${name(at)}:5 b/#1: the target is not known, so every stage counts as shipped (${OPEN} ${expression(`inputs.p${at}`)} is).`;
  const LISTS = 'The command builds lists them, with the reasons.';

  test('up to three are told one by one', () => {
    expect(listen(open(3))).toEqual([one(0), one(1), one(2)]);
  });

  test.each([
    [4, `${name(0)}:5, ${name(1)}:5, ${name(2)}:5, and 1 more`],
    [28, `${name(0)}:5, ${name(1)}:5, ${name(10)}:5, and 25 more`],
  ])('%d are one, with a count and the first places', (count, places) => {
    expect(listen(open(count))).toEqual([
      `${name(0)}:5 ${count} builds in ${count} files: the target is not known, so every stage counts as shipped: ${places}. ${LISTS}`,
    ]);
  });

  test('one kind does not hide another', () => {
    const files = { ...open(9), 'z.compose.yaml': '', 'compose.yaml': compose('none') };
    const said = listen(files);
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^compose.yaml:2 s0 builds none\/Dockerfile, which does not exist/);
  });

  test('what a change has is told, whatever else there is', () => {
    expect(listen(open(9), [name(7), name(8)])).toEqual([
      one(7),
      one(8),
      `${name(0)}:5 7 builds in 7 files: the target is not known, so every stage counts as shipped: ${name(0)}:5, ${name(1)}:5, ${name(2)}:5, and 4 more. ${LISTS}`,
    ]);
  });

  test('no file that changed goes without a word, however many there are', () => {
    const files = open(40);
    const flows = Object.keys(files).filter((path) => path.endsWith('.yml'));
    const told = listen(files, flows).map((line) => line.slice(0, line.indexOf(':')));
    expect(told).toEqual(flows.toSorted());
  });

  test('of one file that changed they are one from the eleventh on', () => {
    const steps = Array.from({ length: 20 }, (_, at) =>
      push(`context: ., target: "${expression(`inputs.p${at}`)}"`),
    );
    const said = listen({ Dockerfile: 'FROM a\n', [FLOW]: flow(...steps) }, [FLOW]);
    expect(said).toHaveLength(11);
    expect(said[10]).toBe(
      `${FLOW}:15 10 builds in 1 file: the target is not known, so every stage counts as shipped: ${FLOW}:15, ${FLOW}:16, ${FLOW}:17, and 7 more. ${LISTS}`,
    );
  });

  test('a place of which several things are not known is named and counted once', () => {
    const notes = ['a.hcl', 'b.hcl', 'c.hcl', 'c.hcl', 'd.hcl', 'd.hcl'].map((file, at) => ({
      file,
      line: 1,
      message: own(`reason ${at}`),
      builds: 1,
    }));
    const kind = { summarise: () => own('Not known') };
    expect(groupNotes(notes, kind, () => false)).toMatchObject([
      { message: `Not known: a.hcl:1, b.hcl:1, c.hcl:1, and 1 more. ${LISTS}` },
    ]);
    expect(groupNotes(notes.slice(0, 4), kind, () => false)).toMatchObject([
      { message: `Not known: a.hcl:1, b.hcl:1, c.hcl:1. ${LISTS}` },
    ]);
  });

  test('of files that cannot be read, and Dockerfiles that are not there', () => {
    const folders = ['a', 'b', 'c', 'd'];
    const broken = folders.map((folder) => [
      `${folder}/compose.yaml`,
      'services: { a: { nosuch: 1, image: x } }\n',
    ]);
    expect(listen(Object.fromEntries(broken))).toEqual([
      `a/compose.yaml:1 The builds of 4 files are not all known: a/compose.yaml:1, b/compose.yaml:1, c/compose.yaml:1, d/compose.yaml:1. ${LISTS}`,
    ]);
    const many = 'abcdefghijkl'
      .split('')
      .flatMap((folder) => [[`${folder}/compose.yaml`, 'services: { a: { nosuch: 1, image: x } }\n']]);
    expect(listen(Object.fromEntries(many))).toEqual([
      expect.stringMatching(/^a\/compose.yaml:1 The builds of 12 files .* j\/compose\.yaml:1, and 2 more\./),
    ]);
    const missing = folders.map((folder) => [`${folder}/compose.yaml`, compose('x', 'y')]);
    expect(listen(Object.fromEntries(missing))).toEqual([
      `a/compose.yaml:2 8 builds in 4 files need Dockerfiles that do not exist, which are not judged if they are made before the build: a/compose.yaml:2, b/compose.yaml:2, c/compose.yaml:2, and 1 more. ${LISTS}`,
    ]);
  });
});

test.each<[string, Record<string, string>, string[]]>([
  [
    'in bake',
    {
      'docker-bake.hcl':
        'target "_c" {\n  contexts = {\n    "node:24" = "https://example.com/x.tar.gz"\n  }\n}\ntarget "a" { inherits = ["_c"] }\ntarget "b" { inherits = ["_c"] }\n',
      Dockerfile: 'FROM node:24\n',
    },
    [
      'docker-bake.hcl:3 In the builds a and b, https://example.com/x.tar.gz takes the place of node:24 wherever the Dockerfile names that. It is a named context from elsewhere, not an image: what is there is not read, so it is not judged.',
    ],
  ],
  [
    'in many places',
    {
      'docker-bake.hcl': [1, 2, 3, 4]
        .map((at) => `target "t${at}" { contexts = { c = "oci-layout://x${at}" } }\n`)
        .join(''),
      Dockerfile: 'FROM node:24\n',
    },
    [
      'docker-bake.hcl:1 4 named contexts that are not images take the place of images: docker-bake.hcl:1, docker-bake.hcl:2, docker-bake.hcl:3, and 1 more. The command builds lists them, with the reasons.',
    ],
  ],
  [
    'of a package',
    {
      'node_modules/a/compose.yaml': compose('{ context: ., additional_contexts: { a: "https://e.com/x" } }'),
    },
    [],
  ],
])('what takes the place of an image is named: %s', (_, files, said) => expect(listen(files)).toEqual(said));

describe('a build that another file brings in', () => {
  const CALLED = `on: { workflow_call: }\njobs:\n  c:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - { name: z, run: "docker build $A" }\n      - { name: y, uses: docker/build-push-action@v6, with: { context: ../x } }\n`;
  const ACTION = 'runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker build $A" }\n';

  test.each<[string, Record<string, string>, string[]]>([
    [
      'a workflow',
      {
        [FLOW]: 'on: push\njobs:\n  b:\n    uses: ./.github/workflows/r.yml\n',
        '.github/workflows/r.yml': CALLED,
      },
      [
        `! b/c/y (.github/workflows/r.yml:8) builds ../x, ${GONE}`,
        `${FLOW}:4 b/c/z (.github/workflows/r.yml:7): it is not known which Dockerfile it builds (${OPEN} $A is).`,
      ],
    ],
    [
      'an action',
      { [FLOW]: flow('{ uses: actions/checkout@v4 }', '{ uses: ./do }'), 'do/action.yml': ACTION },
      [`${FLOW}:6 b/#2/#1 (do/action.yml:4): it is not known which Dockerfile it builds (${OPEN} $A is).`],
    ],
  ])('is named with the line of its step: %s', (_, files, said) => expect(listen(files)).toEqual(said));
});
