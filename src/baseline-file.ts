import { hashSha256 } from './content-hash.js';
import { type BaselineChange, compareBaselines } from './core/baseline/baseline-change.js';
import { describeChange } from './core/baseline/baseline-notes.js';
import { BASELINE } from './core/baseline/baseline-path.js';
import type { Baseline } from './core/baseline/baseline-shape.js';
import { loadBaseline, MAX_BASELINE_SIZE } from './core/baseline/load-baseline.js';
import type { PolicySource, Problem } from './core/report.js';

/** A baseline's bytes and the commit they were read at, or why there are none. */
export type BaselineContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly commit: string | null }
  | { readonly kind: 'absent' }
  /** What is there is not a baseline's text; `reason` follows its name: `is a folder`. */
  | { readonly kind: 'unusable'; readonly reason: string };

/** A baseline that can be used, with its text. */
export interface FoundBaseline {
  readonly baseline: Baseline;
  readonly text: string;
  readonly source: PolicySource;
}

/** A baseline, null where there is none, or what is wrong with it. */
export type BaselineResult =
  | { readonly found: FoundBaseline | null }
  | { readonly problems: readonly Problem[]; readonly text: string };

/** Reads a baseline. One that cannot be used is an error: to ignore it would change what blocks. */
export function readBaseline(content: BaselineContent): BaselineResult {
  if (content.kind === 'absent') return { found: null };
  if (content.kind === 'unusable') return refuse(content.reason);
  const { bytes, commit } = content;
  if (bytes.length > MAX_BASELINE_SIZE) return refuse(`is larger than ${MAX_BASELINE_SIZE} bytes`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('is not UTF-8 text');
  }
  const { baseline, problems } = loadBaseline(BASELINE, text);
  if (baseline === null) return { problems, text };
  const source = { source: BASELINE, sha256: hashSha256(bytes), ...(commit === null ? {} : { commit }) };
  return { found: { baseline, text, source } };
}

function refuse(reason: string): BaselineResult {
  const message = `The baseline ${reason}, so nothing can be judged by it; commit it as a plain file, or remove it.`;
  return { problems: [{ file: BASELINE, line: 0, column: 0, level: 'error', message }], text: '' };
}

/** What a change makes of the baseline, and what is to be said about it. */
export interface ReadChange {
  /** Whether a reviewer must know: it lets the baseline excuse more, or longer, or makes every later check fail. */
  readonly needsReview: boolean;
  /** Null: what the change leaves behind cannot be read. */
  readonly change: BaselineChange | null;
  readonly notes: readonly Problem[];
}

export function readChange(before: FoundBaseline | null, after: BaselineContent): ReadChange {
  const note = (message: string): Problem => ({
    file: BASELINE,
    line: 0,
    column: 0,
    level: 'warning',
    message,
    foreign: [],
    isProminent: true,
  });
  const result = readBaseline(after);
  if ('found' in result) {
    const change = compareBaselines(before?.baseline ?? null, result.found?.baseline ?? null);
    const notes = describeChange(change).map(note);
    return { needsReview: notes.length > 0, change, notes };
  }
  const line = result.problems[0]?.line ?? 0;
  const place = line === 0 ? '' : ` (line ${line})`;
  const message = `This change leaves a baseline that cannot be read${place}: once it is merged, every check fails.`;
  return { needsReview: true, change: null, notes: [note(message)] };
}
