import {
  type AnswerShape,
  checkShape,
  hasShape,
  isFlag,
  isListOf,
  isNumber,
  isText,
  optional,
} from './client/answer-shape.js';
import type { GitHub } from './client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from './client/fault.js';
import { readKeptOut } from './client/kept-out.js';
import { sendQuery } from './files/blob-query.js';
import { type PullRequestState, readState, STATE_FIELDS } from './pull-request.js';
import type { Repository } from './repository.js';

/** A list of a pull request, and how to ask for it. */
export interface PagedList {
  /** Its field. */
  readonly field: string;
  /** What to ask of each node, in GraphQL. */
  readonly nodes: string;
  readonly isNode: AnswerShape;
  /** Whether a node lacks something within it, which may be there; by default none does. */
  readonly isPart?: (node: unknown) => boolean;
  /** For messages: what is wanted, and what of GitHub it is. */
  readonly what: string;
  readonly name: string;
}

/** What GitHub lists, and why that is not all; null: it is. */
export interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly missing: GitHubFault | null;
}

/** A list of a pull request, and the state of that. */
export interface PullRequestList<Node> {
  readonly listed: Promise<Listed<Node>>;
  /** As the first page says, whatever becomes of the list; null if it does not say. */
  readonly state: Promise<PullRequestState | null>;
}

interface Page<Node> {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface Answer<Node> {
  readonly data?: {
    readonly repository?: {
      readonly pullRequest?: Readonly<Record<string, Page<Node> | null | undefined>> | null;
    } | null;
  } | null;
  readonly errors?: unknown;
}

/** Of a hundred. */
const MAX_PAGES = 100;

/** All nodes of a list, page after page. */
export function listNodes<Node>(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  list: PagedList,
): PullRequestList<Node> {
  const { field, nodes, what } = list;
  const query = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){${STATE_FIELDS} ${field}(first:100,after:$after){
    totalCount nodes{${nodes}} pageInfo{hasNextPage endCursor}}}}}`;
  const ask = (after: string | null) =>
    sendQuery<Answer<Node>>(github, what, query, { ...repository, number: pullRequest, after });
  const first = ask(null);
  const listed = collect(list, first, ask);
  // a fault is noticed where it is awaited
  listed.catch(() => {});
  return {
    listed,
    state: first.then(
      ({ data }) => readState(data?.repository?.pullRequest),
      () => null,
    ),
  };
}

async function collect<Node>(
  { field, isNode, isPart = () => false, what, name }: PagedList,
  first: Promise<Answer<Node>>,
  ask: (after: string) => Promise<Answer<Node>>,
): Promise<Listed<Node>> {
  const isPage = hasShape({
    nodes: isListOf(optional(isNode)),
    pageInfo: hasShape({ hasNextPage: isFlag, endCursor: optional(isText) }),
    totalCount: isNumber,
  });
  const nodes: Node[] = [];
  let listed = 0;
  let counted = 0;
  let missing: GitHubFault | null = null;
  const asked = new Set<string | null>();
  let after: string | null = null;
  do {
    if (asked.has(after) || asked.size === MAX_PAGES)
      throw new GitHubFault('incomplete', `GitHub's list of ${name} does not end.`, UNUSABLE_ANSWER);
    asked.add(after);
    const { data, errors }: Answer<Node> = await (after === null ? first : ask(after));
    const page: Page<Node> | null | undefined = data?.repository?.pullRequest?.[field];
    if (page === undefined || page === null) throw explainAbsence(errors, what, name);
    checkShape(page, isPage, what);
    const shown = page.nodes.filter(
      (node): node is Awaited<Node> & Node => node !== null && node !== undefined,
    );
    // with an error, what is missing was not looked up, whatever it is
    const isCut = shown.length < page.nodes.length || shown.some(isPart);
    if (isCut && errors !== undefined) missing ??= explainAbsence(errors, what, name);
    nodes.push(...shown);
    listed += page.nodes.length;
    counted = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  if (listed < counted)
    missing ??= new GitHubFault(
      'outage',
      `The gate could not ${what}: GitHub counts ${counted} ${name} and lists ${listed}.`,
      UNUSABLE_ANSWER,
    );
  return { nodes, missing };
}

/** With these GraphQL says that somebody may not see something. */
const REFUSALS: ReadonlySet<unknown> = new Set(['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES']);

/** Why there is no list in an answer. */
function explainAbsence(errors: unknown, what: string, name: string): GitHubFault {
  const said: readonly ({ readonly type?: unknown; readonly message?: unknown } | null)[] = Array.isArray(
    errors,
  )
    ? errors
    : [];
  const refused = said.find((error) => REFUSALS.has(error?.type)) ?? null;
  if (refused !== null) {
    const refusal = readKeptOut(String(refused.message));
    const why = refusal === null ? '' : `: ${refusal.why}`;
    return new GitHubFault('permission', `GitHub does not show ${name} to this token${why}.`);
  }
  const cause =
    said.length > 0 ? 'GitHub could not finish the query' : "GitHub's answer has an unknown format";
  return new GitHubFault('outage', `The gate could not ${what}: ${cause}.`, UNUSABLE_ANSWER);
}
