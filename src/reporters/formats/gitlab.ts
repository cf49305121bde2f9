import type { FileReading, Problem, Report } from '../../core/report.js';
import { endWithTally } from '../groups/unique-images.js';
import type { ImagesContext, ReportContext, Reporter } from '../reporter.js';
import { findSeverity } from '../severity.js';
import { writeFinding } from '../text/finding-text.js';
import { listLastingParts, openFingerprints } from '../text/fingerprint.js';
import { toWellFormed, writeJson } from '../text/hostile-text.js';
import { messageOf, quoteText, writeMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

// The Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab
// reads no further than the first entry that breaks its schema, and of one fingerprint shows one entry.

export const reporter: Reporter = {
  renderReport: (report, context) => renderList(listIssues(report, context)),
  renderImages: (readings, context) => renderList(listImages(readings, context)),
};

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly severity: 'blocker' | 'minor' | 'info';
  /** Empty: the run as a whole. */
  readonly file: string;
  /** 0: the file as a whole. */
  readonly line: number;
  /** What stays when lines move. */
  readonly lasting: readonly (string | null)[];
}

const SEVERITIES = { error: 'blocker', warning: 'minor', info: 'info' } as const;

function* listIssues({ problems, findings }: Report, { failOn }: ReportContext): Generator<Issue> {
  for (const problem of problems) yield toIssue(problem);
  for (const finding of findings)
    yield {
      description: writeFinding(finding),
      check_name: finding.rule,
      severity: SEVERITIES[findSeverity(finding, failOn)],
      file: finding.file,
      line: finding.line,
      lasting: listLastingParts(finding),
    };
}

function toIssue(problem: Problem): Issue {
  const { file, line, level, message } = problem;
  return {
    description: writeMessage(messageOf(problem)),
    check_name: level === 'error' ? 'error' : 'policy',
    severity: SEVERITIES[level],
    file,
    line,
    lasting: [level, file, message],
  };
}

function* listImages(readings: readonly FileReading[], { tallies }: ImagesContext): Generator<Issue> {
  for (const { file, images, problem } of readings) {
    for (const use of images) {
      const { image, written, role, line } = use;
      yield {
        description: `BuildKit would pull ${quoteText(image ?? written)} (${role})${endWithTally(use, tallies)}.`,
        check_name: 'image',
        severity: 'info',
        file,
        line,
        lasting: ['image', file, image ?? written, role],
      };
    }
    if (problem !== null)
      yield {
        description: writeMessage(describeReadingProblem(problem)),
        check_name: 'unreadable',
        severity: 'minor',
        file,
        line: problem.line,
        lasting: ['unreadable', file],
      };
  }
}

function* renderList(issues: Iterable<Issue>): Generator<string> {
  const print = openFingerprints();
  yield '[';
  let separator = '';
  for (const { lasting, file, line, ...said } of issues) {
    const path = file === '' ? '.' : toWellFormed(file);
    const location = { path, lines: { begin: Math.max(1, line) } };
    yield `${separator}\n  ${writeJson({ ...said, fingerprint: print(lasting), location })}`;
    separator = ',';
  }
  yield separator === '' ? ']\n' : '\n]\n';
}
