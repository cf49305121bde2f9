import { expect, test } from 'vitest';
import { makeFinding } from '../../scripts/screenshots/sample-reports.js';
import type { FilePlace, Finding } from '../../src/core/report.js';
import { findAnnotationPlace } from '../../src/reporters/annotation-place.js';

const at = (file: string, line: number): FilePlace => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});

const FINDING: Finding = {
  ...makeFinding({ rule: 'unapproved', file: 'Dockerfile', line: 2, written: 'evil.example/x:1' }),
  builtBy: {
    name: 'web',
    places: [at('.env', 7), at('.env', 6), at('compose.yaml', 3), at('parts.yaml', 0)],
  },
};

type Added = Readonly<Record<string, Readonly<Record<number, string>> | null>>;

test.each<[string, Added, string | null]>([
  ['the line that names the image', { '.env': { 2: 'A=1', 9: 'B=evil.example/x:1' } }, '.env:9'],
  ['a line that the build takes a value from', { '.env': { 2: 'A=evil.example', 6: 'C=d' } }, '.env:6'],
  ['a line with a part of the name', { '.env': { 2: 'A=1', 3: 'R=evil.example' } }, '.env:3'],
  ['the value, where no line that was added tells', { '.env': { 2: 'A=1' } }, '.env:7'],
  ['the value, where it is not known which lines were added', { '.env': null }, '.env:7'],
  ['the file that changed', { 'compose.yaml': null }, 'compose.yaml:3'],
  [
    'the first line that was added to a file that is read as a whole',
    { 'parts.yaml': { 4: 'a: 1' } },
    'parts.yaml:4',
  ],
  ['such a file', { 'parts.yaml': null }, 'parts.yaml:0'],
  ['its own file', { Dockerfile: null, '.env': { 9: 'B=evil.example/x:1' } }, 'Dockerfile:2'],
  ['nowhere', { other: { 1: 'evil.example/x:1' } }, null],
])('%s', (_, added, expected) => {
  const place = findAnnotationPlace(FINDING, {
    files: new Set(Object.keys(added)),
    addedTo: (file) =>
      added[file] && Object.entries(added[file]).map(([line, text]) => ({ line: Number(line), text })),
  } as Parameters<typeof findAnnotationPlace>[1]);
  expect(place && `${place.file}:${place.line}`).toBe(expected);
});
