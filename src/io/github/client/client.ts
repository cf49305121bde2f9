import { defaults, getOctokitOptions } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';
import { openFetch } from '../../proxied-fetch.js';
import { type AnswerShape, checkShape } from './answer-shape.js';
import { DEFAULT_ADDRESS } from './api-address.js';
import type { Deadline } from './deadline.js';
import { toFault } from './failed-call.js';
import { GitHubFault } from './fault.js';
import { describeEnd, type Fetch, guardFetch } from './guarded-fetch.js';
import { limitRequests } from './limits.js';

/** GitHub for one token. Every call ends with an answer or a `GitHubFault` before the deadline. */
export interface GitHub {
  /** `what` completes "could not …". An answer of any other shape is a fault. */
  call<T>(what: string, shape: AnswerShape, request: (octokit: Octokit) => Promise<T>): Promise<T>;
  readonly deadline: Deadline;
}

export interface GitHubOptions {
  readonly token: string;
  /** Of the API, without a trailing slash. */
  readonly address: string;
  readonly deadline: Deadline;
}

const GatedOctokit = Octokit.plugin(limitRequests, retry);

export function openGitHub({ token, address: baseUrl, deadline }: GitHubOptions): GitHub {
  const { request = {} } = defaults;
  const octokit = new GatedOctokit({
    ...(getOctokitOptions(token) as { auth: string }),
    baseUrl,
    deadline,
    userAgent: 'base-image-gate',
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: {
      fetch: guardFetch(openLater(request.fetch as Fetch), baseUrl, deadline),
      parseSuccessResponseBody: false,
    },
    retry: {
      doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      retries: 3,
      // 1, 4 and 9 seconds before the second, third and fourth try
      retryAfterBaseValue: deadline.total / 60,
    },
  });
  return {
    deadline,
    async call(what, shape, request) {
      try {
        const answer = await deadline.race(request(octokit), () => describeEnd(deadline));
        return checkShape(answer, shape, what);
      } catch (error) {
        throw toFault(error, what, baseUrl === DEFAULT_ADDRESS ? null : baseUrl);
      }
    },
  };
}

/** The octokit's own way through a proxy does not end where the proxy closes what it is asked. */
function openLater(plain: Fetch): Fetch {
  const opened = openFetch(process.env, plain);
  return async (url, init) => (await opened)(url, init);
}

/** Whether to try another way after this fault: not if the time or the token's requests are used up. */
export function mayGoOn(fault: unknown): fault is GitHubFault {
  return fault instanceof GitHubFault && fault.kind !== 'deadline' && fault.kind !== 'rate-limit';
}
