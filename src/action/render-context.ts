import { DOCS_URL, type RenderContext } from '../reporters/comment/render-context.js';
import type { Outcome } from './outcome.js';
import type { RunContext } from './run-context.js';

/** What the comment and the job summary need besides the report. */
export function toRenderContext(run: RunContext, outcome: Outcome): RenderContext {
  return {
    docs: DOCS_URL,
    head: outcome.head,
    policy: outcome.policy,
    commentId: run.inputs.commentId,
    runUrl: run.runUrl,
    failOn: run.inputs.failOn,
    preview: outcome.preview,
    error: outcome.error,
  };
}
