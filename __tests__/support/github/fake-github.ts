import { answerQuery, checkQuery, type GraphqlRequest } from './api/graphql-api.js';
import { loadContract } from './api/openapi-contract.js';
import { notFound, type RestAnswer } from './api/rest-answer.js';
import { ROUTES } from './api/rest-routes.js';
import { type Incoming, openDoor } from './door.js';
import { createState, type FakeRepository, type FakeState, type FakeToken } from './fake-state.js';
import { type Delivery, type FaultPlan, isHit, isRefusal, spoil } from './faults.js';
import { createGitRepository, type GitRepository } from './git-repository.js';

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

export type Alteration = (target: string, answer: unknown) => unknown;

/** GitHub on the loopback, over real git repositories. Every request and answer is held to GitHub's own descriptions. */
export interface FakeGitHub {
  readonly url: string;
  readonly state: FakeState;
  readonly requests: LoggedRequest[];
  /** What GitHub's descriptions say against requests and answers: must stay empty. */
  readonly violations: string[];
  faults: readonly FaultPlan[];
  /** Makes of a right answer a wrong one: a success that says something else. */
  alter: Alteration | null;
  addRepository(name: string, git?: GitRepository, isPrivate?: boolean): FakeRepository;
  addToken(token: string, access: FakeToken): void;
  /** Forgets requests and faults, keeps the state. */
  restart(): void;
  close(): Promise<void>;
}

/** Nothing is answered until nobody has asked for so long, so that what is sent together is seen to be. Milliseconds. */
const QUIET = 20;

export async function startFakeGitHub(): Promise<FakeGitHub> {
  // both are large: read now, they do not hold up a request later
  loadContract();
  checkQuery({ query: '{ __typename }', variables: {} });
  const state = createState();
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  let faults: readonly FaultPlan[] = [];
  let alter: Alteration | null = null;
  let round = 0;
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const door = await openDoor(receive, (problem) => void violations.push(problem));
  const { url } = door;

  function waitForRound(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = undefined;
        round += 1;
        for (const go of waiting.splice(0)) go();
      }, QUIET);
    });
  }

  async function receive({ method, target, authorization, body: text }: Incoming): Promise<Delivery> {
    const { pathname, searchParams, search } = new URL(target, url);
    // GitHub Enterprise Server has its interfaces below /api
    const path = pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api(?=\/graphql$)/, '');
    const index = requests.length;
    const entry: LoggedRequest = { method, path, query: search, body: undefined, authorization, round: 0 };
    requests.push(entry);
    const body: unknown = (await text) === '' ? undefined : JSON.parse(await text);
    Object.assign(entry, { body });
    await waitForRound();
    entry.round = round;
    const plan = faults.find((candidate) => isHit(candidate, index, target));
    const isRefused = plan !== undefined && isRefusal(plan.fault);
    const { status, body: data, headers } = isRefused ? notFound() : answer(entry, searchParams, body);
    const type = 'application/json; charset=utf-8';
    const whole = {
      status,
      headers: { 'content-type': type, 'x-github-request-id': `FAKE:${index}`, ...headers },
      body: JSON.stringify(alter === null || status !== 200 ? data : alter(`${method} ${target}`, data)),
    };
    return plan === undefined ? { ...whole, arrives: 'whole' } : spoil(plan.fault, target, whole);
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
    get alter() {
      return alter;
    },
    set alter(change) {
      alter = change;
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
      waiting.length = 0;
      timer = undefined;
      round = 0;
      faults = [];
      alter = null;
    },
    async close() {
      await door.close();
      for (const { git } of state.repositories.values()) git.remove();
    },
  };
}

/** How many round trips there were, one after the other. */
export function countRounds(requests: readonly LoggedRequest[]): number {
  return new Set(requests.map(({ round }) => round)).size;
}
