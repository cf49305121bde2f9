import { hashContent } from '../content-hash.js';
import type { JudgedBuilds } from '../core/builds/judged/builds-outcome.js';
import { addBuilds, listInlineFiles } from '../core/builds/judged/gate-files.js';
import type { Day } from '../core/day.js';
import { NOTHING_GIVEN } from '../core/dockerfile/variants/build-plan.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import { type EvidenceBook, OFFLINE } from '../core/evidence/evidence-book.js';
import type { GivenScan } from '../core/evidence/scan/scan.js';
import { describePassedOver } from '../core/judge/notes/passed-over.js';
import { type FailOn, reportNothing } from '../core/judge/verdict.js';
import { openFileChoice } from '../core/policy/query/file-choice.js';
import type { PolicySource, Problem, Report } from '../core/report.js';
import { judgeWithEvidence, type LookUp } from '../evidence.js';
import { type Gate, openGate } from '../gate.js';
import { placeReport } from '../reporters/exact-places.js';
import { type BaselineQuery, listCompanions, openBaseline } from './baseline-query.js';
import type { JudgedFile } from './files/file-requests.js';
import type { SourceQuery } from './files/file-selection.js';
import { type FoundFiles, readFiles } from './files/judged-files.js';

export interface JudgementInput extends SourceQuery {
  readonly baseline: BaselineQuery;
  readonly source: PolicySource;
  readonly problems: readonly Problem[];
  readonly failOn: FailOn;
  readonly today: Day;
  /** Asks registries; null: no request is made. */
  readonly lookUp: LookUp | null;
  readonly scans: readonly GivenScan[];
}

export interface JudgedFiles {
  readonly report: Report;
  readonly files: readonly JudgedFile[];
  readonly builds: JudgedBuilds | null;
  readonly readBuildFile: FoundFiles['readBuildFile'];
  readonly evidence: EvidenceBook;
  /** Whether a reviewer must know what the change makes of the baseline. */
  readonly baselineNeedsReview: boolean;
}

const NOTHING_READ = {
  files: [],
  builds: null,
  readBuildFile: () => null,
  evidence: OFFLINE,
  baselineNeedsReview: false,
} as const;

/** Reads every Dockerfile that is asked for and judges it; nothing by a policy whose own tests fail. */
export async function judgeFiles(input: JudgementInput): Promise<JudgedFiles> {
  const tested = openInputGate(input, OFFLINE);
  if (tested.policyProblems.length > 0) return { report: tested.finish(input.problems), ...NOTHING_READ };
  const companions = listCompanions(input.baseline);
  const found = await readFiles({ ...input, companions });
  const { files, builds, readBuildFile, submodules, passedOver, skippedTemplates } = found;
  const { policy, today } = input;
  const named = await found.findNamed({ policy, today, endOfLife: END_OF_LIFE });
  const known = new Set(files.map(({ head }) => head.path));
  const judge = async (book: EvidenceBook) => {
    const pass = openInputGate(input, book);
    pass.noteBuilt(builds.built);
    pass.noteNamed(named);
    pass.noteSkipped(skippedTemplates);
    for (const file of files) pass.judge(addBuilds(file, builds));
    for (const file of listInlineFiles(builds)) pass.judge(file);
    for (const { path, reason } of builds.lost)
      if (!known.has(path)) pass.judge({ head: { path, unreadable: reason }, base: null });
    for (const file of builds.files) pass.judgeBuildFile(file);
    return { gate: pass, evidence: book };
  };
  const { gate, evidence } = await judgeWithEvidence(input.policy, input.lookUp, judge, input.scans);
  const lost = new Set(builds.lost.map(({ path }) => path));
  const lookAlikes = passedOver.lookAlikes.filter((path) => !lost.has(path));
  const unjudged = describePassedOver({ ...passedOver, lookAlikes });
  const baseline = await openBaseline(input, gate.finish([]).findings.length > 0);
  if ('problems' in baseline) {
    const problems = [...input.problems, ...baseline.problems];
    const report = reportNothing('error', { policy: input.source, problems });
    return { report, ...NOTHING_READ };
  }
  const choose = openFileChoice(input.policy.settings);
  const notes = [
    ...baseline.notes,
    ...submodules.filter((path) => choose(path) !== 'ignored').map(toNote),
    ...unjudged,
    ...builds.notes,
  ];
  return {
    report: placeReport(gate.finish([...input.problems, ...notes], baseline.run)),
    files,
    builds,
    readBuildFile,
    evidence,
    baselineNeedsReview: baseline.needsReview,
  };
}

function openInputGate(
  { policy, source, today, scope, failOn }: JudgementInput,
  evidence: EvidenceBook,
): Gate {
  return openGate({
    policy,
    source,
    today,
    endOfLife: END_OF_LIFE,
    evidence,
    build: NOTHING_GIVEN,
    scope,
    failOn,
    keepFiles: true,
    hash: hashContent,
  });
}

function toNote(path: string): Problem {
  const message =
    'This is a submodule: its files are not judged here; run the gate in its own repository, and add it to `settings.ignore`.';
  return { file: path, line: 0, column: 0, level: 'warning', message };
}
