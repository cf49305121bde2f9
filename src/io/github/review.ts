import {
  checkShape,
  hasShape,
  isAnything,
  isFlag,
  isListOf,
  isText,
  optional,
} from './client/answer-shape.js';
import type { GitHub } from './client/client.js';
import { GitHubFault } from './client/fault.js';
import { sendQuery } from './files/blob-query.js';
import type { Repository } from './repository.js';

/** A comment on lines that the pull request added or changed. */
export interface LineComment {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

const QUERY = `query($owner:String!,$repo:String!,$number:Int!,$after:String){
  repository(owner:$owner,name:$repo){pullRequest(number:$number){reviewThreads(first:100,after:$after){
    nodes{comments(first:1){nodes{body viewerDidAuthor}}} pageInfo{hasNextPage endCursor}}}}}`;

interface Page {
  readonly nodes: readonly ({
    readonly comments: {
      readonly nodes: readonly ({ readonly body: string; readonly viewerDidAuthor: boolean } | null)[];
    };
  } | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Answer {
  readonly data?: {
    readonly repository?: { readonly pullRequest?: { readonly reviewThreads?: Page | null } | null } | null;
  } | null;
}

const isComment = hasShape({ body: isText, viewerDidAuthor: isFlag });

const isPage = hasShape({
  nodes: isListOf(optional(hasShape({ comments: hasShape({ nodes: isListOf(optional(isComment)) }) }))),
  pageInfo: hasShape({ hasNextPage: isFlag, endCursor: optional(isText) }),
});

/** The texts of all review comments that this token's own account started a thread with. */
export async function listOwnLineComments(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
): Promise<readonly string[]> {
  const bodies: string[] = [];
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { ...repository, number: pullRequest, after };
    const what = 'look for its suggestions on the pull request';
    const { data } = await sendQuery<Answer>(github, what, QUERY, variables);
    const page: Page | null | undefined = data?.repository?.pullRequest?.reviewThreads;
    if (page === undefined || page === null)
      throw new GitHubFault('permission', 'GitHub does not show reviews to this token.');
    checkShape(page, isPage, what);
    for (const thread of page.nodes)
      for (const comment of thread?.comments.nodes ?? [])
        if (comment?.viewerDidAuthor === true) bodies.push(comment.body);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return bodies;
}

/** Posts all comments as one review that neither approves nor asks for changes. */
export async function postReview(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  commit: string,
  comments: readonly LineComment[],
): Promise<void> {
  await github.call('post its suggestions', isAnything, (octokit) =>
    octokit.rest.pulls.createReview({
      ...repository,
      pull_number: pullRequest,
      commit_id: commit,
      event: 'COMMENT',
      comments: comments.map((comment) => ({ ...comment, side: 'RIGHT' })),
      request: { retries: 0 },
    }),
  );
}
