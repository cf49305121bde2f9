import { join } from 'node:path';
import { type FoundBaseline, readBaseline } from '../../baseline-file.js';
import { compareBaselines } from '../../core/baseline/baseline-change.js';
import type { RunBaseline } from '../../core/baseline/baseline-effect.js';
import { BASELINE } from '../../core/baseline/baseline-path.js';
import { findRefusal } from '../../core/baseline/baseline-permission.js';
import { pruneBaseline } from '../../core/baseline/prune-baseline.js';
import { recordFindings, writeBaseline } from '../../core/baseline/write-baseline.js';
import type { Finding, Problem } from '../../core/report.js';
import type { Gate } from '../../gate.js';
import { writeNewFile } from '../../io/disk/new-file.js';
import { countOf } from '../../reporters/terminal/terminal-style.js';
import type { Checkout } from '../files/checkout.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import type { RunOptions } from '../options/run-options.js';
import { writeAside } from '../output/output.js';
import { failEvaluation, failUsage, type Result } from '../result.js';
import type { OpenBaseline } from './found-baseline.js';

/** What the run goes on with. */
export interface ChangedBaseline {
  readonly run: RunBaseline | null;
  readonly notes: readonly Problem[];
}

/** Why no baseline can be written; null where one can. */
export function refuseChange(
  { baseline }: Pick<RunOptions, 'baseline'>,
  { policy, isOwn }: LoadedPolicy,
  { found }: OpenBaseline,
) {
  if (baseline.kind === 'use') return null;
  const refusal = findRefusal(policy, isOwn);
  if (baseline.kind === 'write' && refusal !== null)
    return failUsage(`A baseline would excuse nothing: ${refusal}`);
  if (baseline.kind === 'prune' && found === null)
    return failUsage(`There is no ${BASELINE} to remove anything from; --write-baseline makes one`);
  return null;
}

/** Writes the baseline as the options ask, from everything that the gate has judged. */
export function changeBaseline(
  gate: Gate,
  { workspace: { root } }: Checkout,
  { isOwn }: LoadedPolicy,
  open: OpenBaseline,
  { baseline: option }: RunOptions,
): Result<ChangedBaseline> {
  if (option.kind === 'use' || gate.finish([]).verdict === 'error') return { value: open };
  const { text, unrecorded } =
    option.kind === 'prune' ? prune(gate, open) : record(gate, open.found, option.expires);
  const content = new TextEncoder().encode(text);
  const read = readBaseline({ kind: 'bytes', bytes: content, commit: null });
  if ('problems' in read || read.found === null)
    return failEvaluation(
      `The baseline would be wrong: ${'problems' in read ? (read.problems[0]?.message ?? '') : 'nothing is in it'}`,
    );
  const unwritten =
    text === open.found?.text ? null : writeNewFile(root, join(root, BASELINE), text, { replace: true });
  if (unwritten !== null)
    return failEvaluation(
      `${BASELINE} cannot be written: ${unwritten.kind === 'outside' ? 'a folder above it is a link that leads out of the repository' : unwritten.reason}`,
    );
  const { baseline, source } = read.found;
  const run = { baseline, source, isOwnPolicy: isOwn, change: null, isGone: () => false };
  const excused = gate.applyBaseline(run).findings.filter(({ recorded }) => recorded !== undefined);
  tell(open.found, read.found, excused.length);
  return {
    value: {
      run,
      notes: nameUnrecorded(unrecorded),
    },
  };
}

interface NewText {
  readonly text: string;
  readonly unrecorded: readonly Finding[];
}

function record(gate: Gate, older: FoundBaseline | null, expires: string | null): NewText {
  const { files, unrecorded } = recordFindings(gate.finish([]).findings);
  const day = expires ?? older?.baseline.expires ?? null;
  return { text: writeBaseline({ expires: day, files }, older), unrecorded };
}

function prune(gate: Gate, { found, run }: OpenBaseline): NewText {
  if (found === null || run === null) return { text: '', unrecorded: [] };
  const { unused } = gate.applyBaseline(run);
  return { text: pruneBaseline(found.text, found.baseline, unused), unrecorded: [] };
}

/** Says what became of the file; what it gained and lost, too, because it should only shrink. */
function tell(older: FoundBaseline | null, { baseline, text }: FoundBaseline, excused: number): void {
  const findings = countOf(excused, 'finding');
  const what = text === older?.text ? 'is as it was' : 'written';
  const { added, removed } = compareBaselines(older?.baseline ?? baseline, baseline);
  const difference = [
    ...(added === 0 ? [] : [`${added} added`]),
    ...(removed === 0 ? [] : [`${removed} removed`]),
  ];
  const change = difference.length === 0 ? '' : ` (${difference.join(', ')})`;
  writeAside(`${BASELINE} ${what}: ${findings} in ${countOf(baseline.files.length, 'file')}${change}\n`);
}

/** What a baseline cannot hold, because nothing would tell when it changes. */
function nameUnrecorded(findings: readonly Finding[]): readonly Problem[] {
  return findings.map(({ file, rule, unknown }) => ({
    file,
    line: 0,
    column: 0,
    level: 'warning',
    message: unknown
      ? `A finding of ${rule} is not recorded, because it could not be verified: write the baseline when the registry answers.`
      : `A finding of ${rule} about this file cannot be recorded, because its bytes are not known here; correct the file, or write an exception for its path.`,
  }));
}
