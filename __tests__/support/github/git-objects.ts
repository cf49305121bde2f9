import type { GitRepository } from './git-repository.js';

export interface GitEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
}

export interface GitObject {
  readonly type: string;
  readonly sha: string;
  readonly bytes: Buffer;
}

export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previous: string | null;
  /** In the new tree; in the old one where it is removed. */
  readonly sha: string;
}

/** Objects by name (a hash, or `commit:path`), null where there is none. One process for all. */
export function readObjects(repository: GitRepository, names: readonly string[]): (GitObject | null)[] {
  // a line end ends a name for `--batch`, so that such paths are asked for one by one
  if (names.some((name) => name.includes('\n')))
    return names.map((name) =>
      name.includes('\n') ? readOne(repository, name) : (readObjects(repository, [name])[0] ?? null),
    );
  const output = repository.git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  const objects: (GitObject | null)[] = [];
  for (let at = 0; at < output.length && objects.length < names.length; ) {
    const end = output.indexOf(10, at);
    const line = output.subarray(at, end).toString();
    const header = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line);
    at = end + 1;
    if (header === null) objects.push(null);
    else {
      const [, sha = '', type = '', size = '0'] = header;
      objects.push({ sha, type, bytes: output.subarray(at, at + Number(size)) });
      at += Number(size) + 1;
    }
  }
  return objects;
}

function readOne(repository: GitRepository, name: string): GitObject | null {
  const sha = resolve(repository, name);
  return sha === null ? null : (readObjects(repository, [sha])[0] ?? null);
}

export function resolve(repository: GitRepository, name: string): string | null {
  try {
    return repository.git(['rev-parse', '--verify', '-q', '--end-of-options', name]).toString().trim();
  } catch {
    return null;
  }
}

/** The commit that a branch, tag or hash stands for. */
export function resolveCommit(repository: GitRepository, ref: string): string | null {
  for (const name of [ref, `refs/heads/${ref}`, `refs/tags/${ref}`]) {
    const sha = resolve(repository, `${name}^{commit}`);
    if (sha !== null) return sha;
  }
  return null;
}

export function listTree(repository: GitRepository, tree: string, recursive: boolean): GitEntry[] {
  return parseTree(
    repository.git(['ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree]),
  );
}

/** The entry of one path, in a list that is empty where there is none. */
export function findEntry(repository: GitRepository, tree: string, path: string): GitEntry[] {
  return parseTree(
    repository.git(['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', tree, '--', path]),
  );
}

function parseTree(output: Buffer): GitEntry[] {
  return splitZero(output).map((record) => {
    const [, mode = '', type = '', sha = '', size = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]*)$/.exec(record) ?? [];
    return { mode, type: type as GitEntry['type'], sha, size: size === '-' ? null : Number(size), path };
  });
}

export function findMergeBase(repository: GitRepository, one: string, other: string): string | null {
  try {
    return repository.git(['merge-base', one, other]).toString().trim();
  } catch {
    return null;
  }
}

const STATUS: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

export function diffTrees(repository: GitRepository, base: string, head: string): DiffEntry[] {
  const args = ['diff-tree', '-r', '-z', '-M', '-l0', '--no-abbrev', base, head];
  const fields = splitZero(repository.git(args));
  const entries: DiffEntry[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, , before = '', after = '', letter = ''] = (fields[at++] ?? '').split(' ');
    const first = fields[at++] ?? '';
    const status = STATUS[letter.charAt(0)] ?? 'modified';
    if (status === 'renamed') entries.push({ status, path: fields[at++] ?? '', previous: first, sha: after });
    else entries.push({ status, path: first, previous: null, sha: status === 'removed' ? before : after });
  }
  return entries;
}

/** The hunks of each entry, in the same order. */
export function listPatches(repository: GitRepository, base: string, head: string): (string | null)[] {
  const text = repository.git(['diff-tree', '-r', '-p', '-M', '-l0', base, head]).toString();
  return text
    .split(/^diff --git .*$/m)
    .slice(1)
    .map((section) => {
      const start = section.search(/^@@ /m);
      return start === -1 ? null : section.slice(start).replace(/\n$/, '');
    });
}

function splitZero(output: Buffer): string[] {
  const text = output.toString();
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
