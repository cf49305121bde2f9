import type { GitHub } from './client.js';
import { GitHubFault } from './fault.js';
import type { Repository } from './repository.js';

/** Git's modes of what a tree holds besides regular files. */
export const LINK = '120000';
export const SUBMODULE = '160000';
const FOLDER = '040000';

export interface TreeEntry {
  readonly mode: string;
  /** Of the blob, or of the submodule's commit. */
  readonly sha: string;
  /** Bytes; null where GitHub does not say. */
  readonly size: number | null;
}

/** Path → entry, for everything in a commit but folders. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** What a walk through a tree that does not fit one answer may cost, in requests. */
const MAX_REQUESTS = 300;

interface Listing {
  readonly entries: readonly { path: string; mode: string; sha: string; size?: number }[];
  readonly truncated: boolean;
}

/** All files of a commit. GitHub cuts a listing at 100,000 entries or 7 MB; then each folder is asked for on its own. */
export async function loadTree(github: GitHub, repository: Repository, commit: string): Promise<Tree> {
  const tree = new Map<string, TreeEntry>();
  let requests = 0;

  const list = async (sha: string, recursive: boolean): Promise<Listing> => {
    requests += 1;
    if (requests > MAX_REQUESTS)
      throw new GitHubFault('incomplete', `The tree of \`${commit}\` is too large to be listed by GitHub.`);
    return listTree(github, repository, sha, recursive);
  };
  const add = (listing: Listing, prefix: string): void => {
    for (const { path, mode, sha, size } of listing.entries)
      if (mode !== FOLDER) tree.set(prefix + path, { mode, sha, size: size ?? null });
  };
  const walk = async (sha: string, prefix: string): Promise<void> => {
    const whole = await list(sha, true);
    if (!whole.truncated) return add(whole, prefix);
    const folder = await list(sha, false);
    if (folder.truncated)
      throw new GitHubFault(
        'incomplete',
        `The folder \`${prefix || '/'}\` is too large to be listed by GitHub.`,
      );
    add(folder, prefix);
    const folders = folder.entries.filter(({ mode }) => mode === FOLDER);
    await Promise.all(folders.map((entry) => walk(entry.sha, `${prefix}${entry.path}/`)));
  };
  await walk(commit, '');
  return tree;
}

/** `no-commit`: GitHub does not have the commit. Null: the commit has no such file. */
export async function findTreeEntry(
  github: GitHub,
  repository: Repository,
  commit: string,
  path: string,
): Promise<TreeEntry | 'no-commit' | null> {
  let sha = commit;
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    let listing: Listing;
    try {
      listing = await listTree(github, repository, sha, false);
    } catch (error) {
      if (index === 0 && error instanceof GitHubFault && error.kind === 'missing') return 'no-commit';
      throw error;
    }
    if (listing.truncated)
      throw new GitHubFault('incomplete', `The folder of \`${path}\` is too large to be listed by GitHub.`);
    const entry = listing.entries.find((candidate) => candidate.path === segment);
    if (entry === undefined) return null;
    if (index === segments.length - 1)
      return entry.mode === FOLDER ? null : { mode: entry.mode, sha: entry.sha, size: entry.size ?? null };
    if (entry.mode !== FOLDER) return null;
    sha = entry.sha;
  }
  return null;
}

async function listTree(
  github: GitHub,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<Listing> {
  const what = 'list the files of the commit';
  const { data } = await github.call(what, (octokit) =>
    octokit.rest.git.getTree({ ...repository, tree_sha: sha, ...(recursive ? { recursive: 'true' } : {}) }),
  );
  if (!Array.isArray(data.tree))
    throw new GitHubFault('outage', 'GitHub listed a tree in a shape nobody knows.');
  return { entries: data.tree, truncated: data.truncated !== false };
}
