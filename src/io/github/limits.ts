import type { throttling } from '@octokit/plugin-throttling';
import { LIMIT_HEADER } from './fault.js';

interface LimitedError extends Error {
  readonly status?: number;
  readonly response?: {
    headers: Record<string, string | number | undefined>;
    readonly data?: unknown;
  };
}

/** Where GitHub names no time. Its documentation: wait at least a minute. */
const UNKNOWN_WAIT = 60;

/**
 * An Octokit plug-in, innermost: every way in which GitHub says "too many requests" (403 and 429, with `retry-after`,
 * with `x-ratelimit-reset`, or an error of GraphQL) becomes the one that the throttling plug-in knows.
 */
export function limits(octokit: Parameters<typeof throttling>[0]): void {
  const triedAgain = new WeakSet<object>();
  octokit.hook.wrap('request', async (request, options) => {
    try {
      const response = await request(options);
      if (!isLimitedQuery(response.data)) return response;
      throw Object.assign(new Error('rate limit of GraphQL'), { status: 429, response });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const limited = markLimit(error, !triedAgain.has(options));
      if (LIMIT_HEADER in (limited.response?.headers ?? {})) triedAgain.add(options);
      throw limited;
    }
  });
}

function isLimitedQuery(data: unknown): boolean {
  const errors = (data as { errors?: unknown } | null)?.errors;
  return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}

function markLimit(error: LimitedError, isFirst: boolean): LimitedError {
  const { status, response } = error;
  if (response === undefined || (status !== 403 && status !== 429)) return error;
  const { headers } = response;
  const isLimit =
    status === 429 ||
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(error.message);
  if (!isLimit) return error;
  const now = Date.now() / 1000;
  const wait = Math.max(1, Math.ceil(readWait(headers, now, isFirst)));
  headers['retry-after'] = String(wait);
  headers[LIMIT_HEADER] = String(Math.ceil(now + wait));
  error.message = `secondary rate limit: ${error.message}`;
  return error;
}

/**
 * Seconds to wait: `retry-after` (seconds or a date) before `x-ratelimit-reset` (seconds since 1970). One that is past may
 * be over, or the clocks differ: it is tried once more.
 */
function readWait(
  headers: Readonly<Record<string, string | number | undefined>>,
  now: number,
  isFirst: boolean,
): number {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const wait = Number.isFinite(seconds) ? seconds : Date.parse(String(after)) / 1000 - now;
    if (Number.isFinite(wait)) return wait;
  }
  // one second more, so that the next try is after the reset and not at it
  const reset = Number(headers['x-ratelimit-reset']) + 1;
  if (headers['x-ratelimit-remaining'] === undefined || !Number.isFinite(reset)) return UNKNOWN_WAIT;
  if (reset > now) return reset - now;
  return isFirst ? 1 : UNKNOWN_WAIT;
}
