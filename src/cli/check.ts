import { hashContent } from '../content-hash.js';
import { BASELINE } from '../core/baseline/baseline-path.js';
import { END_OF_LIFE } from '../core/end-of-life/bundled-table.js';
import type { EvidenceBook } from '../core/evidence/evidence-book.js';
import { openImageEnds } from '../core/judge/facts/image-ends.js';
import { openMadeDays } from '../core/judge/facts/made-days.js';
import type { Report } from '../core/report.js';
import type { SourceFile } from '../core/source-file.js';
import { judgeWithEvidence, openRegistries } from '../evidence.js';
import { exitCode, type Gate, openGate } from '../gate.js';
import { loadGivenScans } from '../given-scans.js';
import { openTextStore, type TextStore } from '../io/disk/text-store.js';
import { findPolicyLine } from '../policy-chain.js';
import { PROGRAM } from '../program.js';
import { placeReading, placeReport } from '../reporters/exact-places.js';
import { loadReporter } from '../reporters/formats/index.js';
import type { ReportContext } from '../reporters/reporter.js';
import { openStyle } from '../reporters/terminal/terminal-style.js';
import { renderSummary } from '../reporters/terminal/terminal-summary.js';
import { type OpenBaseline, openBaseline } from './baseline/found-baseline.js';
import type { Checkout } from './files/checkout.js';
import { type ChosenFiles, chooseFiles } from './files/chosen-files.js';
import { openLines, readStandardInput } from './files/dockerfile-reader.js';
import { judgeChosenFiles } from './files/judged-files.js';
import { failPolicy, type LoadedPolicy, openPolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import { writeFormatted, writePieces } from './output/output.js';
import { findScreen } from './output/standard-streams.js';
import { failEvaluation, failUsage, type Result } from './result.js';

/** `check`: judges Dockerfiles, reports, and returns the exit status. */
export async function runCheck(options: RunOptions, checkout: Checkout): Promise<Result<number>> {
  const loaded = await openPolicy(checkout, options);
  if ('failure' in loaded) return loaded;
  const { policy, chain } = loaded.value;
  const baseline = await openBaseline(checkout, loaded.value);
  if ('failure' in baseline) return baseline;
  const change = options.baseline.kind === 'use' ? null : await import('./baseline/changed-baseline.js');
  const refused = change?.refuseChange(options, loaded.value, baseline.value) ?? null;
  if (refused !== null) return refused;

  const chosen = await chooseFiles(checkout, policy, options);
  if ('failure' in chosen) return chosen;
  const judged = await judgeFiles(checkout, loaded.value, baseline.value, chosen.value, options);
  if ('failure' in judged) return judged;

  const { search, scope, builds } = chosen.value;
  const lines = openLines(checkout.workspace, search.files, judged.value.known);
  const compared = options.base !== null && scope !== 'all';
  const texts = [...chain.files, { path: BASELINE, text: baseline.value.found?.text ?? '' }];
  return writeReport(judged.value, options, {
    readLine: (file, line) => findPolicyLine(texts, file, line) ?? lines.readLine(file, line),
    hasMark: lines.hasMark,
    findEnds: openImageEnds({ policy, today: options.today, endOfLife: END_OF_LIFE }),
    findMade: openMadeDays(judged.value.evidence, options.today),
    today: options.today,
    base: compared
      ? { revision: options.base, found: search.files.length + builds.judged.inline.length }
      : null,
    failOn: options.failOn,
    verbose: options.verbose,
    ...(options.groupBy === null ? {} : { groupBy: options.groupBy }),
  });
}

/** What came out, and what the reporters need of the files. */
interface Judged {
  readonly report: Report;
  /** What the report says about each file; empty for formats that list no files. */
  readonly files: TextStore;
  /** Contents that cannot be read a second time. */
  readonly known: ReadonlyMap<string, Uint8Array>;
  readonly evidence: EvidenceBook;
}

/** Judges, with what registries say where the policy asks for it, and sums up. */
async function judgeFiles(
  checkout: Checkout,
  loaded: LoadedPolicy,
  baseline: OpenBaseline,
  chosen: ChosenFiles,
  options: RunOptions,
): Promise<Result<Judged>> {
  const { policy, problems } = loaded;
  const { search, notes } = chosen;
  const given = await loadGivenScans(options.scanReports);
  if ('error' in given) return failUsage(`--scan-report: ${given.error}`);
  const input = search.standardInput ? await readStandardInput(process.stdin) : null;
  const files = openTextStore();
  const lookUp = options.offline ? null : openRegistries(process.env);
  const passed = await judgeWithEvidence(
    policy,
    lookUp,
    (evidence) => judgeOnce(checkout, loaded, chosen, options, { evidence, input, files }),
    given.scans,
  );
  if ('failure' in passed) return passed;
  const { gate, evidence } = passed.value;
  const changed = await changeBaseline(gate, checkout, loaded, baseline, options);
  if ('failure' in changed) return changed;
  const { run, notes: baselineNotes } = changed.value;
  return {
    value: {
      report: placeReport(gate.finish([...problems, ...search.problems, ...notes, ...baselineNotes], run)),
      files,
      known: new Map(input?.bytes === undefined ? [] : [[input.path, input.bytes]]),
      evidence,
    },
  };
}

/** What the run goes on with once the options have made of the baseline what they ask for. */
async function changeBaseline(
  gate: Gate,
  checkout: Checkout,
  loaded: LoadedPolicy,
  baseline: OpenBaseline,
  options: RunOptions,
): Promise<Result<Pick<OpenBaseline, 'run' | 'notes'>>> {
  if (options.baseline.kind === 'use') return { value: baseline };
  const change = await import('./baseline/changed-baseline.js');
  return change.changeBaseline(gate, checkout, loaded, baseline, options);
}

interface Pass {
  readonly gate: Gate;
  readonly evidence: EvidenceBook;
}

interface Material {
  readonly evidence: EvidenceBook;
  readonly input: SourceFile | null;
  /** Gets the texts of this pass instead of an earlier one's. */
  readonly files: TextStore;
}

/** Reads and judges one file after another. */
async function judgeOnce(
  { workspace }: Checkout,
  { policy, chain, problems }: LoadedPolicy,
  chosen: ChosenFiles,
  options: RunOptions,
  { evidence, input, files }: Material,
): Promise<Result<Pass>> {
  const { scope } = chosen;
  files.clear();
  const { renderFile } = await loadReporter(options.format);
  const gate = openGate({
    policy,
    source: chain.source,
    today: options.today,
    endOfLife: END_OF_LIFE,
    evidence,
    build: options.build,
    scope,
    failOn: options.failOn,
    keepFiles: false,
    hash: hashContent,
    wholeTree: scope === 'all' && options.paths.length === 0,
    // as text, which is a tenth of what the readings take
    ...(renderFile === undefined
      ? {}
      : { onFile: (file) => files.add(file.file, renderFile(placeReading(file))) }),
  });
  const { policyProblems } = gate;
  if (policyProblems.length > 0) return failPolicy(chain, [...problems, ...policyProblems]);
  if (input !== null) gate.judge({ head: input, base: null });
  gate.noteNamed(chosen.named);
  gate.noteSkipped(chosen.skippedTemplates);
  const failure = await judgeChosenFiles(workspace, chosen, scope === 'changed-references', gate);
  return failure === null
    ? { value: { gate, evidence } }
    : failEvaluation(`The base revision could not be read: ${failure}`);
}

/** Writes the report where it was asked for; with a file, a summary here. */
async function writeReport(
  { report, files }: Judged,
  { format, output }: RunOptions,
  context: Omit<ReportContext, 'colors' | 'width' | 'files' | 'program'>,
): Promise<Result<number>> {
  const colors = wantsColors(findScreen('output'), process.env);
  const here = { ...context, colors, width: findWidth(findScreen('output')) };
  const page = output === null ? here : { ...context, colors: false, width: null };
  const { renderReport } = await loadReporter(format);
  const pieces = renderReport(report, { ...page, files: files.read(), program: PROGRAM });
  const written = writeFormatted(pieces, format, output);
  if ('failure' in written) return written;
  if (output !== null) {
    const summary = renderSummary(report, {
      context: format === 'terminal' ? here : { ...here, verbose: true },
      style: openStyle(colors),
    });
    const said = writePieces([`${summary}  report written to ${output}\n`], null);
    if ('failure' in said) return said;
  }
  return { value: exitCode(report) };
}
