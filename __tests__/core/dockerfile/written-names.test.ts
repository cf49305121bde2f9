import { describe, expect, test } from 'vitest';
import { readVariants } from '../../../src/core/dockerfile/variants/read-variants.js';
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
