import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';

function read(text: string) {
  return readDockerfile(Buffer.from(text));
}

test.each([
  ['FROM a AS dep\nFROM b\nCOPY --from=deps / /\n', 'deps', { kind: 'similar', name: 'dep', line: 1 }],
  ['FROM b\nCOPY --from=deps / /\nFROM a AS dep\n', 'deps', { kind: 'similar', name: 'dep', line: 3 }],
  ['FROM a AS dep\nFROM b\nRUN --mount=from=deps true\n', 'deps', { kind: 'similar', name: 'dep', line: 1 }],
  ['FROM a AS Builder\nFROM bulider\n', 'bulider', { kind: 'similar', name: 'builder', line: 1 }],
  ['FROM later\nFROM a AS later\n', 'later', { kind: 'later', name: 'later', line: 2 }],
  ['FROM a AS base\nFROM Base\n', 'Base', { kind: 'case', name: 'base', line: 1 }],
  ['FROM a\nFROM 0\n', '0', { kind: 'number', name: null, line: 1 }],
  ['FROM a AS x\nFROM b\nRUN --mount=from=0 true\n', '0', { kind: 'number', name: 'x', line: 1 }],
  // What only an image can be.
  ['FROM a AS dep\nFROM b\nCOPY --from=deps:1 / /\n', 'deps:1', undefined],
  ['FROM a AS dep\nFROM b\nCOPY --from=x/deps / /\n', 'x/deps', undefined],
  ['FROM a AS x\nFROM b\nCOPY --from=y / /\n', 'y', undefined],
  // A FROM does not see what stands below, and a stage is not meant by its own FROM.
  ['FROM deps\nFROM a AS dep\n', 'deps', undefined],
  ['FROM node AS node\n', 'node', undefined],
  ['FROM 0\n', '0', undefined],
])('%j: %s is near %j', (text, written, expected) => {
  expect(read(text).images.find((use) => use.written === written)?.nearestStage).toEqual(expected);
});

test.each([
  ['FROM a:1\nARG V=2\nFROM node:$V\n', ['V'], 2],
  ['FROM a\nARG V=2\nFROM $V\n', ['V'], 2],
  [`FROM a\nARG OTHER=1 V=2\nFROM "node:\${V}"\n`, ['V'], 2],
  ['FROM a\nARG P=linux/arm64\nFROM --platform=$P b\n', ['P'], 2],
  ['ARG NAME=$V\nFROM a\nARG V=2\nFROM $NAME\n', ['V'], 3],
  ['ARG V\nFROM a\nARG V=2\nFROM node:$V\n', ['V'], 3],
  ['FROM node:$V\nARG V=2\n', ['V'], 2],
])('%j is refused because of an ARG further down', (text, names, line) => {
  const { problem } = read(text);
  for (const name of names) expect(problem?.hint?.why.text).toContain(`ARG ${name} in line ${line} is after`);
  expect(problem?.hint?.advice.text).toBe(`Move ARG ${names[0]} from line ${line} before the first FROM`);
});

test.each([
  ['FROM alpine AS b\nARG V=1\nFROM alpine$V\n', [{ name: 'V', line: 2 }]],
  ['ARG V\nFROM alpine AS b\nARG V=1\nFROM alpine$V\n', [{ name: 'V', line: 3 }]],
  ['ARG V=\nFROM alpine AS b\nARG V=1\nFROM alpine$V\n', undefined],
  ['FROM alpine AS b\nENV V=1\nFROM alpine$V\n', undefined],
])('%j depends on an ARG further down: %j', (text, expected) => {
  expect(read(text).images.at(-1)?.misplaced).toEqual(expected);
});

test.each([
  ['ARG C=a:1\nARG SHA=""\nFROM $C@$SHA\n', 'SHA', 2],
  ["ARG V=''\nFROM $V\n", 'V', 1],
  ['ARG V=\nFROM a:1 AS b\nFROM node:$V\n', 'V', 1],
])('%j is refused because a default is empty', (text, name, line) => {
  expect(read(text).problem?.hint).toMatchObject({
    why: { text: `$${name} is empty by default` },
    advice: {
      text: expect.stringContaining(`Write ARG ${name} in line ${line} without a default, and list`),
    },
  });
});

test.each([
  ['FROM $X\n', 'X'],
  [`ARG V=1\nFROM node:\${X}\n`, 'X'],
  ['FROM a:1 AS b\nFROM a@$X_Y-z\n', 'X_Y'],
  ['FROM $IMAGE:1\n', 'IMAGE'],
])('%j is refused because nothing declares $%s', (text, name) => {
  expect(read(text).problem?.hint).toMatchObject({
    why: { text: `nothing declares $${name} before the first FROM, so it is empty` },
    advice: { text: `Write ARG ${name} with a value before the first FROM` },
  });
});

test.each([
  'ARG V=\nFROM a@\n',
  'ARG V=x\nFROM a@$V\n',
  'ARG V\nFROM a@$V\n',
  'FROM a@$TARGETOS\n',
  `FROM \${X:-}\n`,
  'FROM a@$1\n',
])('%j is refused for another reason', (text) => {
  expect(read(text).problem).not.toBeNull();
  expect(read(text).problem?.hint).toBeUndefined();
});

test('a stage that is written with capitals is named', () => {
  expect(read('FROM a AS base\nFROM Base\n').problem?.hint?.advice.text).toBe('Write base');
});

test.each([
  ['UTF-16', Buffer.from('\ufeffFROM a:1\n', 'utf16le')],
  ['UTF-16', Buffer.from('FROM a:1\n', 'utf16le')],
  ['UTF-16', Buffer.from('\ufeffFROM a:1\n', 'utf16le').swap16()],
  ['not text', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
  ['Compose', 'services:\n  web:\n    build: .\n'],
  ['Compose', '# stack\nname: x\n\nservices:\n  web: {image: a}\n'],
  ['Compose', 'include:\n  - other.yaml\n'],
  ['Kubernetes', 'apiVersion: v1\nkind: Pod\n'],
  ['workflow', 'name: ci\non: push\njobs:\n  a: {}\n'],
  ['Bake', 'target "app" {\n}\n'],
  ['template', '{{ FROM }} busybox\n'],
  ['template', '{{\nFROM a\n'],
  ['template', '# comment\n  {{ if x }}\nFROM a\n{{ end }}\n'],
  ['template', '{% set x = 1 %}\nFROM a\n'],
  ['template', '<%= x %>\nFROM a\n'],
  ['template', 'ARG A\nFROM {{ base }} AS x y\n'],
  ['HTML', '<!DOCTYPE html>\n'],
  ['JSON', '{"a": 1}\n'],
  ['script', '#!/bin/sh\necho\n'],
  ['YAML', '---\na: 1\n'],
])('reads like %s', (kind, file) => {
  const { problem } = readDockerfile(Buffer.from(file));
  expect(problem?.hint?.why.text).toContain(kind);
});

test.each([
  'FORM a\n',
  'FROM a\nRNU <<E\nservices:\nE\n',
  'FROM a\nRUN <<E\nservices:\n',
  '',
  'FROM a\n{{ x }}\n',
  "RUM docker inspect -f '{{ .Id }}'\nFROM a\n",
])('%j may well be a Dockerfile', (text) => {
  expect(read(text).problem).not.toBeNull();
  expect(read(text).problem?.hint).toBeUndefined();
});

test.each([
  ['FROM docker://quay.io/x/y:1\n', 'Write quay.io/x/y:1, which means the same to all of them'],
  ['ARG V=1\nFROM docker://quay.io/x/y:$V\n', 'Write quay.io/x/y:1, which'],
  ['FROM oci-archive:./out.ociarchive\n', 'propose an exception from unreadable for its path'],
  ['FROM a\nCOPY --from=containers-storage:localhost/x / /\n', 'propose an exception from unreadable'],
  ['FROM https://quay.io/x\n', undefined],
  ['FROM docker://\n', undefined],
  ['FROM dirs:./x\n', undefined],
])('%j, which podman and buildah take, is told as that', (text, advice) => {
  const said = read(text).problem?.hint?.advice.text;
  if (advice === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(advice);
});
