import type { ImageUse, Stage } from '../core/dockerfile/reading.js';
import type { FileReading, Finding, Report } from '../core/report.js';

/** The version of the shapes below: additions keep it. */
const VERSION = 1;

/** `check --format json`, in pieces: files and findings may be many. */
export function* toReportJson(report: Report): Generator<string> {
  const { verdict, policy, counts, findings, problems, endOfLifeAsOf } = report;
  yield `{ "version": ${VERSION}, "verdict": ${JSON.stringify(verdict)},\n`;
  yield `  "policy": ${JSON.stringify(policy)},\n  "counts": ${JSON.stringify(counts)},\n`;
  yield `  "endOfLifeAsOf": ${JSON.stringify(endOfLifeAsOf)},\n`;
  yield* toList('files', report.files, toFileData);
  yield ',\n';
  yield* toList('findings', findings, toFindingData);
  yield ',\n';
  yield* toList('problems', problems, (problem) => problem);
  yield ' }\n';
}

/** `images --format json`, in pieces. */
export function* toImagesJson(files: Iterable<FileReading>): Generator<string> {
  yield `{ "version": ${VERSION},\n`;
  yield* toList('files', files, toFileData);
  yield ' }\n';
}

/** A key with a list, one item a line. */
function* toList<Item>(
  key: string,
  items: Iterable<Item>,
  toData: (item: Item) => unknown,
): Generator<string> {
  yield `  ${JSON.stringify(key)}: [`;
  let separator = '';
  for (const item of items) {
    yield `${separator}\n    ${JSON.stringify(toData(item))}`;
    separator = ',';
  }
  yield separator === '' ? ']' : '\n  ]';
}

function toFileData({ file, stages, images, problem }: FileReading): unknown {
  return {
    file,
    stages: stages.map(toStageData),
    images: images.map(toImageData),
    problem: problem === null ? null : { line: problem.line, message: problem.message },
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

function toImageData(use: ImageUse): unknown {
  const { image, written, line, column, endLine, endColumn, via, role, stage, reachable } = use;
  return {
    image,
    written,
    line,
    column,
    endLine,
    endColumn,
    via,
    role,
    stage,
    reachable,
    ...(use.invalid === null ? {} : { invalid: use.invalid }),
    ...(use.unresolved.length === 0 ? {} : { unresolved: use.unresolved }),
    ...(use.replacedBy === null
      ? {}
      : { replacedBy: { context: use.replacedBy.context, image: use.replacedBy.image } }),
  };
}

function toFindingData(finding: Finding): unknown {
  const { rule, level, file, line, column, endLine, endColumn, image, written, via, role } = finding;
  const { message, fix, waiver, decidedBy, existing } = finding;
  return {
    rule,
    level,
    file,
    line,
    column,
    endLine,
    endColumn,
    image,
    written,
    via,
    role,
    message,
    fix,
    waiver,
    decidedBy,
    existing,
  };
}
