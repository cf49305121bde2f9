import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type IndexedFile, writeIndex } from './github/git/git-index.js';
import { type ObjectStore, parseTree, readTreeOf, TREE_MODE } from './github/git/git-store.js';
import { createGitRepository, type TreeChange } from './github/git-repository.js';
import { type PlantedTree, plantTree } from './planted-tree.js';
import { ON_POSIX, slashed } from './system.js';

type Files = Readonly<Record<string, TreeChange>>;

/** A tree with two commits in its history, and one of them checked out. */
export interface PlantedHistory {
  readonly tree: PlantedTree;
  readonly base: string;
  /** The commit that the change makes of the base. */
  readonly head: string;
  /** As `git reset --hard` does it. */
  checkOut(commit: string): void;
}

/**
 * Plants a base and a change to it: commits are made in memory, and git is started only for what is not a plain file. `shared`:
 * the git folder that their objects are put into, in place of one of their own.
 */
export function plantHistory(
  base: Files,
  change: Files,
  at: 'base' | 'head',
  shared: string | null = null,
): PlantedHistory {
  const repository = createGitRepository();
  const first = repository.commit({ files: base });
  const commits = { base: first, head: repository.commit({ files: change, parents: [first] }) };
  const tree = plantTree();
  const folder = join(tree.root, '.git');
  repository.objects.save(shared ?? folder);
  if (shared !== null)
    writeFileSync(join(folder, 'objects/info/alternates'), `${slashed(join(shared, 'objects'))}\n`);
  mkdirSync(join(folder, 'refs/heads'), { recursive: true });
  const checkOut = openCheckOut(tree, repository.objects);
  checkOut(commits[at]);
  return { tree, ...commits, checkOut };
}

/** A git folder with the objects of all histories of a test file: what many of them have is written and removed once. */
export function useSharedObjects(): { readonly folder: string } {
  const shared = { folder: '' };
  beforeAll(() => {
    shared.folder = mkdtempSync(join(tmpdir(), 'base-image-gate-objects-'));
  });
  afterAll(() => rmSync(shared.folder, { recursive: true, force: true }));
  return shared;
}

function openCheckOut(tree: PlantedTree, objects: ObjectStore): (commit: string) => void {
  let before: readonly IndexedFile[] | null = [];
  return (commit) => {
    writeFileSync(join(tree.root, '.git/refs/heads/main'), `${commit}\n`);
    const files = ON_POSIX ? listPlainFiles(objects, commit) : null;
    if (files === null || before === null) tree.git('reset', '--quiet', '--hard');
    else {
      const kept = new Set(files.map(([path]) => path));
      for (const [path] of before)
        if (!kept.has(path)) rmSync(join(tree.root, path), { recursive: true, force: true });
      for (const [path, sha] of files) tree.write(path, objects.find(sha)?.bytes ?? '');
      writeFileSync(join(tree.root, '.git/index'), writeIndex(tree.root, files));
    }
    before = files;
  };
}

/** Null where something is not a plain file with a plain name, or has attributes, which may change what is checked out. */
function listPlainFiles(objects: ObjectStore, commit: string): IndexedFile[] | null {
  const files: IndexedFile[] = [];
  const isPlain = (tree: string, folder: string): boolean => {
    const object = objects.find(tree);
    return (
      object !== undefined &&
      parseTree(object).every(({ mode, name, sha }) => {
        const path = folder + name.toString('latin1');
        if (mode === TREE_MODE) return isPlain(sha, `${path}/`);
        files.push([path, sha]);
        return mode === '100644' && /^[ -~]+$/.test(path) && !path.endsWith('.gitattributes');
      })
    );
  };
  const found = objects.find(commit);
  return found !== undefined && isPlain(readTreeOf(found), '') ? files : null;
}
