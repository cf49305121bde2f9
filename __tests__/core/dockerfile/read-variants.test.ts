import { describe, expect, test } from 'vitest';
import {
  MAX_VARIANTS,
  readVariants,
  type VariantOptions,
} from '../../../src/core/dockerfile/read-variants.js';
import type { Reading } from '../../../src/core/dockerfile/reading.js';

interface Given {
  readonly args?: Record<string, string[]>;
  readonly platforms?: string[];
  readonly buildArgs?: Record<string, string>;
  readonly contexts?: Record<string, string>;
}

function read(text: string, given: Given = {}): Reading {
  const options: VariantOptions = {
    buildArgs: new Map(Object.entries(given.buildArgs ?? {})),
    target: null,
    platforms: given.platforms ?? ['linux/amd64'],
    buildPlatform: 'linux/amd64',
    contexts: new Map(Object.entries(given.contexts ?? {})),
    args: new Map(Object.entries(given.args ?? {})),
  };
  return readVariants(Buffer.from(text), options);
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

  test('arguments that nothing depends on do not count', () => {
    const reading = read('ARG A=1\nARG B=1\nARG C=$B\nFROM a:$A\n', {
      args: { A: values, B: values, C: values },
    });
    expect(reading.problem).toBeNull();
    expect(reading.images).toHaveLength(32);
  });

  test('a long file is not read over and over', () => {
    const text = `ARG A=1\nFROM a:$A\n${'RUN true\n'.repeat(50_000)}`;
    expect(read(text, { args: { A: values } }).problem).toMatchObject({ phase: 'limit' });
  });
});
