import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../src/core/builds/repo-path.js';

describe('a path as a folder sees it', () => {
  it.each<[string, string, string | null]>([
    ['.', 'a', 'a'],
    ['.', 'a/b.c', 'a/b.c'],
    ['a/b', 'c', 'a/b/c'],
    ['a', '.env', 'a/.env'],
    ['a', 'b/.env', 'a/b/.env'],
    ['a', '..b/c..', 'a/..b/c..'],
    ['a', '', 'a'],
    ['.', '', '.'],
    ['.', '.', '.'],
    ['a', './b', 'a/b'],
    ['a', 'b/.', 'a/b'],
    ['a', 'b/', 'a/b'],
    ['a', 'b//c', 'a/b/c'],
    ['a', '../b', 'b'],
    ['a', 'b/..', 'a'],
    ['a', '..', '.'],
    ['a', '../..', null],
    ['.', '..', null],
    ['a', '/b', null],
  ])('%j sees %j as %j', (base, path, found) => expect(resolvePath(base, path)).toBe(found));
});
