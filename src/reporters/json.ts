import type { ImageUse, Place, ReadingProblem, Stage } from '../core/dockerfile/reading.js';
import { placeByInstruction } from '../core/dockerfile/uses/exact-place.js';
import type { Explanation } from '../core/judge/explain.js';
import type { ExplainedLine } from '../core/judge/explanation/explain-place.js';
import type { ExplanationStep } from '../core/judge/explanation/step.js';
import { sortFindings } from '../core/judge/finding-order.js';
import type { FileReading, Finding, Fix, PolicySource, Report } from '../core/report.js';
import type { UniqueImage } from './groups/unique-images.js';
import { writeJson } from './text/hostile-text.js';

/** The version of the formats below; additions keep it. */
const VERSION = 1;

/**
 * `check --format json`, in pieces: files and findings may be many. `files`: those of the report as `renderFileJson` gives
 * them, for callers who do not keep the readings.
 */
export function* toReportJson(
  report: Report,
  files: Iterable<string> = report.files.map(renderFileJson),
): Generator<string> {
  const { verdict, policy, counts, findings, problems, endOfLifeAsOf, baseline, skippedTemplates } = report;
  yield `{ "version": ${VERSION}, "verdict": ${writeJson(verdict)},\n`;
  yield `  "policy": ${writeJson(policy)},\n  "counts": ${writeJson(counts)},\n`;
  yield `  "endOfLifeAsOf": ${writeJson(endOfLifeAsOf)},\n`;
  if (skippedTemplates !== undefined) yield `  "skippedTemplates": ${skippedTemplates},\n`;
  if (baseline !== undefined) yield `  "baseline": ${writeJson(baseline)},\n`;
  yield* toList('files', files);
  yield ',\n';
  yield* toList('findings', renderEach(orderByInstruction(findings), toFindingData));
  yield ',\n';
  yield* toList(
    'problems',
    renderEach(problems, ({ foreign: _, isProminent: __, ...problem }) => problem),
  );
  yield ' }\n';
}

function orderByInstruction(findings: readonly Finding[]): readonly Finding[] {
  return findings.some(({ from }) => from !== undefined)
    ? sortFindings(findings.map(placeByInstruction))
    : findings;
}

/** `images --format json`, in pieces, from files as `renderFileJson` gives them. */
export function* toImagesJson(files: Iterable<string>): Generator<string> {
  yield `{ "version": ${VERSION},\n`;
  yield* toList('files', files);
  yield ' }\n';
}

/** `images --unique --format json`: every image with its uses, and the files that could not be read to their end. */
export function* toUniqueJson(
  images: readonly UniqueImage[],
  readings: readonly FileReading[],
): Generator<string> {
  yield `{ "version": ${VERSION},\n`;
  yield* toList('references', renderEach(images, toUniqueData));
  yield ',\n';
  const problems = readings.flatMap(({ file, problem }) =>
    problem === null ? [] : [{ file, ...toProblemData(problem) }],
  );
  yield* toList(
    'problems',
    renderEach(problems, (problem) => problem),
  );
  yield ' }\n';
}

function toUniqueData({ image, written, places, files, roles, reachable, uses }: UniqueImage): unknown {
  return {
    image,
    written,
    places,
    files,
    roles,
    reachable,
    uses: uses.map(({ file, use }) => ({
      file,
      ...toPlaceData(use),
      written: use.written,
      via: use.via,
      role: use.role,
    })),
  };
}

/** A key with a list of rendered items, one per line. */
function* toList(key: string, items: Iterable<string>): Generator<string> {
  yield `  ${writeJson(key)}: [`;
  let separator = '';
  for (const item of items) {
    yield `${separator}\n    ${item}`;
    separator = ',';
  }
  yield separator === '' ? ']' : '\n  ]';
}

function* renderEach<Item>(items: readonly Item[], toData: (item: Item) => unknown): Generator<string> {
  for (const item of items) yield writeJson(toData(item));
}

/** `explain --format json` of a reference. */
export function toExplanationJson(explanation: Explanation, policy: PolicySource): string {
  return `${writeJson({ version: VERSION, policy, ...toExplanationData(explanation) }, 2)}\n`;
}

/** `explain --format json` of a line. */
export function toPlaceJson(
  { references, findings, steps }: Pick<ExplainedLine, 'references' | 'findings' | 'steps'>,
  place: { readonly file: string; readonly line: number; readonly column: number | null },
  policy: PolicySource,
): string {
  const data = {
    version: VERSION,
    policy,
    place,
    references: references.map(toExplanationData),
    findings: findings.map(toFindingData),
    ...(findings.length === 0 ? {} : { steps: steps.map(toStepData) }),
  };
  return `${writeJson(data, 2)}\n`;
}

function toExplanationData(explanation: Explanation) {
  return {
    ...explanation,
    findings: explanation.findings.map(({ foreign: _, fix, ...finding }) => ({
      ...finding,
      fix: toFixData(fix),
    })),
    steps: explanation.steps.map(toStepData),
  };
}

const toStepData = ({ step, result, decidedBy, at }: ExplanationStep) => ({
  step,
  result: result.text,
  decidedBy,
  at,
});

/** One file of either list. */
export function renderFileJson(reading: FileReading): string {
  return writeJson(toFileData(reading));
}

function toFileData({ file, stages, images, openBases = [], problem }: FileReading): unknown {
  // a stage that a named context replaces entirely no longer refers to its base
  const overlaid = images.filter((use) => use.replacedBy?.stage === true);
  return {
    file,
    stages: stages.map(toStageData),
    images: images.filter((use) => use.replacedBy?.stage !== true).map(toImageData),
    ...(overlaid.length === 0 ? {} : { replacedStages: overlaid.map(toImageData) }),
    // a reference that is a stage or scratch only because a value is missing may pull an image or not
    ...(openBases.length === 0 ? {} : { openBases: openBases.map(toImageData) }),
    problem: problem === null ? null : toProblemData(problem),
  };
}

function toProblemData({ line, message, unresolved, hint }: ReadingProblem) {
  return {
    line,
    message,
    ...(unresolved.length === 0 ? {} : { unresolved }),
    ...(hint === undefined ? {} : { hint: `${hint.why.text}. ${hint.advice.text}.` }),
  };
}

function toStageData({ line, name, base, reachable }: Stage): unknown {
  return {
    line,
    name,
    image: base.kind === 'image' ? base.image : null,
    reachable,
    ...(base.kind === 'stage' ? { stage: base.stage } : {}),
    ...(base.kind === 'scratch' ? { scratch: true } : {}),
  };
}

/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function toPlaceData(place: Place): Place {
  const { line, column, endLine, endColumn } = placeByInstruction(place);
  return { line: Math.max(1, line), column, endLine: Math.max(1, endLine), endColumn };
}

function toImageData(use: ImageUse): unknown {
  const { image, written, via, role, stage, reachable } = use;
  return {
    image,
    written,
    ...toPlaceData(use),
    via,
    role,
    stage,
    reachable,
    ...(use.invalid === null ? {} : { invalid: use.invalid }),
    ...(use.nearestStage === undefined ? {} : { nearestStage: use.nearestStage }),
    ...(use.misplaced === undefined ? {} : { misplaced: use.misplaced }),
    ...(use.copiedIn === undefined ? {} : { copiedIn: use.copiedIn }),
    ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
    ...(use.replacedBy === null
      ? {}
      : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
    ...(use.unknown === undefined ? {} : { unknown: use.unknown }),
    ...(use.builds === undefined ? {} : { builds: use.builds }),
  };
}

function toFixData(fix: Fix | null): unknown {
  return fix && { description: fix.description, replacement: fix.replacement };
}

/** A finding as JSON has it: with plain text. */
export function toFindingData(finding: Finding): unknown {
  const { rule, level, file, image, written, via, role } = finding;
  const { message, fix, waiver, decidedBy, existing, hides = [], recorded, unknown } = finding;
  return {
    rule,
    level,
    file,
    ...toPlaceData(finding),
    image,
    written,
    via,
    role,
    message,
    fix: toFixData(fix),
    waiver,
    decidedBy,
    existing,
    ...(recorded === undefined ? {} : { recorded }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(hides.length === 0 ? {} : { hides }),
  };
}
