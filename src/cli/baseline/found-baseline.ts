import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineContent, FoundBaseline } from '../../baseline-file.js';
import type { RunBaseline } from '../../core/baseline/baseline-effect.js';
import { BASELINE } from '../../core/baseline/baseline-path.js';
import type { Problem } from '../../core/report.js';
import { readPlainFile } from '../../io/disk/plain-file.js';
import { readCommittedFile } from '../../io/git/committed-file.js';
import type { Checkout } from '../files/checkout.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import { failEvaluation, type Result } from '../result.js';

/** The baseline of a run, and what is to be said about it. */
export interface OpenBaseline {
  readonly found: FoundBaseline | null;
  readonly run: RunBaseline | null;
  readonly notes: readonly Problem[];
}

/** Reads the repository's baseline, with `--base` at the revision: a change must not bring what excuses it. */
export async function openBaseline(
  { workspace, revision }: Checkout,
  { isOwn }: Pick<LoadedPolicy, 'isOwn'>,
): Promise<Result<OpenBaseline>> {
  const { root } = workspace;
  const here = readOnDisk(root);
  const content =
    revision === null ? here : await readCommittedFile(workspace.objects, revision.commit, BASELINE);
  if (content.kind === 'failed') return failEvaluation(`The baseline could not be read: ${content.reason}`);
  const isChanged = revision !== null && !isSame(content, here);
  if (content.kind === 'absent' && !isChanged) return { value: { found: null, run: null, notes: [] } };
  // the format of baselines is read only where there is one
  const { readBaseline, readChange } = await import('../../baseline-file.js');
  const commit = revision?.commit ?? null;
  const read = readBaseline(content.kind === 'bytes' ? { ...content, commit } : content);
  if ('problems' in read) return failBaseline(read);
  const { found } = read;
  const change = isChanged ? readChange(found, here) : null;
  return {
    value: {
      found,
      run: toRun(found, isOwn, change?.change ?? null, root),
      notes: change?.notes ?? [],
    },
  };
}

/** The baseline is wrong: every problem at its place. */
export function failBaseline({
  problems,
  text,
}: {
  readonly problems: readonly Problem[];
  readonly text: string;
}) {
  return { failure: { exit: 2 as const, problems, advice: [], texts: [{ path: BASELINE, text }] } };
}

function toRun(
  found: FoundBaseline | null,
  isOwnPolicy: boolean,
  change: RunBaseline['change'],
  root: string,
): RunBaseline | null {
  if (found === null) return null;
  return {
    baseline: found.baseline,
    source: found.source,
    isOwnPolicy,
    change,
    isGone: (file) => !isThere(root, file),
  };
}

function isThere(root: string, path: string): boolean {
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
  }
}

function readOnDisk(root: string): BaselineContent {
  const file = readPlainFile(root, BASELINE);
  return file.kind === 'bytes' ? { ...file, commit: null } : file;
}

type Content = { readonly kind: string; readonly bytes?: Uint8Array };

function isSame(one: Content, other: Content): boolean {
  if (one.bytes === undefined || other.bytes === undefined) return one.kind === other.kind;
  return Buffer.compare(one.bytes, other.bytes) === 0;
}
