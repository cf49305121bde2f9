import type { GitRepository } from './git-repository.js';

/** What a token may do. */
export interface FakeToken {
  /** The account that writes with it. */
  readonly login: string;
  /** `owner/repo` → permissions. */
  readonly repositories: Readonly<
    Record<string, { readonly contents: boolean; readonly pullRequests: 'none' | 'read' | 'write' }>
  >;
}

export interface FakeComment {
  readonly id: number;
  readonly login: string;
  readonly pullRequest: number;
  body: string;
  updates: number;
}

export interface FakeReview {
  readonly login: string;
  readonly commit: string;
  readonly comments: readonly {
    readonly path: string;
    readonly line: number;
    readonly side: string;
    readonly body: string;
  }[];
}

export interface FakeRepository {
  readonly id: number;
  /** `owner/repo`. */
  readonly name: string;
  readonly git: GitRepository;
  readonly isPrivate: boolean;
  readonly pullRequests: Map<
    number,
    { readonly base: string; readonly head: string; readonly baseBranch?: string }
  >;
  readonly comments: FakeComment[];
  readonly reviews: FakeReview[];
}

export interface FakeLimits {
  /** Entries of a recursive tree. GitHub: 100,000. */
  treeEntries: number;
  comparedFiles: number;
  listedFiles: number;
  /** Bytes of a text in GraphQL. */
  graphqlText: number;
}

export interface FakeState {
  readonly repositories: Map<string, FakeRepository>;
  readonly tokens: Map<string, FakeToken>;
  readonly limits: FakeLimits;
  nextId: number;
}

export function createState(): FakeState {
  return {
    repositories: new Map(),
    tokens: new Map(),
    limits: { treeEntries: 100_000, comparedFiles: 300, listedFiles: 3000, graphqlText: 512_000 },
    // GitHub's numbers no longer fit 32 bits
    nextId: 3_000_000_000,
  };
}

export function takeId(state: FakeState): number {
  state.nextId += 1;
  return state.nextId;
}
