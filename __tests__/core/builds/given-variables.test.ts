import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'ARG BASE=node:22\nFROM $BASE\n',
  Makefile: 'up:\n\tdocker compose build\nci:\n\t./ci/run.sh\n',
  'package.json': '{ "scripts": { "image": "docker buildx bake -f bake.hcl web" } }',
  'ci/run.sh': '#!/bin/sh\ndocker-compose -f compose.ci.yml up --build -d\n',
  'plain.sh': '#!/bin/sh\necho "$BASE"\n',
  'compose.yml': `services: { web: { build: { context: ., args: { BASE: "$\{BASE:-node:22}", SHA: "$\{SHA-}" } } } }\n`,
  'compose.ci.yml': `services:\n  web:\n    build:\n      context: .\n      args: { BASE: "$\{CI_BASE:-node:22}" }\n`,
  'bake.hcl': 'variable "BASE" { default = "node:22" }\ntarget "web" { args = { BASE = BASE } }\n',
};

/** Programs that make variables of their words. */
const SCRIPTS = {
  ...FILES,
  'first.sh': '#!/bin/sh\nBASE=$1 docker buildx bake -f bake.hcl web\n',
  'part.sh': `#!/bin/sh\ncmd=$1\nshift\ntag="$\{1:-22}"\nexport BASE="x:$tag"\ndocker compose $cmd\n`,
  'var.sh': '#!/bin/sh\ndocker buildx bake -f bake.hcl --var "BASE=$1" web\n',
  'all.sh': '#!/bin/sh\ndocker buildx bake -f bake.hcl "$@"\n',
  'flag.sh': `#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in
    -b|--base) export BASE="$2"; shift 2 ;;
    --from=*) export BASE="$\{1#*=}"; shift ;;
  esac
done
docker buildx bake -f bake.hcl web
`,
  'option.sh':
    '#!/bin/sh\nwhile getopts b: o; do case $o in b) BASE=$OPTARG;; esac; done\ndocker compose build\n',
};

/** The bases that a workflow gives builds; what the text of a script may give by itself is not among them. */
function read(job: object, files: Readonly<Record<string, string>> = FILES): readonly string[] {
  const flow = JSON.stringify({ on: 'push', jobs: { j: { 'runs-on': 'ubuntu-24.04', ...job } } });
  const tree = treeOf({ ...files, '.github/workflows/a.yml': flow });
  const { builds, problems } = findBuilds(tree, new Set(['workflow']));
  const given = builds.filter(({ isGuess, file }) => !(isGuess && file.endsWith('.sh')));
  return [...given.map(({ args }) => args.get('BASE') ?? ''), ...problems.map(({ message }) => message)];
}

describe('a variable for a program that runs compose or bake', () => {
  test.each<[string, string]>([
    ['a command', 'BASE=x make up'],
    ['a line', 'export BASE=x\nmake up'],
    ['sudo', 'sudo BASE=x make up'],
    ['a program that runs it', 'CI_BASE=x make ci'],
    ['a script of a package', 'BASE=x npm run image'],
  ])('counts where %s gives it', (_, run) => expect(read({ steps: [{ run }] })).toEqual(['x']));

  test.each([
    [{ steps: [{ run: 'make up', env: { BASE: 'x' } }] }],
    [{ env: { BASE: 'x' }, steps: [{ run: 'make up' }] }],
    [{ steps: [{ run: 'echo "BASE=x" >> $GITHUB_ENV' }, { run: 'make up' }] }],
    [{ strategy: { matrix: { v: ['x'] } }, steps: [{ run: 'make up', env: { BASE: `$\{{ matrix.v }}` } }] }],
  ])('counts where %j does', (job) => expect(read(job)).toEqual(['x']));

  test.each([
    ['make up'],
    ['TAG=x make up'],
    ['BASE=x ./plain.sh'],
    ['BASE=x echo make up'],
    ['BASE=$(git describe) make up'],
    ['BASE= make up'],
  ])('is nothing to the build: %s', (run) => expect(read({ steps: [{ run }] })).toEqual([]));
});

describe('a word for a program that runs compose or bake', () => {
  test.each([
    ['make up BASE=x', 'x'],
    ['task up BASE=x', 'x'],
    ['npm run image -- --var BASE=x', 'x'],
    ['./all.sh --var=BASE=x web', 'x'],
    ['./plain.sh x; ./first.sh x', 'x'],
    ['bash first.sh "x"', 'x'],
    ['V=x; ./first.sh $V', 'x'],
    ['./part.sh build 24', 'x:24'],
    ['./var.sh x', 'x'],
    ['./flag.sh --base x', 'x'],
    ['./flag.sh --base=x', 'x'],
    ['./flag.sh --from=x', 'x'],
    ['./option.sh -b x', 'x'],
    ['./option.sh -bx', 'x'],
  ])('counts: %s', (run, base) =>
    expect(read({ steps: [{ run }] }, { ...SCRIPTS, 'Taskfile.yml': 'docker compose build' })).toEqual([
      base,
    ]),
  );

  test('counts for each row of a matrix', () =>
    expect(
      read(
        { strategy: { matrix: { v: ['x', 'y'] } }, steps: [{ run: `./first.sh $\{{ matrix.v }}` }] },
        SCRIPTS,
      ),
    ).toEqual(['x', 'y']));

  test.each([
    ['./first.sh'],
    ['./first.sh $(git describe)'],
    ['echo ./first.sh x'],
    ['./plain.sh x'],
    ['./flag.sh --other x'],
    ['./flag.sh x'],
    ['terraform apply --var BASE=x'],
  ])('is nothing to the build: %s', (run) => expect(read({ steps: [{ run }] }, SCRIPTS)).toEqual([]));

  test('is a warning where it is an argument of a build', () =>
    expect(read({ steps: [{ run: 'make up FLAGS="--build-arg BASE=x"' }] })).toEqual([
      'A step gives make --build-arg BASE=x, and what it builds with that is not judged',
    ]));
});
