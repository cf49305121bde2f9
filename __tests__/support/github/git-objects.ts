import type { GitRepository } from './git-repository.js';
import {
  parseTree,
  readAncestors,
  readLoose,
  resolveLoose,
  type StoredEntry,
  type StoredObject,
  walk,
} from './git-store.js';

export interface GitEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | null;
}

export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly path: string;
  readonly previous: string | null;
  /** In the new tree; in the old one where it is removed. */
  readonly sha: string;
  /** Null where there is none, as for a binary file. */
  readonly patch: string | null;
}

/** Objects by name (a hash, or `commit:path`), null where there is none. */
export function readObjects(repository: GitRepository, names: readonly string[]): (StoredObject | null)[] {
  const known = names.map((name) => {
    const sha = resolveLoose(repository.folder, name);
    return sha == null ? sha : readLoose(repository.folder, sha);
  });
  const asked = names.filter((_, index) => known[index] === undefined);
  const others = asked.length === 0 ? [] : askForObjects(repository, asked);
  return known.map((object) => (object === undefined ? (others.shift() ?? null) : object));
}

/** One process for all. */
function askForObjects(repository: GitRepository, names: readonly string[]): (StoredObject | null)[] {
  // a line end ends a name for `--batch`, so that such paths are asked for one by one
  if (names.some((name) => name.includes('\n')))
    return names.map((name) =>
      name.includes('\n') ? readOne(repository, name) : (askForObjects(repository, [name])[0] ?? null),
    );
  const output = repository.git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  const objects: (StoredObject | null)[] = [];
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

function readOne(repository: GitRepository, name: string): StoredObject | null {
  const sha = resolve(repository, name);
  return sha === null ? null : (askForObjects(repository, [sha])[0] ?? null);
}

export function resolve(repository: GitRepository, name: string): string | null {
  const known = resolveLoose(repository.folder, name);
  if (known !== undefined) return known;
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
  const sha = resolveLoose(repository.folder, `${tree}^{tree}`) ?? resolveLoose(repository.folder, tree);
  const known = sha == null ? undefined : listLoose(repository.folder, sha, recursive);
  return (
    known ??
    parseList(
      repository.git(['ls-tree', '-z', '-l', '--full-tree', ...(recursive ? ['-r', '-t'] : []), tree]),
    )
  );
}

/** As `ls-tree -l -t`; undefined where something is in a pack. */
function listLoose(folder: string, tree: string, recursive: boolean, above = ''): GitEntry[] | undefined {
  const object = readLoose(folder, tree);
  if (object?.type !== 'tree') return undefined;
  const entries: GitEntry[] = [];
  for (const stored of parseTree(object)) {
    const entry = toEntry(folder, stored, `${above}${stored.name.toString()}`);
    if (entry === undefined) return undefined;
    entries.push(entry);
    if (!recursive || entry.type !== 'tree') continue;
    const below = listLoose(folder, entry.sha, true, `${entry.path}/`);
    if (below === undefined) return undefined;
    entries.push(...below);
  }
  return entries;
}

const TYPES: Readonly<Record<string, GitEntry['type']>> = { '040000': 'tree', '160000': 'commit' };

function toEntry(folder: string, { mode, sha }: StoredEntry, path: string): GitEntry | undefined {
  const type = TYPES[mode] ?? 'blob';
  if (type !== 'blob') return { path, mode, type, sha, size: null };
  const size = readLoose(folder, sha)?.bytes.length;
  return size === undefined ? undefined : { path, mode, type, sha, size };
}

/** The entry of one path, in a list that is empty where there is none. */
export function findEntry(repository: GitRepository, commit: string, path: string): GitEntry[] {
  const { folder } = repository;
  const tree = resolveLoose(folder, `${commit}^{tree}`);
  const found = tree == null ? undefined : walk(folder, tree, path);
  if (found === null) return [];
  const known = found === undefined ? undefined : toEntry(folder, found, path);
  if (known !== undefined) return [known];
  return parseList(
    repository.git(['--literal-pathspecs', 'ls-tree', '-z', '-l', '--full-tree', commit, '--', path]),
  );
}

function parseList(output: Buffer): GitEntry[] {
  return splitZero(output).map((record) => {
    const [, mode = '', type = '', sha = '', size = '', path = ''] =
      /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]*)$/.exec(record) ?? [];
    return { mode, type: type as GitEntry['type'], sha, size: size === '-' ? null : Number(size), path };
  });
}

export function findMergeBase(repository: GitRepository, one: string, other: string): string | null {
  const [first, second] = [one, other].map((commit) => readAncestors(repository.folder, commit));
  if (first !== undefined && second !== undefined) {
    const common = [...first.keys()].filter((sha) => second.has(sha));
    const above = new Set(common.flatMap((sha) => first.get(sha) ?? []));
    const [best = null, ...others] = common.filter((sha) => !above.has(sha));
    if (others.length === 0) return best;
  }
  try {
    return repository.git(['merge-base', one, other]).toString().trim();
  } catch {
    return null;
  }
}

/** How many commits a history has that another one does not. */
export function countCommits(repository: GitRepository, without: string, commit: string): number {
  const [known, own] = [without, commit].map((each) => readAncestors(repository.folder, each));
  if (known === undefined || own === undefined)
    return Number(repository.git(['rev-list', '--count', `${without}..${commit}`]).toString());
  return [...own.keys()].filter((sha) => !known.has(sha)).length;
}

const STATUS: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

const differences = new WeakMap<GitRepository, Map<string, readonly DiffEntry[]>>();

/** What differs between two commits, with the hunks of each; they never change, so that git is asked once. */
export function diffTrees(repository: GitRepository, base: string, head: string): readonly DiffEntry[] {
  const known = differences.get(repository) ?? new Map<string, readonly DiffEntry[]>();
  differences.set(repository, known);
  const found = known.get(`${base} ${head}`) ?? askForDifference(repository, base, head);
  known.set(`${base} ${head}`, found);
  return found;
}

function askForDifference(repository: GitRepository, base: string, head: string): DiffEntry[] {
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
