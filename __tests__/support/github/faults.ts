/** What can go wrong with one request. */
export const FAULTS = [
  '500',
  '502',
  '429 short',
  '429 long',
  '403 rate limit',
  '404',
  'hang',
  'reset',
  'truncated body',
  'cut JSON',
  'wrong content type',
] as const;

export type Fault =
  | (typeof FAULTS)[number]
  | typeof QUERY_LIMIT
  | 'GraphQL secondary limit'
  | 'moved'
  | 'moved away'
  | (typeof ANSWERS)[number];

/** Refusals of one place, with GitHub's own words. */
const ANSWERS = [
  '401',
  'locked',
  'too large',
  'reset in the past',
  'reset far away',
  'retry far away',
  'secondary limit',
  'IP allow list',
  'single sign-on',
  'login page',
  'login page that is a success',
] as const;

/** A fault that only a query can have: a success that says that the limit is used up. */
export const QUERY_LIMIT = 'GraphQL rate limit';

/** A fault at the request of that index, counted from 0 over the whole run, or at it and all that come after. */
export interface FaultPlan {
  readonly at: number;
  readonly fault: Fault;
  readonly forEver: boolean;
  /** Only requests with this in their path or query. */
  readonly only?: string;
}

/** Faults of a request that GitHub did not carry out; after the others it may have done so. */
const REFUSALS: ReadonlySet<Fault> = new Set<Fault>([
  '500',
  '429 short',
  '429 long',
  '403 rate limit',
  '404',
  ...ANSWERS,
]);

export function isRefusal(fault: Fault): boolean {
  return REFUSALS.has(fault);
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer, and how much of it arrives: all, the first half, or nothing because the connection breaks or stays silent. */
export interface Delivery extends Answer {
  readonly arrives: 'whole' | 'half' | 'reset' | 'never';
}

export function isHit({ at, forEver, only = '' }: FaultPlan, index: number, path: string): boolean {
  if (!path.includes(only)) return false;
  return forEver ? index >= at : index === at;
}

/** Spoils an answer; times are real ones, because clients compare them with their clocks. `path`: what was asked for. */
export function spoil(fault: Fault, path: string, answer: Answer): Delivery {
  const soon = Math.floor(Date.now() / 1000);
  switch (fault) {
    case '500':
      return refuse(500, 'Server Error');
    case '502':
      return toPage(502, 'Bad Gateway');
    case '429 short':
      return refuse(429, 'You have exceeded a secondary rate limit', { 'retry-after': '1' });
    case '429 long':
      return refuse(429, 'Too many requests', { 'retry-after': '3600' });
    case '403 rate limit':
      return refuse(403, 'API rate limit exceeded for installation.', {
        'x-ratelimit-limit': '1000',
        ...usedUp(soon + 1800),
      });
    case '404':
      return refuse(404, 'Not Found');
    case '401':
      return refuse(401, 'Bad credentials');
    case 'locked':
      return refuse(403, 'Unable to create comment because issue is locked.');
    case 'too large':
      return refuse(403, 'This API returns blobs up to 100 MB in size.', {}, [
        { resource: 'Blob', field: 'data', code: 'too_large' },
      ]);
    case 'reset in the past':
      return refuse(403, 'API rate limit exceeded for installation.', usedUp(soon - 120));
    case 'reset far away':
      return refuse(403, 'API rate limit exceeded for installation.', usedUp(99_999_999_999_999));
    case 'retry far away':
      return refuse(429, 'Too many requests', { 'retry-after': '99999999999999' });
    case 'secondary limit':
      // the reset is that of the other limit, of which most is left
      return refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes.', {
        ...usedUp(soon + 3600),
        'x-ratelimit-remaining': '990',
      });
    case 'IP allow list':
      return refuse(
        403,
        'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and 203.0.113.7 is not permitted to access this resource.',
      );
    case 'single sign-on':
      return refuse(
        403,
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      );
    case 'login page':
      return toPage(404, 'Sign in');
    case 'login page that is a success':
      return toPage(200, 'Sign in');
    case 'hang':
      return { ...answer, arrives: 'never' };
    case 'reset':
      return { ...answer, arrives: 'reset' };
    case 'truncated body':
      return { ...answer, arrives: 'half' };
    // something in between has ended it in good order
    case 'cut JSON':
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2), arrives: 'whole' };
    case QUERY_LIMIT:
      return {
        status: 200,
        headers: { ...JSON_TYPE, ...usedUp(soon + 1800) },
        body: JSON.stringify({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }),
        arrives: 'whole',
      };
    case 'GraphQL secondary limit':
      return {
        status: 200,
        headers: JSON_TYPE,
        body: JSON.stringify({ errors: [{ message: 'You have exceeded a secondary rate limit.' }] }),
        arrives: 'whole',
      };
    case 'moved':
      return refuse(301, 'Moved Permanently', { location: path });
    case 'moved away':
      return refuse(301, 'Moved Permanently', { location: `http://127.0.0.1:9${path}` });
    case 'wrong content type':
      return toPage(200, 'Unicorn!');
  }
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

const usedUp = (until: number) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(until) });

function refuse(
  status: number,
  message: string,
  headers: Answer['headers'] = {},
  errors?: readonly object[],
): Delivery {
  const body = JSON.stringify({ message, errors, documentation_url: 'https://docs.github.com/rest' });
  return { status, headers: { ...JSON_TYPE, ...headers }, body, arrives: 'whole' };
}

function toPage(status: number, text: string): Delivery {
  const headers = { 'content-type': 'text/html' };
  return { status, headers, body: `<html>${text}</html>`, arrives: 'whole' };
}
