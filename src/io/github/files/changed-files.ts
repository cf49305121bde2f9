import { quoteName } from '../../quoted-name.js';
import { type GitHub, mayGoOn } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { type Comparison, compareCommits, type ListedChange, listPullRequestFiles } from './comparison.js';
import { readNamedEntries } from './named-entries.js';
import { loadTree, type OpenTree, openTree, type TreeEntries } from './tree.js';
import { diffTrees } from './tree-diff.js';
import { findUnlistedChange } from './unlisted-change.js';

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
  const counted = change.pullRequest?.changedFiles ?? 0;
  const guessed = counted > 0 ? null : openQuietly(github, repository, change.base);
  const [comparison, opened, baseTree] = await Promise.all([comparing, headTree, guessed]);
  if (comparison instanceof GitHubFault)
    return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
  const { changes, mergeBase } = comparison;
  if (mergeBase === change.head && change.base !== change.head)
    await confirmBehind(github, repository, change);
  const base = change.against === 'base' ? change.base : mergeBase;
  const loadBase = async () =>
    (base === change.base ? baseTree : null) ?? (await openTree(github, repository, base));
  const isWhole = !comparison.cut && changes.length >= counted;
  if (isWhole && mergeBase === base) {
    const paths = listPaths(changes);
    const [known, unlisted] = await Promise.all([
      opened.whole ?? readNamedEntries(github, repository, change.head, paths),
      opened.whole === null
        ? findUnlistedChange(github, repository, { base, head: change.head }, paths)
        : null,
    ]);
    if (unlisted === null && agree(changes, known)) {
      const listed = toChangedFiles(comparison, known);
      if (counted > 0 || opened.whole === null) return listed;
      // nobody counted the files, so that a shorter list would not be noticed
      const baseListing = await loadBase();
      await baseListing.confirm();
      const { whole } = baseListing;
      return whole === null ? listed : addMissing(listed, whole, opened.whole);
    }
  }
  const head = await opened.walk();
  checkListed(changes, head);
  return compareTrees(change, base, await (await loadBase()).walk(), head);
}

/** A head that the base already contains changes nothing, whatever is in it: the other way round GitHub says so too. */
async function confirmBehind(github: GitHub, repository: Repository, { base, head }: Change): Promise<void> {
  const { mergeBase } = await compareCommits(github, repository, head, base);
  if (mergeBase !== head)
    throw new GitHubFault(
      'incomplete',
      'GitHub does not always say which commits the base contains.',
      UNUSABLE_ANSWER,
    );
}

/** A fault is noticed where the tree is needed. */
async function openQuietly(github: GitHub, repository: Repository, commit: string): Promise<OpenTree | null> {
  try {
    return await openTree(github, repository, commit);
  } catch (fault) {
    if (mayGoOn(fault)) return null;
    throw fault;
  }
}

/** What was listed, unless the trees differ in more. */
function addMissing(listed: ChangedFiles, base: TreeEntries, head: TreeEntries): ChangedFiles {
  const found = diffTrees(base, head);
  const isComplete =
    [...found.paths.keys()].every((path) => listed.paths.has(path)) &&
    [...found.removed].every((path) => listed.removed.has(path));
  return isComplete ? listed : { ...listed, ...found };
}

/** What changed is there, or the list of all files is not whole. */
function checkListed(changes: readonly ListedChange[], head: TreeEntries): void {
  const lost = changes.find(({ path, removed }) => !removed && !head.has(path));
  if (lost !== undefined) throw explainLost(lost.path);
  // both are of one commit
  const other = changes.find(
    ({ path, sha, removed }) => !removed && sha !== null && sha !== head.get(path)?.sha,
  );
  if (other === undefined) return;
  const what = `GitHub names one content of ${quoteName(other.path)} among the changes, and a different one among the files of the commit.`;
  throw new GitHubFault('incomplete', what, UNUSABLE_ANSWER);
}

export function explainLost(path: string): GitHubFault {
  const what = `GitHub names ${quoteName(path)} as changed, but not among the files of the commit.`;
  return new GitHubFault('incomplete', what, UNUSABLE_ANSWER);
}

async function findWithoutComparison(
  github: GitHub,
  repository: Repository,
  change: Change,
  head: TreeEntries,
  fault: GitHubFault,
): Promise<ChangedFiles | 'unreachable'> {
  const mergeBase = change.against === 'merge-base' ? await findMergeBase(github, repository, change) : null;
  if (mergeBase !== null)
    return compareTrees(change, mergeBase, await loadTree(github, repository, mergeBase), head);
  if (change.pullRequest !== null) {
    const changes = await listPullRequestFiles(github, repository, change.pullRequest.number, change.head);
    if (changes !== null && agree(changes, head)) return toChangedFiles({ changes, mergeBase: null }, head);
    throw fault.kind === 'missing' ? new GitHubFault('incomplete', fault.message) : fault;
  }
  if (change.against === 'merge-base') throw fault;
  try {
    return compareTrees(change, change.base, await loadTree(github, repository, change.base), head);
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

function compareTrees(
  { pullRequest }: Change,
  commit: string,
  base: TreeEntries,
  head: TreeEntries,
): ChangedFiles {
  const { paths, removed } = diffTrees(base, head);
  const counted = pullRequest?.changedFiles ?? 0;
  if (counted > 0 && paths.size + removed.size === 0)
    throw new GitHubFault('incomplete', `GitHub counts ${counted} changed files but lists none.`);
  return { paths, removed, base: commit, patches: new Map() };
}
