import { expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { placeExactly } from '../../../src/core/dockerfile/uses/exact-place.js';

// The place of the last image, as line:column-line:column; what is not on the first line begins with the instruction.
test.each([
  ['FROM node:22\n', '1:6-1:13'],
  ['  from --platform=linux/amd64\tnode:22 AS x\n', '1:31-1:38'],
  ['FROM a\nCOPY --link --from=b:1 / /\n', '2:20-2:23'],
  ['FROM a\nCOPY --from="b:1" / /\n', '2:14-2:17'],
  ['FROM a\nCOPY --fr\\om=b:1 / /\n', '2:14-2:17'],
  ['FROM a\nCOPY --chown=é🡠 --from=b /a /b\n', '2:25-2:26'],
  ['FROM a\nRUN --mount=type=bind,from=b:1,target=/x true\n', '2:28-2:31'],
  ['FROM a\nRUN --mount=type=bind,"from=b:1",target=/x true\n', '2:29-2:32'],
  ['FROM a\nRUN --mount=from=b,target=/x --mount=from=c:1,target=/y true\n', '2:43-2:46'],
  ['FROM a\nONBUILD COPY --from=b:1 / /\n', '2:21-2:24'],
  ['FROM ev\\il:1\n', '1:6-1:13'],
  ['FROM "a:1"\n', '1:6-1:11'],
  ['FROM \\\n  node:22\n', '1:1-2:10'],
  ['FR\\\nOM node:\\\n22\n', '1:1-3:3'],
  ['FROM node:\\\n# c\n22\n', '1:6-3:3'],
  ['FROM a\n\tONBUILD RUN \\\n  --mount=from=b:1,target=/x y\n', '2:2-3:19'],
  ['\ufeffFROM a:1\r\n', '1:6-1:9'],
  ['\ufeff# syntax=docker/dockerfile:1 x\n', '1:10-1:29'],
  ['#!/bin/x\n# escape=`\n#  syntax =  a/b:1\n', '3:14-3:19'],
  ['{"syntax":"a/b:1"}', '0:1-0:1'],
])('%j stands at %s', (text, expected) => {
  const use = readDockerfile(Buffer.from(text)).images.at(-1);
  expect(`${use?.line}:${use?.column}-${use?.endLine}:${use?.endColumn}`).toBe(expected);
});

// where it stands itself
test.each([
  ['FROM node:22\n', '1:6-1:13'],
  ['FROM \\\n  node:22\n', '2:3-2:10'],
  ['FROM --platform=linux/amd64 \\\r\n# c\r\n\r\n  node:22 AS x\r\n', '4:3-4:10'],
  ['FROM node:\\\n# c\n22\n', '1:6-3:3'],
  ['FROM \\\nnode:\\\n22\n', '2:1-3:3'],
  ['FROM a\nCOPY --chown=é🡠 \\\n  --link --from=b /a /b\n', '3:17-3:18'],
  ['FROM a\nRUN --mount=target=/x,from=b \\\n  --mount=é=🡠,from=c:1,target=/y true\n', '2:28-2:29'],
  ['FROM a\nRUN --mount=target=/x,type=cache \\\n  --mount=from=c:1,target=/y true\n', '3:16-3:19'],
  ['FROM a\n\tONBUILD RUN \\\n  --mount=from=b:1,target=/x y\n', '3:16-3:19'],
  ['FROM a\nONBUILD \\\n COPY \\\n  --from=b:1 / /\n', '4:10-4:13'],
])('%j begins exactly at %s', (text, expected) => {
  const use = readDockerfile(Buffer.from(text)).images.at(-1);
  const exact = use && placeExactly(use);
  expect(`${exact?.line}:${exact?.column}-${exact?.endLine}:${exact?.endColumn}`).toBe(expected);
});

test('images come in the order of the file', () => {
  const text =
    '# syntax=z\nFROM a AS x\nONBUILD COPY --from=b / /\nRUN --mount=from=c true\nFROM d\nCOPY --from=e / /\n';
  const { images } = readDockerfile(Buffer.from(text));
  expect(images.map(({ line, written }) => `${line} ${written}`)).toEqual([
    '1 z',
    '2 a',
    '3 b',
    '4 c',
    '5 d',
    '6 e',
  ]);
});
