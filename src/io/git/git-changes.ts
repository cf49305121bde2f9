import { isBlob } from '../blob-hash.js';
import { readFileContent } from '../disk/file-content.js';
import { decodePath } from '../disk/path-bytes.js';
import { runGit } from './git.js';
import type { Revision } from './git-revision.js';

/** What a file was at the base revision. */
export interface BaseFile {
  /** From the workspace's root. */
  readonly path: string;
  /** The object, null if it was not a regular file. */
  readonly object: string | null;
}

export interface Changes {
  /** Files that differ from the base revision, by their current path; null: new. */
  readonly changed: ReadonlyMap<string, BaseFile | null>;
  /** Files that git no longer tracks, by their old path. */
  readonly removed: ReadonlyMap<string, BaseFile>;
}

const COMPARE = [
  'diff',
  '--raw',
  '-z',
  '--no-abbrev',
  '--relative',
  '--find-renames',
  '-l2000', // past that many a rename counts as a new file, which is judged more strictly
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=dirty', // what is checked out in one, and nothing that runs git in it
];

/**
 * What the working tree under a folder changes against where it diverged. Where there are several such commits, a file that differs
 * from one of them is changed, and none excuses what it says unless all had it alike.
 */
export async function listChanges(
  folder: string,
  { mergeBase, otherBases }: Omit<Revision, 'commit'>,
): Promise<Changes | string> {
  const first = await compare(folder, mergeBase);
  if (typeof first === 'string' || otherBases.length === 0) return first;
  const changed = new Map(first.changed);
  const removed = new Map(first.removed);
  for (const commit of otherBases) {
    const other = await compare(folder, commit);
    if (typeof other === 'string') return other;
    for (const path of new Set([...changed.keys(), ...other.changed.keys()])) {
      const one = changed.get(path);
      const isAlike = one?.object != null && isSameBase(one, other.changed.get(path));
      if (!isAlike) changed.set(path, null);
    }
    for (const [path, base] of other.removed) if (!removed.has(path)) removed.set(path, base);
  }
  return { changed, removed };
}

const isSameBase = (one: BaseFile, other: BaseFile | null | undefined): boolean =>
  one.path === other?.path && one.object === other.object;

/** What the working tree under a folder changes against a commit, tracked files only, renames followed. A string if git failed. */
async function compare(folder: string, commit: string): Promise<Changes | string> {
  const answer = await runGit(folder, [...COMPARE, commit, '--'], true);
  if ('failure' in answer) return answer.failure.message;

  const changed = new Map<string, BaseFile | null>();
  const removed = new Map<string, BaseFile>();
  const fields = splitFields(answer.stdout);
  for (let at = 0; at < fields.length; ) {
    const record = (fields[at++] ?? Buffer.alloc(0)).toString('latin1').split(' ');
    const [mode = '', , object = '', , status = ''] = record;
    const name = fields[at++] ?? Buffer.alloc(0);
    const oldPath = decodePath(name);
    if (mayBeTouched(record) && hasContent(folder, name, object)) continue;
    const path = /^[RC]/.test(status) ? decodePath(fields[at++] ?? Buffer.alloc(0)) : oldPath;
    const base = { path: oldPath, object: mode.startsWith(':100') ? object : null };
    if (status === 'D') removed.set(path, base);
    // an unmerged file has a second record, with the base's object if there is one
    else if (status === 'U') changed.set(path, changed.get(path) ?? null);
    else changed.set(path, status === 'A' ? null : base);
  }
  return { changed, removed };
}

/** Git has not looked into a file whose time differs: the record then has no name of an object for it, and the modes are the same. */
function mayBeTouched([before = '', mode, , now = '', status]: readonly string[]): boolean {
  return status === 'M' && /^0+$/.test(now) && before.startsWith(':100') && before === `:${mode}`;
}

/** Whether a file of the working tree has the bytes of an object. */
function hasContent(folder: string, name: Buffer, object: string): boolean {
  const content = readFileContent(Buffer.concat([Buffer.from(`${folder}/`), name]), folder, true);
  return 'bytes' in content && isBlob(content.bytes, object);
}

function splitFields(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start))
    fields.push(output.subarray(start, end));
  return fields;
}
