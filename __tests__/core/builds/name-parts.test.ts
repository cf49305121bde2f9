import { describe, expect, test } from 'vitest';
import { listNameParts } from '../../../src/core/builds/workflows/sources/inner/put-together.js';

describe('what a program may put names together from', () => {
  test.each<[string, string, string]>([
    [`join(d, '..', 'conf', 'base.txt')`, 'conf base.txt', ''],
    [`f"{ROOT}/conf/base.txt"`, 'f conf/base.txt', ''],
    ['`$' + '{dir}/../conf/base.txt`', 'conf/base.txt', ''],
    [`"conf/" + x + ".txt"`, '.txt', 'conf/'],
    [`"x:y"/"base.txt"`, 'y base.txt', ''],
    [`"#{x}.txt"`, '', ''],
    [`open F, "<base.txt"`, 'base.txt', ''],
    [`import './lib.js'`, '', ''],
    ['base.txt', '', ''],
  ])('%s', (code, ends, folders) => {
    const parts = listNameParts(code);
    expect([parts.ends.join(' '), parts.folders.join(' ')]).toEqual([ends, folders]);
  });

  test.each(['"', '{', "a'", '/', '"../', `"${'a'.repeat(300)}`])('in time: %s', (text) => {
    const start = performance.now();
    listNameParts(text.repeat(64 * 1024));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
