/**
 * Why something could not be evaluated. `missing`: GitHub says that it does not exist, or hides it from this token;
 * `address`: something else than GitHub answered;
 * `incomplete`: GitHub answered with less than there is, and no complete way was left; `names`: files that GitHub cannot
 * tell apart; `input`: the run is set up wrongly.
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
  /** When it is worth trying again; null where time alone does not help, or nobody knows. */
  readonly retryAt?: Date | null;
  /** Of GitHub's answer; null where there was none. */
  readonly status?: number | null;
  /** What GitHub says in it. */
  readonly answer?: string;
  /** What it is called and whose turn it is, where that is not the same for all faults of the kind. */
  readonly title?: string;
  readonly turn?: string;
}

/** A look-up that failed: never a pass, never a violation. */
export class GitHubFault extends Error {
  readonly kind: FaultKind;
  readonly retryAt: Date | null;
  readonly status: number | null;
  readonly answer: string;
  readonly title: string | null;
  readonly turn: string | null;

  constructor(kind: FaultKind, message: string, { retryAt, status, answer, title, turn }: FaultDetails = {}) {
    super(message);
    this.name = 'GitHubFault';
    this.kind = kind;
    this.retryAt = retryAt ?? null;
    this.status = status ?? null;
    this.answer = answer ?? '';
    this.title = title ?? null;
    this.turn = turn ?? null;
  }
}

interface Advice {
  readonly title: string;
  /** Whose turn it is and what to do. */
  readonly turn: string;
  /** When to try again, where no time is known. */
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
    title: 'the token may not read what the gate needs',
    turn: 'Whoever maintains the workflow: give the job `permissions:` with `contents: read` and `pull-requests: write`, or a `token` that may read it.',
    retry: null,
  },
  missing: {
    title: 'GitHub does not find what the gate needs',
    turn: 'Whoever maintains the workflow: check that it exists, and that the token may read it (`permissions: contents: read`).',
    retry: null,
  },
  outage: {
    title: 'GitHub could not be asked',
    turn: 'Nobody has to change anything: re-run this job. https://www.githubstatus.com tells about outages.',
    retry: SOON,
  },
  deadline: {
    title: 'GitHub took too long to answer',
    turn: 'Nobody has to change anything: re-run this job. https://www.githubstatus.com tells about outages.',
    retry: SOON,
  },
  address: {
    title: "GitHub's API is not at its address",
    turn: 'Whoever runs the runner: correct GITHUB_API_URL (for GitHub Enterprise Server `https://HOST/api/v3`), or the proxy on the way.',
    retry: null,
  },
  incomplete: {
    title: 'GitHub does not tell all that changed',
    turn: 'Re-run this job; if it happens again, split the change into smaller ones.',
    retry: SOON,
  },
  names: {
    title: 'The commit has files whose names GitHub cannot tell apart',
    turn: 'Whoever owns the repository: rename the file so that its name is UTF-8 and no other file has it.',
    retry: null,
  },
  input: {
    title: 'the gate is not set up rightly',
    turn: 'Whoever maintains the workflow: correct what is said above.',
    retry: null,
  },
};

/** What happened, whose turn it is, and when to try again. */
export function describeFault(fault: GitHubFault): Advice & { readonly what: string } {
  const advice = ADVICE[fault.kind];
  const retry =
    fault.retryAt === null ? advice.retry : `After ${formatTime(fault.retryAt)}: re-run this job.`;
  const { title, turn, message: what } = fault;
  return { title: title ?? advice.title, turn: turn ?? advice.turn, what, retry };
}

function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

interface ResponseError extends Error {
  readonly status?: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** The header in which the client's `limits` plug-in says until when a limit lasts, in seconds since 1970. */
export const LIMIT_HEADER = 'x-limit-lasts-until';

const RENEW_TOKEN =
  'Whoever maintains the workflow: give a `token` that has neither expired nor been revoked, or leave the input out.';

const ANSWERS: ReadonlyMap<number, readonly [FaultKind, meaning: string]> = new Map([
  [401, ['permission', ', the token is not accepted']],
  [403, ['permission', ', not allowed']],
  [404, ['missing', ', not found']],
  [410, ['missing', ', not found']],
  [451, ['permission', ', not allowed']],
]);

/**
 * An error that a call ended with, as a fault; `what` completes "could not …". `address`: the API's, where it is not
 * github.com's own and may be wrong. Bugs are thrown on.
 */
export function toFault(error: unknown, what: string, address: string | null): GitHubFault {
  if (error instanceof GitHubFault) return error;
  if (!(error instanceof Error)) throw error;
  if (error.cause instanceof GitHubFault) return error.cause;
  const { status, response, message } = error as ResponseError;
  if (status === undefined) throw error;
  const start = `The gate could not ${what}: `;
  const place = address === null ? '' : ` GITHUB_API_URL is \`${address}\`.`;
  if (response === undefined) return new GitHubFault('outage', `${start}${message}.${place}`);
  const { headers = {} } = response;
  const limit = headers[LIMIT_HEADER];
  if (limit !== undefined) {
    const explained = `${start}this token has used up its requests for now (${status}).`;
    return new GitHubFault('rate-limit', explained, { retryAt: new Date(Number(limit) * 1000), status });
  }
  const [kind, meaning] = ANSWERS.get(status) ?? (['outage', ''] as const);
  const isApi = /^application\/json\b/i.test(String(headers['content-type'] ?? ''));
  if (kind !== 'outage' && !isApi)
    return new GitHubFault('address', `${start}the answer (${status}) is not one of GitHub's API.${place}`, {
      status,
    });
  return new GitHubFault(kind, `${start}GitHub answers ${status}${meaning}.`, {
    status,
    answer: message,
    ...(status === 401 ? { turn: RENEW_TOKEN } : {}),
  });
}
