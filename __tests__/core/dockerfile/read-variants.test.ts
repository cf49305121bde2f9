import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/core/dockerfile/reading.js';
import { MAX_VARIANTS, readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import { type Given, toVariants } from '../../support/variants.js';

function read(text: string, given: Given = {}): Reading {
  return readVariants(Buffer.from(text), toVariants(given));
}

function listWritten(reading: Reading): string[] {
  return reading.images.map(({ written }) => written);
}

describe('values', () => {
  test.each<[string, Given, string[]]>([
    ['FROM a\n', { args: { V: ['1', '2'] } }, ['a']],
    ['ARG V=1\nFROM a:$V\n', { args: { V: ['2', '3'] } }, ['a:1', 'a:2', 'a:3']],
    ['ARG V=1\nFROM a:$V\n', { args: { V: ['1'] } }, ['a:1']],
    ['ARG V\nFROM a:$V\n', { args: { V: ['2'] } }, ['a:2']],
    ['ARG V=1\nFROM a:$V\n', { args: { V: ['2'] }, buildArgs: { V: '9' } }, ['a:9']],
    // Not declared: BuildKit does not take it.
    [`FROM a:\${V:-1}\n`, { args: { V: ['2'] } }, ['a:1']],
    ['ARG V=1\nARG W=$V\nFROM a:$W\n', { args: { V: ['2'] } }, ['a:1', 'a:2']],
    ['ARG V=1\nARG W=$V\nFROM a:$W\n', { args: { V: ['2'], W: ['3'] } }, ['a:1', 'a:2', 'a:3']],
    // One value leads to a name that no other does.
    [`ARG V=1\nARG W=2\nFROM a:\${V:-$W}\n`, { args: { V: [''], W: ['3'] } }, ['a:1', 'a:2', 'a:3']],
    ['ARG A=x\nARG B=1\nFROM $A:$B\n', { args: { A: ['y'], B: ['2'] } }, ['x:1', 'x:2', 'y:1', 'y:2']],
  ])('%j', (text, given, expected) => {
    const reading = read(text, given);
    expect(reading.problem).toBeNull();
    expect(listWritten(reading).sort()).toEqual(expected);
  });
});

describe('platforms', () => {
  const platforms = ['linux/amd64', 'linux/arm64'];

  test('equal results once', () => {
    expect(listWritten(read('FROM a\nCOPY --from=b / /\nCOPY --from=b / /\n', { platforms }))).toEqual([
      'a',
      'b',
      'b',
    ]);
  });

  test('what differs is listed for each', () => {
    expect(listWritten(read('FROM a-$TARGETARCH\n', { platforms }))).toEqual(['a-amd64', 'a-arm64']);
  });

  test('a stage that one of them reaches is reachable', () => {
    const text = 'FROM a AS amd64\nFROM b AS arm64\nFROM $TARGETARCH\n';
    expect(read(text, { platforms }).stages.map(({ reachable }) => reachable)).toEqual([true, true, true]);
  });

  test('a context may be for one platform', () => {
    const contexts = { 'a::linux/arm64': 'docker-image://b' };
    const images = read('FROM a\n', { platforms, contexts }).images.map(
      ({ replacedBy }) => replacedBy?.image,
    );
    expect(images).toEqual([undefined, 'docker.io/library/b:latest']);
  });
});

describe('the builder', () => {
  const builders = ['linux/amd64', 'linux/arm64'];
  const platforms = ['linux/amd64', 'linux/arm64'];
  const both = { builders, platforms };

  test.each<[string, string, Given, string[]]>([
    [
      'a chain of patterns over BUILDARCH',
      `ARG BUILDARCH\nARG A=\${BUILDARCH/amd64/good:1}\nARG B=\${A/arm64/evil.example/x:1}\nFROM \${B}\n`,
      both,
      ['evil.example/x:1', 'good:1'],
    ],
    ['undeclared', 'FROM a-$BUILDARCH\n', both, ['a-amd64', 'a-arm64']],
    ['BUILDPLATFORM', `FROM a:\${BUILDPLATFORM#linux/}\n`, both, ['a:amd64', 'a:arm64']],
    ['BUILDOS does not vary', 'FROM a:$BUILDOS\n', both, ['a:linux']],
    [
      'BUILDVARIANT',
      'FROM a:1$BUILDVARIANT\n',
      { builders: [...builders, 'linux/arm/v7'] },
      ['a:1', 'a:1v7'],
    ],
    [
      'TARGETVARIANT',
      'FROM a:1$TARGETVARIANT\n',
      { platforms: ['linux/amd64', 'linux/arm/v7'] },
      ['a:1', 'a:1v7'],
    ],
    [
      'both sides at once',
      'FROM a:$BUILDARCH-$TARGETARCH\n',
      both,
      ['a:amd64-amd64', 'a:amd64-arm64', 'a:arm64-amd64', 'a:arm64-arm64'],
    ],
    [
      'one side only through the other',
      `ARG A=\${BUILDARCH/amd64/}\nARG B=\${A:+$TARGETARCH}\nFROM a:1$B\n`,
      both,
      ['a:1', 'a:1amd64', 'a:1arm64'],
    ],
    ['a default in place of the predefined value', 'ARG BUILDARCH=x\nFROM a-$BUILDARCH\n', both, ['a-x']],
    [
      'a build argument in its place',
      'FROM a-$BUILDARCH\n',
      { ...both, buildArgs: { BUILDARCH: 'x' } },
      ['a-x'],
    ],
    [
      'a condition',
      `FROM good\${BUILDVARIANT:+-evil}:1\n`,
      { builders: ['linux/amd64', 'linux/arm/v6'] },
      ['good-evil:1', 'good:1'],
    ],
  ])('%s', (_, text, given, expected) => {
    const reading = read(text, given);
    expect(reading.problem).toBeNull();
    expect(listWritten(reading).sort()).toEqual(expected);
  });

  test('a context may be for the platform of the builder', () => {
    const contexts = { 'a::linux/arm64': 'docker-image://b', 'f:1::linux/arm64': 'docker-image://g' };
    const text = '# syntax=f:1\nFROM --platform=$BUILDPLATFORM a\n';
    const images = read(text, { ...both, contexts }).images.map(
      ({ image, replacedBy }) => replacedBy?.image ?? image,
    );
    expect(images.sort()).toEqual([
      'docker.io/library/a:latest',
      'docker.io/library/b:latest',
      'docker.io/library/f:1',
      'docker.io/library/g:latest',
    ]);
  });

  test('a platform that the file cannot be built for is a problem', () => {
    const reading = read(`FROM --platform=\${BUILDARCH/arm64/*} a\n`, both);
    expect(reading.problem).toMatchObject({ phase: 'stages' });
  });
});

test('the generator of SBOMs that an argument names is pulled', () => {
  const list = (args: Record<string, string[]>, text = 'FROM a\n') =>
    read(text, { args }).images.map(({ written, via, role }) => `${via} ${role} ${written}`);
  expect(list({ BUILDKIT_ATTEST_sbom: ['x=y,generator=evil/g:1'] })).toEqual([
    'sbom frontend evil/g:1',
    'from final a',
  ]);
  expect(list({ BUILDKIT_ATTEST_SBOM: ['true'], BUILDKIT_ATTEST_PROVENANCE: ['generator=g'] })).toEqual([
    'from final a',
  ]);
  expect(list({ BUILDKIT_ATTEST_SBOM: ['generator=g'] }, 'nonsense')).toEqual(['sbom frontend g']);
});

test('the frontend that an argument names is pulled', () => {
  const reading = read('FROM a\n', { args: { BUILDKIT_SYNTAX: ['evil/fe:1'] } });
  expect(reading.images.map(({ written, via }) => `${via} ${written}`)).toEqual([
    'syntax evil/fe:1',
    'from a',
  ]);
  expect(listWritten(read('nonsense', { args: { BUILDKIT_SYNTAX: ['evil/fe:1'] } }))).toEqual(['evil/fe:1']);
});

test('every different problem is told, first what no value could mend', () => {
  const reading = read('ARG A=x\nARG V\nFROM $A\nFROM a:$V\n', { args: { A: ['UPPER'] } });
  expect([reading.problem, ...(reading.otherProblems ?? [])].map((problem) => problem?.unresolved)).toEqual([
    [],
    ['V'],
  ]);
});

test('a problem of any combination is the problem, and says which', () => {
  const reading = read('ARG V=1\nFROM a:$V\n', { args: { V: ['', '2'] } });
  expect(reading.problem).toMatchObject({ phase: 'resolve', line: 2 });
  expect(reading.problem?.message).toContain('(with V=)');
  expect(listWritten(reading)).toEqual(['a:1', 'a:', 'a:2']);
});

test('an argument without a default is resolved by declared values', () => {
  const reading = read('ARG V\nFROM $V\n', { args: { V: ['a', 'b'] } });
  expect(reading.problem).toBeNull();
  expect(reading.images.map(({ image, unresolved }) => [image, unresolved])).toEqual([
    ['docker.io/library/a:latest', []],
    ['docker.io/library/b:latest', []],
  ]);
});

describe('the bound', () => {
  const values = Array.from({ length: 31 }, (_, index) => String(index + 2));

  test('as many combinations as it allows are read', () => {
    const reading = read('ARG A=1\nARG B=1\nFROM a:$A-$B\n', { args: { A: values, B: values } });
    expect(reading.problem).toBeNull();
    expect(reading.images).toHaveLength(MAX_VARIANTS);
  });

  test('beyond it there is a problem', () => {
    const reading = read('ARG A=1\nARG B=1\nFROM a:$A-$B\n', { args: { A: [...values, 'x'], B: values } });
    expect(reading.problem).toMatchObject({ phase: 'limit', unresolved: [] });
    expect(reading.problem?.message).toContain('1056 combinations');
  });

  test('beyond it each value, target and platform is read by itself', () => {
    const many = Array.from({ length: 1100 }, (_, index) => `v${index}`);
    const reading = read('ARG A=a\nARG B=1\nFROM $A-$TARGETARCH AS t\nFROM b:$B\n', {
      args: { A: ['evil'], B: many },
      platforms: ['linux/amd64', 'linux/arm64'],
      targets: ['t'],
    });
    const written = new Set(listWritten(reading));
    const named = ['a-amd64', 'a-arm64', 'evil-amd64', 'b:1', 'b:v0', 'b:v1099', 'evil-arm64'];
    expect(named.filter((name) => !written.has(name))).toEqual(['evil-arm64']);
    expect(reading.images.find((use) => use.written === 'a-amd64')?.role).toBe('final');
    expect(reading.problem).toMatchObject({ phase: 'limit', line: 1 });
  });

  test('it is said first, and what a value breaks as well', () => {
    const reading = read('ARG A=1\nARG B=1\nFROM a:$A-$B\n', { args: { A: [...values, 'X Y'], B: values } });
    expect(reading.problem).toMatchObject({ phase: 'limit' });
    expect(reading.otherProblems).toMatchObject([{ line: 3, phase: 'resolve' }]);
  });

  test('arguments that nothing depends on do not count', () => {
    const reading = read('ARG A=1\nARG B=1\nARG C=$B\nFROM a:$A\n', {
      args: { A: values, B: values, C: values },
    });
    expect(reading.problem).toBeNull();
    expect(reading.images).toHaveLength(32);
  });

  test('patterns that take long are not matched over and over', () => {
    const big = 'ab'.repeat(15_000);
    const costly = `\${BIG/${'*a'.repeat(30)}c/x}`;
    const patterns = Array.from({ length: 20 }, (_, index) => `ARG A${index}=${costly}\n`).join('');
    const text = `ARG V=x\nARG BIG=${big}\n${patterns}FROM evil.example/x:1\nFROM node:$V\n`;
    const builds = Array.from({ length: 200 }, (_, index) => ({ args: new Map([['V', `v${index}`]]) }));
    const reading = read(text, { builds });
    expect(reading.problem).toMatchObject({ phase: 'limit' });
    expect(listWritten(reading)).toContain('evil.example/x:1');
    expect(reading.images.length).toBeLessThan(50);
  });

  test('a long file is not read over and over', () => {
    const text = `ARG A=1\nFROM a:$A\n${'RUN true\n'.repeat(50_000)}`;
    expect(read(text, { args: { A: values } }).problem).toMatchObject({ phase: 'limit' });
  });
});

test('the platform of the builder is named as the argument that it is', () => {
  const { problem } = readVariants(
    Buffer.from(`FROM busybox:a\${BUILDARCH/amd64/:}\n`),
    toVariants({ builders: ['linux/arm64', 'linux/amd64'] }),
  );
  expect(problem?.message).toMatch(/ \(with BUILDPLATFORM=linux\/amd64\)$/);
});
