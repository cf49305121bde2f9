import { lstatSync } from 'node:fs';
import {
  isSameFile,
  type ListedFile,
  type ListedLink,
  type Listing,
  type SelectFile,
  sortByPath,
} from '../disk/listed-file.js';
import { decodePath, toSystemPath } from '../disk/path-bytes.js';
import { joinSystemPath } from '../disk/system-path.js';
import { type GitStream, streamGit } from './git.js';

/** Behind `H 100644 `. */
const OBJECT_AT = 9;
const BEGINNING = /^[A-Za-z?] (?:\d{6} [0-9a-f]{40,64} \d\t)?[^\n]/;
const RECORD = /^([A-Za-z?]) (?:(\d{6}) ([0-9a-f]+) \d\t)?(.*)$/s;

/** A git process that lists files. */
export interface GitListing {
  readonly folder: string;
  /** Whether git lists something: it then works here, and takes the folder for one of a repository. */
  readonly begins: Promise<boolean>;
  /**
   * Tracked files that still exist, and untracked ones that are not ignored, if `select` accepts them. Null if
   * there is no git, or no repository; a string if git failed. A second call runs git once more.
   */
  finish(prefix: string, select: SelectFile): Promise<Listing | string | null>;
  stop(): void;
}

/** Starts to list what git knows under a folder. */
export function startGitListing(folder: string): GitListing {
  const stream = streamListing(folder);
  let isRead = false;
  return {
    folder,
    begins: stream.first.then((chunk) => chunk !== null && BEGINNING.test(chunk.toString('latin1', 0, 100))),
    finish(prefix, select) {
      const again = isRead;
      isRead = true;
      return readListing(folder, again ? streamListing(folder) : stream, prefix, select);
    },
    stop: () => stream.stop(),
  };
}

function streamListing(folder: string): GitStream {
  const kinds = ['--cached', '--others', '--deleted', '--modified'];
  return streamGit(folder, ['ls-files', '-z', '-v', '--stage', ...kinds, '--exclude-standard'], true);
}

async function readListing(
  folder: string,
  stream: GitStream,
  prefix: string,
  select: SelectFile,
): Promise<Listing | string | null> {
  const files = new Map<string, ListedFile>();
  const repositories: string[] = [];
  // git goes on to name what is no longer there, and what is something else
  const deleted = new Set<string>();
  const modified: string[] = [];
  const unwatched = new Set<string>();
  const collisions = new Set<string>();
  // git names these first: if one is a folder of tracked files, it has become a symbolic link, which git does not notice
  const untracked = new Set<string>();
  const links: ListedLink[] = [];
  // git does not say which of these are links
  const unsure: Omit<ListedLink, 'object'>[] = [];

  const add = (record: Buffer): void => {
    // everything before the path is ASCII; latin1 keeps one character per byte
    const parts = RECORD.exec(record.toString('latin1'));
    if (parts === null) return;
    const [, tag = '', mode = '', hash = '', rest = ''] = parts;
    // a part of a text keeps all of it, and these are kept for every file
    const object = record.toString('latin1', OBJECT_AT, OBJECT_AT + hash.length);
    const bytes = record.subarray(record.length - rest.length);
    if (mode === '160000') repositories.push(prefix + decodePath(bytes));
    else if (rest.endsWith('/')) repositories.push(prefix + decodePath(bytes.subarray(0, -1)));
    else {
      const name = decodePath(bytes);
      const path = prefix + name;
      if (tag === 'R') {
        deleted.add(path);
        return;
      }
      if (tag === 'C') modified.push(path);
      if (isUnwatched(tag)) unwatched.add(path);
      const locate = () => joinSystemPath(folder, toSystemPath(bytes));
      if (tag === '?') untracked.add(name);
      if (tag === '?' || tag === 'C') unsure.push({ path, location: locate() });
      else if (mode === '120000') links.push({ path, location: locate(), object });
      if (tag !== 'C' && select(path, tag === '?', nameContent(tag, mode, object))) {
        const file: ListedFile = {
          path,
          location: locate(),
          state: tag === '?' ? 'untracked' : 'tracked',
          link: mode === '120000',
          // without a mode it is a file or a link, and a link is not opened by mistake
          regular: mode === '' || mode.startsWith('100'),
          displaced: untracked.size > 0 && hasAncestor(name, untracked),
          object: mode.startsWith('100') ? object : null,
          unwatched: isUnwatched(tag),
        };
        const before = files.get(path);
        if (before !== undefined && !isSameFile(before, file)) collisions.add(path);
        files.set(path, file);
      }
    }
  };

  const end = await stream.read(splitRecords(add));
  if ('failure' in end) {
    const { kind, message } = end.failure;
    return kind === 'missing' ||
      /not a git repository|must be run in a work tree|cannot use bare repository/.test(message)
      ? null
      : message;
  }
  for (const path of unwatched) deleted.delete(path);
  for (const path of deleted) files.delete(path);
  return {
    files: sortByPath([...files.values()]),
    links: [
      ...links.filter(({ path }) => !deleted.has(path)),
      ...unsure.filter(isLink).map((link) => ({ ...link, object: null })),
    ],
    unreadable: readWarnings(end.stderr, prefix),
    repositories: [...new Set(repositories)].sort(),
    collisions: [...collisions],
    deleted: [...deleted],
    modified,
  };
}

/** Sparse checkout, or assume-unchanged. */
function isUnwatched(tag: string): boolean {
  return tag === 'S' || tag !== tag.toUpperCase();
}

/** The object that a file's content is, as far as git watches it: unless the file is listed as modified too. */
function nameContent(tag: string, mode: string, object: string): string | null {
  return (tag === 'H' || tag === 'S') && mode.startsWith('100') ? object : null;
}

function isLink({ location }: { readonly location: string | Buffer }): boolean {
  try {
    return lstatSync(location).isSymbolicLink();
  } catch {
    return false;
  }
}

function hasAncestor(path: string, names: ReadonlySet<string>): boolean {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (names.has(path.slice(0, end))) return true;
  return false;
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

/** Git skips a folder that it may not read, with only a warning. */
function readWarnings(stderr: string, prefix: string): Listing['unreadable'] {
  return [...stderr.matchAll(/^warning: could not open directory '(.*)': (.*)$/gm)].map((match) => ({
    path: prefix + (match[1] ?? '').replace(/\/$/, ''),
    reason: `is a folder that could not be read: ${match[2]}`,
  }));
}
