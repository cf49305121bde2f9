import { hasShape, isAnything, isFlag, isText } from './client/answer-shape.js';
import { type GitHub, mayGoOn } from './client/client.js';
import { GitHubFault } from './client/fault.js';
import { listNodes, type PagedList } from './pull-request-pages.js';
import type { Repository } from './repository.js';

/** The gate's own comment on a pull request. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

const COMMENTS: PagedList = {
  field: 'comments',
  nodes: 'databaseId fullDatabaseId body viewerDidAuthor',
  isNode: hasShape({ body: isText, viewerDidAuthor: isFlag }),
  what: 'look for its comment on the pull request',
  name: 'comments',
};

interface Comment {
  readonly databaseId: number | null;
  /** GitHub's newer ids do not fit the older field. */
  readonly fullDatabaseId: string | number | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/**
 * The comments that this token's own account wrote and `isOurs` recognises, oldest first. A list that is not whole may do
 * without any that is shown, but does not say that there is none.
 */
export async function listOwnComments(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  isOurs: (body: string) => boolean,
): Promise<readonly OwnComment[]> {
  const { nodes, missing } = await listNodes<Comment>(github, repository, pullRequest, COMMENTS);
  const own = nodes.filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isOurs(body));
  if (own.length === 0 && missing !== null) throw missing;
  return own
    .map(({ fullDatabaseId, databaseId, body }) => ({ id: Number(fullDatabaseId ?? databaseId), body }))
    .sort((one, other) => one.id - other.id);
}

export async function updateComment(
  github: GitHub,
  repository: Repository,
  id: number,
  body: string,
): Promise<void> {
  await github.call('update its comment', isAnything, (octokit) =>
    octokit.rest.issues.updateComment({ ...repository, comment_id: id, body }),
  );
}

/** Creates the comment once: if the answer was lost, `find` says whether it exists. */
export async function createComment(
  github: GitHub,
  repository: Repository,
  pullRequest: number,
  body: string,
  find: () => Promise<readonly OwnComment[]>,
): Promise<void> {
  const create = () =>
    github.call('write its comment', isAnything, (octokit) =>
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
    if ((await find()).length === 0) await create();
  }
}

/** If it is already gone, that is fine too. */
export async function deleteComment(github: GitHub, repository: Repository, id: number): Promise<void> {
  try {
    await github.call('remove a duplicate of its comment', isAnything, (octokit) =>
      octokit.rest.issues.deleteComment({ ...repository, comment_id: id }),
    );
  } catch (fault) {
    if (!(fault instanceof GitHubFault) || fault.kind !== 'missing') throw fault;
  }
}
