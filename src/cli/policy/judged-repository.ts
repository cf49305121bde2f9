import { hashContent } from '../../content-hash.js';
import type { FileBuild } from '../../core/dockerfile/variants/variant-options.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import type { ExceptionUse } from '../../core/judge/waivers.js';
import type { FileReading, Problem, Report } from '../../core/report.js';
import type { SourceFile } from '../../core/source-file.js';
import { exitCode, openGate } from '../../gate.js';
import type { OpenBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import { chooseFiles } from '../files/chosen-files.js';
import { judgeChosenFiles } from '../files/judged-files.js';
import { failPolicy, type LoadedPolicy } from '../loaded-policy.js';
import { readRunOptions } from '../options/run-options.js';
import { failEvaluation, type Result } from '../result.js';

/** Who wants to see what is judged. */
export interface RepositoryWatch {
  readonly onReading?: (file: FileReading) => void;
  readonly onSource?: (file: SourceFile, builds: readonly FileBuild[]) => void;
}

/** What `check` says of a whole repository. */
export interface JudgedRepository {
  readonly report: Report;
  readonly exceptions: readonly ExceptionUse[];
  /** What is to be said of the policy and of files that are not judged. */
  readonly problems: readonly Problem[];
}

/** Judges the whole working tree by a policy, as `check` without options does. */
export async function judgeRepository(
  checkout: Checkout,
  { policy, chain, problems: told }: LoadedPolicy,
  baseline: OpenBaseline,
  today: string,
  { onReading = () => {}, onSource = () => {} }: RepositoryWatch = {},
): Promise<Result<JudgedRepository>> {
  // what `check` is told where nothing is typed
  const typed = { command: 'check', operands: [], options: new Map() } as const;
  const read = readRunOptions(typed, {}, () => today);
  if ('failure' in read) return read;
  const options = read.value;
  const chosen = await chooseFiles(checkout, policy, options);
  if ('failure' in chosen) return chosen;
  const { search, notes } = chosen.value;
  const gate = openGate({
    policy,
    source: chain.source,
    today,
    endOfLife: END_OF_LIFE,
    build: options.build,
    scope: 'all',
    failOn: 'block',
    keepFiles: false,
    hash: hashContent,
    wholeTree: true,
    onFile: onReading,
  });
  if (gate.policyProblems.length > 0) return failPolicy(chain, [...told, ...gate.policyProblems]);
  const failure = await judgeChosenFiles(checkout.workspace, chosen.value, false, {
    judge(file) {
      gate.judge(file);
      onSource(file.head, file.builds ?? []);
    },
    judgeBuildFile: gate.judgeBuildFile,
    noteBuilt: gate.noteBuilt,
  });
  if (failure !== null) return failEvaluation(`A file could not be read from git: ${failure}`);
  const problems = [...told, ...search.problems, ...notes];
  const report = gate.finish([...problems, ...baseline.notes], baseline.run);
  // what could not be judged is not known to need nothing of the policy
  if (report.verdict === 'error')
    return {
      failure: {
        exit: exitCode(report) === 2 ? 2 : 3,
        problems: report.problems,
        advice: [],
        texts: chain.files,
        policy: chain.source,
      },
    };
  return { value: { report, exceptions: gate.listExceptionUses(), problems } };
}
