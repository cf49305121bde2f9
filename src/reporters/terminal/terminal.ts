import type { Finding, Report } from '../../core/report.js';
import { writePath } from '../text/message-text.js';
import { renderFinding, renderSettled } from './terminal-finding.js';
import type { Page, TerminalContext } from './terminal-page.js';
import { renderProblem } from './terminal-problem.js';
import { openStyle } from './terminal-style.js';
import { renderSummary } from './terminal-summary.js';

/** The report for people, in pieces: findings by file, problems of the policy, and the summary. */
export function* renderTerminal(report: Report, context: TerminalContext): Generator<string> {
  const page: Page = { context, style: openStyle(context.colors) };
  for (const block of renderFiles(report.findings, page)) yield `${block}\n`;
  for (const problem of report.problems) yield `${renderProblem(problem, page)}\n`;
  yield renderSummary(report, page);
}

/** One block of text per file that has findings. */
function* renderFiles(findings: readonly Finding[], page: Page): Generator<string> {
  for (let start = 0, end = 0; start < findings.length; start = end) {
    const file = findings[start]?.file ?? '';
    while (findings[end]?.file === file) end++;
    const own = findings.slice(start, end);
    const open = own.filter((finding) => finding.waiver === null && !finding.existing);
    const settled = own.filter((finding) => finding.waiver !== null || finding.existing);
    yield [
      page.style.bold(writePath(file)),
      '',
      ...open.map((finding, index) => `${renderFinding(finding, open[index - 1], page)}\n`),
      ...(settled.length === 0 ? [] : [...settled.map((finding) => renderSettled(finding, page)), '']),
    ].join('\n');
  }
}
