import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import type { Report } from '../core/report.js';
import { openGate } from '../gate.js';
import { sortByPath } from '../io/disk/listed-file.js';
import { loadReporter } from '../reporters/formats/index.js';
import { readCandidates, readStandardInput } from './files/dockerfile-reader.js';
import type { Ground } from './files/repository.js';
import type { Work } from './files/selected-files.js';
import { type LoadedPolicy, refusePolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { type Outcome, refuseEvaluation } from './outcome.js';
import { openProgress } from './output/progress.js';

/** What came out, and what the reporters need of the files. */
export interface Judgement {
  readonly report: Report;
  /** What the report says about each file, in the order of their paths; empty for formats that list no files. */
  readonly files: readonly string[];
  /** Contents that cannot be read a second time. */
  readonly known: ReadonlyMap<string, Uint8Array>;
}

/** Reads and judges one file after another. */
export async function judgeWork(
  { workspace }: Ground,
  { policy, chain, problems }: LoadedPolicy,
  work: Work,
  options: RunOptions,
): Promise<Outcome<Judgement>> {
  const { search, scope, notes } = work;
  const files: { readonly path: string; readonly text: string }[] = [];
  const known = new Map<string, Uint8Array>();
  const { renderFile } = await loadReporter(options.format);
  const gate = openGate({
    policy,
    source: chain.source,
    today: options.today,
    endOfLife: END_OF_LIFE,
    build: options.build,
    scope,
    failOn: options.failOn,
    keepFiles: false,
    wholeTree: scope === 'all' && options.paths.length === 0,
    // as text, which is a tenth of what the readings take
    ...(renderFile === undefined
      ? {}
      : { onFile: (file) => files.push({ path: file.file, text: renderFile(file) }) }),
  });

  const { policyProblems } = gate;
  if (policyProblems.length > 0) return refusePolicy(chain, [...problems, ...policyProblems]);
  if (search.standardInput) {
    const head = await readStandardInput(process.stdin);
    if (head.bytes !== undefined) known.set(head.path, head.bytes);
    gate.judge({ head, base: null });
  }
  const progress = openProgress(process.stderr);
  const keepBase = scope === 'changed-references';
  const failure = await readCandidates(workspace, work, keepBase, progress, gate.judge);
  if (failure !== null) return refuseEvaluation(`The base revision could not be read: ${failure}`);
  for (const { path, reason } of search.unreadable)
    gate.judge({ head: { path, unreadable: reason }, base: null });
  return {
    value: {
      report: gate.finish([...problems, ...search.problems, ...notes]),
      files: sortByPath(files).map(({ text }) => text),
      known,
    },
  };
}
