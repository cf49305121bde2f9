import { describe, expect, test } from 'vitest';
import { readDockerfile } from '../../../src/core/dockerfile/read-dockerfile.js';
import type { Reading } from '../../../src/core/dockerfile/reading.js';

function read(text: string): Reading {
  return readDockerfile(Buffer.from(text));
}

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

describe('large files are read whole', () => {
  // made where they are read: kept, 50 MB would burden all tests that follow
  test.each<[string, () => string, number]>([
    ['10 MB of RUN', () => `FROM a\n${`RUN ${'x'.repeat(1000)}\n`.repeat(10_000)}FROM b\n`, 2],
    ['10 MB of heredoc', () => `FROM a\nRUN <<EOF\n${'FROM evil\n'.repeat(1_000_000)}EOF\nFROM b\n`, 2],
    ['100,000 lines', () => `FROM a\n${'RUN true\n'.repeat(100_000)}FROM b\n`, 2],
    [
      '100,000 continued lines',
      () => `FROM a\nRUN true \\\n${'# c\n\n && x \\\n'.repeat(100_000)} y\nFROM b\n`,
      2,
    ],
    [
      'a 5 MB line glued together',
      () => `FROM a\nRUN ${`${'x'.repeat(60_000)}\\\n`.repeat(83)}y\nFROM b\n`,
      2,
    ],
    [
      '10,000 stages in a chain',
      () => `FROM a AS s0\n${repeat(10_000, (at) => `FROM s${at} AS s${at + 1}\n`)}`,
      1,
    ],
    ['10,000 stages', () => repeat(10_000, (at) => `FROM a AS s${at}\nCOPY --from=b / /\n`), 20_000],
    [
      '5,000 children of 1,000 triggers',
      () => `FROM a AS p\n${'ONBUILD RUN true\n'.repeat(1000)}${'FROM p\n'.repeat(5000)}`,
      1,
    ],
    ['50,000 arguments', () => `${repeat(50_000, (at) => `ARG A${at + 1}=$A${at}\n`)}FROM a$A50000\n`, 1],
    ['20,000 mounts', () => `FROM a\nRUN \\\n${'--mount=from=b,target=/x \\\n'.repeat(20_000)}y\n`, 20_001],
  ])('%s', (_, make, images) => {
    const reading = read(make());
    expect(reading.problem).toBeNull();
    expect(reading.images).toHaveLength(images);
  });
});

describe('what BuildKit refuses for its size', () => {
  test('a line of more than 65,535 bytes', () => {
    const message = 'dockerfile line greater than max allowed size of 65535';
    expect(read(`FROM a\nRUN ${'x'.repeat(65_531)}\nFROM b\n`).problem).toBeNull();
    expect(read(`FROM a\nRUN ${'x'.repeat(65_532)}\nFROM b\n`).problem).toMatchObject({
      phase: 'parse',
      message,
    });
    expect(read(`FROM a\nRUN ${'x'.repeat(5_000_000)}\n`).problem).toMatchObject({ phase: 'parse', message });
  });
});

describe('what the gate does not follow is a problem, never a pass', () => {
  const deep = (levels: number): string => `${`\${A:-`.repeat(levels)}x${'}'.repeat(levels)}`;

  test.each<[string, string, number]>([
    ['a bomb of arguments', `ARG A=0123456789\n${'ARG A=$A$A$A$A$A$A$A$A\n'.repeat(30)}FROM $A\n`, 6],
    ['a bomb in quotes', `ARG A="${'x'.repeat(50_000)}"\nARG B="${'$A'.repeat(10_000)}"\nFROM a\n`, 2],
    ['a bomb of a pattern', `ARG A=${'a'.repeat(60_000)}\nARG B=\${A//a/$A}\nFROM a\n`, 2],
    ['much text many times', `ARG A=${'x'.repeat(60_000)}\n${'ARG B=$A\n'.repeat(1000)}FROM a\n`, 267],
    ['deep expansions', `FROM ${deep(10_000)}\n`, 1],
    ['deep expansions before a heredoc', `FROM a\nRUN ${deep(10_000)} <<EOF\nFROM evil\nEOF\n`, 2],
    ['a pattern of wildcards', `ARG A=${'a'.repeat(60_000)}\nFROM \${A//${'a*'.repeat(3000)}b/x}\n`, 2],
    [
      'triggers by the million',
      `FROM a AS p\n${'ONBUILD RUN true\n'.repeat(1000)}${repeat(100, (at) => `FROM p AS q${at}\n`)}FROM a\n${repeat(100, (at) => `COPY --from=q${at} / /\n`)}`,
      0,
    ],
  ])('%s', (_, text, line) => {
    const { problem } = read(text);
    expect(problem).toMatchObject({ phase: 'limit', unresolved: [] });
    expect(problem?.message).toContain('more than the gate follows');
    if (line > 0) expect(problem?.line).toBe(line);
  });

  const bomb = `ARG A=${'x'.repeat(60_000)}\nARG B=$A$A\n`;

  test.each<[string, string, string[], number]>([
    ['before it', `${bomb}FROM evil:1\n`, ['evil:1'], 2],
    ['that has a value beside it', `${bomb}ARG C=evil:1\nFROM $C\n`, ['evil:1'], 2],
    ['whose own text depends on it', `${bomb}FROM x$B\nFROM evil:1\nCOPY --from=1 / /\n`, ['evil:1'], 2],
    [
      'whose value depends on it',
      `${bomb}ARG C=\${B:+x}\nFROM $C AS c\nFROM evil:1\nCOPY --from=c / /\n`,
      ['evil:1'],
      2,
    ],
    ['whose platform depends on it', `${bomb}FROM --platform=$B evil:1\n`, ['evil:1'], 2],
    ['whose word is not used', `${bomb}ARG C=1\nFROM evil:\${C:-$B}\n`, ['evil:1'], 2],
    ['of a date', `${bomb}ARG SOURCE_DATE_EPOCH=$B\nFROM evil:1\n`, ['evil:1'], 2],
    ['in a FROM', `FROM a$\{${'A:-${'.repeat(500)}\nFROM evil:1\n`.replaceAll('\\{', '{'), ['evil:1'], 1],
    ['very often', `${bomb}${'ARG C=$A$A\n'.repeat(20_000)}FROM evil:1\n`, ['evil:1'], 2],
  ])('what an expansion hides no more than it must: a name %s', (_, text, written, line) => {
    const { images, problem } = read(text);
    expect(images.map((use) => use.written)).toEqual(written);
    expect(problem).toMatchObject({ phase: 'limit', line });
  });

  test('reasonable depth is followed', () => {
    expect(read(`FROM ${deep(300)}\n`).images[0]?.image).toBe('docker.io/library/x:latest');
  });
});
