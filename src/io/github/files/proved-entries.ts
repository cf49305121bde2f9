import { quoteName } from '../../quoted-name.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault, UNLISTED_FOLDER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { findTreeOf } from './commit-trees.js';
import { NO_FOLDERS, type QueriedFolders } from './folder-query.js';
import { type HashedEntry, isTree } from './tree-hash.js';
import { checkFolder, checkTwice, explainWrong, FOLDER, listTree, type TreeEntry } from './tree-listing.js';

/** What a commit has at some paths, each folder on the way hashed up to the tree that the commit names. */
export interface ProvedEntries {
  /** Null: the commit has no such file. `no-commit`: GitHub does not have the commit. */
  find(path: string): Promise<TreeEntry | 'no-commit' | null>;
  /** What a folder holds, the root where it has no name; empty where there is none. Names are in bytes, as characters. */
  list(folder: string): Promise<Folder>;
}

/** A folder's entries by the bytes of their names. */
export type Folder = ReadonlyMap<string, HashedEntry & { readonly size?: number | null }>;

/** A name whose characters are the bytes of it. */
export const toBinary = (name: string): string => Buffer.from(name, 'utf8').toString('latin1');

export const fromBinary = (name: string): string => Buffer.from(name, 'latin1').toString('utf8');

/** `queried`: what was asked for already; any other folder is listed by itself. */
export function openProvedEntries(
  github: GitHub,
  repository: Repository,
  commit: string,
  queried: QueriedFolders = NO_FOLDERS,
): ProvedEntries {
  const opened = new Map<string, Promise<Folder>>();

  const read = async (binary: string, sha: string): Promise<Folder> => {
    const path = fromBinary(binary);
    const given = queried(commit, path);
    if (given === undefined) return listFolder(github, repository, { commit, path, sha });
    // the root's name is what the commit says
    const name = path === '' ? await findTreeOf(github, repository, commit) : sha;
    if (given.sha !== name || !isTree(given.entries, name, '', 'latin1'))
      throw explainWrong(slashed(path), commit);
    return toFolder(given.entries, (name) => name);
  };
  const open = (path: string, sha: string): Promise<Folder> => {
    const opening = opened.get(path) ?? read(path, sha);
    opened.set(path, opening);
    return opening;
  };

  const openRoot = async (): Promise<Folder | null> => {
    try {
      return await open('', commit);
    } catch (error) {
      if (error instanceof GitHubFault && error.kind === 'missing') return null;
      throw error;
    }
  };
  /** Null: there is no such folder. */
  const walk = async (root: Folder, segments: readonly string[]): Promise<Folder | null> => {
    let folder = root;
    for (const [index, segment] of segments.entries()) {
      const entry = folder.get(segment);
      if (entry?.mode !== FOLDER) return null;
      folder = await open(segments.slice(0, index + 1).join('/'), entry.sha);
    }
    return folder;
  };

  return {
    async find(path) {
      const root = await openRoot();
      if (root === null) return 'no-commit';
      const segments = toBinary(path).split('/');
      const folder = await walk(root, segments.slice(0, -1));
      const entry = folder?.get(segments.at(-1) ?? '');
      return entry === undefined || entry.mode === FOLDER
        ? null
        : { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
    },
    async list(folder) {
      const root = await open('', commit);
      return (folder === '' ? root : await walk(root, folder.split('/'))) ?? new Map();
    },
  };
}

const slashed = (folder: string): string => (folder === '' ? '' : `${folder}/`);

async function listFolder(
  github: GitHub,
  repository: Repository,
  { commit, path, sha }: { readonly commit: string; readonly path: string; readonly sha: string },
): Promise<Folder> {
  const listing = await listTree(github, repository, sha, false);
  if (listing.truncated)
    throw new GitHubFault(
      'incomplete',
      `The folder ${quoteName(path || '/')} is too large for GitHub to list.`,
      UNLISTED_FOLDER,
    );
  const name = path === '' ? await findTreeOf(github, repository, commit) : sha;
  checkFolder(listing, name, commit, slashed(path));
  return toFolder(listing.entries, toBinary);
}

/** By name, which two entries may share in a tree that git itself would not write. */
function toFolder(
  entries: readonly (HashedEntry & { readonly size?: number | null })[],
  spell: (name: string) => string,
): Folder {
  checkTwice(entries.map(({ path }) => path));
  return new Map(entries.map((entry) => [spell(entry.path), entry]));
}

/** What a commit has at one path, where nothing else of it is needed. */
export function findTreeEntry(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<TreeEntry | 'no-commit' | null> {
  return openProvedEntries(github, repository, commit).find(path);
}
