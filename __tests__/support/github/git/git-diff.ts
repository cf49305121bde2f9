import type { GitRepository } from '../git-repository.js';
import { findChanges } from './git-changes.js';

export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previous: string | null;
  /** In the new tree; in the old one where it is removed. */
  readonly sha: string;
  /** Null where there is none, as for a binary file. */
  readonly patch: string | null;
}

const STATUS: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

const differences = new WeakMap<GitRepository, Map<string, readonly DiffEntry[]>>();

/** What differs between two commits, with the hunks of each; they never change, so that it is found once. */
export function diffTrees(repository: GitRepository, base: string, head: string): readonly DiffEntry[] {
  const known = differences.get(repository) ?? new Map<string, readonly DiffEntry[]>();
  differences.set(repository, known);
  const found =
    known.get(`${base} ${head}`) ??
    findChanges(repository.objects, base, head) ??
    askForChanges(repository, base, head);
  known.set(`${base} ${head}`, found);
  return found;
}

/** What git itself says. */
export function askForChanges(repository: GitRepository, base: string, head: string): DiffEntry[] {
  const args = ['diff-tree', '-r', '-z', '-M', '-l0', '--no-abbrev', '--raw', '-p', base, head];
  const output = repository.git(args);
  const end = output.indexOf('\0\0');
  const fields = splitZero(end === -1 ? output : output.subarray(0, end + 1));
  const patches = listPatches(end === -1 ? '' : output.subarray(end + 2).toString());
  const entries: DiffEntry[] = [];
  for (let at = 0; at < fields.length; ) {
    const [, , before = '', after = '', letter = ''] = (fields[at++] ?? '').split(' ');
    const first = fields[at++] ?? '';
    const status = STATUS[letter.charAt(0)] ?? 'modified';
    // a file that becomes a link is removed and added
    const [patch = null] = patches.splice(0, status === 'changed' ? 2 : 1);
    const [path, previous] = status === 'renamed' ? [fields[at++] ?? '', first] : [first, null];
    entries.push({ status, path, previous, sha: status === 'removed' ? before : after, patch });
  }
  return entries;
}

function listPatches(text: string): (string | null)[] {
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
