import type { GitHub } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { type Comparison, compareCommits } from './comparison.js';

interface Commits {
  readonly base: string;
  readonly head: string;
}

/**
 * A commit of the change itself that is called the merge base would hide all before it, so a second answer has to say that
 * the base contains it. As many commits of the base are missing in it as in the head, or another common ancestor is newer:
 * only branches that were merged crosswise have one.
 */
export async function confirmMergeBase(
  github: GitHub,
  repository: Repository,
  { base, head }: Commits,
  { mergeBase, behindBy, leavesAtOnce }: Comparison,
): Promise<void> {
  if (mergeBase === base || mergeBase === head) return;
  const missing = await confirmAncestor(github, repository, mergeBase, base);
  if (missing === null || behindBy === null || missing < behindBy || (leavesAtOnce && missing !== behindBy))
    throw contradict();
}

/** A head that the base already contains changes nothing, whatever is in it: the other way round GitHub says so too. */
export async function confirmBehind(
  github: GitHub,
  repository: Repository,
  { base, head }: Commits,
): Promise<void> {
  const { mergeBase } = await compareCommits(github, repository, head, base);
  if (mergeBase !== head) throw contradict();
}

/** Throws unless a commit is in the history of another one. How many commits of that one it has not; null if GitHub does not say. */
export async function confirmAncestor(
  github: GitHub,
  repository: Repository,
  commit: string,
  tip: string,
): Promise<number | null> {
  // in this direction there is nothing to list
  const { mergeBase, behindBy } = await compareCommits(github, repository, tip, commit);
  if (mergeBase !== commit) throw contradict();
  return behindBy;
}

/** Whether a commit is in the history of another one; both directions have to say the same. */
export async function isPartOf(
  github: GitHub,
  repository: Repository,
  commit: string,
  tip: string,
): Promise<boolean> {
  if (commit === tip) return true;
  try {
    const [one, other] = await Promise.all([
      compareCommits(github, repository, commit, tip),
      compareCommits(github, repository, tip, commit),
    ]);
    const isPart = one.mergeBase === commit;
    if (isPart !== (other.mergeBase === commit)) throw contradict();
    return isPart;
  } catch (fault) {
    // without a commit in common there is nothing to compare
    if (fault instanceof GitHubFault && fault.kind === 'missing') return false;
    throw fault;
  }
}

function contradict(): GitHubFault {
  return new GitHubFault(
    'incomplete',
    'GitHub does not always say which commits the base contains.',
    UNUSABLE_ANSWER,
  );
}
