import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { DEFAULT_BUILD_OPTIONS, type Reading } from '../../../src/core/dockerfile/reading.js';
import { toPulled } from './case.js';

function read(text: string, contexts: Record<string, string>): Reading {
  return readDockerfile(Buffer.from(text), {
    ...DEFAULT_BUILD_OPTIONS,
    contexts: new Map(Object.entries(contexts)),
  });
}

test.each<[string, Record<string, string>, string[]]>([
  ['FROM a\n', { a: 'docker-image://b:1' }, ['docker.io/library/b:1']],
  ['FROM a\n', { a: 'local:a' }, []],
  ['FROM a\n', { a: 'docker-image://scratch' }, []],
  ['FROM a\n', { a: `oci-layout://x@sha256:${'a'.repeat(64)}` }, []],
  ['FROM scratch\n', { scratch: 'docker-image://b' }, []],
  ['FROM a AS s\nFROM s\n', { s: 'docker-image://b' }, ['docker.io/library/b:latest']],
  ['FROM a AS s\nFROM s\n', { S: 'docker-image://b' }, ['docker.io/library/a:latest']],
  ['# syntax=f:1\nFROM a\n', { 'f:1': 'docker-image://g' }, ['docker.io/library/a:latest']],
])('%j with %j pulls %j', (text, contexts, expected) => {
  const reading = read(text, contexts);
  expect(reading.problem).toBeNull();
  expect(toPulled(reading)).toEqual(expected);
});

test('a frontend can be replaced as well', () => {
  expect(read('# syntax=f:1\nFROM a\n', { 'f:1': 'docker-image://g' }).images[0]?.replacedBy).toMatchObject({
    context: 'f:1',
    image: 'docker.io/library/g:latest',
  });
});

test('a stage that a context replaces is marked', () => {
  const [use] = read('FROM a AS s\nFROM s\n', { s: 'docker-image://b' }).images;
  expect(use).toMatchObject({ written: 'a', role: 'final', replacedBy: { context: 's', stage: true } });
});

test.each<[string, string, string[]]>([
  ['FROM a AS one\nFROM one AS s\nFROM s\n', 'local:x', ['a']],
  ['FROM scratch AS s\nFROM s\n', 'local:x', []],
  ['FROM a AS s\nFROM s\n', 'local:x', ['a']],
  ['FROM a AS one\nFROM one AS s\nFROM s\n', 'docker-image://b', ['a', 'one']],
])('%j with a context %s in the place of the stage names %j', (text, context, expected) => {
  expect(read(text, { s: context }).images.map(({ written }) => written)).toEqual(expected);
});

test.each([
  [{ a: 'nothing' }, 'invalid context specifier nothing for a'],
  [{ a: 'ftp:x' }, 'unsupported context source ftp for a'],
  [
    { a: 'docker-image://UPPER' },
    'invalid reference format: repository name (library/UPPER) must be lowercase',
  ],
  [{ a: 'oci-layout://x' }, 'oci-layout reference "x" has no digest'],
])('%j is a problem', (contexts, message) => {
  expect(read('FROM a\n', contexts).problem).toMatchObject({ phase: 'resolve', message });
  expect(read('FROM a\nFROM b\n', contexts).problem).toBeNull();
});
