import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { DEFAULT_BUILD_OPTIONS, type Reading } from '../../../src/core/dockerfile/reading.js';

function read(text: string, buildArgs: Record<string, string> = {}): Reading {
  return readDockerfile(Buffer.from(text), {
    ...DEFAULT_BUILD_OPTIONS,
    buildArgs: new Map(Object.entries(buildArgs)),
  });
}

test.each([
  ['ARG V\nFROM node$V\n', 'V'],
  [`ARG V\nFROM node:22\${V:+-slim}\n`, 'V'],
  ['ARG V\nARG W=$V-x\nFROM node:22$W\n', 'V'],
  ['ARG V\nARG W\nFROM node:22$V$W\n', 'V W'],
  ['ARG V=1\nARG V\nFROM node:$V\n', ''],
  ['ARG V\nARG V=1\nFROM node:$V\n', ''],
  ['ARG TARGETARCH\nFROM node:$TARGETARCH\n', ''],
  // The word after `:-` is the value that the file gives.
  [`ARG V\nFROM node:\${V:-22}\n`, ''],
  [`ARG V\nARG W=a\nFROM \${W:-$V}\n`, ''],
  // Not declared: the empty text, as in BuildKit.
  ['FROM node$V\n', ''],
  // Declared in a stage, so FROM does not see it.
  ['FROM a\nARG V\nFROM node$V\n', ''],
])('accepted, yet open: %j leaves %j', (text, expected) => {
  const reading = read(text);
  expect(reading.problem).toBeNull();
  expect(reading.images.at(-1)?.unresolved.join(' ')).toBe(expected);
});

test.each([
  ['ARG V\nFROM a AS b\nFROM b$V\n', 'b 3:6 final V'],
  ['ARG V\nFROM a AS b\nFROM b$V AS c\nFROM d\n', 'b 3:6 build V'],
  ['ARG V\nFROM scratch$V\n', 'scratch 2:6 final V'],
  [`ARG V\nFROM a AS b\nFROM b\${V:+x} AS c\nFROM c\n`, 'b 3:6 final V'],
  ['ARG V=\nFROM a AS b\nFROM b$V\n', ''],
  ['FROM a AS b\nFROM b$V\n', ''],
])('%j names a stage only for want of a value: %j', (text, expected) => {
  const { problem, openBases = [] } = read(text);
  expect(problem).toBeNull();
  const found = openBases.map(({ written, line, column, role, unresolved }) =>
    [written, `${line}:${column}`, role, ...unresolved].join(' '),
  );
  expect(found.join()).toBe(expected);
});

test('a build argument resolves it', () => {
  expect(read('ARG V\nFROM node:22$V\n', { V: '-slim' }).images[0]).toMatchObject({
    image: 'docker.io/library/node:22-slim',
    unresolved: [],
  });
});

test.each([
  ['ARG V\nFROM $V\n', 'V'],
  ['ARG V\nFROM node:$V\n', 'V'],
  ['ARG D\nFROM node@$D\n', 'D'],
  [`ARG V\nFROM \${V:?which}\n`, 'V'],
  [`ARG V\nARG W=\${V:?which}\nFROM $W\n`, 'V'],
  ['ARG P\nFROM --platform=$P node\n', 'P'],
  ['ARG A\nARG B\nFROM $A\nFROM x:$B\n', 'A B'],
  ['ARG A\nARG D\nFROM a:$A\nFROM a@$D\n', 'A D'],
  ['ARG D\nFROM node:22@sha256:$D\n', 'D'],
  // Broken anyhow.
  ['ARG V\nFROM $V\nFROM UPPER\n', ''],
  ['ARG V\nFROM $V\nFOO\n', ''],
  ['FROM $V\n', ''],
  ['FROM node:$V\n', ''],
])('refused: %j for want of %j', (text, expected) => {
  expect(read(text).problem?.unresolved.join(' ')).toBe(expected);
});
