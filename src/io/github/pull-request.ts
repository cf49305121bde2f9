import { type AnswerShape, hasShape, isExactly, isText } from './client/answer-shape.js';
import type { GitHub } from './client/client.js';
import type { Repository } from './repository.js';

/** Where a pull request stands: its head commit, and the branch that it goes to. */
export interface PullRequestState {
  readonly head: string;
  readonly baseBranch: string;
}

const isPullRequest = (number: number): AnswerShape =>
  hasShape({
    data: hasShape({
      number: isExactly(number),
      head: hasShape({ sha: isText }),
      base: hasShape({ ref: isText }),
    }),
  });

export async function readPullRequest(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
): Promise<PullRequestState> {
  const shape = isPullRequest(pullRequest);
  const { data } = await github.call('read where the pull request stands', shape, (octokit) =>
    octokit.rest.pulls.get({ ...repository, pull_number: pullRequest }),
  );
  return { head: data.head.sha, baseBranch: data.base.ref };
}
