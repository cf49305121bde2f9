import { readdirSync } from 'node:fs';
import { describeError } from './file-content.js';
import { streamGit } from './git.js';
import { decodePath, joinSystemPath, toSystemPath } from './path-bytes.js';

/** One file of a tree, as git or the folder lists it. */
export interface ListedFile {
  /** From the tree's root, with `/`; unique, for people and policies. */
  readonly path: string;
  /** What the system opens. */
  readonly location: string | Buffer;
  /** `untracked` also where there is no git. */
  readonly state: 'tracked' | 'untracked';
  /** The index says that it is a symbolic link. */
  readonly link: boolean;
  /** The object in the index, for files that a sparse checkout leaves out. Null where it is no regular file there. */
  readonly object: string | null;
  /** Git does not look at the file in the working tree (sparse checkout, assume-unchanged). */
  readonly unwatched: boolean;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Submodules and other repositories inside: not looked into. */
  readonly repositories: readonly string[];
}

const RECORD = /^([A-Za-z?]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;

/**
 * What git knows of under a folder: tracked files that are still there, and untracked ones that are not ignored. Null where
 * there is no git, or no repository; a text where git failed.
 */
export async function listByGit(
  folder: string,
  prefix: string,
  select: (path: string) => boolean,
): Promise<Listing | string | null> {
  const files = new Map<string, ListedFile>();
  const repositories: string[] = [];
  const deleted = new Set<string>();

  const add = (record: Buffer): void => {
    // everything before the path is ASCII; latin1 keeps one character a byte
    const parts = RECORD.exec(record.toString('latin1'));
    if (parts === null) return;
    const [, tag = '', mode = '', object = '', rest = ''] = parts;
    const bytes = record.subarray(record.length - rest.length);
    if (mode === '160000') repositories.push(prefix + decodePath(bytes));
    else if (rest.endsWith('/')) repositories.push(prefix + decodePath(bytes.subarray(0, -1)));
    else {
      const path = prefix + decodePath(bytes);
      if (!select(path)) return;
      if (tag === 'R') deleted.add(path);
      else
        files.set(path, {
          path,
          location: joinSystemPath(folder, toSystemPath(bytes)),
          state: tag === '?' ? 'untracked' : 'tracked',
          link: mode === '120000',
          object: mode.startsWith('100') ? object : null,
          unwatched: tag === 'S' || tag !== tag.toUpperCase(),
        });
    }
  };

  const end = await streamGit(
    folder,
    ['ls-files', '-z', '-v', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'],
    splitRecords(add),
  );
  if ('failure' in end) {
    const { kind, message } = end.failure;
    return kind === 'missing' || /not a git repository|must be run in a work tree/.test(message)
      ? null
      : message;
  }
  for (const path of deleted) if (files.get(path)?.unwatched === false) files.delete(path);
  return {
    files: sortByPath([...files.values()]),
    unreadable: readWarnings(end.stderr, prefix),
    repositories: [...new Set(repositories)].sort(),
  };
}

/** Calls `onRecord` for every piece that ends in a zero byte. */
function splitRecords(onRecord: (record: Buffer) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = data.indexOf(0); end !== -1; end = data.indexOf(0, start)) {
      onRecord(data.subarray(start, end));
      start = end + 1;
    }
    rest = data.subarray(start);
  };
}

/** Git passes over a folder that it may not read, with a warning only. */
function readWarnings(stderr: string, prefix: string): Listing['unreadable'] {
  return [...stderr.matchAll(/^warning: could not open directory '(.*)': (.*)$/gm)].map((match) => ({
    path: prefix + (match[1] ?? '').replace(/\/$/, ''),
    reason: `is a folder that could not be looked into: ${match[2]}`,
  }));
}

/** Every file under a folder but `.git`, for trees without git. Links to folders are not followed. */
export function listByWalking(folder: string, prefix: string, select: (path: string) => boolean): Listing {
  const files: ListedFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];

  const walk = (location: string | Buffer, path: string): void => {
    let entries: ReturnType<typeof readEntries>;
    try {
      entries = readEntries(location);
    } catch (error) {
      const reason = describeError(error as NodeJS.ErrnoException);
      unreadable.push({ path: path.replace(/\/$/, '') || '.', reason: `is a folder that ${reason}` });
      return;
    }
    for (const entry of entries) {
      const name = path + decodePath(entry.name);
      const place = joinSystemPath(location, toSystemPath(entry.name));
      if (entry.isDirectory()) {
        if (entry.name.toString('latin1') !== '.git') walk(place, `${name}/`);
      } else if (select(name))
        files.push({
          path: name,
          location: place,
          state: 'untracked',
          link: entry.isSymbolicLink(),
          object: null,
          unwatched: false,
        });
    }
  };
  walk(folder, prefix);
  return { files: sortByPath(files), unreadable, repositories: [] };
}

const readEntries = (folder: string | Buffer) =>
  readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });

function sortByPath(files: ListedFile[]): ListedFile[] {
  return files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
