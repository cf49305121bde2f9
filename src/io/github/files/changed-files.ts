import { quoteName } from '../../quoted-name.js';
import { type GitHub, mayGoOn } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { confirmAncestor, confirmBehind, confirmMergeBase } from './ancestry.js';
import { findTreeOf } from './commit-trees.js';
import { type Comparison, compareCommits, type ListedChange, listPullRequestFiles } from './comparison.js';
import { readNamedEntries } from './named-entries.js';
import { loadTree, type OpenTree, openTree, type TreeEntries } from './tree.js';
import { diffTrees, findHidden } from './tree-diff.js';
import { findUnlistedChange, listPaths } from './unlisted-change.js';

export interface ChangedFiles {
  /** Path in the head → path in the base; null if the base has none. */
  readonly paths: ReadonlyMap<string, string | null>;
  /** Paths that the head no longer has. */
  readonly removed: ReadonlySet<string>;
  /** The commit with the files' earlier versions; null if unknown. */
  readonly base: string | null;
  /** Whether trees alone say what changed: a file that was moved and edited at once is in `paths` as a new one. */
  readonly isByTrees: boolean;
  /** Path → hunks, if GitHub provides them. */
  readonly patches: ReadonlyMap<string, string>;
  /**
   * What it is by the trees of both commits, where the base's is still to come and GitHub's list is judged meanwhile; null if the
   * list hid nothing. Null at once: compared already, or GitHub does not say with what.
   */
  readonly proved: Promise<ChangedFiles | null> | null;
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
  // mostly the merge base as well
  const guessed = openQuietly(github, repository, change.base);
  const [comparison, opened, baseTree] = await Promise.all([comparing, headTree, guessed]);
  if (comparison instanceof GitHubFault)
    return findWithoutComparison(github, repository, change, await opened.walk(), comparison);
  const { changes, mergeBase } = comparison;
  if (mergeBase === change.head && change.base !== change.head)
    await confirmBehind(github, repository, change);
  const base = change.against === 'base' ? change.base : mergeBase;
  // in the round trip of its tree; a fault is noticed where it is awaited
  const confirming = base === mergeBase ? confirmMergeBase(github, repository, change, comparison) : null;
  confirming?.catch(() => {});
  const loadBase = async () =>
    (base === change.base ? baseTree : null) ?? (await openTree(github, repository, base));
  const compare = async () => {
    const [before] = await Promise.all([loadBase(), confirming]);
    return compareTrees(change, base, await before.walk(), await opened.walk());
  };
  // as many as the event counts are all, however many
  const isWhole = comparison.cut ? counted > 0 && changes.length === counted : changes.length >= counted;
  if (isWhole && mergeBase === base) {
    const commits = { base, head: change.head };
    const findUnlisted = () => findUnlistedChange(github, repository, commits, changes);
    const [known, unlisted] = await Promise.all([
      opened.whole ?? readNamedEntries(github, repository, change.head, listPaths(changes)),
      opened.whole === null ? findUnlisted() : null,
      opened.whole === null ? confirming : null,
    ]);
    if (unlisted === null && agree(changes, known)) {
      const listed = toChangedFiles(comparison, known);
      const { whole } = opened;
      if (whole === null) return listed;
      const prove = async (): Promise<ChangedFiles> => {
        const confirmed = async (tree: OpenTree) => {
          await tree.confirm();
          return tree;
        };
        const [before] = await Promise.all([loadBase().then(confirmed).catch(passOverNames), confirming]);
        if (!before?.whole) return (await findUnlisted()) === null ? listed : compare();
        const hidden = findHidden(listed, before.whole, whole);
        return hidden === null ? listed : { ...listed, ...hidden, isByTrees: true };
      };
      // what is counted is judged meanwhile, where the tree is still to be asked for
      return counted > 0 && base !== change.base ? proveMeanwhile(listed, prove) : prove();
    }
  }
  checkListed(changes, await opened.walk());
  return compare();
}

function proveMeanwhile(listed: ChangedFiles, prove: () => Promise<ChangedFiles>): ChangedFiles {
  const proved = prove().then((found) => (found === listed ? null : found));
  // a fault is noticed where it is awaited
  proved.catch(() => {});
  return { ...listed, proved };
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

/** A change may remove the names that GitHub cannot list: then the folders of both commits are compared, by the bytes of their names. */
function passOverNames(fault: unknown): null {
  if (fault instanceof GitHubFault && fault.kind === 'names') return null;
  throw fault;
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
    const isLikely =
      changes !== null &&
      agree(changes, head) &&
      !(await isContradicted(changes, github, repository, change));
    if (isLikely) return toChangedFiles({ changes, mergeBase: null }, head);
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

/** A pull request without changes, of which nothing says what it is compared with, has the files of its base. */
async function isContradicted(
  changes: readonly ListedChange[],
  github: GitHub,
  repository: Repository,
  { base, head }: Change,
): Promise<boolean> {
  if (changes.length > 0) return false;
  const [before, after] = await Promise.all(
    [base, head].map((commit) => findTreeOf(github, repository, commit)),
  );
  return before !== after;
}

/** If GitHub could not compare, the change may be too large: the other way round there is less to compare. */
async function findMergeBase(
  github: GitHub,
  repository: Repository,
  { base, head }: Change,
): Promise<string | null> {
  try {
    const { mergeBase } = await compareCommits(github, repository, head, base, false);
    // the head is in the history of the base, and nothing else has said so
    if (mergeBase === head && base !== head) return null;
    await confirmAncestor(github, repository, mergeBase, base);
    return mergeBase;
  } catch (fault) {
    if (mayGoOn(fault)) return null;
    throw fault;
  }
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
  return { paths, removed, base: mergeBase, isByTrees: false, patches, proved: null };
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
    throw new GitHubFault(
      'incomplete',
      `GitHub counts ${counted === 1 ? '1 changed file' : `${counted} changed files`} but lists none.`,
    );
  return { paths, removed, base: commit, isByTrees: true, patches: new Map(), proved: null };
}
