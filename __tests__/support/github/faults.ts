import type { ServerResponse } from 'node:http';

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
  'wrong content type',
] as const;

export type Fault =
  | (typeof FAULTS)[number]
  | typeof QUERY_LIMIT
  | 'moved'
  | 'moved away'
  | (typeof ANSWERS)[number];

/** Refusals of one place, with GitHub's own words. */
const ANSWERS = ['401', 'locked', 'reset in the past', 'login page'] as const;

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

export function isHit({ at, forEver, only = '' }: FaultPlan, index: number, path: string): boolean {
  if (!path.includes(only)) return false;
  return forEver ? index >= at : index === at;
}

/** Spoils an answer; times are real ones, because clients compare them with their clocks. `path`: what was asked for. */
export function spoil(fault: Fault, path: string, response: ServerResponse, answer: Answer): void {
  const message = (text: string) =>
    JSON.stringify({ message: text, documentation_url: 'https://docs.github.com/rest' });
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const soon = Math.floor(Date.now() / 1000);
  switch (fault) {
    case '500':
      response.writeHead(500, json).end(message('Server Error'));
      return;
    case '502':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
      return;
    case '429 short':
      response
        .writeHead(429, { ...json, 'retry-after': '1' })
        .end(message('You have exceeded a secondary rate limit'));
      return;
    case '429 long':
      response.writeHead(429, { ...json, 'retry-after': '3600' }).end(message('Too many requests'));
      return;
    case '403 rate limit':
      response
        .writeHead(403, {
          ...json,
          'x-ratelimit-limit': '1000',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(soon + 1800),
        })
        .end(message('API rate limit exceeded for installation.'));
      return;
    case '404':
      response.writeHead(404, json).end(message('Not Found'));
      return;
    case '401':
      response.writeHead(401, json).end(message('Bad credentials'));
      return;
    case 'locked':
      response.writeHead(403, json).end(message('Unable to create comment because issue is locked.'));
      return;
    case 'reset in the past':
      response
        .writeHead(403, { ...json, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(soon - 120) })
        .end(message('API rate limit exceeded for installation.'));
      return;
    case 'login page':
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
      return;
    case 'hang':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'truncated body':
      response.writeHead(answer.status, {
        ...answer.headers,
        'content-length': String(Buffer.byteLength(answer.body)),
      });
      response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)), () => response.destroy());
      return;
    case QUERY_LIMIT:
      response
        .writeHead(200, { ...json, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(soon + 1800) })
        .end(JSON.stringify({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }));
      return;
    case 'moved':
    case 'moved away':
      response
        .writeHead(301, { ...json, location: `${fault === 'moved' ? '' : 'http://127.0.0.1:9'}${path}` })
        .end(message('Moved Permanently'));
      return;
    case 'wrong content type':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Unicorn!</html>');
  }
}
