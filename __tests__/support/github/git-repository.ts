import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyEmptyRepository } from '../empty-repository.js';
import { type ObjectStore, openObjectStore, readTreeOf } from './git/git-store.js';
import { changeTree } from './git/git-tree.js';

/** A file of a commit: its text, or its bytes and mode. Null removes it. */
export type TreeChange =
  | string
  | Buffer
  | { readonly mode: string; readonly content: string | Buffer }
  | null;

export interface CommitOptions {
  readonly files?: Readonly<Record<string, TreeChange>>;
  readonly parents?: readonly string[];
}

/** A bare git repository. It is kept in memory, and written to a temporary folder where git itself is asked about it. */
export interface GitRepository {
  readonly objects: ObjectStore;
  /** Branches and tags by their full names. */
  readonly refs: ReadonlyMap<string, string>;
  /** Makes a commit on top of the first parent (an empty tree without one). */
  commit(options: CommitOptions): string;
  /** Makes a branch or tag, or moves it: `refs/heads/main`. */
  point(ref: string, commit: string): void;
  git(args: readonly string[], input?: string | Buffer): Buffer;
  remove(): void;
}

export const symlink = (target: string) => ({ mode: '120000', content: target });
export const submodule = (commit: string) => ({ mode: '160000', content: commit });

export function createGitRepository(objectFormat: 'sha1' | 'sha256' = 'sha1'): GitRepository {
  const objects = openObjectStore(objectFormat);
  const refs = new Map<string, string>();
  let folder: string | null = null;
  let count = 0;
  const open = (): string => {
    if (folder === null) {
      folder = mkdtempSync(join(tmpdir(), 'fake-github-'));
      copyEmptyRepository(folder, objectFormat);
    }
    objects.save(folder);
    for (const [ref, commit] of refs) {
      const path = join(folder, ref);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${commit}\n`);
    }
    return folder;
  };
  return {
    objects,
    refs,
    git: (args, input) =>
      execFileSync('git', [...args], {
        cwd: open(),
        input,
        maxBuffer: 1 << 30,
        stdio: ['pipe', 'pipe', 'pipe'],
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      }),
    remove() {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
    commit({ files = {}, parents = [] }) {
      count += 1;
      const [first] = parents.map((parent) => objects.find(parent));
      const tree = changeTree(objects, first === undefined ? null : readTreeOf(first), files);
      const who = `Mona <mona@example.com> ${1_700_000_000 + count * 60} +0000`;
      const lines = [
        `tree ${tree}`,
        ...parents.map((parent) => `parent ${parent}`),
        `author ${who}`,
        `committer ${who}`,
      ];
      return objects.add('commit', Buffer.from(`${lines.join('\n')}\n\nchange ${count}\n`));
    },
    point: (ref, commit) => void refs.set(ref, commit),
  };
}
