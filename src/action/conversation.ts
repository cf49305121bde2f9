import type { GitHub } from '../io/github/client.js';
import { createComment, findOwnComment, type OwnComment, updateComment } from '../io/github/comment.js';
import type { JudgedEvent } from '../io/github/event.js';
import { GitHubFault } from '../io/github/fault.js';
import type { Repository } from '../io/github/repository.js';
import { listOwnLineComments, postReview } from '../io/github/review.js';
import { findMarker } from '../reporters/comment-marker.js';
import type { Outcome } from './outcome.js';
import { toRenderContext } from './render-context.js';
import type { RunContext } from './run-context.js';

/** The pull request that is written to. */
export interface Conversation {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pullRequest: number;
  /** The gate's comment as it was when the run began. */
  readonly found: Promise<OwnComment | null | GitHubFault>;
}

/** Begins to look for the comment, in the shadow of the first round trip; null where none is wanted. */
export function openConversation(run: RunContext, github: GitHub, event: JudgedEvent): Conversation | null {
  const change = event.kind === 'named' ? event.change : event;
  const pullRequest = change.kind === 'change' ? (change.pullRequest?.number ?? null) : null;
  const { comment, suggestions } = run.inputs;
  if (pullRequest === null || (comment === 'never' && !suggestions)) return null;
  const { repository } = event;
  const find = () => findComment(run, github, repository, pullRequest);
  return {
    github,
    repository,
    pullRequest,
    found: comment === 'never' ? Promise.resolve(null) : settle(find()),
  };
}

function findComment(run: RunContext, github: GitHub, repository: Repository, pullRequest: number) {
  return findOwnComment(github, repository, pullRequest, (body) => findMarker(body, run.inputs.commentId));
}

/** A comment never decides anything, so that what goes wrong with it is a value. */
async function settle<T>(promise: Promise<T>): Promise<T | GitHubFault> {
  try {
    return await promise;
  } catch (fault) {
    if (fault instanceof GitHubFault) return fault;
    return new GitHubFault('outage', `it went wrong in an unknown way: ${String(fault)}`);
  }
}

/** Keeps the one comment up to date. Whatever goes wrong is a line in the log. */
export async function keepComment(
  run: RunContext,
  conversation: Conversation,
  outcome: Outcome,
): Promise<void> {
  const { comment } = run.inputs;
  if (comment === 'never') return;
  const { github, repository, pullRequest } = conversation;
  const found = await conversation.found;
  if (found instanceof GitHubFault) return explain(run, 'comment', found);
  const isWanted = comment === 'always' || outcome.result === 'fail' || isWrongPolicy(outcome);
  if (found === null && !isWanted) return;
  const { renderComment } = await import('../reporters/comment.js');
  const body = renderComment(outcome.report, toRenderContext(run, outcome));
  if (found !== null && isSameText(found.body, body))
    return run.log('The comment on the pull request is up to date.');
  const write =
    found === null
      ? createComment(github, repository, pullRequest, body, () =>
          findComment(run, github, repository, pullRequest),
        )
      : updateComment(github, repository, found.id, body);
  const fault = await settle(write);
  if (fault instanceof GitHubFault) explain(run, 'comment', fault);
  else run.log(`The comment on the pull request is ${found === null ? 'written' : 'updated'}.`);
}

/** An outage is not worth a comment; a policy that is wrong is everybody's business. */
function isWrongPolicy({ result, report, isPolicyMissing }: Outcome): boolean {
  return result === 'error' && (report !== null || isPolicyMissing);
}

/** GitHub gives texts back with other line ends, and without spaces at their end. */
function isSameText(one: string, other: string): boolean {
  const normalize = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalize(one) === normalize(other);
}

/** Posts fixes as suggestions, each once. */
export async function suggest(run: RunContext, conversation: Conversation, outcome: Outcome): Promise<void> {
  if (!run.inputs.suggestions || outcome.head === null || outcome.sources.size === 0) return;
  const { listSuggestions, omitPosted } = await import('./suggestions.js');
  const suggestions = listSuggestions(outcome, run.inputs.commentId);
  if (suggestions.length === 0) return;
  const { github, repository, pullRequest } = conversation;
  const { sha } = outcome.head;
  const post = async () => {
    const fresh = omitPosted(suggestions, await listOwnLineComments(github, repository, pullRequest));
    if (fresh.length > 0) await postReview(github, repository, pullRequest, sha, fresh);
    return fresh.length;
  };
  const posted = await settle(post());
  if (posted instanceof GitHubFault) explain(run, 'suggestions', posted);
  else run.log(`${posted} suggestions posted.`);
}

function explain(run: RunContext, what: string, fault: GitHubFault): void {
  const isReadOnly = fault.kind === 'permission' || fault.kind === 'missing';
  const why = isReadOnly
    ? 'the token may not write here, as on pull requests from forks and Dependabot; the job summary has everything'
    : fault.message;
  run.notice(`No ${what} on the pull request: ${why}`);
}
