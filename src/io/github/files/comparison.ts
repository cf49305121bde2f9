import { quoteName } from '../../quoted-name.js';
import {
  type AnswerShape,
  hasShape,
  isExactly,
  isLike,
  isListOf,
  isNumber,
  isText,
  optional,
} from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';
import { noteCommit } from './commit-trees.js';
import { type Compared, leavesAtOnce, refutesMergeBase } from './merge-base.js';

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
  /** How many commits the first of the two has that the second does not have; null if GitHub does not say. */
  readonly behindBy: number | null;
  /** Whether the commits that only the second has have no other parent than the merge base. */
  readonly leavesAtOnce: boolean;
}

/** GitHub compares at most this many files, and does not say so. */
const MAX_COMPARED = 300;
const MAX_LISTED = 3000;
const PAGE = 100;

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
    ahead_by: optional(isNumber),
    behind_by: optional(isNumber),
    files: optional(isListOf(isDiffEntry)),
  }),
});

const isPullRequest = (number: number): AnswerShape =>
  hasShape({
    data: hasShape({
      number: isExactly(number),
      head: hasShape({ sha: isText }),
      changed_files: isNumber,
    }),
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
  if (refutesMergeBase(data, mergeBase, base, head))
    throw new GitHubFault(
      'incomplete',
      'GitHub compared the change with a commit that its own answer shows not to be the common ancestor of both.',
      UNUSABLE_ANSWER,
    );
  const changes = toChanges(data.files);
  if (mergeBase === head && changes.length > 0)
    throw new GitHubFault('incomplete', 'GitHub lists changes between a commit and itself.', UNUSABLE_ANSWER);
  const isEmptied = changes.length === 0 && !hasSameTree(data, head);
  return {
    mergeBase,
    changes,
    cut: changes.length >= MAX_COMPARED || isEmptied,
    behindBy: data.behind_by ?? null,
    leavesAtOnce: leavesAtOnce(data, mergeBase),
  };
}

/** False if the answer itself says that there is a difference. */
function hasSameTree({ merge_base_commit: base, commits }: Compared, head: string): boolean {
  const [before, after] = [base, commits?.find(({ sha }) => sha === head)].map(
    (each) => each?.commit?.tree?.sha,
  );
  return before === undefined || after === undefined || before === after;
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
  const begun: string[] = [];
  const files = await github.call('list the files of the pull request', isListOf(isDiffEntry), (octokit) =>
    octokit.paginate(octokit.rest.pulls.listFiles, { ...where, per_page: PAGE }, ({ data }, done) => {
      const first = String(data[0]?.filename);
      // a list that comes back to a page would go on and on
      if (begun.includes(first) || begun.length === MAX_LISTED / PAGE) done();
      begun.push(first);
      return data;
    }),
  );
  // read afterwards, to notice a push in between
  const { data } = await github.call('read the pull request', isPullRequest(pullRequest), (octokit) =>
    octokit.rest.pulls.get(where),
  );
  if (data.head.sha !== head || files.length >= MAX_LISTED) return null;
  const changes = toChanges(files);
  return data.changed_files === changes.length ? changes : null;
}

interface DiffEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

/** Each file once: a removed one hides nothing, whatever its name, and is the earlier version of one file at most. */
function toChanges(files: readonly DiffEntry[]): ListedChange[] {
  const taken = new Set<string>();
  const moved = new Set<string>();
  return files.map((file) => {
    const change = toChange(file);
    if (change.removed) return change;
    if (taken.has(change.path))
      throw new GitHubFault(
        'incomplete',
        `GitHub lists ${quoteName(change.path)} twice among the changed files.`,
        UNUSABLE_ANSWER,
      );
    taken.add(change.path);
    if (change.previous === null) return change;
    const isFirst = !moved.has(change.previous);
    moved.add(change.previous);
    return isFirst ? change : { ...change, previous: null };
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
