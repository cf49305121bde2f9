import { GitHubFault } from '../io/github/client/fault.js';
import {
  createComment,
  deleteComment,
  listOwnComments,
  type OwnComment,
  updateComment,
} from '../io/github/comment.js';
import { findMarker } from '../reporters/comment/comment-marker.js';
import { askAgain, confirmState, findMove, type JudgedPullRequest, type Move } from './pull-request-move.js';

/** The place of the one comment, and the commit and the branch that it would speak of. */
export interface CommentPlace extends JudgedPullRequest {
  readonly commentId: string;
}

/** What is written: what this run has to say, and what takes its place if another run is about what came later. */
export interface CommentTexts {
  readonly body: string;
  readonly overtaken: string;
}

/** What became of the comment. */
export type Keeping = 'written' | 'updated' | 'up to date' | 'not wanted' | Move;

/** The gate's own comments, the one that is kept first. */
export function findComments({
  github,
  repository,
  pullRequest,
  commentId,
}: CommentPlace): Promise<readonly OwnComment[]> {
  return listOwnComments(github, repository, pullRequest, (body) => findMarker(body, commentId));
}

/**
 * Writes the comment where it is wanted, changes it where it is there. Both the pull request and the comments are looked at
 * once more before and after it: another run may have been faster, or may be about a newer commit.
 */
export async function keepOneComment(
  place: CommentPlace,
  texts: CommentTexts,
  isWanted: boolean,
): Promise<Keeping> {
  const { github, repository } = place;
  const { comments, move } = await look(place);
  if (move !== null) return move;
  const [kept, ...others] = comments;
  for (const { id } of others) await deleteComment(github, repository, id);
  if (kept !== undefined && isSameText(kept.body, texts.body)) return 'up to date';
  const written = await write(place, kept, texts.body, isWanted);
  if (written === 'not wanted') return written;
  try {
    return (await correct(place, texts, written)) ?? written;
  } catch (fault) {
    // it is written, and the next run looks as well
    if (fault instanceof GitHubFault) return written;
    throw fault;
  }
}

async function look(
  place: CommentPlace,
): Promise<{ readonly comments: readonly OwnComment[]; readonly move: Move | null }> {
  const [comments, now] = await Promise.all([
    askAgain(() => findComments(place)),
    confirmState(place, (state) => findMove(place, state) === null),
  ]);
  return { comments, move: findMove(place, now) };
}

async function write(
  place: CommentPlace,
  kept: OwnComment | undefined,
  body: string,
  isWanted: boolean,
): Promise<'written' | 'updated' | 'not wanted'> {
  const { github, repository, pullRequest } = place;
  try {
    if (kept !== undefined) {
      await updateComment(github, repository, kept.id, body);
      return 'updated';
    }
  } catch (fault) {
    const isGone = fault instanceof GitHubFault && fault.kind === 'missing';
    if (!isGone) throw fault;
  }
  if (!isWanted) return 'not wanted';
  await createComment(github, repository, pullRequest, body, () => findComments(place));
  return 'written';
}

/** Corrects what came of two runs that wrote at once. Null: this one is the newest, as far as is known. */
async function correct(
  place: CommentPlace,
  { body, overtaken }: CommentTexts,
  written: 'written' | 'updated',
): Promise<Move | null> {
  const { github, repository } = place;
  const { comments, move } = await look(place);
  if (move !== null) {
    // at once after a look, because the other run may be writing
    const now = await findComments(place);
    const own = now.filter((comment) => isSameText(comment.body, body));
    for (const { id } of own)
      if (written === 'written' || now.length > own.length) await deleteComment(github, repository, id);
      else await updateComment(github, repository, id, overtaken);
    return move;
  }
  const [kept, ...others] = comments;
  if (kept === undefined) return null;
  // two runs may both have found none, and the older comment stays; or an earlier run has just taken back what it wrote
  const isOthers = others.length > 0 && !isSameText(kept.body, body);
  if (isOthers || isSameText(kept.body, overtaken)) await updateComment(github, repository, kept.id, body);
  for (const { id } of others) await deleteComment(github, repository, id);
  return null;
}

/** GitHub gives texts back with other line ends, and without spaces at their end. */
export function isSameText(one: string, other: string): boolean {
  const normalize = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalize(one) === normalize(other);
}
