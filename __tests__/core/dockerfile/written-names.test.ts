import { describe, expect, test } from 'vitest';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
import type { FileBuild } from '../../../src/core/dockerfile/variants/variant-options.js';
import { toVariants } from '../../support/variants.js';

const read = (text: string) => readVariants(new TextEncoder().encode(text), toVariants({}));
const listSources = (text: string) => read(text).images.map(({ source }) => source);
const variable = (text: string) => `\${${text}}`;

describe('what a file writes for a name that depends on an unknown value', () => {
  test.each<[string, string, readonly (string | null)[]]>([
    ['the word', 'ARG T\nFROM a:1$T\n', ['a:1$T', 'T', null]],
    [
      'defaults, in the order of the file',
      `ARG C=z\nARG T\nARG A="${variable('B:-1')}" B=2\nFROM a:1$T$A\n`,
      ['a:1$T$A', 'T', null, 'A', `"${variable('B:-1')}"`, 'B', '2'],
    ],
    [
      'each of several',
      'ARG T\nARG A=1\nARG A=2\nFROM a:1$T$A\n',
      ['a:1$T$A', 'T', null, 'A', '1', 'A', '2'],
    ],
    [
      'words inside of words',
      `ARG T\nARG A=1\nFROM a:1${variable(`T:+${variable('T/x/$A')}`)}1\n`,
      [`a:1${variable(`T:+${variable('T/x/$A')}`)}1`, 'T', null, 'A', '1'],
    ],
    ['one that refers to itself', 'ARG T\nARG A=$A\nFROM a:1$T$A\n', ['a:1$T$A', 'T', null, 'A', '$A']],
    ['names of other letters', 'ARG T\nARG É=1\nFROM a:1$T$É\n', ['a:1$T$É', 'T', null, 'É', '1']],
    ['names before other signs', 'ARG T\nARG A=1\nFROM a:1$T$A—\n', ['a:1$T$A—', 'T', null, 'A', '1']],
  ])('%s', (_, text, written) => {
    expect(listSources(text)).toEqual([JSON.stringify(['\\', ...written])]);
  });

  test('names that depend on nothing unknown have none', () => {
    expect(
      listSources('ARG T\nARG A=1\nFROM a:$A AS b\nFROM a:1$T\n').map((one) => one === undefined),
    ).toEqual([true, false]);
  });

  test('more than the gate keeps is said', () => {
    const long = `ARG T\nARG A=${variable(`T:+${'a'.repeat(60_000)}`)}\n`;
    const froms = Array.from({ length: 20 }, (_, index) => `FROM a:1$T$A${index}$A\n`).join('');
    expect(read(`${long}FROM a:1$T$A\n`).problem).toBeNull();
    expect(read(`${long}${froms}`).problem).toMatchObject({
      phase: 'limit',
      message: expect.stringContaining('text of arguments'),
    });
  });
});

describe('what builds give where none gives the argument that has no value', () => {
  type Build = Partial<FileBuild>;
  const give = (name: string, value: string): Build => ({ args: new Map([[name, value]]) });
  const readWith = (text: string, builds: Build[]) =>
    readVariants(new TextEncoder().encode(text), toVariants({ builds }));
  const WORD = `ARG T\nARG A\nFROM a${variable('T/x/$A')}\n`;
  const listGiven = (builds: Build[], text = WORD) =>
    readWith(text, builds).images.map(({ given = [] }) => given.length);

  test.each<[string, Build[], number]>([
    ['nothing', [{}], 0],
    ['another argument', [give('B', '1')], 0],
    ['one value', [give('A', '1')], 1],
    [
      'the same twice',
      [
        give('A', '1'),
        {
          args: new Map([
            ['A', '1'],
            ['B', '2'],
          ]),
        },
      ],
      1,
    ],
    ['two values', [give('A', '1'), give('A', '2')], 2],
    ['a context', [{ contexts: new Map([['ab', 'docker-image://b']]) }], 1],
    ['a target that no name depends on', [{ target: 'x' }], 0],
    ['very many values, as one', Array.from({ length: 60 }, (_, at) => give('A', `${at}`)), 1],
  ])('%s', (_, builds, count) => expect(listGiven(builds)).toEqual([count]));

  test.each(['platforms', 'target'] as const)('%s, where the name depends on them', (field) => {
    const told = field === 'platforms' ? { platforms: ['linux/riscv64'] } : { target: 'x' };
    const name = field === 'platforms' ? 'TARGETARCH' : 'TARGETSTAGE';
    const text = `ARG T\nFROM b AS x\nFROM a${variable(`T/x/$${name}`)}\n`;
    expect(Math.max(...listGiven([told], text))).toBe(1);
  });

  test('more of it than the gate keeps is said', () => {
    const froms = Array.from({ length: 200 }, (_, at) => `FROM a${at}${variable('T/x/$A')}\n`).join('');
    const builds = Array.from({ length: 200 }, (_, at) => give('A', `${at}`));
    expect(readWith(`ARG T\nARG A\n${froms}`, builds).problem).toMatchObject({
      message: expect.stringContaining('text of arguments'),
    });
  });
});
