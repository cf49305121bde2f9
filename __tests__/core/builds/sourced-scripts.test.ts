import { describe, expect, test } from 'vitest';
import type { Build } from '../../../src/core/builds/build.js';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

/** What a script in the folder `app` builds. */
function read(text: string, files: Record<string, string> = {}, more = ''): readonly string[] {
  const workflow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${JSON.stringify(text)}\n        working-directory: app\n${more}`;
  const tree = treeOf({ 'app/v.sh': 'cd ..\n', ...files, '.github/workflows/a.yml': workflow });
  return findBuilds(tree, new Set(['workflow'])).builds.map(show);
}

const show = ({ context, dockerfile, line }: Build): string => `${context} ${dockerfile} ${line}`;
const BUILD = 'docker build -f f.txt .';
const ABOVE = ['. f.txt 6'];
const BUILDS = { 'app/v.sh': 'docker build -f ../f.txt .\n' };

describe('a file that a script reads in runs where the script does', () => {
  test.each([
    `. ./v.sh; ${BUILD}`,
    `source ./v.sh; ${BUILD}`,
    `source v.sh && ${BUILD}`,
    `. -- ./v.sh; ${BUILD}`,
    `builtin . ./v.sh; ${BUILD}`,
    `command . ./v.sh; ${BUILD}`,
    `. "$PWD/v.sh"; ${BUILD}`,
    `. $GITHUB_WORKSPACE/app/v.sh; ${BUILD}`,
    `F=v.sh; . ./$F; ${BUILD}`,
    `f() { . ./v.sh; }; f; ${BUILD}`,
    `( . ./v.sh; ${BUILD} )`,
    `bash -c '. ./v.sh; ${BUILD}'`,
  ])('%s', (text) => expect(read(text)).toEqual(ABOVE));

  test.each<[string, string, readonly string[]]>([
    ['with words', `. ./v.sh ..; ${BUILD}`, ABOVE],
    ['with words that it keeps to itself', `set -- a; . ./v.sh ..; docker build -f $1 .`, ['. a 6']],
  ])('%s', (_, text, found) => expect(read(text, { 'app/v.sh': 'cd "$1"\n' })).toEqual(found));

  test('in a shell of its own', () => expect(read(`( . ./v.sh ); ${BUILD}`)).toEqual(['app app/f.txt 6']));

  test('through another one', () =>
    expect(read(`. ./n.sh; ${BUILD}`, { 'app/n.sh': 'source ./v.sh\n' })).toEqual(ABOVE));

  test('a name alone, in a folder of PATH too', () =>
    expect(read(`PATH=$PWD/bin:$PATH; . w.sh; ${BUILD}`, { 'app/bin/w.sh': 'cd ..\n' })).toEqual([
      'null null 6',
    ]));

  test('twice, each time from where the script is', () =>
    expect(read(`D=..; . ./v.sh; D=app; . app/v.sh; ${BUILD}`, { 'app/v.sh': 'cd $D\n' })).toEqual([
      'app app/f.txt 6',
    ]));

  test('a file that reads itself in comes to an end', () =>
    expect(read(`. ./v.sh; ${BUILD}`, { 'app/v.sh': '. ./v.sh\n' })).toEqual(['app app/f.txt 6']));
});

describe('what such a file says', () => {
  test.each<[string, string, string]>([
    ['a build', '. ./v.sh', BUILDS['app/v.sh']],
    ['a function', '. ./v.sh; b', 'b() { docker build -f ../f.txt .; }\n'],
    [
      'a function in the place of docker',
      '. ./v.sh; docker build .',
      'docker() { command docker build -f ../f.txt .; }\n',
    ],
    ['an alias', 'shopt -s expand_aliases\n. ./v.sh\nd -f ../f.txt .', 'alias d="docker build"\n'],
    ['a trap', '. ./v.sh', 'trap "docker build -f ../f.txt ." EXIT\n'],
    ['parameters', '. ./v.sh; docker build -f "$1" .', 'set -- ../f.txt\n'],
  ])('%s', (_, text, file) => expect(read(text, { 'app/v.sh': file })).toContain('app f.txt 6'));

  test('a function that nothing calls builds nothing', () =>
    expect(read('. ./v.sh', { 'app/v.sh': 'b() { docker build -f "$1" .; }\n' })).toEqual([]));

  test.each([['if true; then . v.sh; fi'], ['[ -f v.sh ] && . v.sh'], ['. "./v.sh"'], ['F=v.sh\n. $F']])(
    'counts where the script itself says nothing of builds: %s',
    (text) => expect(read(text, BUILDS)).toContain('app f.txt 6'),
  );

  test('also through another one', () =>
    expect(read('. ./n.sh', { ...BUILDS, 'app/n.sh': 'source v.sh\n' })).toEqual(['app f.txt 6']));

  test('return leaves the file, not the script', () =>
    expect(read(`. ./v.sh; ${BUILD}`, { 'app/v.sh': 'true && return\ncd ..\n' })).toEqual(['null null 6']));

  test('its values stay unknown', () => {
    const workflow =
      'on: push\njobs:\n  j:\n    steps:\n      - run: . ./v.sh; docker build --build-arg B=$B .\n';
    const tree = treeOf({ 'v.sh': 'B=busybox\n', '.github/workflows/a.yml': workflow });
    expect(findBuilds(tree, new Set(['workflow'])).builds).toMatchObject([{ unknown: ['args.B'] }]);
  });

  test('a file that is too long to follow may set any variable', () => {
    const workflow = 'on: push\njobs:\n  j:\n    steps:\n      - run: . ./v.sh; docker build .\n';
    const tree = treeOf({ 'v.sh': `${'#'.repeat(70_000)}\ncd x\n`, '.github/workflows/a.yml': workflow });
    expect(findBuilds(tree, new Set(['workflow'])).builds[0]?.unknown).toContain('images');
  });

  test('the file that BASH_ENV names is one', () =>
    expect(read(BUILD, {}, '        env: { BASH_ENV: v.sh }\n')).toEqual(ABOVE));
});
