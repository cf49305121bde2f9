import { hasShape, isText } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { NO_SUCH_COMMIT, resolveCommit } from '../files/repository-file.js';
import type { Repository } from '../repository.js';
import { readBranch } from './event.js';

/** The current default branch. */
export interface DefaultBranch {
  readonly name: string;
  readonly tip: string;
}

const REPOSITORY = hasShape({ data: hasShape({ default_branch: isText }) });

/** The branch that the event names, or the one that GitHub names if that is gone. */
export async function findDefaultBranch(
  github: GitHub,
  repository: Repository,
  said: string | null,
): Promise<DefaultBranch> {
  if (said !== null) {
    try {
      return { name: said, tip: await resolveCommit(github, repository, toHead(said)) };
    } catch (fault) {
      if (!(fault instanceof GitHubFault) || fault.status !== NO_SUCH_COMMIT) throw fault;
    }
  }
  const { data } = await github.call('find the default branch', REPOSITORY, (octokit) =>
    octokit.rest.repos.get({ ...repository }),
  );
  const name = data.default_branch;
  return { name, tip: await resolveCommit(github, repository, toHead(name)) };
}

/** A tag of the same name would take precedence; `heads/main` cannot be a tag. */
export function toHead(branch: string): string {
  return `heads/${readBranch(branch) ?? branch}`;
}
