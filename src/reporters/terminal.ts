import type { Finding, Problem, Report } from '../core/report.js';
import { showHidden } from './hostile-text.js';
import { renderFinding, renderSettled } from './terminal-finding.js';
import type { Page, TerminalContext } from './terminal-page.js';
import { renderProblem } from './terminal-problem.js';
import { openStyle } from './terminal-style.js';
import { renderSummary } from './terminal-summary.js';

/** The report as people read it: findings by file, what the policy itself has, and the summary. */
export function renderTerminal(report: Report, context: TerminalContext): string {
  const page: Page = { context, style: openStyle(context.colors) };
  return [
    ...renderFiles(report.findings, page),
    ...report.problems.map((problem: Problem) => renderProblem(problem, page)),
    renderSummary(report, page),
  ].join('\n');
}

/** One block of text per file that has findings. */
function renderFiles(findings: readonly Finding[], page: Page): string[] {
  const blocks: string[] = [];
  for (let start = 0, end = 0; start < findings.length; start = end) {
    const file = findings[start]?.file ?? '';
    while (findings[end]?.file === file) end++;
    const own = findings.slice(start, end);
    const open = own.filter((finding) => finding.waiver === null && !finding.existing);
    const settled = own.filter((finding) => finding.waiver !== null || finding.existing);
    blocks.push(
      [
        page.style.bold(showHidden(file)),
        '',
        ...open.map((finding, index) => `${renderFinding(finding, open[index - 1], page)}\n`),
        ...(settled.length === 0 ? [] : [...settled.map((finding) => renderSettled(finding, page)), '']),
      ].join('\n'),
    );
  }
  return blocks;
}
