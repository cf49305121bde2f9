import { schema as github } from '@octokit/graphql-schema';
import {
  buildSchema,
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { FakeRepository, FakeState } from '../fake-state.js';
import { findEntry, readObjects } from '../git/git-objects.js';
import { parseTree } from '../git/git-store.js';

let schema: GraphQLSchema | null = null;

/** GitHub's published schema. */
function loadSchema(): GraphQLSchema {
  if (schema !== null) return schema;
  schema = buildSchema(github.idl, { assumeValidSDL: true });
  return schema;
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface CheckedQuery {
  readonly document: DocumentNode;
  readonly problems: readonly string[];
}

/** Most tests send the same queries: GitHub's schema is large, and checking one takes longer than answering it. */
const checked = new Map<string, CheckedQuery>();

function readQuery(query: string): CheckedQuery {
  const known = checked.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const problems = validate(loadSchema(), document, specifiedRules).map(({ message }) => message);
  checked.set(query, { document, problems });
  return { document, problems };
}

/** What GitHub's schema says against a query; empty where it is valid. */
export function checkQuery({ query }: GraphqlRequest): readonly string[] {
  return readQuery(query).problems;
}

/** Answers a query from the state and the real repository behind it. `find` hides what the token may not see. */
export function answerQuery(
  state: FakeState,
  login: string,
  find: (name: string) => FakeRepository | null,
  { query, variables }: GraphqlRequest,
): unknown {
  const { document, problems } = readQuery(query);
  if (problems.length > 0) return { data: null, errors: problems.map((message) => ({ message })) };
  const errors: unknown[] = [];
  const result = executeSync({
    schema: loadSchema(),
    document,
    variableValues: { ...variables },
    rootValue: {
      repository: ({ owner, name }: { owner: string; name: string }) => {
        const repository = find(`${owner}/${name}`);
        if (repository !== null) return describeRepository(state, repository, login);
        errors.push({
          type: 'NOT_FOUND',
          path: ['repository'],
          message: `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        });
        return null;
      },
    },
  });
  const all = [...errors, ...(result.errors ?? []).map((error) => error.toJSON())];
  return { data: result.data ?? null, ...(all.length === 0 ? {} : { errors: all }) };
}

function describeRepository(state: FakeState, repository: FakeRepository, login: string): unknown {
  return {
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      const [object = null] = readObjects(repository.git, [oid ?? expression ?? '']);
      if (object === null) return null;
      const types: Readonly<Record<string, string>> = {
        blob: 'Blob',
        tree: 'Tree',
        commit: 'Commit',
        tag: 'Tag',
      };
      const base = { __typename: types[object.type], oid: object.sha };
      if (object.type === 'commit') return { ...base, ...describeCommit(state, repository, object.sha) };
      if (object.type === 'tree') return { ...base, entries: describeTree(repository, object.sha) };
      return object.type === 'blob' ? { ...base, ...describeBlob(state, object.bytes) } : base;
    },
    pullRequest: ({ number }: { number: number }) => {
      if (!repository.pullRequests.has(number)) return null;
      const comments = repository.comments.filter((comment) => comment.pullRequest === number);
      const threads = repository.reviews.flatMap((review) =>
        review.comments.map(({ body }) => ({ body, viewerDidAuthor: review.login === login })),
      );
      return {
        comments: (page: PageRequest) =>
          toPage(page, comments, ({ id, body, login: author }) => ({
            // GitHub's 32-bit field is null where the number does not fit
            databaseId: id > 0x7fff_ffff ? null : id,
            fullDatabaseId: String(id),
            body,
            viewerDidAuthor: author === login,
          })),
        reviewThreads: (page: PageRequest) =>
          toPage(page, threads, (thread) => ({ comments: { nodes: [thread] } })),
      };
    },
  };
}

/** One entry of a commit's tree by its path; a link is not followed. */
function describeCommit(state: FakeState, { git }: FakeRepository, commit: string): Record<string, unknown> {
  return {
    file: ({ path }: { path: string }) => {
      const entry = findEntry(git, commit, path);
      if (entry === null) return null;
      const bytes = entry.type === 'blob' ? (readObjects(git, [entry.sha])[0]?.bytes ?? null) : null;
      return {
        mode: Number.parseInt(entry.mode, 8),
        oid: entry.sha,
        size: entry.size ?? 0,
        object: bytes === null ? null : { __typename: 'Blob', oid: entry.sha, ...describeBlob(state, bytes) },
      };
    },
  };
}

/** The names are those that git has, byte by byte. */
function describeTree({ git }: FakeRepository, sha: string): Record<string, unknown>[] {
  const object = git.objects.find(sha);
  if (object === undefined) return [];
  return parseTree(object).map(({ name, mode, sha: oid }) => ({
    nameRaw: name.toString('base64'),
    mode: Number.parseInt(mode, 8),
    oid,
  }));
}

interface PageRequest {
  readonly first?: number;
  readonly after?: string | null;
}

function toPage<T>(
  { first = 10, after }: PageRequest,
  items: readonly T[],
  describe: (item: T) => unknown,
): unknown {
  const start = after ? Number(after) : 0;
  const end = start + first;
  return {
    nodes: items.slice(start, end).map(describe),
    pageInfo: { hasNextPage: end < items.length, endCursor: String(end) },
  };
}

/** GitHub takes a text apart that it could not show: binary files have none, long ones are cut, marks and invalid bytes are changed. */
function describeBlob({ limits }: FakeState, bytes: Buffer): Record<string, unknown> {
  const isBinary = bytes.subarray(0, 8000).includes(0);
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, limits.graphqlText));
  const isTruncated = bytes.length > limits.graphqlText;
  return { byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : text };
}
