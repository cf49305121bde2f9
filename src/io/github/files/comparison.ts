import { hasShape, isLike, isListOf, isNumber, isText, optional } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';
import { noteCommit } from './commit-trees.js';
import { checkName } from './tree-listing.js';

/** One file that GitHub lists as changed. */
export interface ListedChange {
  readonly path: string;
  /** Its path in the base, if it was renamed. */
  readonly previous: string | null;
  readonly removed: boolean;
  /** Of the blob in the head; null if GitHub does not say. */
  readonly sha: string | null;
  /** Hunks of a unified diff; may be missing, and only shows which lines changed. */
  readonly patch: string | null;
}

export interface Comparison {
  readonly mergeBase: string;
  readonly changes: readonly ListedChange[];
  /** Whether the list may be truncated, or is empty although the commits differ. */
  readonly cut: boolean;
}

/** GitHub compares at most this many files, and does not say so. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;

const isDiffEntry = hasShape({
  filename: isLike(/./s),
  previous_filename: optional(isText),
  status: isText,
  sha: optional(isLike(COMMIT)),
  patch: optional(isText),
});

const isCommit = hasShape({
  sha: isText,
  commit: optional(hasShape({ tree: optional(hasShape({ sha: optional(isText) })) })),
  parents: optional(isListOf(hasShape({ sha: isText }))),
});

const COMPARISON = hasShape({
  data: hasShape({
    base_commit: optional(isCommit),
    merge_base_commit: optional(isCommit),
    commits: optional(isListOf(isCommit)),
    status: optional(isText),
    total_commits: optional(isNumber),
    files: optional(isListOf(isDiffEntry)),
  }),
});

const PULL_REQUEST = hasShape({
  data: hasShape({ head: hasShape({ sha: isText }), changed_files: isNumber }),
});

/** What changed from the merge base of two commits to the second. */
export async function compareCommits(
  github: GitHub,
  repository: Repository,
  base: string,
  head: string,
  isRetried = true,
): Promise<Comparison> {
  const { data } = await github.call('compare the change with its base', COMPARISON, (octokit) =>
    octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${base}...${head}`,
      ...(isRetried ? {} : { request: { retries: 0 } }),
    }),
  );
  const mergeBase = data.merge_base_commit?.sha ?? '';
  if (!COMMIT.test(mergeBase) || !Array.isArray(data.files))
    throw new GitHubFault(
      'incomplete',
      'GitHub compared the change with its base but did not return the changed files.',
      UNUSABLE_ANSWER,
    );
  for (const each of [data.base_commit, data.merge_base_commit, ...(data.commits ?? [])])
    noteCommit(github, each);
  if (!isMergeBase(mergeBase, data, base, head))
    throw new GitHubFault(
      'incomplete',
      'GitHub compared the change with a commit that its own answer shows not to be the common ancestor of both.',
      UNUSABLE_ANSWER,
    );
  const changes = toChanges(data.files);
  if (mergeBase === head && changes.length > 0)
    throw new GitHubFault('incomplete', 'GitHub lists changes between a commit and itself.', UNUSABLE_ANSWER);
  const isEmptied = changes.length === 0 && !hasSameTree(data, head);
  return { mergeBase, changes, cut: changes.length >= MAX_COMPARED || isEmptied };
}

/** How far two commits are from each other, and what follows for the newest one that both have. */
const ANCESTORS: ReadonlyMap<string, (mergeBase: string, base: string, head: string) => boolean> = new Map([
  ['identical', (mergeBase, base, head) => mergeBase === base && base === head],
  ['ahead', (mergeBase, base) => mergeBase === base],
  ['behind', (mergeBase, _, head) => mergeBase === head],
  ['diverged', (mergeBase, base, head) => mergeBase !== base && mergeBase !== head],
]);

/** False if the rest of the answer contradicts it: it is older than every commit of the head that is listed, and the parent of one. */
function isMergeBase(
  mergeBase: string,
  { status = '', commits, total_commits: total = 0 }: Compared,
  base: string,
  head: string,
): boolean {
  if (ANCESTORS.get(status)?.(mergeBase, base, head) !== true) return false;
  const listed = commits ?? [];
  if (listed.some(({ sha }) => sha === mergeBase)) return false;
  const isBelow = mergeBase === head;
  if (listed.length < total) return !isBelow;
  return isBelow
    ? listed.length === 0
    : listed.some(({ parents }) => parents?.some(({ sha }) => sha === mergeBase) === true);
}

/** False if the answer itself says that there is a difference. */
function hasSameTree({ merge_base_commit: base, commits }: Compared, head: string): boolean {
  const [before, after] = [base, commits?.find(({ sha }) => sha === head)].map(
    (each) => each?.commit?.tree?.sha,
  );
  return before === undefined || after === undefined || before === after;
}

interface ComparedCommit {
  readonly sha: string;
  readonly commit?: { readonly tree?: { readonly sha?: string } };
  readonly parents?: readonly { readonly sha: string }[];
}

interface Compared {
  readonly merge_base_commit?: ComparedCommit | null;
  readonly commits?: readonly ComparedCommit[] | null;
  readonly status?: string;
  readonly total_commits?: number;
}

/**
 * What GitHub lists for a pull request, up to 3,000 files. The list follows the pull request, but the event does not change:
 * null if it is truncated, or does not match the head.
 */
export async function listPullRequestFiles(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  head: string,
): Promise<readonly ListedChange[] | null> {
  const where = { ...repository, pull_number: pullRequest };
  const files = await github.call('list the files of the pull request', isListOf(isDiffEntry), (octokit) =>
    octokit.paginate(octokit.rest.pulls.listFiles, { ...where, per_page: 100 }),
  );
  // read afterwards, to notice a push in between
  const { data } = await github.call('read the pull request', PULL_REQUEST, (octokit) =>
    octokit.rest.pulls.get(where),
  );
  const fits = data.head.sha === head && data.changed_files === files.length && files.length < MAX_LISTED;
  return fits ? toChanges(files) : null;
}

interface DiffEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

/** A removed file hides nothing, whatever its name. */
function toChanges(files: readonly DiffEntry[]): ListedChange[] {
  const taken = new Set<string>();
  return files.map((file) => {
    if (file.status === 'removed') return toChange(file);
    checkName(file.filename, taken.has(file.filename));
    taken.add(file.filename);
    return toChange(file);
  });
}

function toChange({ filename, previous_filename, status, sha, patch }: DiffEntry): ListedChange {
  return {
    path: filename,
    previous: status === 'renamed' ? (previous_filename ?? null) : null,
    removed: status === 'removed',
    sha,
    patch: patch ?? null,
  };
}
