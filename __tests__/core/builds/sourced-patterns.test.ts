import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = { 'lib/v.sh': 'docker build -f f.txt .\n', 'lib/v.txt': 'docker build -f g.txt .\n' };

/** The Dockerfiles that a step builds. */
function read(step: string, files: Record<string, string> = FILES): readonly (string | null)[] {
  const workflow = `on: push\nenv: { E: '\${{ vars.E }}' }\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
  const tree = treeOf({ ...files, '.github/workflows/a.yml': workflow });
  const { builds } = findBuilds(tree, new Set(['workflow']));
  return [...new Set(builds.map(({ dockerfile }) => dockerfile))];
}

const script = (text: string): string => `run: ${JSON.stringify(text)}`;

describe('a file that a script reads in by a path that is not plain is followed', () => {
  test.each([
    'for f in lib/*.sh; do . "$f"; done',
    '. lib/*.sh',
    '. lib/v*.sh',
    '. ./lib/$E.sh',
    `. ./lib/$${'{{ vars.E }}'}.sh`,
    '. "$(git rev-parse --show-toplevel)/lib/v.sh"',
    'find lib -name "*.sh" | while read f; do . "$f"; done',
    'bash -c ". lib/v.sh"',
    '. <(cat lib/v.sh)',
    'source /dev/stdin < lib/v.sh',
    'cat lib/v.sh | source /dev/stdin',
    'source /dev/stdin <<< "$(cat lib/v.sh)"',
  ])('%s', (text) => expect(read(script(text))).toEqual(['f.txt']));

  test('each that it may be', () =>
    expect(read(script('. lib/*'))).toEqual(expect.arrayContaining(['f.txt', 'g.txt'])));

  test('also where the file defines what the script calls', () =>
    expect(read(script('. lib/*.sh; b'), { 'lib/v.sh': 'b() { docker build -f f.txt .; }\n' })).toContain(
      'f.txt',
    ));
});

describe('a function of a file that the shell reads first is followed', () => {
  const files = { 'v.sh': 'b() { docker build -f f.txt .; }\n' };
  test.each([
    'run: b\n        env: { BASH_ENV: v.sh }',
    'run: b\n        env: { ENV: v.sh }\n        shell: sh -i {0}',
    'run: cat v.sh >> ~/.bash_profile\n      - run: b\n        shell: bash -el {0}\n      - run: docker info',
  ])('%s', (step) =>
    expect(read(`run: docker info; docker build -f o.txt .\n      - ${step}`, files)).toContain('f.txt'),
  );
});

test('a file that BASH_ENV names is followed where the workflow never speaks of docker', () => {
  const step = 'run: b\n        env: { BASH_ENV: v.sh }';
  expect(read(step, { 'v.sh': 'b() { docker build -f f.txt .; }\n' })).toEqual(['f.txt']);
  expect(read(step, { 'v.sh': 'docker build -f f.txt .\n' })).toEqual(['f.txt']);
  expect(read(step, { 'v.sh': 'b() { true; }\n' })).toEqual([]);
});

describe('nothing is followed or said of', () => {
  test.each([
    '. "$HOME/.cargo/env"',
    'source ~/.bashrc',
    '. .venv/bin/activate',
    'source $CONDA/bin/activate',
    '. /etc/os-release',
    '. "$1"',
    'for f in /etc/profile.d/*.sh; do . "$f"; done',
  ])('%s', (text) => {
    const names = ['env', '.bashrc', 'activate.txt', 'os-release'];
    const files = Object.fromEntries(names.map((name) => [name, 'docker build -f f.txt .\n']));
    expect(read(script(`${text}\ndocker build -f o.txt .`), files)).toEqual(['o.txt']);
    expect(read(script(text), files)).toEqual([]);
  });
});
