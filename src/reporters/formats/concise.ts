import type { ReadingProblem } from '../../core/dockerfile/reading.js';
import { isOpen } from '../../core/judge/verdict.js';
import type { FileReading, Finding, Problem, Report } from '../../core/report.js';
import { leaveOutAnyAllowed } from '../groups/said-once.js';
import { tallyPlaces, type UniqueImage } from '../groups/unique-images.js';
import type { Reporter } from '../reporter.js';
import { countOf } from '../terminal/terminal-style.js';
import { messageOf, quoteText, writeMessage, writePath } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';
import { leaveOutSubject } from '../text/subject.js';

// `file:line:column rule level image — why`: one line a finding, for grep, sort and editors. What does not count has
// `waived` or `existing` in place of its level, and the last line is the verdict.

export const reporter: Reporter = { renderReport, renderImages, renderUnique };

function* renderReport(report: Report): Generator<string> {
  for (const problem of report.problems) if (problem.level === 'error') yield renderProblem(problem);
  for (const finding of report.findings) yield renderFinding(finding);
  for (const problem of report.problems) if (problem.level !== 'error') yield renderProblem(problem);
  const { blocking, warnings, waived, existing, files, images } = report.counts;
  yield `${report.verdict}: ${blocking} blocking, ${countOf(warnings, 'warning')}, ${waived} waived, ${existing} existing, in ${countOf(files, 'Dockerfile')} with ${countOf(images, 'image reference')}\n`;
}

function renderFinding(finding: Finding): string {
  const { rule, level, waiver, image, written } = finding;
  const state = isOpen(finding) ? level : waiver === null ? 'existing' : 'waived';
  const why = writeMessage(leaveOutSubject(leaveOutAnyAllowed(finding)));
  return `${renderPlace(finding)} ${rule} ${state} ${nameImage(image ?? written)} — ${why}\n`;
}

/** A problem of the policy or an input has no rule and no image. */
function renderProblem(problem: Problem): string {
  const { file, level } = problem;
  const place = file === '' ? '' : `${renderPlace(problem)} `;
  return `${place}policy ${level} - — ${writeMessage(messageOf(problem))}\n`;
}

function* renderImages(readings: readonly FileReading[]): Generator<string> {
  for (const { file, images, openBases = [], problem } of readings) {
    for (const use of [...images, ...openBases])
      yield `${renderPlace({ ...use, file })} ${use.role} ${nameImage(use.image ?? use.written)}\n`;
    if (problem !== null) yield renderUnread(file, problem);
  }
}

/** A line each, without a place. */
function* renderUnique(images: readonly UniqueImage[], readings: readonly FileReading[]): Generator<string> {
  for (const image of images) yield `${nameImage(image.image ?? image.written)} — ${tallyPlaces(image)}\n`;
  for (const { file, problem } of readings) if (problem !== null) yield renderUnread(file, problem);
}

function renderUnread(file: string, problem: ReadingProblem): string {
  const place = renderPlace({ file, line: problem.line, column: 1 });
  return `${place} unreadable - — ${writeMessage(describeReadingProblem(problem))}\n`;
}

/** A path that can be taken for nothing else at the start of a line: editors look for the file by it. */
const PLAIN_PATH = /^[\w.@+~,=-][\w./@+~,=-]*$/;

/** Line 0, the file as a whole, is line 1 for who counts from 1. */
function renderPlace({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  return `${PLAIN_PATH.test(file) ? file : writePath(file)}:${Math.max(1, line)}:${Math.max(1, column)}`;
}

const nameImage = (name: string): string => (name === '' ? '-' : quoteText(name));
