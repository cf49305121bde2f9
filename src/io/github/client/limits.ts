import type { Octokit } from '@octokit/rest';
import type { Deadline } from './deadline.js';
import { isRateLimit, isSecondaryLimit, LIMIT_HEADER, UNKNOWN_END } from './rate-limit.js';

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

type LimitHeaders = Record<string, string | number | undefined>;

interface LimitedError extends Error {
  readonly status?: number;
  readonly response?: {
    headers: LimitHeaders;
    readonly data?: unknown;
  };
}

/** If GitHub does not name a time. Its documentation: wait at least a minute. */
const UNKNOWN_WAIT = 60;
/** GitHub's limits are lifted within an hour: a time that is further away is not told, and may not even be a date. In seconds. */
const LONGEST_WAIT = 24 * 60 * 60;

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
        const limit = findQueryLimit(response.data);
        if (limit === null) return response;
        throw Object.assign(new Error(limit), { status: 429, response });
      } catch (error) {
        const wait = error instanceof Error ? markLimit(error, tries === 1) : null;
        if (wait === null || tries === MAX_TRIES || wait * 1000 >= deadline.remaining()) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  });
  return {};
};

/** What a query's answer says of a limit; null: nothing. */
function findQueryLimit(data: unknown): string | null {
  const errors = (data as { errors?: unknown } | null)?.errors;
  if (!Array.isArray(errors)) return null;
  const limit = errors.find(
    (error) =>
      error?.type === 'RATE_LIMITED' ||
      (error?.type === undefined && isSecondaryLimit(String(error?.message))),
  );
  return limit === undefined ? null : String(limit.message);
}

/** Seconds to wait if the error is a limit; otherwise null. */
function markLimit({ status, response, message }: LimitedError, isFirst: boolean): number | null {
  if (response === undefined || status === undefined) return null;
  const { headers } = response;
  if (!isRateLimit({ status, header: (name) => headers[name], message })) return null;
  const now = Date.now() / 1000;
  const { seconds, isNamed } = readWait(headers, now, isFirst);
  const wait = Math.max(1, Math.ceil(seconds));
  headers[LIMIT_HEADER] = isNamed ? String(Math.ceil(now + wait)) : UNKNOWN_END;
  return wait;
}

/**
 * How long to wait, and whether GitHub names that time: in `retry-after` (seconds or a date), else in `x-ratelimit-reset`. One in
 * the past may be over, or the clocks differ: try once more.
 */
function readWait(
  headers: LimitHeaders,
  now: number,
  isFirst: boolean,
): { readonly seconds: number; readonly isNamed: boolean } {
  const unknown = { seconds: UNKNOWN_WAIT, isNamed: false };
  const after = readAfter(headers, now);
  const seconds = after ?? readReset(headers, now);
  if (seconds === null) return unknown;
  if (after === null && seconds <= 0) return isFirst ? { seconds: 1, isNamed: true } : unknown;
  return { seconds, isNamed: seconds <= LONGEST_WAIT };
}

function readAfter(headers: LimitHeaders, now: number): number | null {
  const after = headers['retry-after'];
  if (after === undefined) return null;
  const seconds = Number(after);
  const wait = Number.isFinite(seconds) ? seconds : Date.parse(String(after)) / 1000 - now;
  return Number.isFinite(wait) ? wait : null;
}

/** In seconds since 1970. While requests remain, it is about a limit that is not the one that was met. */
function readReset(headers: LimitHeaders, now: number): number | null {
  if (String(headers['x-ratelimit-remaining']) !== '0') return null;
  // one second more, so that the next try is after the reset
  const wait = Number(headers['x-ratelimit-reset']) + 1 - now;
  return Number.isFinite(wait) ? wait : null;
}
