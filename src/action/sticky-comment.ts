import { type GitHub, mayGoOn } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import {
  createComment,
  deleteComment,
  listOwnComments,
  type OwnComment,
  readPullRequest,
  updateComment,
} from '../io/github/comment.js';
import type { Repository } from '../io/github/repository.js';
import { findMarker } from '../reporters/comment/comment-marker.js';

/** The place of the one comment, and the commit that it would speak of. */
export interface CommentPlace {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly head: string;
  /** The branch whose policy judged; null: the event did not say. */
  readonly baseBranch: string | null;
  readonly commentId: string;
}

/** What became of the comment: the pull request has a newer commit, or goes to another branch, and another run speaks. */
export type Keeping = 'written' | 'updated' | 'up to date' | 'not wanted' | Move;
export type Move = 'outdated' | 'retargeted';

/** The gate's own comments, the one that is kept first. */
export function findComments({
  github,
  repository,
  pullRequest,
  commentId,
}: CommentPlace): Promise<readonly OwnComment[]> {
  return listOwnComments(github, repository, pullRequest, (body) => findMarker(body, commentId));
}

/** Whether the pull request no longer stands at the judged commit, or no longer goes to the branch whose policy judged. */
export async function findMove(place: CommentPlace): Promise<Move | null> {
  const { github, repository, pullRequest, head, baseBranch } = place;
  const now = await readPullRequest(github, repository, pullRequest);
  if (now.head !== head) return 'outdated';
  return baseBranch !== null && now.baseBranch !== baseBranch ? 'retargeted' : null;
}

/**
 * Writes the comment where it is wanted, changes it where it is there. Both the pull request and the comments are looked at
 * once more before: another run may have been faster, or may be about a newer commit.
 */
export async function keepOneComment(place: CommentPlace, body: string, isWanted: boolean): Promise<Keeping> {
  const { github, repository } = place;
  const [move, comments] = await Promise.all([
    askAgain(() => findMove(place)),
    askAgain(() => findComments(place)),
  ]);
  if (move !== null) return move;
  const [kept, ...others] = comments;
  if (kept === undefined) return isWanted ? create(place, body) : 'not wanted';
  for (const { id } of others) await deleteComment(github, repository, id);
  if (isSameText(kept.body, body)) return 'up to date';
  try {
    await updateComment(github, repository, kept.id, body);
    return 'updated';
  } catch (fault) {
    const isGone = fault instanceof GitHubFault && fault.kind === 'missing';
    if (!isGone) throw fault;
    return isWanted ? create(place, body) : 'not wanted';
  }
}

/** A refusal is not retried by the client, and a single one would leave an older comment that contradicts the verdict. */
async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (fault) {
    // a list without an end stays one
    if (!mayGoOn(fault) || fault.kind === 'incomplete') throw fault;
    return ask();
  }
}

/** Two runs may both have found none. The older comment stays and has the text of the newest commit, the younger one goes. */
async function create(place: CommentPlace, body: string): Promise<Keeping> {
  const { github, repository, pullRequest } = place;
  const find = () => findComments(place);
  await createComment(github, repository, pullRequest, body, find);
  const [kept, ...others] = await find();
  if (kept === undefined || others.length === 0 || (await findMove(place)) !== null) return 'written';
  if (!isSameText(kept.body, body)) await updateComment(github, repository, kept.id, body);
  for (const { id } of others) await deleteComment(github, repository, id);
  return 'written';
}

/** GitHub gives texts back with other line ends, and without spaces at their end. */
export function isSameText(one: string, other: string): boolean {
  const normalize = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalize(one) === normalize(other);
}
