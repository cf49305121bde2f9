import { sendQuery } from './blob-query.js';
import { type GitHub, mayGoOn } from './client.js';
import { GitHubFault } from './fault.js';
import type { Repository } from './repository.js';

/** The gate's own comment on a pull request. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

const QUERY = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){comments(first:100,after:$after){
    nodes{databaseId fullDatabaseId body viewerDidAuthor} pageInfo{hasNextPage endCursor}}}}}`;

interface Page {
  readonly nodes: readonly ({
    readonly databaseId: number | null;
    /** GitHub's newer numbers do not fit the older field. */
    readonly fullDatabaseId: string | number | null;
    readonly body: string;
    readonly viewerDidAuthor: boolean;
  } | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Answer {
  readonly data?: {
    readonly repository?: { readonly pullRequest?: { readonly comments?: Page } | null } | null;
  } | null;
}

/** The first comment that this token's own account wrote and that `isOurs` knows; null without one. */
export async function findOwnComment(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  isOurs: (body: string) => boolean,
): Promise<OwnComment | null> {
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { ...repository, number: pullRequest, after };
    const what = 'look for its comment on the pull request';
    const { data } = await sendQuery<Answer>(github, what, QUERY, variables);
    const page: Page | undefined = data?.repository?.pullRequest?.comments;
    if (page === undefined) throw new GitHubFault('permission', 'GitHub shows no comments to this token.');
    for (const node of page.nodes)
      if (node?.viewerDidAuthor === true && isOurs(node.body))
        return { id: Number(node.fullDatabaseId ?? node.databaseId), body: node.body };
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return null;
}

export async function updateComment(
  github: GitHub,
  repository: Repository,
  id: number,
  body: string,
): Promise<void> {
  await github.call('update its comment', (octokit) =>
    octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }),
  );
}

/** Creates the comment once: where the answer was lost, `find` says whether it is there. */
export async function createComment(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  body: string,
  find: () => Promise<OwnComment | null>,
): Promise<void> {
  const create = () =>
    github.call('write its comment', (octokit) =>
      octokit.rest.issues.createComment({
        ...repository,
        issue_number: pullRequest,
        body,
        request: { retries: 0 },
      }),
    );
  try {
    await create();
  } catch (fault) {
    if (!mayGoOn(fault) || fault.kind !== 'outage') throw fault;
    if ((await find()) === null) await create();
  }
}
