import { hasShape, isText } from './answer-shape.js';
import type { Deadline } from './deadline.js';
import { AnswerError, ForeignAnswer, GitHubFault, NoSuchHost } from './fault.js';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const MAX_REDIRECTS = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/**
 * A fetch whose answer is complete or an error: each try has a time limit, the body is read to the end, and a success must be JSON.
 * Anything that goes wrong is an ordinary error, which the retry plug-in retries. Only the API's own host is contacted.
 */
export function guardFetch(fetch: Fetch, baseUrl: string, deadline: Deadline): Fetch {
  const { origin } = new URL(baseUrl);

  async function send(url: string, init: RequestInit, redirects: number): Promise<Response> {
    const target = new URL(url);
    if (target.origin !== origin)
      throw new ForeignAnswer(`refused to contact ${target.host}, which is not GitHub's API`);
    if (deadline.remaining() < 1) throw describeEnd(deadline);
    const signal = AbortSignal.timeout(limitTry(deadline));
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (REDIRECTS.has(response.status) && location !== null && redirects < MAX_REDIRECTS) {
      await response.arrayBuffer();
      return send(new URL(location, url).href, init, redirects + 1);
    }
    return readWhole(response);
  }

  return async (url, init) => {
    try {
      return await send(url, init, 0);
    } catch (error) {
      if (OWN_ERRORS.some((kind) => error instanceof kind)) throw error;
      const Kind = isUnknownHost(error) ? NoSuchHost : Error;
      throw new Kind(describeFailure(error));
    }
  };
}

/** In whole milliseconds, other numbers throw. Near the end there is time for one more try after one that hangs. */
export function limitTry({ total, remaining }: Pick<Deadline, 'total' | 'remaining'>): number {
  return Math.max(1, Math.floor(Math.min(total / 5, Math.max(remaining() / 2, Math.min(remaining(), 1000)))));
}

/** What @octokit/request reads of a response, with the body in memory. */
async function readWhole(response: Response): Promise<Response> {
  const text = await response.text();
  if (response.status >= 200 && response.status < 300 && response.status !== 204) {
    const type = response.headers.get('content-type') ?? 'none';
    if (!/^application\/json\s*(?:;|$)/i.test(type)) throw new ForeignAnswer('the answer is not JSON');
    return copyResponse(response, parse(text), text);
  }
  if (response.status >= 300 && response.status < 400)
    throw new Error(`an unexpected redirect (${response.status})`);
  return copyResponse(response, null, text);
}

// @octokit/request passes the body on as it is (`parseSuccessResponseBody: false`): its own parser is slow on large trees
function copyResponse({ status, statusText, headers, url }: Response, body: unknown, text: string): Response {
  return { status, statusText, headers, url, body, text: () => Promise.resolve(text) } as Response;
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('the answer is truncated');
  }
  if (typeof value !== 'object' || value === null) throw new AnswerError('the answer is empty');
  // the client itself reads the errors of a query
  const { errors } = value as { readonly errors?: unknown };
  if (Array.isArray(errors) && !errors.every(hasMessage))
    throw new AnswerError('the answer has an unknown format');
  return value;
}

const hasMessage = hasShape({ message: isText });

export function describeEnd(deadline: Deadline): GitHubFault {
  const seconds = Math.round(deadline.total / 1000);
  return new GitHubFault(
    'deadline',
    `GitHub did not answer in time: the run stops after ${seconds} seconds.`,
  );
}

const OWN_ERRORS = [GitHubFault, AnswerError, ForeignAnswer];

/** Nothing in the network knows the name, as far as it was asked. */
function isUnknownHost(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return (cause as { readonly code?: unknown } | undefined)?.code === 'ENOTFOUND';
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'the connection failed';
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
  const cause: unknown = error.cause;
  if (cause instanceof Error && cause.message !== '') return cause.message;
  // what it says may repeat a header, and with it the token
  return error instanceof TypeError ? 'the request could not be sent' : error.message;
}
