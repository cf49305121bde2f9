import { openBaseComparison } from './base-comparison.js';
import type { BaselineEffect, RunBaseline } from './core/baseline/baseline-effect.js';
import { openGathering } from './core/baseline/gathered-findings.js';
import type { InlineDockerfile } from './core/builds/build.js';
import type { BuildFileReading } from './core/builds/judged/build-file-reading.js';
import type { BuiltImages } from './core/builds/judged/built-images.js';
import { openInlinePlaces } from './core/builds/judged/inline-places.js';
import type { Day } from './core/day.js';
import { findFrontendDifferences } from './core/dockerfile/frontend-difference.js';
import { findInlineExceptions, type InlineException } from './core/dockerfile/inline-exceptions.js';
import type { Reading } from './core/dockerfile/reading.js';
import { type GivenBuild, openBuildPlans } from './core/dockerfile/variants/build-plan.js';
import { readVariants } from './core/dockerfile/variants/read-variants.js';
import type { EndOfLifeTable } from './core/end-of-life/table.js';
import type { EvidenceBook } from './core/evidence/evidence-book.js';
import { nameBuilder } from './core/judge/built-by.js';
import { openEvaluation } from './core/judge/evaluate.js';
import { sortProblems } from './core/judge/finding-order.js';
import { addDifference, mayHarm } from './core/judge/frontend-problem.js';
import { findInlineDays } from './core/judge/inline-waivers.js';
import { openFolderNotes } from './core/judge/notes/folder-notes.js';
import { describeNamed, type NamedInChange, NOTHING_NAMED } from './core/judge/notes/named/named-notes.js';
import { openPlatformNotes } from './core/judge/notes/platform-notes.js';
import { openTargetNotes } from './core/judge/notes/target-notes.js';
import { openWildcardNotes } from './core/judge/notes/wildcard-notes.js';
import { runPolicyTests } from './core/judge/policy-tests.js';
import { countFindings, decideVerdict, type FailOn } from './core/judge/verdict.js';
import type { ExceptionUse } from './core/judge/waivers.js';
import type { Policy, Scope } from './core/policy/policy.js';
import { asksAdvice } from './core/policy/query/asks-advice.js';
import type { FileReading, PolicySource, Problem, Report } from './core/report.js';
import type { SourceFile } from './core/source-file.js';
import { compareText } from './core/text-order.js';
import type { GateFile, SeenVersion } from './gate-file.js';

export interface GateOptions {
  readonly policy: Policy;
  readonly source: PolicySource;
  readonly today: Day;
  readonly endOfLife: EndOfLifeTable;
  /** What registries say; absent: nothing is looked up. */
  readonly evidence?: EvidenceBook;
  /** What the command line says about builds. */
  readonly build: GivenBuild;
  readonly scope: Scope;
  readonly failOn: FailOn;
  /** Whether `Report.files` is filled; without it memory grows with findings only. */
  readonly keepFiles: boolean;
  /** Gets each file as it was read, in the order of the calls: for callers who keep less of it. */
  readonly onFile?: (file: FileReading) => void;
  /** The hash of a file's bytes, or of a text; without it no baseline can record a finding about a file or a build itself. */
  readonly hash?: (content: Uint8Array | string) => string;
  /** Whether every Dockerfile of the tree is judged, so that an exception nobody needs is really unused; by default where the scope is `all`. */
  readonly wholeTree?: boolean;
}

/** Judges one file after another. */
export interface Gate {
  /** Tests of the policy that fail: nothing should be judged by it. */
  readonly policyProblems: readonly Problem[];
  /** What the builds of the repository make, which changes only what is said of those images. */
  noteBuilt(images: BuiltImages): void;
  /** What the change names where nothing reads it. */
  noteNamed(named: NamedInChange): void;
  /** How many templates of Dockerfiles there are that are not judged. */
  noteSkipped(templates: number): void;
  judge(file: GateFile): void;
  /** Judges what a build file pulls itself, or builds without a Dockerfile that could be read. */
  judgeBuildFile(file: BuildFileReading): void;
  /**
   * Sums up, as often as it is asked; `problems` are what the caller knows besides, such as the loader's warnings. What the
   * baseline records is existing.
   */
  finish(problems?: readonly Problem[], baseline?: RunBaseline | null): Report;
  /** What a baseline makes of everything that was judged until now. */
  applyBaseline(baseline: RunBaseline): BaselineEffect;
  /** How often each of the policy's exceptions was needed until now. */
  listExceptionUses(): readonly ExceptionUse[];
}

/** Opens the gate for one run under one policy. The policy's own tests are run first; one that fails is a problem of level error. */
export function openGate(options: GateOptions): Gate {
  const { policy, today, endOfLife, evidence, build, scope } = options;
  const judge = { policy, today, endOfLife, ...(evidence === undefined ? {} : { evidence }) };
  const evaluation = openEvaluation(judge);
  const baseEvaluation = openEvaluation(judge);
  const policyProblems = runPolicyTests(policy, { today, endOfLife });
  const planFor = openBuildPlans(policy, build);
  const takesInline = findInlineDays(policy) !== null;
  const isAdvised = asksAdvice(policy);
  const targetNotes = openTargetNotes(policy);
  const folderNotes = openFolderNotes(policy);
  const platformNotes = openPlatformNotes();
  const wildcardNotes = openWildcardNotes(judge);

  const wholeTree = options.wholeTree ?? scope === 'all';
  const gathered = openGathering({ policy, today, scope, wholeTree, hash: options.hash });
  const files: FileReading[] = [];
  let fileCount = 0;
  let imageCount = 0;
  let named = NOTHING_NAMED;
  let skippedTemplates = 0;

  function read(
    file: SourceFile,
    exceptions: readonly InlineException[],
    { builds, inline }: Pick<GateFile, 'builds' | 'inline'>,
    use: typeof evaluation,
  ): SeenVersion {
    if (file.bytes === undefined) {
      return { reading: null, judged: null, found: use.judgeUnreadable(file.path, file.unreadable) };
    }
    const plan = { asksAdvice: isAdvised, ...planFor(file.path, builds) };
    const readAgain = (bytes: Uint8Array) => readVariants(bytes, plan);
    const found = readAgain(file.bytes);
    const differences = findFrontendDifferences(file.bytes, found, readAgain);
    const differing = addDifference(
      found,
      differences.filter((difference) => mayHarm(judge, file.path, found, difference)),
    );
    const move = inline === undefined ? keepPlaces : openInlinePlaces(inline).moveReading;
    const [reading, judged] = [move(found), move(differing)];
    return { reading, judged, found: use.judgeReading(file.path, judged, exceptions) };
  }

  function findInline({ bytes }: SourceFile, inline?: InlineDockerfile): readonly InlineException[] {
    const exceptions = takesInline && bytes !== undefined ? findInlineExceptions(bytes) : [];
    return inline === undefined ? exceptions : openInlinePlaces(inline).moveExceptions(exceptions);
  }

  const compared = openBaseComparison({
    policy,
    scope,
    findInline,
    read: (file, exceptions, told) => read(file, exceptions, told, baseEvaluation),
  });

  function keepReading(file: FileReading): void {
    if (options.keepFiles) files.push(file);
    options.onFile?.(file);
  }

  return {
    policyProblems,
    noteBuilt(images) {
      evaluation.noteBuilt(images);
      wildcardNotes.noteBuilt(images);
    },
    noteNamed(found) {
      named = found;
    },
    noteSkipped(templates) {
      skippedTemplates = templates;
    },
    judge(file) {
      const { head } = file;
      const seen = read(head, findInline(head, file.inline), file, evaluation);
      const { reading, found } = seen;
      targetNotes.note(head.path, reading);
      folderNotes.note(head.path);
      platformNotes.note(file, reading);
      fileCount += 1;
      imageCount += reading?.images.length ?? 0;
      keepReading(describeFile(head, reading));
      const marked = found.length === 0 ? found : compared.markKnown(file, seen);
      if (seen.judged !== null)
        wildcardNotes.note(head.path, seen.judged, found, () => compared.readBase(file));
      gathered.addFile(
        {
          head,
          reading: seen.judged,
          isInline: file.inline !== undefined,
          builds: file.builds ?? [],
        },
        marked.map((finding) => nameBuilder(finding, file)),
      );
    },
    judgeBuildFile({ file, reading, sources = [] }) {
      imageCount += reading.images.length;
      if (reading.images.length > 0) keepReading({ file, ...reading, problem: null });
      const others = sources.filter((path) => path !== file).map((path) => ({ file: path, ...WHOLE_FILE }));
      const judged = evaluation.judgeReading(file, reading, []);
      wildcardNotes.note(file, reading, judged, () => null);
      const found = judged.map((finding) => {
        const { line, column, endLine, endColumn } = finding;
        const places = [{ file, line, column, endLine, endColumn }, ...others];
        return others.length === 0 ? finding : { ...finding, builtBy: { name: file, places } };
      });
      gathered.addBuildFile(found);
    },
    applyBaseline: gathered.apply,
    listExceptionUses: evaluation.listExceptionUses,
    finish(problems = [], baseline = null) {
      const effect = baseline === null ? null : gathered.apply(baseline);
      const findings = effect?.findings ?? gathered.list();
      const all = sortProblems([
        ...problems,
        ...policyProblems,
        ...evaluation.report(wholeTree),
        ...targetNotes.report(wholeTree),
        ...folderNotes.report(),
        ...platformNotes.report(!wholeTree),
        ...wildcardNotes.report(),
        ...describeNamed(named, findings, problems, { policy, today, endOfLife }),
        ...(effect?.notes ?? []),
      ]);
      const counts = countFindings(findings, fileCount, imageCount);
      return {
        verdict: decideVerdict(counts, all, options.failOn),
        policy: options.source,
        counts,
        files: files.toSorted((one, other) => compareText(one.file, other.file)),
        findings,
        problems: all,
        endOfLifeAsOf: endOfLife.asOf,
        ...(effect === null ? {} : { baseline: effect.summary }),
        ...(skippedTemplates === 0 ? {} : { skippedTemplates }),
      };
    },
  };
}

/** The status that the command line ends with: 0 pass or warn, 1 fail, 2 wrong policy, 3 could not evaluate. */
export function exitCode(report: Report): 0 | 1 | 2 | 3 {
  switch (report.verdict) {
    case 'pass':
    case 'warn':
      return 0;
    case 'fail':
      return 1;
    case 'error':
      return report.problems.some(({ level }) => level === 'error') ? 2 : 3;
  }
}

const WHOLE_FILE = { line: 0, column: 1, endLine: 0, endColumn: 1 };

const keepPlaces = (reading: Reading): Reading => reading;

function describeFile(file: SourceFile, reading: Reading | null): FileReading {
  if (reading !== null) return { file: file.path, ...reading };
  const message = file.unreadable ?? 'could not be read';
  return {
    file: file.path,
    stages: [],
    images: [],
    problem: { line: 1, message, phase: 'parse', unresolved: [] },
  };
}
