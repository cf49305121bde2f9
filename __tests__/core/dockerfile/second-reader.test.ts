import { Copy, DockerfileParser, From } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { generateDockerfiles } from '../../../scripts/bench/corpus.js';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import { findSuggestionRange } from '../../../src/core/dockerfile/suggestion-range.js';
import { CASES, toBytes } from './case.js';

/** Nothing in the text that dockerfile-ast is known to read otherwise: quotes, escapes, heredocs, odd blanks, flags in words. */
function isHonest(text: string): boolean {
  return !/[\\`"'$<\v\f\r\ufeff]|[^\0-\x7f]|^\s*#\s*(?:escape|[a-z]+=)|^\s|\{|\w--|=\+/im.test(text);
}

/** The images of FROM and COPY --from as dockerfile-ast sees them, as `line name`; variables are left out. */
function listNames(text: string): string[] {
  const instructions = DockerfileParser.parse(text).getInstructions();
  const stages = instructions.filter((instruction) => instruction instanceof From);
  const aliases = stages.map((stage) => stage.getBuildStage()?.toLowerCase());
  return instructions.flatMap((instruction) => {
    const line = instruction.getRange().start.line + 1;
    let names: (string | null)[] = [];
    let known: (string | undefined)[] = aliases;
    if (instruction instanceof From) {
      names = [instruction.getImage()];
      known = aliases.slice(0, stages.indexOf(instruction));
    } else if (instruction instanceof Copy) {
      const flags = instruction.getFlags().filter((flag) => flag.getName() === 'from');
      names = flags.map((flag) => flag.getValue()).filter((name) => !/^\d+$/.test(name ?? ''));
    }
    return names
      .filter((name) => name !== null && name !== 'scratch' && !name.includes('$') && !known.includes(name))
      .map((name) => `${line} ${name}`);
  });
}

function holdAgainstEachOther(text: string): void {
  const reading = readDockerfile(Buffer.from(text));
  expect(reading.problem).toBeNull();
  const ours = reading.images
    .filter(({ via }) => via === 'from' || via === 'copy-from')
    .map(({ line, written }) => `${line} ${written}`);
  const theirs = listNames(text);
  expect(ours).toEqual(expect.arrayContaining(theirs));
  if (!text.includes('$')) expect(theirs).toHaveLength(ours.length);
}

describe('both readers see the same images', () => {
  const honest = CASES.filter(({ expected, options }) => expected.accepted && options === undefined).filter(
    (entry) => isHonest(Buffer.from(toBytes(entry)).toString()),
  );

  test('there are honest cases', () => {
    expect(honest.length).toBeGreaterThan(40);
  });

  test.each(honest.map((entry) => [entry.name, entry] as const))('in %s', (_, entry) => {
    holdAgainstEachOther(Buffer.from(toBytes(entry)).toString());
  });

  test('in realistic files', () => {
    for (const text of generateDockerfiles(400)) holdAgainstEachOther(text);
  });
});

describe('the range that a suggestion replaces', () => {
  function find(text: string): string | null {
    const bytes = Buffer.from(text);
    const use = readDockerfile(bytes).images.at(-1);
    const range = use === undefined ? null : findSuggestionRange(bytes, use);
    return range === null ? null : `${range.line}:${range.column}-${range.endLine}:${range.endColumn}`;
  }

  test.each([
    ['FROM node:22\n', '1:6-1:13'],
    ['FROM --platform=linux/amd64 node:22 AS x\r\n', '1:29-1:36'],
    ['FROM a\nCOPY --link --from=b:1 /x /y\n', '2:20-2:23'],
    [
      '# é🡠\n\tFROM a:1@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n',
      '2:7-2:82',
    ],
  ])('%j: %s', (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  test.each([
    ['ARG A=node:22\nFROM $A\n'],
    ['FROM "node:22"\n'],
    ['FROM no\\de:22\n'],
    ['FROM node:\\\n22\n'],
    ['FROM a\nRUN --mount=from=b,target=/x y\n'],
    ['FROM a\nONBUILD COPY --from=b /x /y\n'],
    ['# syntax=docker/dockerfile:1\n'],
    // dockerfile-ast takes the heredoc to go on, and sees no FROM.
    ['FROM a\nRUN echo "a <<EOF b"\nFROM b\n'],
    ['FROM a\nRUN echo \\\\\nFROM b\n'],
  ])('none for %j', (text) => {
    expect(find(text)).toBeNull();
  });
});
