import { describe, expect, test } from 'vitest';
import { findBuilds } from '../../../src/core/builds/find-builds.js';
import { treeOf } from '../../support/build-rows.js';

const FILES = {
  Dockerfile: 'ARG V=13\nFROM debian:$V\n',
  'odd.txt': 'FROM debian\n',
  'api/Dockerfile': 'FROM debian\n',
  'api/web/Dockerfile': 'FROM debian\n',
  'compose.yml': 'services: { web: { build: . } }\n',
};

/** The Dockerfiles that a script builds, those with a mark that it builds only if a command fails, and what is said. */
function read(script: string): readonly string[] {
  const run = `{ shell: bash, run: ${JSON.stringify(script)} }`;
  const flow = `on: push\njobs:\n  j:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${run}\n`;
  const files = { ...FILES, '.github/workflows/a.yml': flow };
  const { builds, problems } = findBuilds(treeOf(files), new Set(['workflow']));
  return [
    ...builds.map(
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
  ])('%s', (script, found) => {
    expect(read(script)).toEqual(found);
  });

  test.each([
    ['cd api && docker build .', ['api/Dockerfile']],
    ['cd api && npm ci && npm test\ndocker build .', ['api/Dockerfile']],
    ['npm ci && cd api && docker build .', ['api/Dockerfile']],
    ['ls x && cd api', []],
    ['npm ci && cd api && npm ci && cd ..\ndocker build .', ['Dockerfile']],
    ['mkdir -p out && cd out && cmake ..\ncd ..\ndocker build .', ['Dockerfile']],
    ['mkdir out && cd out\ndocker build -f ../odd.txt ..', ['odd.txt']],
    ['(npm ci && cd api)\ndocker build .', ['Dockerfile']],
    ['npm ci && cd api\ncd $GITHUB_WORKSPACE\ndocker build .', ['Dockerfile']],
  ])('is nothing to the build: %s', (script, found) => {
    expect(read(script)).toEqual(found);
  });
});
