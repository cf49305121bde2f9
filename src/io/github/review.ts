import { hasShape, isAnything, isFlag, isListOf, isText, optional } from './client/answer-shape.js';
import type { GitHub } from './client/client.js';
import { listNodes, type PagedList } from './pull-request-pages.js';
import type { Repository } from './repository.js';

/** A comment on lines that the pull request added or changed. */
export interface LineComment {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

const isComment = hasShape({ body: isText, viewerDidAuthor: isFlag });

const isWhole = hasShape({ comments: hasShape({ nodes: isListOf(isComment) }) });

const THREADS: PagedList = {
  field: 'reviewThreads',
  nodes: 'comments(first:1){nodes{body viewerDidAuthor}}',
  isNode: hasShape({ comments: hasShape({ nodes: isListOf(optional(isComment)) }) }),
  isPart: (node) => !isWhole(node),
  what: 'look for its suggestions on the pull request',
  name: 'reviews',
};

interface Thread {
  readonly comments: {
    readonly nodes: readonly ({ readonly body: string; readonly viewerDidAuthor: boolean } | null)[];
  };
}

/** The texts of all review comments that this token's own account started a thread with. */
export async function listOwnLineComments(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
): Promise<readonly string[]> {
  const { nodes, missing } = await listNodes<Thread>(github, repository, pullRequest, THREADS);
  // what is not shown would be posted again
  if (missing !== null) throw missing;
  return nodes.flatMap(({ comments }) =>
    comments.nodes.flatMap((comment) => (comment?.viewerDidAuthor === true ? [comment.body] : [])),
  );
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
