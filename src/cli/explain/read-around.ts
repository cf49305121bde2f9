import { hashContent } from '../../content-hash.js';
import { addBuilds, listInlineFiles } from '../../core/builds/judged/gate-files.js';
import type { FileBuild } from '../../core/dockerfile/variants/variant-options.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import type { EvidenceBook } from '../../core/evidence/evidence-book.js';
import type { GivenScan } from '../../core/evidence/scan/scan.js';
import type { ReadFile } from '../../core/judge/explanation/asked-use.js';
import type { FileReading, Problem, Report } from '../../core/report.js';
import { judgeWithEvidence, type LookUp } from '../../evidence.js';
import { openGate } from '../../gate.js';
import type { GateFile } from '../../gate-file.js';
import type { OpenBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import { type ChosenFiles, chooseFiles } from '../files/chosen-files.js';
import { readChosenFiles } from '../files/dockerfile-reader.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import { type RunOptions, readRunOptions } from '../options/run-options.js';
import { openProgress } from '../output/progress.js';
import { findScreen } from '../output/standard-streams.js';
import { failEvaluation, type Result } from '../result.js';

/** A file, and the Dockerfiles that it has a say in. */
export interface FilesAround {
  readonly files: readonly ReadFile[];
  readonly report: Report;
  /** Whether the gate reads the file at all: as a Dockerfile, or for the builds in it. */
  readonly isKnown: boolean;
  readonly policyProblems: readonly Problem[];
  /** What registries say about the images. */
  readonly evidence: EvidenceBook;
  /** Images that the file only runs, which are judged only if the policy says so. */
  readonly ran: readonly { readonly line: number; readonly image: string }[];
}

interface Asking {
  readonly today: string;
  readonly lookUp: LookUp | null;
  readonly scans: readonly GivenScan[];
}

/** Judges one file as `check` does, with the builds of the whole repository; of a build file, also what it builds. */
export async function readAround(
  checkout: Checkout,
  loaded: LoadedPolicy,
  baseline: OpenBaseline,
  path: string,
  { today, lookUp, scans }: Asking,
): Promise<Result<FilesAround>> {
  const typed = { command: 'check', operands: [], options: new Map() } as const;
  const options = readRunOptions(typed, {}, () => today);
  if ('failure' in options) return options;
  const { policy } = loaded;
  const chosen = await chooseFiles(checkout, policy, options.value);
  if ('failure' in chosen) return chosen;
  return judgeWithEvidence(
    policy,
    lookUp,
    (evidence) =>
      judgeOnce(checkout, loaded, baseline, path, { chosen: chosen.value, run: options.value, evidence }),
    scans,
  );
}

interface Around {
  readonly chosen: ChosenFiles;
  readonly run: RunOptions;
  readonly evidence: EvidenceBook;
}

async function judgeOnce(
  checkout: Checkout,
  { policy, chain }: LoadedPolicy,
  baseline: OpenBaseline,
  path: string,
  { chosen, run, evidence }: Around,
): Promise<Result<FilesAround>> {
  const files: ReadFile[] = [];
  let last: FileReading | null = null;
  const gate = openGate({
    policy,
    source: chain.source,
    today: run.today,
    endOfLife: END_OF_LIFE,
    evidence,
    build: run.build,
    scope: 'all',
    failOn: 'block',
    keepFiles: false,
    wholeTree: false,
    hash: hashContent,
    onFile: (file) => {
      last = file;
    },
  });
  const judge = (file: GateFile): void => {
    gate.judge(file);
    if (last === null) return;
    const { head, builds = [], inline } = file;
    files.push({ reading: last, bytes: head.bytes ?? null, builds, inline });
  };
  gate.noteBuilt(chosen.builds.judged.built);
  const failure = await judgeAround(checkout, chosen, path, judge);
  if (failure !== null) return failEvaluation(`A file could not be read from git: ${failure}`);
  const { judged, repository } = chosen.builds;
  for (const file of judged.files) {
    if (file.file !== path) continue;
    last = null;
    gate.judgeBuildFile(file);
    files.push({ reading: { file: path, ...file.reading }, bytes: null, builds: [] });
  }
  const isBuildFile = repository.found.builds.some(({ file }) => file === path);
  return {
    value: {
      files,
      report: gate.finish([], baseline.run),
      isKnown: isBuildFile || files.some(({ reading }) => reading.file === path),
      policyProblems: gate.policyProblems,
      evidence,
      ran: repository.found.runImages.flatMap(({ place, image }) =>
        place.file === path ? [{ line: place.line, image }] : [],
      ),
    },
  };
}

/** Returns why git failed, null where it did not. */
async function judgeAround(
  { workspace }: Checkout,
  { toRead, convert, search, builds: { judged } }: ChosenFiles,
  path: string,
  judge: (file: GateFile) => void,
): Promise<string | null> {
  const wanted = toRead.filter(
    ({ file }) =>
      file.path === path || (judged.named.get(file.path) ?? []).some((build) => speaks(build, path)),
  );
  const progress = openProgress(findScreen('error'), process.env);
  const failure = await readChosenFiles(workspace, { toRead: wanted, convert }, false, progress, (file) =>
    judge(addBuilds(file, judged)),
  );
  if (failure !== null) return failure;
  for (const file of listInlineFiles(judged)) if (file.head.path === path) judge(file);
  for (const { path: lost, reason } of [...search.unreadable, ...judged.lost])
    if (lost === path) judge({ head: { path, unreadable: reason }, base: null });
  return null;
}

/** Whether a build is described in a file, or takes something from it. */
function speaks({ file, places = new Map(), sources = [] }: FileBuild, path: string): boolean {
  return file === path || sources.includes(path) || [...places.values()].some((place) => place.file === path);
}
