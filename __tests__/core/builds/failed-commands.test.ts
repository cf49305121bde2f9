import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FLOW = '.github/workflows/a.yml';
const FILES = {
  Dockerfile: 'ARG V=13\nFROM debian:$V\n',
  'odd.txt': 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'api/web/Dockerfile': 'FROM debian\n',
  'compose.yml': 'services: { web: { build: . } }\n',
  'v.sh': 'docker build --build-arg V=12 .\n',
  'w.sh': 'cd api\n',
  'api/v.sh': 'docker build .\n',
};

const LOST =
  'Cannot tell in which folder docker build runs; The paths of docker build are relative to that folder';

/** The Dockerfiles that a script builds, those with a mark that it builds only if a command fails, and what is said. */
function read(script: string, shell = 'bash', before = 'true'): readonly string[] {
  const steps = [{ run: before }, { shell, run: script }];
  const job = { 'runs-on': 'ubuntu-24.04', steps };
  const flow = JSON.stringify({ on: 'push', jobs: { j: job } });
  const files = { ...FILES, [FLOW]: flow };
  const { builds, problems } = findBuilds(treeOf(files), new Set(['workflow']));
  // what a file that it runs names is told of that file
  const own = builds.filter(({ file }) => file === FLOW);
  return [
    ...own.map(
      ({ dockerfile, isGuess, problem }) => `${dockerfile ?? problem}${isGuess === true ? '?' : ''}`,
    ),
    ...problems.map(({ message }) => message),
  ];
}

describe('a command before `&&` that mostly does not fail, and does', () => {
  test.each([
    ['ls nothere && cd api\ndocker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['npm ci && cd api; docker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['npm ci && npm test && cd api && npm ci\ndocker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['rm -rf api; cd api && true\ndocker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['mv api gone && cd api && true\ndocker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['cd nothere && true\ndocker build .', ['nothere/Dockerfile', 'Dockerfile?']],
    ['ls x && cd api\ncd web\ndocker build .', ['api/web/Dockerfile']],
    ['ls x && cd api/web\ndocker build -f ../../odd.txt .', ['odd.txt']],
    ['ls x && cd api\nsudo -E docker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['ls x && cd api\nenv -C web docker build .', ['api/web/Dockerfile']],
    ['cd api && ls x && cd web\ndocker build .', ['api/web/Dockerfile', 'api/Dockerfile?']],
    ['ls x && cd api\nfor i in 1 2; do docker build .; done', ['api/Dockerfile', 'Dockerfile?']],
    ['npm ci && cd api && npm ci && cd ..\ndocker build .', ['Dockerfile', 'api/Dockerfile?']],
    [
      'npm ci && cd api\nnpm ci && cd web\ndocker build .',
      ['api/web/Dockerfile', 'api/Dockerfile?', 'Dockerfile?'],
    ],
    [
      'npm ci && cd api && npm ci && cd web\ndocker build .',
      ['api/web/Dockerfile', 'Dockerfile?', 'api/Dockerfile?'],
    ],
    ['npm ci && cd api\nnpm ci && cd -\ndocker build .', ['Dockerfile', 'api/Dockerfile?']],
    ['npm ci && cd api\n. ./v.sh', ['api/Dockerfile', 'Dockerfile']],
    ['npm ci && cd api\neval "$(cat v.sh)"', ['api/Dockerfile', 'Dockerfile']],
    ['npm ci && cd api\nbash < v.sh', ['api/Dockerfile', 'Dockerfile']],
    ['npm ci && cd api\n. ./w.sh\ndocker build .', ['api/Dockerfile']],
  ])('%s', (script, found) => {
    expect(read(script)).toEqual(found);
  });

  test.each([
    ['cd api && docker build .', ['api/Dockerfile']],
    ['cd api && npm ci && npm test\ndocker build .', ['api/Dockerfile']],
    ['npm ci && cd api && docker build .', ['api/Dockerfile']],
    ['ls x && cd api', []],
    ['mkdir -p out && cd out && cmake ..\ncd ..\ndocker build .', ['Dockerfile']],
    ['mkdir out && cd out\ndocker build -f ../odd.txt ..', ['odd.txt']],
    ['(npm ci && cd api)\ndocker build .', ['Dockerfile']],
    ['npm ci && cd api\ncd $GITHUB_WORKSPACE\ndocker build .', ['Dockerfile']],
  ])('is nothing to the build: %s', (script, found) => {
    expect(read(script)).toEqual(found);
  });

  test.each([
    ['cd nothere\ndocker build .', 'bash', ['nothere/Dockerfile']],
    ['cd nothere\ndocker build .', 'bash {0}', ['nothere/Dockerfile', 'Dockerfile?']],
    ['set +e\ncd nothere\ndocker build .', 'bash', ['nothere/Dockerfile', 'Dockerfile?']],
    ['! cd nothere\ndocker build .', 'bash', ['nothere/Dockerfile', 'Dockerfile?']],
    ['set +e\ncd api\ndocker build .', 'bash', ['api/Dockerfile']],
    [
      'cd api/web; cd nothere\ndocker build .',
      'bash {0}',
      ['api/web/nothere/Dockerfile', 'api/web/Dockerfile?'],
    ],
  ])('leaves the shell where it was, unless it ends: %s (%s)', (script, shell, found) => {
    expect(read(script, shell)).toEqual(found);
  });

  test.each([
    ['rm -rf api', ['api/Dockerfile', 'Dockerfile?']],
    ['git clean -fdx && rm -rf "$PWD"/*', ['api/Dockerfile', 'Dockerfile?']],
    ['rm -rf node_modules', ['api/Dockerfile']],
  ])('may have lost the folder since a step before: %s', (before, found) => {
    expect(read('cd api && true\ndocker build .', 'bash', before)).toEqual(found);
  });
});

describe('a folder that depends on the way through a script', () => {
  test.each([
    ['[ -d api ] && cd api\ndocker build .', ['api/Dockerfile', 'Dockerfile?']],
    ['[ -d nothere ] && cd nothere\ndocker build .', ['Dockerfile']],
    ['cd nothere || echo no\ndocker build .', ['Dockerfile']],
    ['if [ -f x ]; then cd api; fi\ndocker build .', ['Dockerfile', 'api/Dockerfile?']],
    ['if [ -f x ]; then cd api; else cd api/web; fi\ndocker build -f odd.txt .', [LOST]],
    ['if [ -f x ]; then cd api; fi\nenv -C web docker build .', ['api/web/Dockerfile']],
    ['while read -r d; do cd "$d"; docker build .; done < list', [LOST]],
    ['for i in 1 2 3 4 5 6 7 8 9; do ls x && cd w; done\ndocker build .', [LOST]],
  ])('%s', (script, found) => {
    expect(read(script)).toEqual(found);
  });
});
