import {
  AnswerError,
  type FaultKind,
  ForeignAnswer,
  GitHubFault,
  NoSuchHost,
  SOON,
  UNUSABLE_ANSWER,
} from './fault.js';
import { readKeptOut } from './kept-out.js';
import { isSecondaryLimit, LIMIT_HEADER, UNKNOWN_END } from './rate-limit.js';

interface ResponseError extends Error {
  readonly status?: number;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string | number | undefined>>;
    readonly data?: unknown;
  };
}

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

/** An address that is not the API's may answer as the API does. */
const CHECK_ADDRESS =
  'Maintainer of the workflow: check that it exists, and that the token can read it (`permissions: contents: read`). If everything is said to be missing, GITHUB_API_URL may be wrong.';

const TOO_LARGE = {
  title: 'a file is too large for GitHub to send',
  turn: 'Owner of the repository: make the file smaller, or leave it out with `settings.ignore` of the policy.',
};

const UNKNOWN_HOST = {
  title: 'the host in GITHUB_API_URL is not known',
  turn: 'Administrator of the runner: correct GITHUB_API_URL (for GitHub Enterprise Server `https://HOST/api/v3`), or let the runner find the name of its host.',
  retry: 'If the name was known before: re-run this job in a few minutes.',
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
  if (response === undefined && address !== null) {
    if (error.cause instanceof ForeignAnswer)
      return new GitHubFault(
        'address',
        `${start}the answer did not come from GitHub's API: ${message}.${place}`,
      );
    if (error.cause instanceof NoSuchHost)
      return new GitHubFault('address', `${start}${message}.${place}`, UNKNOWN_HOST);
  }
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
  const refusal = kind === 'permission' ? readKeptOut(message) : null;
  if (refusal !== null) {
    const { why, title, turn } = refusal;
    return new GitHubFault(kind, `${start}GitHub answered ${status}, ${why}.`, { status, title, turn });
  }
  // the client makes a 500 of a query that GitHub has begun, and answered with 200
  const told =
    response.status === 200 ? 'GitHub could not finish the query' : `GitHub answered ${status}${meaning}`;
  return new GitHubFault(kind, `${start}${told}.`, {
    status,
    answer: message,
    isWrite: isWriting(error),
    ...(kind === 'outage' ? { title: 'GitHub answered with an error' } : {}),
    ...(status === 401 ? { turn: RENEW_TOKEN } : {}),
    ...(kind === 'missing' && address !== null ? { turn: CHECK_ADDRESS } : {}),
  });
}
