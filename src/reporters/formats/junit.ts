import type { ImageUse } from '../../core/dockerfile/reading.js';
import type { FileReading, Finding, Problem, Report } from '../../core/report.js';
import { endWithTally } from '../groups/unique-images.js';
import { renderSuites, type TestCase, type TestSuite } from '../junit/test-suite.js';
import type { ImagesContext, ReportContext, Reporter } from '../reporter.js';
import { findSeverity } from '../severity.js';
import { writeFinding } from '../text/finding-text.js';
import { writeJson } from '../text/hostile-text.js';
import { messageOf, quoteText, writeMessage, writePath } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

// JUnit's XML, as Jenkins and Apache Ant define it: a suite for each file, and a test for each image that is approved and
// for each finding. What does not fail the run is a skipped test, because nothing else that is not a failure has a message.

export const reporter: Reporter = {
  renderReport: (report, context) => renderSuites(listSuites(report, context), context.today),
  renderImages: (readings, context) =>
    renderSuites(
      readings.map((reading) => toImagesSuite(reading, context)),
      context.today,
    ),
  renderFile: (reading) => writeJson(summariseFile(reading)),
};

/** Of a file that was read, what becomes tests once the findings are known. */
interface FileSummary {
  readonly file: string;
  readonly images: readonly { readonly key: string; readonly name: string }[];
}

const summariseFile = ({ file, images }: FileReading): FileSummary => ({
  file,
  // a stage that a named context replaces entirely pulls nothing
  images: images
    .filter(({ replacedBy }) => replacedBy?.stage !== true)
    .map((use) => ({ key: placeOf(use), name: nameImage(use) })),
});

function placeOf({ line, column, image, written }: Pick<Finding, 'line' | 'column' | 'image' | 'written'>) {
  return JSON.stringify([line, column, image ?? written]);
}

function nameImage({ image, written, role }: Pick<ImageUse | Finding, 'image' | 'written' | 'role'>): string {
  const name = image ?? written;
  return `${name === '' ? 'the file' : quoteText(name)}${role === null ? '' : ` (${role})`}`;
}

function* listSuites(report: Report, context: ReportContext): Generator<TestSuite> {
  yield toPolicySuite(report);
  const findings = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const found = findings.get(finding.file);
    if (found === undefined) findings.set(finding.file, [finding]);
    else found.push(finding);
  }
  for (const summary of mergeSummaries(context.files)) {
    yield toFileSuite(summary, findings.get(summary.file) ?? [], context);
    findings.delete(summary.file);
  }
  for (const [file, found] of findings) yield toFileSuite({ file, images: [] }, found, context);
}

/** A build file may hold several Dockerfiles, which come one after the other. */
function* mergeSummaries(texts: Iterable<string>): Generator<FileSummary> {
  let last: FileSummary | null = null;
  for (const text of texts) {
    const next: FileSummary = JSON.parse(text);
    if (last?.file === next.file) last = { file: last.file, images: [...last.images, ...next.images] };
    else {
      if (last !== null) yield last;
      last = next;
    }
  }
  if (last !== null) yield last;
}

/** Whether there is a policy to judge by; it has a test even if nothing else does, so that no report is empty. */
function toPolicySuite({ policy, problems }: Report): TestSuite {
  const source = policy === null ? [] : [{ name: `policy ${writePath(policy.source)}` }];
  const found = problems.map(toProblemCase);
  return {
    name: 'base-image-gate',
    cases: found.some(({ kind }) => kind === 'error') ? found : [...source, ...found],
  };
}

function toProblemCase(problem: Problem): TestCase {
  const { file, line, level } = problem;
  const place = file === '' ? 'the run' : `${writePath(file)}${line === 0 ? '' : `:${line}`}`;
  const message = writeMessage(messageOf(problem));
  const isError = level === 'error';
  return {
    name: `${level} in ${place}`,
    kind: isError ? 'error' : 'skipped',
    type: level,
    message,
    text: message,
  };
}

function toFileSuite(
  { file, images }: FileSummary,
  findings: readonly Finding[],
  context: ReportContext,
): TestSuite {
  const found = new Set(findings.map(placeOf));
  const cases = [
    ...images.filter(({ key }) => !found.has(key)).map(({ name }) => ({ name })),
    ...findings.map((finding) => toCase(finding, context)),
  ];
  return { name: writePath(file), cases: cases.length === 0 ? [{ name: 'pulls nothing' }] : cases };
}

function toCase(finding: Finding, { failOn }: ReportContext): TestCase {
  const { rule, file, line } = finding;
  const severity = findSeverity(finding, failOn);
  const text = writeFinding(finding);
  return {
    name: `${rule}: ${nameImage(finding)}`,
    kind: severity === 'error' ? 'failure' : 'skipped',
    type: rule,
    message: severity === 'warning' ? `Warning: ${text}` : text,
    text: `${writePath(file)}${line === 0 ? '' : `:${line}`}: ${text}`,
  };
}

function toImagesSuite({ file, images, problem }: FileReading, { tallies }: ImagesContext): TestSuite {
  const cases: TestCase[] = images.map((use) => ({
    name: `${nameImage(use)}${endWithTally(use, tallies)}`,
  }));
  if (problem !== null) {
    const message = writeMessage(describeReadingProblem(problem));
    const text = `${writePath(file)}:${Math.max(1, problem.line)}: ${message}`;
    cases.push({ name: 'unreadable: the file', kind: 'error', type: 'unreadable', message, text });
  }
  return { name: writePath(file), cases: cases.length === 0 ? [{ name: 'pulls nothing' }] : cases };
}
