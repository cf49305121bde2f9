/**
 * Why something could not be evaluated. `missing`: GitHub says that it does not exist, or hides it from this token;
 * `address`: something other than GitHub answered;
 * `incomplete`: GitHub's answer is truncated, and there was no way to get the rest; `names`: files that GitHub cannot
 * tell apart; `input`: the run is misconfigured.
 */
export type FaultKind =
  | 'rate-limit'
  | 'permission'
  | 'missing'
  | 'outage'
  | 'deadline'
  | 'address'
  | 'incomplete'
  | 'names'
  | 'input';

export interface FaultDetails {
  /** When it is worth trying again; null if waiting does not help, or the time is unknown. */
  readonly retryAt?: Date | null;
  /** Of GitHub's answer; null without one. */
  readonly status?: number | null;
  /** What GitHub says in it. */
  readonly answer?: string;
  /** Whether something should have been written. */
  readonly isWrite?: boolean;
  /** The title and who has to act, if that is not the same for all faults of the kind. */
  readonly title?: string;
  readonly turn?: string;
  /** When to try again if no time is known, if that is not the same either; null: that does not help. */
  readonly retry?: string | null;
}

/** A look-up that failed: never a pass, never a violation. */
export class GitHubFault extends Error {
  readonly kind: FaultKind;
  readonly retryAt: Date | null;
  readonly status: number | null;
  readonly answer: string;
  readonly isWrite: boolean;
  readonly title: string | null;
  readonly turn: string | null;
  readonly retry: string | null | undefined;

  constructor(kind: FaultKind, message: string, details: FaultDetails = {}) {
    super(message);
    const { retryAt, status, answer, isWrite, title, turn, retry } = details;
    this.name = 'GitHubFault';
    this.kind = kind;
    this.retryAt = retryAt ?? null;
    this.status = status ?? null;
    this.answer = answer ?? '';
    this.isWrite = isWrite ?? false;
    this.title = title ?? null;
    this.turn = turn ?? null;
    this.retry = retry;
  }

  /** Whether GitHub does not list a folder, however it is asked. */
  get isUnlisted(): boolean {
    return this.title === UNLISTED_FOLDER.title;
  }
}

interface Advice {
  readonly title: string;
  /** Who has to act, and how. */
  readonly turn: string;
  /** When to try again, if no time is known. */
  readonly retry: string | null;
}

/** When to try again after what passes by itself. */
export const SOON = 'In a few minutes: re-run this job.';

const ADVICE: Readonly<Record<FaultKind, Advice>> = {
  'rate-limit': {
    title: "GitHub's rate limit is used up",
    turn: 'Nobody has to change anything: re-run this job once the limit is lifted.',
    retry: 'In an hour at the latest: re-run this job.',
  },
  permission: {
    title: 'the token cannot read what the gate needs',
    turn: 'Maintainer of the workflow: give the job `permissions:` with `contents: read` and `pull-requests: write`, or a `token` that can read it.',
    retry: null,
  },
  missing: {
    title: 'GitHub cannot find what the gate needs',
    turn: 'Maintainer of the workflow: check that it exists, and that the token can read it (`permissions: contents: read`).',
    retry: null,
  },
  outage: {
    title: 'GitHub could not be reached',
    turn: 'Nobody has to change anything: re-run this job. See https://www.githubstatus.com for outages.',
    retry: SOON,
  },
  deadline: {
    title: 'GitHub took too long to answer',
    turn: 'Nobody has to change anything: re-run this job. See https://www.githubstatus.com for outages.',
    retry: SOON,
  },
  address: {
    title: "GitHub's API is not at GITHUB_API_URL",
    turn: 'Administrator of the runner: correct GITHUB_API_URL (for GitHub Enterprise Server `https://HOST/api/v3`), or the proxy.',
    retry: null,
  },
  incomplete: {
    title: 'GitHub did not list every changed file',
    turn: 'Re-run this job; if it happens again, split the change.',
    retry: SOON,
  },
  names: {
    title: 'The commit has a file that GitHub does not list under a name of its own',
    turn: 'Owner of the repository: rename that file, so that its name is valid UTF-8 and unique. One such file, anywhere in the repository, is enough.',
    retry: null,
  },
  input: {
    title: 'the gate is misconfigured',
    turn: 'Maintainer of the workflow: fix what is described above.',
    retry: null,
  },
};

/** What happened, who has to act, and when to try again. */
export function describeFault(fault: GitHubFault): Advice & { readonly what: string } {
  const advice = ADVICE[fault.kind];
  const usual = fault.retry === undefined ? advice.retry : fault.retry;
  const retry = fault.retryAt === null ? usual : `After ${formatTime(fault.retryAt)}: re-run this job.`;
  const { title, turn, message: what } = fault;
  return { title: title ?? advice.title, turn: turn ?? advice.turn, what, retry };
}

function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** GitHub answered, but what it says contradicts itself or has not the name that the commit gives it. */
export const UNUSABLE_ANSWER = {
  title: 'GitHub gave an answer that cannot be used',
  turn: 'Nobody has to change anything: re-run this job. If it happens again, report it to GitHub, with the line above.',
};

/** An answer that is refused before the client reads it, and asked for again. */
export class AnswerError extends Error {}

/** Something other than GitHub's API has answered, as far as the kind of the answer tells; asked for again all the same. */
export class ForeignAnswer extends Error {}

/** The name of a host leads nowhere. */
export class NoSuchHost extends Error {}

/** What GitHub does not list, however it is asked. */
export const UNLISTED_FOLDER = {
  title: 'a folder is too large for GitHub to list',
  turn: 'Owner of the repository: split the folder. The command line, which asks git, can judge the commit meanwhile.',
  retry: null,
};
