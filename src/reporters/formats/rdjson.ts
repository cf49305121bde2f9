import type { Place } from '../../core/dockerfile/reading.js';
import { openCertainEdits } from '../../core/fix/certain-edits.js';
import type { FileReading, Finding, Problem } from '../../core/report.js';
import { endWithTally } from '../groups/unique-images.js';
import type { ImagesContext, Program, ReportContext, Reporter } from '../reporter.js';
import { findSeverity, type Severity } from '../severity.js';
import { openByteColumns } from '../text/byte-columns.js';
import { writeFinding } from '../text/finding-text.js';
import { toWellFormed, writeJson } from '../text/hostile-text.js';
import { messageOf, quoteText, writeMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

// The Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns count bytes of
// UTF-8 from 1, and a range without columns is whole lines.

export const reporter: Reporter = {
  *renderReport({ problems, findings }, context) {
    const findRange = openByteRanges(context);
    const findEdit = openCertainEdits(findings, context.readLine);
    yield* renderDiagnostics(context.program, [
      problems.map(toProblemDiagnostic),
      mapEach(findings, (finding) =>
        toDiagnostic(finding, findRange(finding), findEdit(finding)?.text ?? null, context),
      ),
    ]);
  },
  *renderImages(readings, context: ImagesContext) {
    yield* renderDiagnostics(context.program, [listImages(readings, context)]);
  },
};

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly severity: Uppercase<Severity>;
  readonly code: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column?: number;
}

function* renderDiagnostics({ home }: Program, lists: readonly Iterable<Diagnostic>[]): Generator<string> {
  yield `{ "source": ${writeJson({ name: 'base-image-gate', url: home })},\n  "diagnostics": [`;
  let separator = '';
  for (const list of lists)
    for (const diagnostic of list) {
      yield `${separator}\n    ${writeJson(diagnostic)}`;
      separator = ',';
    }
  yield separator === '' ? '] }\n' : '\n  ] }\n';
}

function* mapEach<Item>(items: Iterable<Item>, map: (item: Item) => Diagnostic): Generator<Diagnostic> {
  for (const item of items) yield map(item);
}

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

function toDiagnostic(
  finding: Finding,
  exact: Range | null,
  text: string | null,
  context: ReportContext,
): Diagnostic {
  const { rule, file, existing } = finding;
  const suggestion = existing ? null : text;
  return {
    message: writeFinding(finding),
    location: { path: toWellFormed(file), range: exact ?? toLines(finding) },
    severity: SEVERITIES[findSeverity(finding, context.failOn)],
    code: { value: rule, url: `${context.program.home}/blob/main/docs/rules/${rule}.md` },
    ...(exact === null || suggestion === null ? {} : { suggestions: [{ range: exact, text: suggestion }] }),
  };
}

function toLines({ line, endLine }: Pick<Place, 'line' | 'endLine'>): Range {
  const start = Math.max(1, line);
  return { start: { line: start }, end: { line: Math.max(start, endLine) } };
}

/** Finds places in bytes; null if there is only a line, or the lines cannot be read as they are in the file. */
function openByteRanges(context: ReportContext): (finding: Finding) => Range | null {
  const [measureStart, measureEnd] = [openByteColumns(context), openByteColumns(context)];
  return ({ file, line, column, endLine, endColumn }) => {
    const start = measureStart(file, line, column);
    const end = measureEnd(file, endLine, endColumn);
    if (start === null || end === null || (line === endLine && start === end)) return null;
    return { start: { line, column: start }, end: { line: endLine, column: end } };
  };
}

function toProblemDiagnostic(problem: Problem): Diagnostic {
  const { file, line, level } = problem;
  const range = line === 0 ? {} : { range: toLines({ line, endLine: line }) };
  return {
    message: writeMessage(messageOf(problem)),
    location: { path: toWellFormed(file), ...range },
    severity: SEVERITIES[level],
    code: { value: level === 'error' ? 'error' : 'policy' },
  };
}

function* listImages(readings: readonly FileReading[], { tallies }: ImagesContext): Generator<Diagnostic> {
  for (const { file, images, problem } of readings) {
    const path = toWellFormed(file);
    for (const use of images)
      yield {
        message: `BuildKit would pull ${quoteText(use.image ?? use.written)} (${use.role})${endWithTally(use, tallies)}.`,
        location: { path, range: toLines(use) },
        severity: 'INFO',
        code: { value: 'image' },
      };
    if (problem !== null)
      yield {
        message: writeMessage(describeReadingProblem(problem)),
        location: { path, range: toLines({ line: problem.line, endLine: problem.line }) },
        severity: 'WARNING',
        code: { value: 'unreadable' },
      };
  }
}
