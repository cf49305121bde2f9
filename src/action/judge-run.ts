import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import { whenRequestIsSent } from '../io/github/client/first-request.js';
import type { ChangeEvent, CommitEvent, JudgedEvent } from '../io/github/event/event.js';
import { findJudgedChanges } from '../io/github/event/judged-changes.js';
import { resolveNamed, resolveRun } from '../io/github/event/judged-commits.js';
import { isReviewed } from '../io/github/event/reviewed-commit.js';
import type { ChangedFiles } from '../io/github/files/changed-files.js';
import { findTreeOf } from '../io/github/files/commit-trees.js';
import { listAddedTexts } from '../io/github/files/patch-lines.js';
import { openTree } from '../io/github/files/tree.js';
import type { PolicyLocation } from '../io/inputs.js';
import { FIRST_POLICY, type NoPolicy } from '../policy-chain.js';
import { findReadyMade } from '../policy-names.js';
import { HOME } from '../program.js';
import type { ShownChange } from '../reporters/annotation-place.js';
import type { RunError } from '../reporters/comment/render-context.js';
import { openBlobReader } from './files/blob-reader.js';
import { type GitHubPolicy, type PolicyAccess, readGitHubPolicy } from './github-policies.js';
import { type Outcome, toOutcome } from './outcome.js';
import { confirmPolicies } from './policy-proof.js';
import { type RunContext, toCommitTree } from './run-context.js';

/** An event whose commits are known. */
export type Resolved = ChangeEvent | CommitEvent;

/** Looks up what the event or the inputs only name. */
export async function resolveEvent(
  github: GitHub,
  event: Exclude<JudgedEvent, { kind: 'nothing' }>,
): Promise<Resolved> {
  if (event.kind === 'named') return resolveNamed(github, event);
  return event.kind === 'run' ? resolveRun(github, event) : event;
}

/** Reads what GitHub has about the event, judges it, and says what came of it. */
export async function judgeRun(
  run: RunContext,
  source: Omit<PolicyAccess, 'isReviewed'>,
  event: Resolved,
): Promise<Outcome> {
  const { github } = source;
  const access: PolicyAccess = {
    ...source,
    isReviewed: (repository, commit) => isReviewed(github, event, repository, commit),
  };
  const { repository, head } = event;
  if (event.kind === 'change' && event.base === head)
    run.notice(
      `The base and the head are both \`${head}\`: ${event.trunk === null ? 'nothing has changed' : 'only what differs from the default branch is judged'}.`,
    );
  // the first round trip: everything that depends on the event alone
  const sent = whenRequestIsSent();
  const tree = openTree(github, repository, head);
  // a comparison says the name of the tree as well
  const changing =
    event.kind === 'change'
      ? findJudgedChanges(github, event, tree)
      : Promise.resolve(findTreeOf(github, repository, head)).then(() => null);
  // what judges is loaded while GitHub answers
  const [{ judgeByPolicy }, headTree, changed, policy] = await Promise.all([
    sent.then(() => import('./policy-judgement.js')),
    tree,
    changing,
    readPolicy(run, access, event),
  ]);
  await headTree.confirm();
  const changes = changed === 'unreachable' ? null : changed;
  const reader = openBlobReader(github, repository);
  const judge = async (changes: ChangedFiles | null): Promise<Outcome> => {
    const places = {
      head: toCommitTree(run.server, repository, head),
      change: changes && toShownChange(changes),
    };
    if (!('chain' in policy))
      return toOutcome('error', { ...places, ...explainNoPolicy(policy, run.inputs.policy, event, changes) });
    const fork = event.kind === 'change' ? event.pullRequest?.source : null;
    const found = { repository, fork: fork ?? null, reader, head, tree: headTree, changes };
    const [outcome] = await Promise.all([
      judgeByPolicy(run, access, policy, found, event.policyAt, places),
      confirmPolicies(policy.read, found),
    ]);
    return outcome;
  };
  const [outcome, proved] = await Promise.all([judge(changes), changes?.proved]);
  // GitHub's list of changes hid something
  return proved ? judge(proved) : outcome;
}

function toShownChange({ paths, patches }: ChangedFiles): ShownChange {
  const addedTo: ShownChange['addedTo'] = (file) => {
    const patch = patches.get(file);
    return patch === undefined ? undefined : listAddedTexts(patch);
  };
  return { files: new Set(paths.keys()), addedTo };
}

async function readPolicy(
  run: RunContext,
  access: PolicyAccess,
  event: Resolved,
): Promise<GitHubPolicy | NoPolicy> {
  const location = run.inputs.policy;
  const { policyAt } = event;
  const policy = await readGitHubPolicy(access, location, policyAt);
  // the default branch without its earlier tip: its current state was reviewed too
  const isLost = 'kind' in policy && policy.kind === 'failed';
  const mayReadHead = event.kind === 'change' && event.lostBase === 'judge-all' && policyAt === event.base;
  return isLost && mayReadHead ? readGitHubPolicy(access, location, event.head) : policy;
}

/** No policy can be read at the base: what to do about it. */
function explainNoPolicy(
  found: NoPolicy,
  location: PolicyLocation,
  { policyAt }: Resolved,
  changes: ChangedFiles | null,
): { readonly error: RunError; readonly isPolicyMissing: true } {
  const { kind } = location;
  const path = kind === 'oci' ? `oci://${location.reference}` : location.path;
  if (found.kind === 'failed') throw new GitHubFault('missing', found.reason);
  if (found.kind === 'unusable') throw new GitHubFault('input', `The policy \`${path}\` ${found.reason}.`);
  const near = found.meant.replace(/ (\S+)\?$/, ' `$1`?');
  const what = `\`${path}\` does not exist at \`${policyAt}\`${near === '' ? '.' : `; ${near}`}`;
  if (kind === 'file' && changes?.paths.has(path))
    return { error: explainAdded(what, path), isPolicyMissing: true };
  const readyMade = kind === 'file' && near === '' ? findReadyMade(path) : null;
  if (readyMade !== null) return { error: explainReadyMade(what, readyMade), isPolicyMissing: true };
  const error = {
    title: 'there is no policy at the base',
    what,
    turn: `Maintainer of the repository: ${near === '' ? '' : 'name the file that is meant in the input `policy`, or '}merge \`${path}\` with these lines, which approve only official images, or one of the ready-made policies.`,
    retry: 'Once a policy is merged: update the branch, and the check runs again.',
    snippet: FIRST_POLICY,
  };
  return { error, isPolicyMissing: true };
}

/** A ready-made policy is named, which counts once it is a file of the repository. */
function explainReadyMade(what: string, name: string): RunError {
  return {
    title: 'there is no policy at the base',
    what: `${what} \`${name}\` is a ready-made policy, and the input \`policy\` takes a file.`,
    turn: `Maintainer of the repository: merge a copy of ${HOME}/tree/main/policies/${name}.yml, and name that file in \`policy\`.`,
    retry: 'Once a policy is merged: update the branch, and the check runs again.',
  };
}

/** The change that brings the first policy can only be red. */
function explainAdded(what: string, path: string): RunError {
  return {
    title: 'there is no policy at the base',
    what: `${what} This change adds one: it applies once it is merged, because a change must not bring the policy that judges it.`,
    turn: `Whoever may merge: read \`${path}\` and merge it, although this check cannot pass here, and require the check afterwards. In doubt begin with these lines, which approve only official images.`,
    retry: null,
    snippet: FIRST_POLICY,
  };
}
