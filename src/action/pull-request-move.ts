import { type GitHub, mayGoOn } from '../io/github/client/client.js';
import { type PullRequestState, readPullRequest } from '../io/github/pull-request.js';
import type { Repository } from '../io/github/repository.js';

/** A pull request as a run judges it. */
export interface JudgedPullRequest {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly head: string;
  /** The branch whose policy judges; null: the event did not say. */
  readonly baseBranch: string | null;
}

/** The pull request has another commit, or goes to another branch: another run speaks. */
export type Move = 'outdated' | 'retargeted';

/** Whether a pull request no longer stands at the judged commit, or no longer goes to the branch whose policy judges. */
export function findMove(
  { head, baseBranch }: Pick<JudgedPullRequest, 'head' | 'baseBranch'>,
  now: PullRequestState,
): Move | null {
  if (now.head !== head) return 'outdated';
  return baseBranch === null || now.baseBranch === baseBranch ? null : 'retargeted';
}

/**
 * Where a pull request stands. An answer of GitHub may be older than another one: only if two say that it does not stand
 * where the run began is that believed, and of two that differ the third decides.
 */
export async function confirmState(
  { github, repository, pullRequest }: JudgedPullRequest,
  isExpected: (state: PullRequestState) => boolean,
): Promise<PullRequestState> {
  const ask = () => askAgain(() => readPullRequest(github, repository, pullRequest));
  const first = await ask();
  if (isExpected(first)) return first;
  const second = await ask();
  return isExpected(second) ? ask() : second;
}

/** A refusal is not retried by the client, and a single one would leave something undone or untold. */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    // a list without an end stays one
    if (!mayGoOn(fault) || fault.kind === 'incomplete') throw fault;
    return ask();
  }
}
