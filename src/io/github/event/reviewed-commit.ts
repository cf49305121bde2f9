import type { GitHub } from '../client/client.js';
import { isPartOf } from '../files/ancestry.js';
import { formatRepository, isSameRepository, type Repository } from '../repository.js';
import { findDefaultBranch } from './default-branch.js';
import type { ChangeEvent, CommitEvent } from './event.js';

/**
 * Whether a commit from which a policy is read existed before the change: in the judged repository a commit of the base
 * or the default branch, elsewhere any commit except the change's own.
 */
export async function isReviewed(
  github: GitHub,
  event: ChangeEvent | CommitEvent,
  repository: Repository,
  commit: string,
): Promise<boolean> {
  if (commit === event.policyAt) return true;
  if (commit === event.head) return false;
  if (isSameRepository(repository, event.repository))
    return (
      (await isPartOf(github, repository, commit, event.policyAt)) ||
      isPartOf(github, repository, commit, (await findDefaultBranch(github, repository, null)).tip)
    );
  const source = event.kind === 'change' ? (event.pullRequest?.source ?? null) : null;
  return source?.toLowerCase() !== formatRepository(repository).toLowerCase();
}
