import { GitHubFault } from '../io/github/client/fault.js';
import { quoteName } from '../io/quoted-name.js';
import { type Outcome, toFaultOutcome } from './outcome.js';
import { confirmState, type JudgedPullRequest } from './pull-request-move.js';

/**
 * What a run comes to, if its pull request still goes to the branch whose policy judges. A run that is started again has its
 * event's base, and a check counts for whatever the pull request goes to now. It is asked in the first round trip.
 */
export async function holdToBase(judging: Promise<Outcome>, judged: JudgedPullRequest): Promise<Outcome> {
  const { baseBranch } = judged;
  if (baseBranch === null) return judging;
  const asking = findBranch(judged, baseBranch);
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
    if (!(fault instanceof GitHubFault)) throw fault;
    // what is red needs no base, and says more
    return isRed ? outcome : toFaultOutcome(describeUnknown(fault));
  }
}

async function findBranch(judged: JudgedPullRequest, expected: string): Promise<string> {
  const { baseBranch } = await confirmState(judged, (state) => state.baseBranch === expected);
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

/** A token that may not see pull requests is the one reason that somebody can do something about. */
function describeUnknown(fault: GitHubFault): GitHubFault {
  const { kind, turn, message } = fault;
  if (kind !== 'missing' && (kind !== 'permission' || turn !== null)) return fault;
  const orAddress = turn === null ? '' : ' If everything is said to be missing, GITHUB_API_URL may be wrong.';
  return new GitHubFault(
    'permission',
    `${message} Without that it is not known which branch it goes into, and so whose policy counts.`,
    {
      turn: `Maintainer of the workflow: give the job \`permissions:\` with \`pull-requests: read\` (\`write\` for the comment), or a \`token\` that can read pull requests.${orAddress}`,
    },
  );
}
