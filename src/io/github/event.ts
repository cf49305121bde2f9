import { GitHubFault } from './fault.js';
import { COMMIT, type Repository } from './repository.js';

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
}

/** What is to be judged, and by the policy at which commit. */
export type JudgedEvent = { readonly repository: Repository } & (
  | {
      /** A change between two commits; the policy is that of `base`. */
      readonly kind: 'change';
      readonly base: string;
      readonly head: string;
      readonly against: 'merge-base' | 'base';
      readonly pullRequest: PullRequest | null;
      /** What to do where GitHub no longer has `base`. */
      readonly lostBase: 'fault' | 'judge-all';
    }
  | { readonly kind: 'commit'; readonly head: string }
  /** Names that must be looked up first. */
  | {
      readonly kind: 'refs';
      readonly base: string | null;
      readonly head: string;
      readonly pullRequest: PullRequest | null;
    }
  /** A branch was deleted: there is nothing left. */
  | { readonly kind: 'nothing'; readonly why: string }
);

const ZEROS = /^0+$/;

/** Reads the event; one that says nothing about a change is a fault unless the inputs name refs. */
export function readEvent(source: EventSource): JudgedEvent {
  const repository = readRepository(source.repository);
  const pullRequest = readPullRequest(source.payload);
  const { baseRef, headRef } = source;
  if (baseRef !== null || headRef !== null)
    return { kind: 'refs', repository, base: baseRef, head: headRef ?? readHead(source), pullRequest };
  switch (source.name) {
    case 'pull_request':
    case 'pull_request_target': {
      const commits = find(source.payload, 'pull_request');
      const base = readCommit(commits, 'base', 'sha');
      const head = readCommit(commits, 'head', 'sha');
      return {
        kind: 'change',
        repository,
        base,
        head,
        against: 'merge-base',
        pullRequest,
        lostBase: 'fault',
      };
    }
    case 'merge_group': {
      const base = readCommit(source.payload, 'merge_group', 'base_sha');
      const head = readCommit(source.payload, 'merge_group', 'head_sha');
      return {
        kind: 'change',
        repository,
        base,
        head,
        against: 'base',
        pullRequest: null,
        lostBase: 'fault',
      };
    }
    case 'push':
      return readPush(source, repository);
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'commit', repository, head: checkCommit(source.sha, 'GITHUB_SHA') };
    default:
      throw new GitHubFault(
        'input',
        `The event \`${source.name}\` does not say what changed. Run on \`pull_request\`, \`merge_group\`, \`push\`, \`schedule\` or \`workflow_dispatch\`, or give \`base-ref\` and \`head-ref\`.`,
      );
  }
}

function readPush(source: EventSource, repository: Repository): JudgedEvent {
  const { payload, ref } = source;
  const before = find(payload, 'before');
  const after = find(payload, 'after');
  if (find(payload, 'deleted') === true || (typeof after === 'string' && ZEROS.test(after)))
    return { kind: 'nothing', repository, why: `\`${ref}\` was deleted, there is nothing to judge` };
  // a pushed tag may name a tag object; the run's own commit is what it points at
  const head = ref.startsWith('refs/tags/') ? source.sha : after;
  const commit = checkCommit(head, 'after');
  if (typeof before === 'string' && ZEROS.test(before)) return { kind: 'commit', repository, head: commit };
  const base = checkCommit(before, 'before');
  return {
    kind: 'change',
    repository,
    base,
    head: commit,
    against: 'base',
    pullRequest: null,
    lostBase: 'judge-all',
  };
}

/** The head of an event with only a base given: that of the pull request, else the run's own commit. */
function readHead({ payload, sha }: EventSource): string {
  const head = find(payload, 'pull_request', 'head', 'sha');
  return typeof head === 'string' && COMMIT.test(head) ? head : sha;
}

function readRepository(text: string): Repository {
  const [owner = '', repo = '', ...rest] = text.split('/');
  if (owner !== '' && repo !== '' && rest.length === 0) return { owner, repo };
  throw new GitHubFault('input', `GITHUB_REPOSITORY is \`${text}\`, it must be \`owner/repo\`.`);
}

function readPullRequest(payload: unknown): PullRequest | null {
  const number = find(payload, 'pull_request', 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return null;
  const changedFiles = find(payload, 'pull_request', 'changed_files');
  return { number, changedFiles: typeof changedFiles === 'number' ? changedFiles : 0 };
}

function readCommit(payload: unknown, ...keys: string[]): string {
  return checkCommit(find(payload, ...keys), keys.join('.'));
}

function checkCommit(value: unknown, name: string): string {
  if (typeof value === 'string' && COMMIT.test(value) && !ZEROS.test(value)) return value;
  throw new GitHubFault('input', `The event's \`${name}\` is no commit.`);
}

function find(value: unknown, ...keys: string[]): unknown {
  let found = value;
  for (const key of keys) found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return found;
}
