import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createState, type FakeRepository, type FakeState, type FakeToken } from './fake-state.js';
import { type Answer, type FaultPlan, isHit, spoil } from './faults.js';
import { createGitRepository, type GitRepository } from './git-repository.js';
import { answerQuery, checkQuery, type GraphqlRequest } from './graphql-api.js';
import { loadContract } from './openapi-contract.js';
import { notFound, type RestAnswer } from './rest-answer.js';
import { ROUTES } from './rest-routes.js';

/** One request as it came in; times in milliseconds. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly authorization: string;
  readonly start: number;
  end: number;
}

/** GitHub on the loopback, over real git repositories. Every request and answer is held to GitHub's own descriptions. */
export interface FakeGitHub {
  readonly url: string;
  readonly state: FakeState;
  readonly requests: LoggedRequest[];
  /** What GitHub's descriptions say against requests and answers: must stay empty. */
  readonly violations: string[];
  faults: readonly FaultPlan[];
  addRepository(name: string, git?: GitRepository, isPrivate?: boolean): FakeRepository;
  addToken(token: string, access: FakeToken): void;
  /** Forgets requests and faults, keeps the state. */
  restart(): void;
  close(): Promise<void>;
}

/** How long an answer takes at least, so that requests that are sent together are seen to be together. Milliseconds. */
const LATENCY = 25;

export async function startFakeGitHub(): Promise<FakeGitHub> {
  const state = createState();
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  let faults: readonly FaultPlan[] = [];
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', url);
    const index = requests.length;
    const entry: LoggedRequest = {
      method: request.method ?? '',
      path: pathname,
      query: search,
      body: undefined,
      authorization: request.headers.authorization ?? '',
      start: performance.now(),
      end: Number.POSITIVE_INFINITY,
    };
    requests.push(entry);
    const body = await readBody(request);
    Object.assign(entry, { body });
    const { status, body: data, headers } = answer(entry, searchParams, body);
    await wait(LATENCY);
    const whole: Answer = {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-github-request-id': `FAKE:${index}`,
        ...headers,
      },
      body: JSON.stringify(data),
    };
    entry.end = performance.now();
    const plan = faults.find((candidate) => isHit(candidate, index));
    if (plan === undefined) response.writeHead(whole.status, whole.headers).end(whole.body);
    else spoil(plan.fault, response, whole);
  }

  function answer(entry: LoggedRequest, query: URLSearchParams, body: unknown): RestAnswer {
    const { method, path } = entry;
    const token = state.tokens.get(entry.authorization.replace(/^(token|bearer) /i, ''));
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials' } };
    const find = (name: string): FakeRepository | null => {
      const repository = [...state.repositories.values()].find(
        (candidate) => candidate.name.toLowerCase() === name.toLowerCase(),
      );
      if (repository === undefined) return null;
      return !repository.isPrivate || token.repositories[repository.name]?.contents === true
        ? repository
        : null;
    };
    if (path === '/graphql') {
      const asked = body as GraphqlRequest;
      violations.push(...checkQuery(asked));
      return { status: 200, body: answerQuery(state, token.login, find, asked) };
    }
    const numbered = /^\/repositories\/(\d+)(\/.*)$/.exec(path);
    const owner = [...state.repositories.values()].find(({ id }) => String(id) === numbered?.[1]);
    const full = owner === undefined ? path : `/repos/${owner.name}${numbered?.[2]}`;
    violations.push(...loadContract().checkRequest({ method, path: full, query, body }));
    const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*)$/.exec(full) ?? [];
    const repository = find(name);
    const route = ROUTES.find((candidate) => candidate.method === method && candidate.pattern.test(rest));
    if (repository === null || route === undefined) return notFound();
    if (route.writes === true && token.repositories[repository.name]?.pullRequests !== 'write')
      return {
        status: 403,
        body: {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest',
          status: '403',
        },
      };
    const values = (route.pattern.exec(rest) ?? []).slice(1).map(decodeURIComponent);
    const given = route.handle(
      state,
      repository,
      { method, path: full, query, body, login: token.login, api: url },
      values,
    );
    violations.push(...loadContract().checkResponse(method, full, given.status, given.body));
    return given;
  }

  return {
    url,
    state,
    requests,
    violations,
    get faults() {
      return faults;
    },
    set faults(plans) {
      faults = plans;
    },
    addRepository(name, git = createGitRepository(), isPrivate = false) {
      const id = state.repositories.size + 1;
      const repository = { id, name, git, isPrivate, pullRequests: new Map(), comments: [], reviews: [] };
      state.repositories.set(name, repository);
      return repository;
    },
    addToken: (token, access) => void state.tokens.set(token, access),
    restart() {
      requests.length = 0;
      faults = [];
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const { git } of state.repositories.values()) git.remove();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

/** How many requests had to wait for one another: the longest chain of requests, each begun after the one before had its answer. */
export function measureDepth(requests: readonly LoggedRequest[]): number {
  const depths: number[] = [];
  for (const request of requests) {
    const before = requests
      .slice(0, depths.length)
      .map((other, index) => (other.end < request.start ? (depths[index] ?? 0) : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
