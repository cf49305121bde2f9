import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTree } from '../../../src/core/builds/tree.js';
import { listAt, listFilesBelow, listNamed } from '../../../src/core/builds/workflows/loaded/listed-files.js';

const segment = fc.constantFrom('a', 'b', 'a-b', 'a.b', 'é', 'Z');
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const tree = fc.uniqueArray(path, { maxLength: 30 }).map((paths) => openTree([...paths].sort(), new Map()));

describe('files of the repository by their names', () => {
  test('the files below folders are the first of all that begin so', () => {
    fc.assert(
      fc.property(tree, fc.array(path, { maxLength: 5 }), fc.nat(12), (repository, folders, limit) => {
        const isBelow = (each: string): boolean => folders.some((folder) => each.startsWith(`${folder}/`));
        expect(listFilesBelow(folders, repository, limit)).toEqual(
          repository.paths.filter(isBelow).slice(0, limit),
        );
      }),
    );
  });

  test('a name counts in every folder', () => {
    const repository = openTree(
      ['a/lib.sh', 'a/lib.sh.bak', 'b/c/lib.sh', 'lib.sh', 'x/lib.bash'],
      new Map(),
    );
    expect(listNamed('lib.sh', repository)).toEqual(['a/lib.sh', 'b/c/lib.sh', 'lib.sh']);
    expect(listNamed('lib.*', repository)).toEqual(repository.paths);
    expect(listNamed('li?.sh', repository)).toEqual(['a/lib.sh', 'b/c/lib.sh', 'lib.sh']);
    expect(listNamed('*.bash', repository)).toEqual(['x/lib.bash']);
  });

  test('a path is a file, a folder or a pattern, and a word without letters is none', () => {
    const repository = openTree(['a/b.sh', 'a/c/d.sh', 'ab/e.sh'], new Map());
    expect(listAt('a', repository)).toEqual(['a/b.sh', 'a/c/d.sh']);
    expect(listAt('a/b.sh', repository)).toEqual(['a/b.sh']);
    expect(listAt('a*/*.sh', repository)).toEqual(repository.paths);
    expect(listAt('*/*', repository)).toEqual([]);
  });
});
