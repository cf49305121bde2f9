import { GitHubFault } from '../io/github/client/fault.js';
import type { PullRequestState } from '../io/github/pull-request.js';
import { quoteName } from '../io/quoted-name.js';
import { type Outcome, toFaultOutcome } from './outcome.js';
import { confirmState, type JudgedPullRequest } from './pull-request-move.js';

/**
 * What a run comes to, if its pull request still goes to the branch whose policy judges. A run that is started again has its
 * event's base, and a check counts for whatever the pull request goes to now. `said`: its state, as far as that is known.
 */
export async function holdToBase(
  judging: Promise<Outcome>,
  judged: JudgedPullRequest,
  said: Promise<PullRequestState | null>,
): Promise<Outcome> {
  const { baseBranch } = judged;
  if (baseBranch === null) return judging;
  const asking = findBranch(judged, baseBranch, said);
  // a fault is noticed where it is awaited
  asking.catch(() => {});
  const outcome = await judging;
  const isRed = outcome.result === 'fail' || outcome.result === 'error';
  try {
    const branch = await asking;
    return branch === baseBranch
      ? outcome
      : toFaultOutcome(describeMove(judged.pullRequest, baseBranch, branch));
  } catch (fault) {
    // what is red needs no base, and says more
    if (isRed && fault instanceof GitHubFault) return outcome;
    throw fault;
  }
}

async function findBranch(
  judged: JudgedPullRequest,
  expected: string,
  said: Promise<PullRequestState | null>,
): Promise<string> {
  const { baseBranch } = await confirmState(judged, await said, (state) => state.baseBranch === expected);
  return baseBranch;
}

function describeMove(pullRequest: number, before: string, now: string): GitHubFault {
  return new GitHubFault(
    'input',
    `This run is for ${quoteName(before)}, and pull request ${pullRequest} goes into ${quoteName(now)} now: only the policy there may judge it.`,
    {
      title: 'the pull request goes into another branch now',
      turn: `Whoever needs the check: re-run the newest run of this pull request instead of this one. If none is for ${quoteName(now)}, push a commit, or close the pull request and open it again. A workflow whose \`types\` have \`edited\` runs by itself when the base is changed.`,
    },
  );
}
