import { type BaselineContent, readBaseline, readChange } from '../baseline-file.js';
import type { RunBaseline } from '../core/baseline/baseline-effect.js';
import { BASELINE } from '../core/baseline/baseline-path.js';
import { MAX_BASELINE_SIZE } from '../core/baseline/load-baseline.js';
import type { Problem } from '../core/report.js';
import { isRegular, LINK } from '../core/tree/tree-entry.js';
import { findPointer } from '../io/disk/lfs-pointer.js';
import type { BlobRequest } from '../io/github/files/blob-query.js';
import { findTreeEntry } from '../io/github/files/proved-entries.js';
import type { Companions, SourceQuery } from './files/file-selection.js';

/** How the baseline of a run is read: at the commit of the policy, with the first Dockerfiles. */
export interface BaselineQuery {
  readonly commit: string;
  readonly isOwnPolicy: boolean;
  /** Whether that commit has one. `unknown`: nothing that was asked for tells. */
  readonly presence: 'there' | 'none' | 'unknown';
  readonly isGone: RunBaseline['isGone'];
  /** The baseline that the change leaves behind; null: the change does not touch it. */
  readonly after: BlobRequest | 'none' | { readonly unusable: string } | null;
}

type Found = Pick<SourceQuery, 'head' | 'tree' | 'changes'>;

/** `commit`: where the policy of the judged repository is read. */
export function planBaseline(found: Found, commit: string, isOwnPolicy: boolean): BaselineQuery {
  const isGone = openGone(found);
  return { commit, isOwnPolicy, presence: findPresence(found, commit), isGone, after: findAfter(found) };
}

/** What is behind a link or in a submodule may be there. */
function openGone({ tree: { whole } }: Found): RunBaseline['isGone'] {
  if (whole === null) return () => false;
  return (file) => {
    for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1))
      if (whole.has(file.slice(0, end))) return false;
    return true;
  };
}

function findPresence({ head, tree: { whole }, changes }: Found, commit: string): BaselineQuery['presence'] {
  const isTouched = changes?.paths.has(BASELINE) === true || changes?.removed.has(BASELINE) === true;
  if (isTouched || whole?.has(BASELINE) === true) return 'there';
  const isKnown = whole !== null && (commit === head || commit === changes?.base);
  return isKnown ? 'none' : 'unknown';
}

function findAfter({ head, tree: { whole }, changes }: Found): BaselineQuery['after'] {
  if (changes?.removed.has(BASELINE) === true) return 'none';
  if (changes?.paths.has(BASELINE) !== true) return null;
  const entry = whole?.get(BASELINE);
  if (entry === undefined) return { commit: head, path: BASELINE };
  if (!isRegular(entry.mode)) return { unusable: 'is not a plain file' };
  // whatever a change brings, no more than that is read of it
  if ((entry.size ?? 0) > MAX_BASELINE_SIZE) return { unusable: 'is too large' };
  return { sha: entry.sha, size: entry.size };
}

/** What is read of it with the first Dockerfiles. */
export function listCompanions(query: BaselineQuery): Companions {
  const { presence, after } = query;
  const changed = typeof after === 'object' && after !== null && !('unusable' in after) ? [after] : [];
  const request = toRequest(query);
  return {
    needed: presence === 'there' ? [request, ...changed] : changed,
    possible: presence === 'unknown' ? [request] : [],
  };
}

function toRequest({ commit }: BaselineQuery): BlobRequest {
  return { commit, path: BASELINE };
}

/** The baseline that judges, and what is to be said about it; or what is wrong with it. */
export type OpenedBaseline =
  | {
      readonly run: RunBaseline | null;
      readonly notes: readonly Problem[];
      /** Whether a reviewer must know what the change makes of it. */
      readonly needsReview: boolean;
    }
  | { readonly problems: readonly Problem[] };

/** `isNeeded`: there is something that it could excuse. */
export async function openBaseline(
  source: Pick<SourceQuery, 'github' | 'repository' | 'reader'> & { readonly baseline: BaselineQuery },
  isNeeded: boolean,
): Promise<OpenedBaseline> {
  const { reader, baseline: query } = source;
  const request = toRequest(query);
  if (query.presence === 'there' || (query.presence === 'unknown' && isNeeded)) await reader.read([request]);
  const content = await findContent(source);
  const read = readBaseline(content);
  if ('problems' in read) return read;
  const { found } = read;
  const { after, isOwnPolicy, isGone } = query;
  const change = after === null ? null : readChange(found, toAfter(source));
  const made = change?.change ?? null;
  return {
    run:
      found === null
        ? null
        : { baseline: found.baseline, source: found.source, isOwnPolicy, change: made, isGone },
    notes: change?.notes ?? [],
    needsReview: change?.needsReview ?? false,
  };
}

async function findContent({
  github,
  repository,
  reader,
  baseline: { commit, presence, ...query },
}: Pick<SourceQuery, 'github' | 'repository' | 'reader'> & {
  readonly baseline: BaselineQuery;
}): Promise<BaselineContent> {
  const bytes = reader.find(toRequest({ commit, presence, ...query }));
  if (bytes !== null) return toContent(bytes, commit);
  if (presence !== 'there') return { kind: 'absent' };
  // the reader takes what is not a regular file for nothing
  const entry = await findTreeEntry(github, repository, commit, BASELINE);
  if (entry === null || entry === 'no-commit') return { kind: 'absent' };
  return { kind: 'unusable', reason: entry.mode === LINK ? 'is a symbolic link' : 'is not a file' };
}

function toAfter({
  reader,
  baseline: { after },
}: Pick<SourceQuery, 'reader'> & { readonly baseline: BaselineQuery }): BaselineContent {
  if (after === 'none' || after === null) return { kind: 'absent' };
  if ('unusable' in after) return { kind: 'unusable', reason: after.unusable };
  const bytes = reader.find(after);
  return bytes === null ? { kind: 'unusable', reason: 'cannot be read' } : toContent(bytes, null);
}

function toContent(bytes: Uint8Array, commit: string | null): BaselineContent {
  const pointer = findPointer(bytes);
  return pointer === null ? { kind: 'bytes', bytes, commit } : { kind: 'unusable', reason: pointer };
}
