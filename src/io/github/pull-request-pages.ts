import {
  type AnswerShape,
  checkShape,
  hasShape,
  isFlag,
  isListOf,
  isText,
  optional,
} from './client/answer-shape.js';
import type { GitHub } from './client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from './client/fault.js';
import { readKeptOut } from './client/kept-out.js';
import { sendQuery } from './files/blob-query.js';
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

interface Page<Node> {
  readonly nodes: readonly (Node | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
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
export async function listNodes<Node>(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  { field, nodes, isNode, isPart = () => false, what, name }: PagedList,
): Promise<Listed<Node>> {
  const query = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){${field}(first:100,after:$after){
    nodes{${nodes}} pageInfo{hasNextPage endCursor}}}}}`;
  const isPage = hasShape({
    nodes: isListOf(optional(isNode)),
    pageInfo: hasShape({ hasNextPage: isFlag, endCursor: optional(isText) }),
  });
  const found: Node[] = [];
  let missing: GitHubFault | null = null;
  const asked = new Set<string | null>();
  let after: string | null = null;
  do {
    if (asked.has(after) || asked.size === MAX_PAGES)
      throw new GitHubFault('incomplete', `GitHub's list of ${name} does not end.`, UNUSABLE_ANSWER);
    asked.add(after);
    const variables: Record<string, unknown> = { ...repository, number: pullRequest, after };
    const { data, errors } = await sendQuery<Answer<Node>>(github, what, query, variables);
    const page: Page<Node> | null | undefined = data?.repository?.pullRequest?.[field];
    if (page === undefined || page === null) throw explainAbsence(errors, what, name);
    checkShape(page, isPage, what);
    const shown = page.nodes.filter(
      (node): node is Awaited<Node> & Node => node !== null && node !== undefined,
    );
    // with an error, what is missing was not looked up, whatever it is
    const isShort = shown.length < page.nodes.length || shown.some(isPart);
    if (isShort && errors !== undefined) missing ??= explainAbsence(errors, what, name);
    const { hasNextPage, endCursor } = page.pageInfo;
    const isCutOff = (after !== null && page.nodes.length === 0) || (hasNextPage && endCursor === null);
    if (isCutOff)
      missing ??= new GitHubFault(
        'outage',
        `The gate could not ${what}: a page of ${name} that GitHub promised was empty or not named.`,
        UNUSABLE_ANSWER,
      );
    found.push(...shown);
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return { nodes: found, missing };
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
