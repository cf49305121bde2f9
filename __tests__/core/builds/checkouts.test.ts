import { describe, expect, test } from 'vitest';
import type { BakeProject } from '../../../src/core/builds/bake/project.js';
import type { Build } from '../../../src/core/builds/build.js';
import { readWorkflowBuilds } from '../../../src/core/builds/workflows/read.js';
import { treeOf } from '../../support/build-rows.js';

const NO_TARGETS: BakeProject = { builds: [], runImages: [], problems: [], linked: new Set() };
const FILE = '.github/workflows/a.yml';
const BUILD = '{ uses: docker/build-push-action@v6, with: { context: . } }';
const checkout = (inputs: string, more = '') =>
  `{ uses: actions/checkout@v5, with: { ${inputs} }${more === '' ? '' : `, ${more}`} }`;
const withRef = (ref: string) => checkout(`ref: "${ref}"`);
const inBraces = (text: string) => `\${{ ${text} }}`;

/** What the builds of a job are checked out from besides the change. */
function findForeign(files: Record<string, string>, ...steps: string[]): readonly (string | null)[] {
  const text = `on: push\njobs:\n  j:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  return readForeign({ Dockerfile: 'FROM a\n', ...files, [FILE]: text });
}

function readForeign(files: Record<string, string>): readonly (string | null)[] {
  const { builds } = readWorkflowBuilds(treeOf(files), (_, tree) => {
    tree.read('docker-bake.hcl');
    return NO_TARGETS;
  });
  return builds.map(({ foreign, dockerfile }: Build) => foreign ?? dockerfile);
}

describe('a ref that is the commit of the event', () => {
  test.each([
    '',
    ...[
      'github.sha',
      'GITHUB.Ref',
      "github['head_ref']",
      'github.ref_name',
      'github.event.after',
      'github.event.pull_request.head.sha',
      'github.event.pull_request.head.ref || github.ref',
      'github.event.merge_group.head_sha || github.sha',
      'github.event.workflow_run.head_sha',
      'github.event.release.tag_name',
      "github.event_name == 'pull_request' && github.event.pull_request.head.sha || github.sha",
      "(github.event_name == 'pull_request' && github.head_ref) || ''",
      "format('refs/pull/{0}/merge', github.event.number)",
    ].map(inBraces),
    `refs/pull/${inBraces('github.event.pull_request.number')}/head`,
    `refs/heads/${inBraces('github.head_ref || github.ref_name')}`,
  ])('%s', (ref) => expect(findForeign({}, withRef(ref), BUILD)).toEqual(['Dockerfile']));
});

describe('a ref of a workflow that another one runs', () => {
  const called = `on: { workflow_call: { inputs: { sha: { type: string, default: "${inBraces('github.sha')}" } } } }
jobs:
  j:
    env: { REF: "${inBraces('inputs.sha || github.sha')}" }
    steps:
      - ${withRef(inBraces('env.REF'))}
      - ${BUILD}
`;
  const foreign = (given: string) =>
    readForeign({
      Dockerfile: 'FROM a\n',
      '.github/workflows/b.yml': called,
      [FILE]: `on: push\njobs: { a: { uses: ./.github/workflows/b.yml${given} } }\n`,
    });

  test.each([
    ['by default', ''],
    ['that is given as empty', ', with: { sha: "" }'],
    ['that is given', `, with: { sha: "${inBraces('github.event.pull_request.head.sha')}" }`],
  ])('this change: %s', (_, given) => expect(foreign(given)).toEqual(['Dockerfile']));

  test.each([
    ['a commit', ', with: { sha: 0123abc }'],
    ['another expression', `, with: { sha: "${inBraces('vars.SHA')}" }`],
    ['one of several', `, with: { sha: "${inBraces("github.actor == 'a' && vars.SHA")}" }`],
  ])('not this change: %s', (_, given) => expect(foreign(given)).not.toEqual(['Dockerfile']));
});

describe('a ref that is something else', () => {
  test.each([
    'main',
    'v1.2.3',
    'refs/pull/2/head',
    'HEAD',
    'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3',
    ...[
      'inputs.ref',
      'github.base_ref',
      'github.event.pull_request.base.sha',
      'github.event.before',
      'steps.pick.outputs.sha',
      "github.event_name == 'push' && github.sha",
    ].map(inBraces),
    `refs/pull/${inBraces('inputs.number')}/head`,
    `${inBraces('github.ref_name')}-old`,
  ])('%s', (ref) => expect(findForeign({}, withRef(ref), BUILD)).toEqual(['Dockerfile', ref]));

  test.each([
    ["github.head_ref || 'main'", 'main'],
    ['inputs.ref || github.sha', inBraces('inputs.ref')],
    ["format('refs/pull/{0}/merge', inputs.number)", `refs/pull/${inBraces('inputs.number')}/merge`],
  ])('%s', (ref, foreign) =>
    expect(findForeign({}, withRef(inBraces(ref)), BUILD)).toEqual(['Dockerfile', foreign]),
  );

  test('one that is there twice', () => {
    const own = inBraces('github.head_ref || github.sha');
    const step = checkout(`ref: "${own}", "${inBraces("'Ref'")}": main`);
    expect(findForeign({}, step, BUILD)).toEqual(['Dockerfile', 'ref and Ref, twice in one mapping']);
  });
});

describe('only what lies in such a checkout', () => {
  const old = checkout('ref: stable, path: old');
  test.each([
    [
      'below its path',
      [withRef(''), old, '{ uses: docker/build-push-action@v6, with: { context: old } }'],
      1,
    ],
    [
      'a Dockerfile below its path',
      [withRef(''), old, '{ uses: docker/build-push-action@v6, with: { context: ., file: old/Dockerfile } }'],
      1,
    ],
    ['beside it', [withRef(''), old, BUILD], 0],
    [
      'a script that only reads a file there',
      [old, withRef(''), "{ run: 'docker build -t x:$(cat old/V) .' }"],
      0,
    ],
    ['a context that is not the checkout', [withRef('stable'), '{ uses: docker/build-push-action@v6 }'], 0],
    ['replaced', [withRef('stable'), withRef(''), BUILD], 0],
    ['replaced only sometimes', [withRef('stable'), checkout('ref: ""', 'if: false'), BUILD], 1],
    ['replaced if that works', [withRef('stable'), checkout('ref: ""', 'continue-on-error: true'), BUILD], 1],
    ['either of two', [checkout('ref: ""', 'if: a'), checkout('ref: stable', 'if: b'), BUILD], 1],
    [
      'another repository, replaced only sometimes',
      [checkout('repository: a/b'), checkout('', 'if: a'), BUILD],
      1,
    ],
    ['a script', [withRef('stable'), '{ run: docker build . }'], 1],
    ['a script with compose', [withRef('stable'), '{ run: docker compose build }'], 1],
    ['a script of an unknown checkout', [withRef(inBraces('inputs.ref')), '{ run: docker build . }'], 1],
    ['a devcontainer that only it has', [withRef('stable'), '{ uses: devcontainers/ci@v0.3 }'], 1],
    ['bake', [withRef('stable'), '{ uses: docker/bake-action@v6, with: { source: . } }'], 1],
    ['bake from Git', [withRef('stable'), '{ uses: docker/bake-action@v6 }'], 0],
    ['nothing', [withRef('stable'), '{ run: make test }'], 0],
  ])('%s', (_, steps, count) => {
    const found = findForeign({ 'compose.yaml': 'services: { a: { build: . } }\n' }, ...steps);
    expect(found.filter((each) => each !== null && !/Dockerfile$/.test(each))).toHaveLength(count);
  });
});

test.each(['/srv/shop', '../shop', inBraces('inputs.dir')])(
  'a path that may be anywhere leaves the build open: %s',
  (path) => expect(findForeign({}, checkout(`ref: stable, path: "${path}"`), BUILD)).toEqual([null]),
);

test.each(['.', './', 'a/..', inBraces('github.workspace')])('the workspace by another name: %s', (path) => {
  expect(findForeign({}, checkout(`ref: stable, path: "${path}"`), BUILD)).toEqual(['Dockerfile', 'stable']);
  expect(findForeign({}, checkout(`path: "${path}"`), BUILD)).toEqual(['Dockerfile']);
});

const ACTION = `runs: { using: composite, steps: [{ uses: actions/checkout@v5, with: { ref: "${inBraces('inputs.ref || github.sha')}" } }] }\ninputs: { ref: {} }\n`;
const CALLED = `on: { workflow_call: { inputs: { ref: { type: string } } } }\njobs: { b: { steps: [${withRef(inBraces('inputs.ref'))}, ${BUILD}] } }\n`;

describe('through what the repository uses', () => {
  test.each([
    ['{ uses: ./co }', ['Dockerfile']],
    ['{ uses: ./co, with: { ref: stable } }', ['Dockerfile', 'stable']],
    [`{ uses: ./co, with: { ref: "${inBraces('github.head_ref')}" } }`, ['Dockerfile']],
  ])('an action: %s', (step, found) =>
    expect(findForeign({ 'co/action.yml': ACTION }, step, BUILD)).toEqual(found),
  );

  test.each([
    ['', ['Dockerfile']],
    ['with: { ref: stable }', ['Dockerfile', 'stable']],
    [`with: { ref: "${inBraces('github.sha')}" }`, ['Dockerfile']],
  ])('a workflow: %s', (given, found) => {
    const job = `on: push\njobs: { j: { uses: ./.github/workflows/r.yml, ${given} } }\n`;
    const files = { Dockerfile: 'FROM a\n', [FILE]: job, '.github/workflows/r.yml': CALLED };
    expect(readForeign(files)).toEqual(found);
  });

  test('a matrix', () => {
    const text = `on: push\njobs:\n  j:\n    strategy: { matrix: { ref: ["", stable] } }\n    steps: [${withRef(inBraces('matrix.ref'))}, ${BUILD}]\n`;
    expect(readForeign({ Dockerfile: 'FROM a\n', [FILE]: text })).toEqual(['Dockerfile', 'stable']);
  });
});

/** What is said of a job. */
function listNotes(...steps: string[]): readonly string[] {
  const text = `on: push\njobs:\n  j:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
  const files = { Dockerfile: 'FROM a\n', 'docs/a': '', [FILE]: text };
  return readWorkflowBuilds(treeOf(files), () => NO_TARGETS).problems.map(
    ({ line, message }) => `${line} ${message}`,
  );
}
const note = (line: number, name: string) =>
  `${line} A script checks out ${name}, and what is then built is not judged`;

describe('a script that brings another commit is named where a build comes after it', () => {
  test.each([
    ['git checkout evil', 'evil'],
    ['git -C . checkout --force evil', 'evil'],
    ['git fetch origin pull/2/head && git checkout FETCH_HEAD', 'FETCH_HEAD'],
    ['git switch --detach v1', 'v1'],
    ['git reset --hard origin/main', 'origin/main'],
    ['git pull origin main', 'main'],
    ['sudo git merge origin/evil', 'origin/evil'],
    ['gh pr checkout 2', '2'],
    [`git checkout ${inBraces('inputs.ref')}`, inBraces('inputs.ref')],
    ['git checkout "$TAG"', '$TAG'],
  ])('%s', (command, name) => {
    expect(listNotes(withRef(''), `{ run: '${command}' }`, BUILD)).toEqual([note(6, name)]);
    expect(listNotes(withRef(''), `{ run: '${command}' }`)).toEqual([]);
  });

  test.each([
    'git checkout -b topic',
    'git switch -c topic',
    'git checkout docs',
    'git checkout .',
    'git checkout HEAD',
    'git checkout $GITHUB_SHA',
    `git checkout ${inBraces('github.sha')}`,
    `git checkout origin/${inBraces('github.head_ref')}`,
    'git reset --hard',
    'git reset HEAD~1',
    'git pull',
    'git merge --abort',
    'echo git checkout evil',
    'gh pr view 2',
  ])('%s brings none', (command) => {
    expect(listNotes(withRef(''), `{ run: '${command}' }`, BUILD)).toEqual([]);
  });

  test('in one script, before the build', () => {
    const script = (...lines: string[]) => `run: |\n${lines.map((line) => `          ${line}\n`).join('')}`;
    expect(listNotes(script('git checkout evil', 'docker build .'))).toEqual([note(6, 'evil')]);
    expect(listNotes(script('docker build .', 'git checkout gh-pages'))).toEqual([]);
    expect(listNotes("{ run: 'git checkout evil' }", withRef(''), BUILD)).toEqual([]);
  });
});

describe('an action that is not among the files here', () => {
  const OWN = checkout('path: ""');
  const readMissing = (...steps: string[]): readonly (string | null)[] => {
    const text = `on: push\njobs:\n  j:\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
    const tree = treeOf({ 'own/action.yml': 'runs: { using: node20, main: x.js }\n', [FILE]: text });
    const { builds, problems } = readWorkflowBuilds(tree, () => NO_TARGETS);
    return [
      ...builds.map(({ foreign, problem }) => foreign ?? problem),
      ...problems.map(({ line, message }) => `${line} ${message}`),
    ];
  };

  test.each<[string, string, readonly string[]]>([
    ['of another branch', checkout('ref: evil, path: tools'), ['evil']],
    ['of another branch, or not', checkout('ref: evil, path: tools', 'if: "x"'), ['evil']],
    [
      'of another commit by the name of this repository',
      checkout(`repository: "${inBraces('github.repository')}", ref: evil, path: tools`),
      ['evil'],
    ],
    [
      'of a repository that is not known',
      checkout(`repository: "${inBraces('vars.R')}", path: tools`),
      [
        `Nothing in the repository decides what ${inBraces('vars.R')} is; The action ./tools/x comes from ${inBraces('vars.R')}`,
      ],
    ],
    ['of another repository', checkout('repository: a/shared, path: tools'), []],
    ['of another repository at a tag', checkout('repository: a/shared, ref: v1, path: tools'), []],
    [
      'of another repository of the owner',
      checkout(`repository: "${inBraces('github.repository_owner')}/shared", path: tools`),
      [],
    ],
    ['of nothing', '{ run: echo }', ['7 The action ./tools/x is not in the repository']],
  ])('%s', (_, step, found) => expect(readMissing(OWN, step, '{ uses: ./tools/x }')).toEqual(found));

  test('one that is there is not named', () =>
    expect(readMissing(checkout('path: a'), '{ uses: ./a/own }')).toEqual([]));

  test('one that is elsewhere in the workspace is', () =>
    expect(readMissing(checkout('path: a'), '{ uses: ./own }')).toEqual([
      '6 The action ./own is not in the repository',
    ]));

  test.each<[string, readonly string[]]>([
    ['./.github/workflows/none.yml', ['The workflow ./.github/workflows/none.yml is not in the repository']],
    ['./other/a.yml', ['The workflow ./other/a.yml is not in the repository']],
    ['./.github/workflows/quiet.yml', []],
    ['a/b/.github/workflows/none.yml@v1', []],
  ])('a workflow that a job runs: %s', (uses, found) => {
    const tree = treeOf({
      [FILE]: `on: push\njobs: { j: { uses: ${uses} } }\n`,
      '.github/workflows/quiet.yml': 'on: workflow_call\njobs: { a: { steps: [] } }\n',
    });
    const { problems } = readWorkflowBuilds(tree, () => NO_TARGETS);
    expect(problems.map(({ message }) => message)).toEqual(found);
  });
});
