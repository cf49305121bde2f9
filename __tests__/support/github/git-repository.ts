import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyEmptyRepository } from '../empty-repository.js';

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

/** A real, bare git repository in a temporary folder. */
export interface GitRepository {
  readonly folder: string;
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
  const folder = mkdtempSync(join(tmpdir(), 'fake-github-'));
  const git = (args: readonly string[], input?: string | Buffer) =>
    execFileSync('git', [...args], {
      cwd: folder,
      input,
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  copyEmptyRepository(folder, objectFormat);
  let count = 0;
  return {
    folder,
    git,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    commit({ files = {}, parents = [] }) {
      count += 1;
      const ref = `refs/planted/${count}`;
      git(
        ['-c', 'fastimport.unpackLimit=2500', 'fast-import', '--quiet', '--force'],
        Buffer.concat([...describeCommit(ref, count, files, parents)]),
      );
      return readFileSync(join(folder, ref), 'utf8').trim();
    },
    point(ref, commit) {
      const path = join(folder, ref);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${commit}\n`);
    },
  };
}

/** One commit in the language of git fast-import. */
function* describeCommit(
  ref: string,
  count: number,
  files: Readonly<Record<string, TreeChange>>,
  parents: readonly string[],
): Generator<Buffer> {
  const message = Buffer.from(`change ${count}\n`);
  const who = `Mona <mona@example.com> ${1_700_000_000 + count * 60} +0000`;
  yield Buffer.from(`commit ${ref}\ncommitter ${who}\ndata ${message.length}\n`);
  yield message;
  const [first, ...others] = parents;
  if (first !== undefined) yield Buffer.from(`from ${first}\n`);
  for (const parent of others) yield Buffer.from(`merge ${parent}\n`);
  for (const [path, change] of Object.entries(files)) {
    const name = quotePath(path);
    if (change === null) {
      yield Buffer.from(`D ${name}\n`);
      continue;
    }
    const isPlain = typeof change === 'string' || Buffer.isBuffer(change);
    const { mode, content } = isPlain ? { mode: '100644', content: change } : change;
    if (mode === '160000') {
      yield Buffer.from(`M 160000 ${content} ${name}\n`);
      continue;
    }
    const bytes = Buffer.from(content as Buffer);
    yield Buffer.from(`M ${mode} inline ${name}\ndata ${bytes.length}\n`);
    yield bytes;
    yield Buffer.from('\n');
  }
  yield Buffer.from('\n');
}

/** A lone surrogate from U+DC80 on stands for a byte that is not UTF-8. */
function quotePath(path: string): string {
  const escaped = path
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/[\udc80-\udcff]/g, (byte) => `\\${(byte.charCodeAt(0) & 0xff).toString(8)}`);
  return `"${escaped}"`;
}
