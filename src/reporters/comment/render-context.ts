import type { PreviewedReference } from '../../core/judge/preview.js';
import type { Message } from '../../core/message.js';
import type { Grouping } from '../groups/finding-groups.js';
import type { CommitTree } from './links.js';

export const DOCS_URL = 'https://github.com/base-image-gate/base-image-gate/blob/main/docs';

/** Why nothing could be judged, in plain words; untrusted parts in backticks. */
export interface RunError {
  /** For example `GitHub's rate limit is used up`: it ends the headline, so no full stop. */
  readonly title: string;
  /** What happened, in one or two sentences. */
  readonly what: string;
  /** Who has to act, and how. */
  readonly turn: string;
  /** When to try again; null if waiting does not help. */
  readonly retry: string | null;
  /** Lines of YAML to paste, if that is what is missing. */
  readonly snippet?: readonly string[];
}

/** What the policy of the pull request would change once it is merged. */
export interface PolicyPreview {
  readonly newlyPass: readonly PreviewedReference[];
  readonly newlyFail: readonly PreviewedReference[];
  /** Why there is nothing to compare: the edited policy cannot be used, or what it says is not known. Null: it can. */
  readonly trouble: { readonly kind: 'invalid' | 'unknown'; readonly reason: Message } | null;
}

/** What a rendered report needs besides the report. */
export interface RenderContext {
  /** Base address of the documentation, without a trailing slash: `<docs>/rules/<id>.md` explains a rule. */
  readonly docs: string;
  /** Where the judged files are; null: no links to them. */
  readonly head: CommitTree | null;
  /** The branch that the change goes to, by whose policy it is judged; null: not known, or none. */
  readonly baseBranch: string | null;
  /** Where the policy is, and its path there. */
  readonly policy: (CommitTree & { readonly path: string }) | null;
  /** Keeps comments of several gates on one pull request apart. */
  readonly commentId: string;
  /** The workflow run, whose summary has what does not fit a comment. */
  readonly runUrl: string | null;
  readonly failOn: 'block' | 'warn' | 'never';
  readonly preview: PolicyPreview | null;
  readonly error: RunError | null;
  /** By what findings share a row. Absent: by image. */
  readonly groupBy?: Grouping;
}

/** What the rows of one document need besides. */
export interface RowContext extends RenderContext {
  /** A row shows this many places and counts the others. */
  readonly maxPlaces: number;
  /** Where people find those, as Markdown. */
  readonly rest: string;
}

/** A context without links, for a working tree. */
export const LOCAL_CONTEXT: RenderContext = {
  docs: DOCS_URL,
  head: null,
  baseBranch: null,
  policy: null,
  commentId: 'default',
  runUrl: null,
  failOn: 'block',
  preview: null,
  error: null,
};
