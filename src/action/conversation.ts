import type { GitHub } from '../io/github/client/client.js';
import { GitHubFault } from '../io/github/client/fault.js';
import type { OwnComment } from '../io/github/comment.js';
import type { JudgedEvent } from '../io/github/event/event.js';
import { listOwnLineComments, postReview } from '../io/github/review.js';
import { type Outcome, toRenderContext } from './outcome.js';
import { confirmState, findMove } from './pull-request-move.js';
import type { RunContext } from './run-context.js';
import { type CommentPlace, findComments, isSameText, keepOneComment } from './sticky-comment.js';

/** The pull request that is written to. */
export interface Conversation extends CommentPlace {
  /** The gate's comments as they were when the run began. */
  readonly found: Promise<readonly OwnComment[] | GitHubFault>;
}

/** What reads before the verdict, and what writes after it: the second has time left when the first has none. */
export interface ConversationAccess {
  readonly reader: GitHub;
  readonly writer: GitHub;
}

/** Begins to look for the comment if one is wanted, in the shadow of the first round trip; null: there is no pull request. */
export function openConversation(
  run: RunContext,
  { reader, writer }: ConversationAccess,
  event: JudgedEvent,
): Conversation | null {
  const change = event.kind === 'named' ? event.change : event;
  if (change.kind !== 'change' || change.pullRequest === null) return null;
  const { comment, commentId } = run.inputs;
  const { repository, head, pullRequest } = change;
  const { number, baseBranch } = pullRequest;
  const place = { github: writer, repository, pullRequest: number, head, baseBranch, commentId };
  if (comment === 'never') return { ...place, found: Promise.resolve([]) };
  return { ...place, found: settle(findComments({ ...place, github: reader })) };
}

/** A comment never decides anything, so that what goes wrong with it is a value. */
async function settle<T>(promise: Promise<T>): Promise<T | GitHubFault> {
  try {
    return await promise;
  } catch (fault) {
    if (fault instanceof GitHubFault) return fault;
    return new GitHubFault('outage', `unknown error: ${String(fault)}`);
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
  const found = await conversation.found;
  // what could not be looked for in time may be found now
  const known = found instanceof GitHubFault ? null : found;
  const isWanted = comment === 'always' || isEverybodysBusiness(outcome);
  if (known?.length === 0 && !isWanted) return;
  const { renderComment, renderOvertaken } = await import('../reporters/comment/comment.js');
  const context = toRenderContext(run, outcome);
  const body = renderComment(outcome.report, context);
  const [only, ...others] = known ?? [];
  if (only !== undefined && others.length === 0 && isSameText(only.body, body))
    return run.log('The comment on the pull request is up to date.');
  const texts = { body, overtaken: renderOvertaken(context) };
  const kept = await settle(keepOneComment(conversation, texts, isWanted));
  if (kept instanceof GitHubFault) explain(run, 'comment', kept);
  else if (kept === 'outdated')
    run.log(
      'The pull request has another commit now, whose run writes the comment; this run leaves it alone.',
    );
  else if (kept === 'retargeted')
    run.log(
      'The pull request goes to another branch now, and the run for that branch writes the comment; this run leaves it alone.',
    );
  else if (kept !== 'not wanted') run.log(`The comment on the pull request is ${kept}.`);
}

/** An outage is not worth a comment; a policy that is wrong is, and what a change makes of it or of the baseline. */
function isEverybodysBusiness(outcome: Outcome): boolean {
  const { result, report, isPolicyMissing, baselineNeedsReview, preview } = outcome;
  const isWrongPolicy = result === 'error' && (report !== null || isPolicyMissing);
  // an edit that only tightens speaks for itself: what it makes fail, fails
  const isLoosePolicy = preview !== null && (preview.trouble !== null || preview.newlyPass.length > 0);
  return result === 'fail' || isWrongPolicy || baselineNeedsReview || isLoosePolicy;
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
    const texts = await listOwnLineComments(github, repository, pullRequest);
    const fresh = omitPosted(suggestions, texts);
    if (fresh.length === 0) return 0;
    const now = await confirmState(conversation, (state) => findMove(conversation, state) === null);
    if (findMove(conversation, now) !== null) return 0;
    await postReview(github, repository, pullRequest, sha, fresh);
    return fresh.length;
  };
  const posted = await settle(post());
  if (posted instanceof GitHubFault) explain(run, 'suggestions', posted);
  else run.log(`${posted} suggestions posted.`);
}

function explain(run: RunContext, what: string, fault: GitHubFault): void {
  run.notice(`No ${what} on the pull request: ${describeRefusal(fault)}`);
}

const ELSEWHERE = 'the job summary has everything';

function describeRefusal({ kind, status, answer, message, isWrite }: GitHubFault): string {
  if (/\blocked\b/i.test(answer))
    return `its conversation is locked, and this token cannot comment until it is unlocked; ${ELSEWHERE}.`;
  if (status === 401) return `the token was rejected: it has expired or was revoked; ${ELSEWHERE}.`;
  if (isWrite && (kind === 'permission' || kind === 'missing'))
    return `the token cannot write here, as on pull requests from forks and Dependabot; ${ELSEWHERE}.`;
  return `${message} ${ELSEWHERE[0]?.toUpperCase()}${ELSEWHERE.slice(1)}.`;
}
