import { type GitHub, mayGoOn } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { type Comparison, compareCommits, type ListedChange, listPullRequestFiles } from './comparison.js';
import { readNamedEntries } from './named-entries.js';
import { loadTree, type OpenTree, type TreeEntries } from './tree.js';
import { diffTrees } from './tree-diff.js';

export interface ChangedFiles {
  /** Path in the head → path in the base; null if the base has none. */
  readonly paths: ReadonlyMap<string, string | null>;
  /** Paths that the head no longer has. */
  readonly removed: ReadonlySet<string>;
  /** The commit with the files' earlier versions; null if unknown. */
  readonly base: string | null;
  /** Path → hunks, if GitHub provides them. */
  readonly patches: ReadonlyMap<string, string>;
}

/** Two commits to compare. */
export interface Change {
  readonly base: string;
  readonly head: string;
  /** `merge-base`: as a pull request shows it; `base`: everything that differs, for a branch that moved. */
  readonly against: 'merge-base' | 'base';
  readonly pullRequest: { readonly number: number; readonly changedFiles: number } | null;
}

/** `unreachable`: GitHub does not have the base, so everything in the head is new. */
export async function findChangedFiles(
  github: GitHub,
  repository: Repository,
  change: Change,
  headTree: Promise<OpenTree>,
): Promise<ChangedFiles | 'unreachable'> {
  const comparing = compareCommits(github, repository, change.base, change.head).catch((fault: unknown) => {
    if (mayGoOn(fault)) return fault;
    throw fault;
  });
  const [comparison, opened] = await Promise.all([comparing, headTree]);
  if (comparison instanceof GitHubFault)
    return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
  const isWhole = !comparison.cut && comparison.changes.length >= (change.pullRequest?.changedFiles ?? 0);
  const isRight = change.against === 'merge-base' || comparison.mergeBase === change.base;
  if (isWhole && isRight) {
    const { changes } = comparison;
    const known =
      opened.whole ?? (await readNamedEntries(github, repository, change.head, listPaths(changes)));
    if (agree(changes, known)) return toChangedFiles(comparison, known);
  }
  const head = await opened.walk();
  const base = change.against === 'base' ? change.base : comparison.mergeBase;
  return compareTrees(github, repository, base, head);
}

async function findWithoutComparison(
  github: GitHub,
  repository: Repository,
  change: Change,
  head: TreeEntries,
  fault: GitHubFault,
): Promise<ChangedFiles | 'unreachable'> {
  const mergeBase = change.against === 'merge-base' ? await findMergeBase(github, repository, change) : null;
  if (mergeBase !== null) return compareTrees(github, repository, mergeBase, head);
  if (change.pullRequest !== null) {
    const changes = await listPullRequestFiles(github, repository, change.pullRequest.number, change.head);
    if (changes !== null && agree(changes, head)) return toChangedFiles({ changes, mergeBase: null }, head);
    throw fault.kind === 'missing' ? new GitHubFault('incomplete', fault.message) : fault;
  }
  if (change.against === 'merge-base') throw fault;
  try {
    return await compareTrees(github, repository, change.base, head);
  } catch (error) {
    if (error instanceof GitHubFault && error.kind === 'missing') return 'unreachable';
    throw error;
  }
}

/** If GitHub could not compare, the change may be too large: the other way round there is less to compare. */
async function findMergeBase(
  github: GitHub,
  repository: Repository,
  { base, head }: Change,
): Promise<string | null> {
  try {
    return (await compareCommits(github, repository, head, base, false)).mergeBase;
  } catch (fault) {
    if (mayGoOn(fault)) return null;
    throw fault;
  }
}

function listPaths(changes: readonly ListedChange[]): string[] {
  return changes.flatMap(({ path, previous }) => (previous === null ? [path] : [path, previous]));
}

/** Whether a list of changes matches the tree: every file is there, with the blob in the list. */
function agree(changes: readonly ListedChange[], head: TreeEntries): boolean {
  return changes.every(({ path, sha, removed }) => {
    const entry = head.get(path);
    return removed ? entry === undefined : entry !== undefined && (sha === null || sha === entry.sha);
  });
}

function toChangedFiles(
  { changes, mergeBase }: { changes: Comparison['changes']; mergeBase: string | null },
  head: TreeEntries,
): ChangedFiles {
  const paths = new Map<string, string | null>();
  const removed = new Set<string>();
  const patches = new Map<string, string>();
  for (const change of changes) {
    if (change.removed) removed.add(change.path);
    // without a rename the base has it under the same path, if at all
    else paths.set(change.path, change.previous ?? change.path);
    if (change.previous !== null && !head.has(change.previous)) removed.add(change.previous);
    if (change.patch !== null) patches.set(change.path, change.patch);
  }
  return { paths, removed, base: mergeBase, patches };
}

async function compareTrees(
  github: GitHub,
  repository: Repository,
  base: string,
  head: TreeEntries,
): Promise<ChangedFiles> {
  return { ...diffTrees(await loadTree(github, repository, base), head), base, patches: new Map() };
}
