import type { Report, Verdict } from '../core/report.js';
import { describeFault, type GitHubFault } from '../io/github/client/fault.js';
import type { ShownChange } from '../reporters/annotation-place.js';
import type { CommitTree } from '../reporters/comment/links.js';
import {
  DOCS_URL,
  type PolicyPreview,
  type RenderContext,
  type RunError,
} from '../reporters/comment/render-context.js';
import type { ReportContext } from '../reporters/reporter.js';
import type { RunContext } from './run-context.js';

/** What a run came to: everything that is published, whatever happened. */
export interface Outcome {
  readonly result: Verdict;
  /** Null where nothing could be judged. */
  readonly report: Report | null;
  readonly error: RunError | null;
  readonly head: CommitTree | null;
  /** Where a pull request goes; null: it is not one, or the event does not say. */
  readonly baseBranch: string | null;
  readonly policy: (CommitTree & { readonly path: string }) | null;
  readonly preview: PolicyPreview | null;
  /** The base has no policy at all. */
  readonly isPolicyMissing: boolean;
  /** Whether a reviewer must know what the change makes of the baseline. */
  readonly baselineNeedsReview: boolean;
  /** What the change touches; null: no annotation is out of place. */
  readonly change: ShownChange | null;
  /** What a page shows besides the report; null where nothing was judged. */
  readonly pageFacts: PageFacts | null;
  /** What review suggestions need, by path, of files that changed. */
  readonly sources: ReadonlyMap<string, ChangedSource>;
}

/** Lines of files, and what is known about images. */
export type PageFacts = Pick<ReportContext, 'readLine' | 'findEnds' | 'findMade' | 'today'>;

/** A file's bytes and hunks. */
export interface ChangedSource {
  readonly bytes: Uint8Array;
  readonly patch: string;
  /** A build file, in which a Dockerfile or an image stands. */
  readonly isBuildFile?: true;
}

const NOTHING: Omit<Outcome, 'result'> = {
  report: null,
  error: null,
  head: null,
  baseBranch: null,
  policy: null,
  preview: null,
  isPolicyMissing: false,
  baselineNeedsReview: false,
  change: null,
  pageFacts: null,
  sources: new Map(),
};

export function toOutcome(result: Verdict, parts: Partial<Outcome>): Outcome {
  return { ...NOTHING, result, ...parts };
}

/** Something could not be evaluated. */
export function toFaultOutcome(fault: GitHubFault): Outcome {
  const { title, what, turn, retry } = describeFault(fault);
  return toOutcome('error', { error: { title, what, turn, retry } });
}

/** What the comment and the job summary need besides the report. */
export function toRenderContext(run: RunContext, outcome: Outcome): RenderContext {
  return {
    docs: DOCS_URL,
    head: outcome.head,
    baseBranch: outcome.baseBranch,
    policy: outcome.policy,
    commentId: run.inputs.commentId,
    runUrl: run.runUrl,
    failOn: run.inputs.failOn,
    preview: outcome.preview,
    error: outcome.error,
  };
}
