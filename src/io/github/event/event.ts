import { quoteName } from '../../quoted-name.js';
import { GitHubFault } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';

/** What the runner says about the run. */
export interface EventSource {
  readonly name: string;
  /** The webhook's payload. */
  readonly payload: unknown;
  /** `owner/repo`. */
  readonly repository: string;
  /** The commit of the run, and the ref that triggered it. */
  readonly sha: string;
  readonly ref: string;
  readonly baseRef: string | null;
  readonly headRef: string | null;
}

export interface PullRequest {
  readonly number: number;
  /** As the payload counts them. */
  readonly changedFiles: number;
  /** Where the head comes from, `owner/repo`; null if that is gone. */
  readonly source: string | null;
  /** The branch that it goes to; null if the event does not say. */
  readonly baseBranch: string | null;
}

/** A change between two commits. */
export interface ChangeEvent {
  readonly kind: 'change';
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
  readonly against: 'merge-base' | 'base';
  /** What differs from this commit is judged too; null: only the base counts. */
  readonly trunk: string | null;
  /** The commit that the policy is read at. */
  readonly policyAt: string;
  readonly pullRequest: PullRequest | null;
  /** What to do if GitHub no longer has `base`. */
  readonly lostBase: 'fault' | 'judge-all';
}

/** All of a commit. */
export interface CommitEvent {
  readonly kind: 'commit';
  readonly repository: Repository;
  readonly head: string;
  readonly policyAt: string;
}

/** A change that the event fixes, with inputs that must name the same commits. */
export interface NamedChange {
  readonly kind: 'named';
  readonly repository: Repository;
  readonly change: ChangeEvent;
  /** The branch that the change goes to, null if the event does not say. */
  readonly baseBranch: string | null;
  readonly baseRef: string | null;
  readonly headRef: string | null;
}

/** A run for a ref: the default branch and its tip have to be looked up. */
export interface RefRun {
  readonly kind: 'run';
  readonly repository: Repository;
  readonly ref: string;
  /** The commit that the check belongs to. */
  readonly commit: string;
  /** Where the ref was before a push. */
  readonly before: string | null;
  /** As the event says. */
  readonly defaultBranch: string | null;
  readonly baseRef: string | null;
  readonly headRef: string | null;
}

/** What to judge, and by the policy at which commit. */
export type JudgedEvent =
  | ChangeEvent
  | CommitEvent
  | NamedChange
  | RefRun
  /** A ref was deleted, and the run is for no commit: nothing is left to judge. */
  | { readonly kind: 'nothing'; readonly repository: Repository; readonly why: string };

const ZEROS = /^0+$/;
/** GitHub runs these only on the default branch, whatever their payload says. */
const ON_DEFAULT_BRANCH: ReadonlySet<string> = new Set(['schedule', 'repository_dispatch']);

/** Reads the event; an event without a change is a fault unless the inputs name refs. */
export function readEvent(source: EventSource): JudgedEvent {
  const repository = readRepository(source.repository);
  const { baseRef, headRef, name, payload } = source;
  const change = readChange(source, repository);
  if (change !== null) {
    if (baseRef === null && headRef === null) return change;
    const branch = find(payload, 'pull_request', 'base', 'ref') ?? find(payload, 'merge_group', 'base_ref');
    const baseBranch = typeof branch === 'string' ? branch : null;
    return { kind: 'named', repository, change, baseBranch, baseRef, headRef };
  }
  const isKnown = ['push', 'schedule', 'workflow_dispatch'].includes(name);
  if (!isKnown && baseRef === null && headRef === null)
    throw new GitHubFault(
      'input',
      `The event \`${name}\` does not say what changed. Run on \`pull_request\`, \`merge_group\`, \`push\`, \`schedule\` or \`workflow_dispatch\`, or set \`base-ref\` and \`head-ref\`.`,
    );
  return name === 'push' ? readPush(source, repository) : toRun(source, repository, null);
}

/** The change of a pull request or of a merge queue's entry, whose commits inputs cannot replace; null: neither. */
function readChange(source: EventSource, repository: Repository): ChangeEvent | null {
  const { name, payload, baseRef, headRef } = source;
  const isAboutPullRequest =
    name === 'pull_request' ||
    name === 'pull_request_target' ||
    // others, such as `pull_request_review`, are judged only if the inputs ask for it
    ((baseRef !== null || headRef !== null) && readPullRequest(payload) !== null);
  if (!isAboutPullRequest && name !== 'merge_group') return null;
  const [base, head] = isAboutPullRequest
    ? [readCommit(payload, 'pull_request', 'base', 'sha'), readCommit(payload, 'pull_request', 'head', 'sha')]
    : [readCommit(payload, 'merge_group', 'base_sha'), readCommit(payload, 'merge_group', 'head_sha')];
  return {
    kind: 'change',
    repository,
    base,
    head,
    against: isAboutPullRequest ? 'merge-base' : 'base',
    trunk: null,
    policyAt: base,
    pullRequest: isAboutPullRequest ? readPullRequest(payload) : null,
    lostBase: 'fault',
  };
}

function readPush(source: EventSource, repository: Repository): JudgedEvent {
  const { payload, ref, sha } = source;
  const before = find(payload, 'before');
  const after = find(payload, 'after');
  const deleted = findDeletedRef(source);
  if (deleted !== null) {
    if (sha === '' || ZEROS.test(sha))
      return {
        kind: 'nothing',
        repository,
        why: `${quoteName(deleted)} was deleted; there is nothing to judge`,
      };
    // the run, and with it the check, is then for the tip of the default branch
    return toRun(source, repository, null);
  }
  const isNew = typeof before === 'string' && ZEROS.test(before);
  // a pushed tag may name a tag object; the run's own commit is what it points at
  const commit = ref.startsWith('refs/tags/') ? sha : checkCommit(after, 'after');
  return toRun({ ...source, sha: commit }, repository, isNew ? null : checkCommit(before, 'before'));
}

/** What a push deleted, which is not the ref of its run; null: nothing. */
export function findDeletedRef({ name, payload, ref }: EventSource): string | null {
  const after = find(payload, 'after');
  const isDeleted = find(payload, 'deleted') === true || (typeof after === 'string' && ZEROS.test(after));
  if (name !== 'push' || !isDeleted) return null;
  const said = find(payload, 'ref');
  return typeof said === 'string' ? said : ref;
}

/** The default branch's own policy was reviewed; for any other ref it is not known yet where the policy is. */
function toRun(source: EventSource, repository: Repository, before: string | null): JudgedEvent {
  const { name, payload, ref, baseRef, headRef } = source;
  const commit = checkCommit(source.sha, 'GITHUB_SHA');
  const said = find(payload, 'repository', 'default_branch');
  const ownBranch = ON_DEFAULT_BRANCH.has(name) ? readBranch(ref) : null;
  const defaultBranch = ownBranch ?? (typeof said === 'string' ? said : null);
  const run: RefRun = {
    kind: 'run',
    repository,
    ref,
    commit,
    before,
    defaultBranch,
    baseRef,
    headRef,
  };
  const isOnDefaultBranch = defaultBranch !== null && ref === `refs/heads/${defaultBranch}`;
  return isOnDefaultBranch && baseRef === null && headRef === null ? judgeDefaultBranch(run) : run;
}

/** What arrived on the default branch, by the policy from before; everything if there was nothing before. */
export function judgeDefaultBranch({ repository, commit, before }: RefRun): ChangeEvent | CommitEvent {
  if (before === null) return { kind: 'commit', repository, head: commit, policyAt: commit };
  return {
    kind: 'change',
    repository,
    base: before,
    head: commit,
    against: 'base',
    trunk: null,
    policyAt: before,
    pullRequest: null,
    lostBase: 'judge-all',
  };
}

/** `refs/heads/main` → `main`; null for anything else. */
export function readBranch(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

function readRepository(text: string): Repository {
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (owner !== '' && repo !== '' && rest.length === 0) return { owner, repo };
  throw new GitHubFault('input', `GITHUB_REPOSITORY is \`${text}\`; it must be \`owner/repo\`.`);
}

function readPullRequest(payload: unknown): PullRequest | null {
  const number = find(payload, 'pull_request', 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return null;
  const changedFiles = find(payload, 'pull_request', 'changed_files');
  const source = find(payload, 'pull_request', 'head', 'repo', 'full_name');
  const branch = find(payload, 'pull_request', 'base', 'ref');
  return {
    number,
    changedFiles: typeof changedFiles === 'number' ? changedFiles : 0,
    source: typeof source === 'string' ? source : null,
    baseBranch: typeof branch === 'string' ? branch : null,
  };
}

function readCommit(payload: unknown, ...keys: string[]): string {
  return checkCommit(find(payload, ...keys), keys.join('.'));
}

function checkCommit(value: unknown, name: string): string {
  if (typeof value === 'string' && COMMIT.test(value) && !ZEROS.test(value)) return value;
  throw new GitHubFault('input', `The event's \`${name}\` is not a commit.`);
}

function find(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return found;
}
