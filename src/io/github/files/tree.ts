import { quoteName } from '../../quoted-name.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault, UNLISTED_FOLDER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { findTreeOf } from './commit-trees.js';
import {
  checkFolder,
  checkFolders,
  FOLDER,
  listTree,
  type TreeEntry,
  type TreeListing,
} from './tree-listing.js';

/** Path → entry, for everything in a commit except folders. */
export type TreeEntries = ReadonlyMap<string, TreeEntry>;

/** How many requests a walk through a tree that does not fit one answer may take. */
const MAX_REQUESTS = 300;

/** A commit's files, as far as they are known. */
export interface OpenTree {
  /** Null: GitHub truncated the listing. */
  readonly whole: TreeEntries | null;
  /** All files, whatever it takes; fetched once, and confirmed. */
  walk(): Promise<TreeEntries>;
  /** Throws where the listing is not the tree that the commit names. */
  confirm(): Promise<void>;
}

/** What was asked for already, by each client. */
const TREES = new WeakMap<GitHub, Map<string, Promise<OpenTree>>>();

/** Asks for all files of a commit, once. GitHub truncates the answer at 100,000 entries or 7 MB. */
export function openTree(github: GitHub, repository: Repository, commit: string): Promise<OpenTree> {
  const trees = TREES.get(github) ?? new Map<string, Promise<OpenTree>>();
  TREES.set(github, trees);
  const name = `${repository.owner}/${repository.repo}@${commit}`;
  const opened = trees.get(name) ?? askForTree(github, repository, commit);
  trees.set(name, opened);
  // after a fault it is asked for again
  opened.catch(() => trees.delete(name));
  return opened;
}

async function askForTree(github: GitHub, repository: Repository, commit: string): Promise<OpenTree> {
  const listing = await listTree(github, repository, commit, true);
  if (!listing.truncated) {
    const tree = new Map<string, TreeEntry>();
    // names too are only known to be right once it is confirmed
    addEntries(tree, listing, '');
    let confirming: Promise<void> | null = null;
    const confirm = (): Promise<void> => {
      confirming ??= confirmListing(github, repository, commit, listing);
      return confirming;
    };
    return { whole: tree, walk: () => confirm().then(() => tree), confirm };
  }
  let walking: Promise<TreeEntries> | null = null;
  return {
    whole: null,
    walk() {
      walking ??= walkTree(github, repository, commit, listing);
      return walking;
    },
    // what is listed by name or folder is confirmed there
    confirm: async () => {},
  };
}

/** All files of a commit. */
export async function loadTree(github: GitHub, repository: Repository, commit: string): Promise<TreeEntries> {
  const [tree] = await Promise.all([
    openTree(github, repository, commit),
    findTreeOf(github, repository, commit),
  ]);
  return tree.walk();
}

async function confirmListing(
  github: GitHub,
  repository: Repository,
  commit: string,
  { entries }: TreeListing,
): Promise<void> {
  checkFolders(entries, await findTreeOf(github, repository, commit), commit, '');
}

/** Asks for each folder separately, below the first one that GitHub truncated. */
async function walkTree(
  github: GitHub,
  repository: Repository,
  commit: string,
  first: TreeListing,
): Promise<TreeEntries> {
  const tree = new Map<string, TreeEntry>();
  let requests = 0;

  const list = async (sha: string, recursive: boolean): Promise<TreeListing> => {
    requests += 1;
    if (requests > MAX_REQUESTS)
      throw new GitHubFault(
        'incomplete',
        `The tree of \`${commit}\` is too large for GitHub to list.`,
        UNLISTED_FOLDER,
      );
    return listTree(github, repository, sha, recursive);
  };
  const walk = async (sha: string, prefix: string, known?: TreeListing): Promise<void> => {
    const whole = known ?? (await list(sha, true));
    const name = sha === commit ? await findTreeOf(github, repository, commit) : sha;
    if (!whole.truncated) {
      checkFolders(whole.entries, name, commit, prefix);
      addEntries(tree, whole, prefix);
      return;
    }
    const folder = await list(sha, false);
    if (folder.truncated)
      throw new GitHubFault(
        'incomplete',
        `The folder ${quoteName(prefix || '/')} is too large for GitHub to list.`,
        UNLISTED_FOLDER,
      );
    checkFolder(folder, name, commit, prefix);
    addEntries(tree, folder, prefix);
    const folders = folder.entries.filter(({ mode }) => mode === FOLDER);
    await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
  };
  await walk(commit, '', first);
  return tree;
}

function addEntries(tree: Map<string, TreeEntry>, { entries }: TreeListing, prefix: string): void {
  for (const { path, mode, sha, size } of entries) {
    if (mode === FOLDER) continue;
    tree.set(prefix + path, { mode, sha, size: size ?? null });
  }
}
