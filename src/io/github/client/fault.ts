import { isSecondaryLimit } from './rate-limit.js';

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
  /** When to try again if no time is known, if that is not the same either. */
  readonly retry?: string;
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
  readonly retry: string | null;

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
    this.retry = retry ?? null;
  }
}

interface Advice {
  readonly title: string;
  /** Who has to act, and how. */
  readonly turn: string;
  /** When to try again, if no time is known. */
  readonly retry: string | null;
}

const SOON = 'In a few minutes: re-run this job.';

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
  const retry =
    fault.retryAt === null
      ? (fault.retry ?? advice.retry)
      : `After ${formatTime(fault.retryAt)}: re-run this job.`;
  const { title, turn, message: what } = fault;
  return { title: title ?? advice.title, turn: turn ?? advice.turn, what, retry };
}

function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

interface ResponseError extends Error {
  readonly status?: number;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

/** The header in which the client's `limits` plug-in says when a limit ends, in seconds since 1970 or `UNKNOWN_END`. */
export const LIMIT_HEADER = 'x-limit-lasts-until';
export const UNKNOWN_END = 'unknown';

/** A query is sent as something to write too. */
function isWriting({ request }: ResponseError): boolean {
  return request?.method !== 'GET' && request?.url?.endsWith('/graphql') === false;
}

const RENEW_TOKEN =
  'Maintainer of the workflow: use a `token` that has not expired or been revoked, or leave the input out.';

const ANSWERS: ReadonlyMap<number, readonly [FaultKind, meaning: string]> = new Map([
  [401, ['permission', ', the token was rejected']],
  [403, ['permission', ', not allowed']],
  [404, ['missing', ', not found']],
  [410, ['missing', ', not found']],
  [451, ['permission', ', not allowed']],
]);

/** GitHub answered, but what it says contradicts itself or has not the name that the commit gives it. */
export const UNUSABLE_ANSWER = {
  title: 'GitHub gave an answer that cannot be used',
  turn: 'Nobody has to change anything: re-run this job. If it happens again, report it to GitHub, with the line above.',
};

/** An answer that is refused before the client reads it, and asked for again. */
export class AnswerError extends Error {}

/** What GitHub does not list, however it is asked. */
export const UNLISTED_FOLDER = {
  title: 'a folder is too large for GitHub to list',
  turn: 'Owner of the repository: split the folder. The command line, which asks git, can judge the commit meanwhile.',
};

const TOO_LARGE = {
  title: 'a file is too large for GitHub to send',
  turn: 'Owner of the repository: make the file smaller, or leave it out with `settings.ignore` of the policy.',
};

const SECONDARY_LIMIT = { title: "GitHub's secondary rate limit is exceeded", retry: SOON };

/** Whether GitHub refuses what is larger than its API returns, such as a file of more than 100 MB. */
function isTooLarge(data: unknown): boolean {
  const errors: unknown = (data as { readonly errors?: unknown } | null | undefined)?.errors;
  return (
    Array.isArray(errors) &&
    errors.some((each: { readonly code?: unknown } | null) => each?.code === 'too_large')
  );
}

/**
 * Turns an error of a call into a fault; `what` completes "could not …". `address`: the API's, if it is not
 * github.com's own and may be wrong. Bugs are rethrown.
 */
export function toFault(error: unknown, what: string, address: string | null): GitHubFault {
  if (error instanceof GitHubFault) return error;
  if (!(error instanceof Error)) throw error;
  if (error.cause instanceof GitHubFault) return error.cause;
  const { status, response, message } = error as ResponseError;
  const start = `The gate could not ${what}: `;
  // an answer of another format, on which the client itself fails
  if (error instanceof TypeError)
    return new GitHubFault('outage', `${start}GitHub's answer has an unknown format.`, UNUSABLE_ANSWER);
  if (status === undefined) throw error;
  const place = address === null ? '' : ` GITHUB_API_URL is \`${address}\`.`;
  if (response === undefined)
    return new GitHubFault(
      'outage',
      `${start}${message}.${place}`,
      error.cause instanceof AnswerError ? UNUSABLE_ANSWER : {},
    );
  const { headers = {} } = response;
  const limit = headers[LIMIT_HEADER];
  if (limit !== undefined) {
    const retryAt = limit === UNKNOWN_END ? null : new Date(Number(limit) * 1000);
    const remaining = String(headers['x-ratelimit-remaining'] ?? '0');
    // GitHub answers a query with 200, whatever comes of it
    const told = response.status === 200 ? '' : ` (${status})`;
    const [cause, details] =
      isSecondaryLimit(message) || remaining !== '0'
        ? (['GitHub accepts no more requests in so short a time', SECONDARY_LIMIT] as const)
        : (['this token has used up its requests for now', {}] as const);
    return new GitHubFault('rate-limit', `${start}${cause}${told}.`, { retryAt, status, ...details });
  }
  const [kind, meaning] = ANSWERS.get(status) ?? (['outage', ''] as const);
  const isApi = /^application\/json\b/i.test(String(headers['content-type'] ?? ''));
  if (kind !== 'outage' && !isApi)
    return new GitHubFault(
      'address',
      `${start}the answer (${status}) did not come from GitHub's API.${place}`,
      {
        status,
      },
    );
  if (status === 403 && isTooLarge(response.data))
    return new GitHubFault('input', `${start}it is too large for GitHub to send.`, {
      status,
      ...TOO_LARGE,
    });
  return new GitHubFault(kind, `${start}GitHub answered ${status}${meaning}.`, {
    status,
    answer: message,
    isWrite: isWriting(error),
    ...(status === 401 ? { turn: RENEW_TOKEN } : {}),
  });
}
