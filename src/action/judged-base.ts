import { setTimeout as wait } from 'node:timers/promises';
import { GitHubFault } from '../io/github/client/fault.js';
import type { PullRequestState } from '../io/github/pull-request.js';
import { quoteName } from '../io/quoted-name.js';
import { type Outcome, toFaultOutcome } from './outcome.js';
import { confirmState, type JudgedPullRequest } from './pull-request-move.js';

/** How long a verdict waits for the query for the comment before it asks otherwise. Milliseconds. */
const PATIENCE = 2000;

/**
 * What a run comes to, if its pull request still goes to the branch whose policy judges. A run that is started again has its
 * event's base, and a check counts for whatever the pull request goes to now. `said`: its state, as far as that is known.
 */
export async function holdToBase(
  judging: Promise<Outcome>,
  judged: JudgedPullRequest,
  said: Promise<PullRequestState | null>,
): Promise<Outcome> {
  const late = judging.then(() => wait(PATIENCE, null, { ref: false }));
  const asking = findBranch(judged, Promise.race([said, late]));
  // a fault is noticed where it is awaited
  asking.catch(() => {});
  const outcome = await judging;
  const isRed = outcome.result === 'fail' || outcome.result === 'error';
  try {
    const branch = await asking;
    return branch === judged.baseBranch ? outcome : toFaultOutcome(describeMove(judged, branch));
  } catch (fault) {
    if (!(fault instanceof GitHubFault)) throw fault;
    // what is red needs no base, and says more
    return isRed ? outcome : toFaultOutcome(describeUnknown(fault));
  }
}

async function findBranch(
  judged: JudgedPullRequest,
  said: Promise<PullRequestState | null>,
): Promise<string> {
  const isExpected = ({ baseBranch }: PullRequestState) => baseBranch === judged.baseBranch;
  return (await confirmState(judged, await said, isExpected)).baseBranch;
}

function describeMove({ pullRequest, baseBranch }: JudgedPullRequest, now: string): GitHubFault {
  return new GitHubFault(
    'input',
    `This run is for ${quoteName(baseBranch)}, and pull request ${pullRequest} goes into ${quoteName(now)} now: only the policy there may judge it.`,
    {
      title: 'the pull request goes into another branch now',
      turn: `Whoever needs the check: re-run the newest run of this pull request instead of this one. If none is for ${quoteName(now)}, push a commit, or close the pull request and open it again. A workflow whose \`types\` have \`edited\` runs by itself when the base is changed.`,
    },
  );
}

/** A token that may not see pull requests is the one reason that somebody can do something about. */
function describeUnknown(fault: GitHubFault): GitHubFault {
  const { kind, turn, message } = fault;
  if (turn !== null || (kind !== 'permission' && kind !== 'missing')) return fault;
  return new GitHubFault(
    'permission',
    `${message} Without that it is not known which branch it goes into, and so whose policy counts.`,
    {
      turn: 'Maintainer of the workflow: give the job `permissions:` with `pull-requests: read` (`write` for the comment), or a `token` that can read pull requests.',
    },
  );
}
