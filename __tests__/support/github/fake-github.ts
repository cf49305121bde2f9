import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createState, type FakeRepository, type FakeState, type FakeToken } from './fake-state.js';
import { type Answer, type FaultPlan, isHit, isRefusal, spoil } from './faults.js';
import { createGitRepository, type GitRepository } from './git-repository.js';
import { answerQuery, checkQuery, type GraphqlRequest } from './graphql-api.js';
import { loadContract } from './openapi-contract.js';
import { notFound, type RestAnswer } from './rest-answer.js';
import { ROUTES } from './rest-routes.js';

/** One request as it came in. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly authorization: string;
  /** The round trip that it belongs to, from 1: requests of one round trip are all there before any is answered. */
  round: number;
}

/** GitHub on the loopback, over real git repositories. Every request and answer is held to GitHub's own descriptions. */
export interface FakeGitHub {
  readonly url: string;
  readonly state: FakeState;
  readonly requests: LoggedRequest[];
  /** What GitHub's descriptions say against requests and answers: must stay empty. */
  readonly violations: string[];
  faults: readonly FaultPlan[];
  /** Nothing is answered until nobody has asked for so long, so that what is sent together is seen to be. Milliseconds. */
  quiet: number;
  addRepository(name: string, git?: GitRepository, isPrivate?: boolean): FakeRepository;
  addToken(token: string, access: FakeToken): void;
  /** Forgets requests and faults, keeps the state. */
  restart(): void;
  close(): Promise<void>;
}

export async function startFakeGitHub(): Promise<FakeGitHub> {
  // both are large: read now, they do not hold up a request later
  loadContract();
  checkQuery({ query: '{ __typename }', variables: {} });
  const state = createState();
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  let faults: readonly FaultPlan[] = [];
  let round = 0;
  let quiet = 20;
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function waitForRound(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(() => {
        round += 1;
        for (const go of waiting.splice(0)) go();
      }, quiet);
    });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', url);
    // GitHub Enterprise Server has its interfaces below /api
    const path = pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, '');
    const index = requests.length;
    const entry: LoggedRequest = {
      method: request.method ?? '',
      path,
      query: search,
      body: undefined,
      authorization: request.headers.authorization ?? '',
      round: 0,
    };
    requests.push(entry);
    const body = await readBody(request);
    Object.assign(entry, { body });
    await waitForRound();
    entry.round = round;
    const plan = faults.find((candidate) => isHit(candidate, index, request.url ?? '/'));
    const isRefused = plan !== undefined && isRefusal(plan.fault);
    const { status, body: data, headers } = isRefused ? notFound() : answer(entry, searchParams, body);
    const whole: Answer = {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-github-request-id': `FAKE:${index}`,
        ...headers,
      },
      body: JSON.stringify(data),
    };
    if (plan === undefined) response.writeHead(whole.status, whole.headers).end(whole.body);
    else spoil(plan.fault, request.url ?? '/', response, whole);
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
    const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(\/.*|)$/.exec(full) ?? [];
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
    get quiet() {
      return quiet;
    },
    set quiet(time) {
      quiet = time;
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
      round = 0;
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

/** How many round trips there were, one after the other. */
export function countRounds(requests: readonly LoggedRequest[]): number {
  return new Set(requests.map(({ round }) => round)).size;
}
