/** The header in which the client's `limits` plug-in says when a limit ends, in seconds since 1970 or `UNKNOWN_END`. */
export const LIMIT_HEADER = 'x-limit-lasts-until';
export const UNKNOWN_END = 'unknown';

/** What GitHub's answer says of a limit. */
export interface LimitSigns {
  readonly status: number;
  /** The value of a header; null or undefined without it. */
  readonly header: (name: string) => unknown;
  /** What it says in words. */
  readonly message: string;
}

/**
 * Whether GitHub refuses further requests for now: it says so by 429, and by the same 403 as what nobody may read, with a header of
 * its limits or in words.
 */
export function isRateLimit({ status, header, message }: LimitSigns): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    (header('retry-after') ?? null) !== null ||
    header('x-ratelimit-remaining') === '0' ||
    /rate limit/i.test(message)
  );
}

/** Whether GitHub says that it is asked too much at a time, and not that the hour's requests are used up. */
export function isSecondaryLimit(message: string): boolean {
  return /secondary rate limit/i.test(message);
}
