import type { Octokit } from '@octokit/rest';
import type { Deadline } from './deadline.js';
import { LIMIT_HEADER } from './fault.js';
import { isRateLimit } from './rate-limit.js';

/** Runs a job when a slot is free. */
export type Lane = <R>(job: () => Promise<R>) => Promise<R>;

/** Runs at most this many jobs at a time; the others wait in order. */
export function openLane(maxConcurrent: number): Lane {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (job) => {
    if (running >= maxConcurrent) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

interface LimitedError extends Error {
  readonly status?: number;
  readonly response?: {
    headers: Record<string, string | number | undefined>;
    readonly data?: unknown;
  };
}

/** If GitHub does not name a time. Its documentation: wait at least a minute. */
const UNKNOWN_WAIT = 60;

const MAX_CONCURRENT = 8;
const MAX_TRIES = 5;

/**
 * A plug-in of Octokit, innermost, with the option `deadline`: so many at a time, and where GitHub says "too many requests" (403 and 429, with
 * `retry-after`, with `x-ratelimit-reset`, or an error of GraphQL), again after the time it names, if that is before the
 * deadline. `@octokit/plugin-throttling` sends one query a second, and knows two of these answers.
 */
export const limitRequests: Parameters<typeof Octokit.plugin>[0] = (octokit, options) => {
  const deadline: Deadline = options['deadline'];
  const lane = openLane(MAX_CONCURRENT);
  octokit.hook.wrap('request', async (request, given) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const response = await lane(async () => request(given));
        if (!isLimitedQuery(response.data)) return response;
        throw Object.assign(new Error('rate limit of GraphQL'), { status: 429, response });
      } catch (error) {
        const wait = error instanceof Error ? markLimit(error, tries === 1) : null;
        if (wait === null || tries === MAX_TRIES || wait * 1000 >= deadline.remaining()) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  });
  return {};
};

function isLimitedQuery(data: unknown): boolean {
  const errors = (data as { errors?: unknown } | null)?.errors;
  return Array.isArray(errors) && errors.some((error) => error?.type === 'RATE_LIMITED');
}

/** Seconds to wait if the error is a limit; otherwise null. */
function markLimit({ status, response, message }: LimitedError, isFirst: boolean): number | null {
  if (response === undefined || status === undefined) return null;
  const { headers } = response;
  if (!isRateLimit({ status, header: (name) => headers[name], message })) return null;
  const now = Date.now() / 1000;
  const wait = Math.max(1, Math.ceil(readWait(headers, now, isFirst)));
  headers[LIMIT_HEADER] = String(Math.ceil(now + wait));
  return wait;
}

/**
 * Seconds to wait: `retry-after` (seconds or a date) before `x-ratelimit-reset` (seconds since 1970). One in the past may
 * be over, or the clocks differ: try once more.
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
  // one second more, so that the next try is after the reset
  const reset = Number(headers['x-ratelimit-reset']) + 1;
  if (headers['x-ratelimit-remaining'] === undefined || !Number.isFinite(reset)) return UNKNOWN_WAIT;
  if (reset > now) return reset - now;
  return isFirst ? 1 : UNKNOWN_WAIT;
}
