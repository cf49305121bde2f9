import { expect, test } from 'vitest';
import { groupBuilds } from '../../../../src/core/builds/judged/dockerfile-builds.js';
import { PLAIN_BUILD } from '../../../support/plain-build.js';

const bytes = new TextEncoder().encode('ARG BASE=debian\nFROM $BASE\n');

/** What is told of a compose file that gives a value to as many services as there are Dockerfiles. */
function tell(count: number) {
  const paths = Array.from({ length: count }, (_, at) => `${at}/Dockerfile`);
  const builds = paths.map((_, at) => ({
    ...PLAIN_BUILD,
    file: 'ci/ci.compose.yml',
    name: `s${at}`,
    context: 'ci',
    dockerfile: 'ci/Dockerfile',
    args: new Map([['BASE', `evil.example/x${at}:1`]]),
  }));
  return groupBuilds(builds, {
    listing: paths,
    find: (path) => (paths.includes(path) ? { kind: 'file', path } : { kind: 'absent' }),
    read: () => ({ kind: 'bytes', bytes }),
    match: () => paths,
    namesakes: () => [],
    buildFiles: ['ci/ci.compose.yml'],
    isLed: () => false,
    select: () => [],
    twinsOf: () => [],
  }).problems;
}

test('more builds than are tried leave the file unread', () => {
  expect(tell(54)).toEqual([]);
  expect(tell(56)).toEqual([
    expect.objectContaining({ file: 'ci/ci.compose.yml', isLimit: true, kind: 'compose' }),
  ]);
});
