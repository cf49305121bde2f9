import { listGroups } from '../../core/grouping.js';
import { isOpen } from '../../core/judge/verdict.js';
import type { Finding, Report } from '../../core/report.js';
import { FEW, groupBySubject } from '../groups/finding-groups.js';
import { findAllowed, findSharedWords, leaveOutAllowed } from '../groups/said-once.js';
import { writePath } from '../text/message-text.js';
import { renderFinding } from './terminal-finding.js';
import { renderByImage, renderByRule, type Shared } from './terminal-group.js';
import type { Page, TerminalContext } from './terminal-page.js';
import { renderProblem } from './terminal-problem.js';
import { isFolded, renderAllSettled, renderSettled } from './terminal-settled.js';
import { openStyle } from './terminal-style.js';
import { renderSummary } from './terminal-summary.js';
import { renderTotals } from './terminal-totals.js';

/** The report for people, in pieces: errors, totals if there is much to tell, findings, notes about the policy, and the summary. */
export function* renderTerminal(report: Report, context: TerminalContext): Generator<string> {
  const page: Page = { context, style: openStyle(context.colors) };
  for (const problem of report.problems)
    if (problem.level === 'error') yield `${renderProblem(problem, page)}\n`;
  for (const block of renderFindings(report, page)) yield `${block}\n`;
  for (const problem of report.problems)
    if (problem.level !== 'error') yield `${renderProblem(problem, page)}\n`;
  yield renderSummary(report, page);
}

/** Few findings file by file; many with totals first, and each reference told once. */
function* renderFindings(report: Report, page: Page): Generator<string> {
  const { groupBy: asked } = page.context;
  const told = isFolded(report, page.context) ? report.findings.filter(isOpen) : report.findings;
  const found = told.filter(isOpen);
  if (told.length <= FEW && asked === undefined) return yield* renderFiles(told, page);
  const isMuch = found.length > FEW;
  const allowed = isMuch ? findAllowed(found) : null;
  const open = found.map((finding) => leaveOutAllowed(finding, allowed));
  const grouping = asked ?? (isMuch ? 'image' : 'file');
  const shared: Shared = isMuch && grouping === 'image' ? findSharedWords(open) : new Map();
  const groups = isMuch || grouping === 'image' ? groupBySubject(open) : [];
  if (isMuch) yield renderTotals(report, open, { allowed, shared, groups }, page);
  if (asked === 'file')
    return yield* renderFiles(
      told.map((finding) => leaveOutAllowed(finding, allowed)),
      page,
    );
  if (grouping === 'rule') yield* renderByRule(open, page);
  else if (grouping === 'image') yield* renderByImage(groups, page, shared);
  else yield* renderFiles(open, page);
  yield* renderAllSettled(
    told.filter((finding) => !isOpen(finding)),
    page,
  );
}

/** One block of text per file that has findings. */
function* renderFiles(findings: readonly Finding[], page: Page): Generator<string> {
  for (const own of listGroups(findings, ({ file }) => file)) {
    const open = own.filter(isOpen);
    const settled = own.filter((finding) => !isOpen(finding));
    yield [
      page.style.bold(writePath(own[0].file)),
      '',
      ...open.map((finding, index) => `${renderFinding(finding, open[index - 1], page)}\n`),
      ...(settled.length === 0 ? [] : [...settled.map((finding) => renderSettled(finding, page)), '']),
    ].join('\n');
  }
}
