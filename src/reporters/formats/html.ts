import { isOpen } from '../../core/judge/verdict.js';
import type { Report } from '../../core/report.js';
import { findAllowed, leaveOutAllowed } from '../groups/said-once.js';
import { renderInventory } from '../html/base-inventory.js';
import { renderFilter } from '../html/filter-form.js';
import { listStates, renderFindings } from '../html/finding-sections.js';
import { renderImagePage, renderUniquePage } from '../html/image-page.js';
import { listBases, summariseBases } from '../html/known-bases.js';
import { renderContents } from '../html/page-contents.js';
import { framePage } from '../html/page-frame.js';
import { describeVerdict, renderFoot, renderHead, renderProblems } from '../html/report-head.js';
import { renderTotals } from '../html/totals-tables.js';
import type { ReportContext, Reporter } from '../reporter.js';

/** One page that needs nothing else: it loads nothing, and its script only filters. */
export const reporter: Reporter = {
  renderReport: (report, context) =>
    framePage(`Base images: ${describeVerdict(report)}`, renderParts(report, context)),
  renderImages: renderImagePage,
  renderUnique: renderUniquePage,
  renderFile: summariseBases,
};

function* renderParts(report: Report, context: ReportContext): Generator<string> {
  const open = report.findings.filter(isOpen);
  const allowed = findAllowed(open);
  const findings = report.findings.map((finding) => leaveOutAllowed(finding, allowed));
  const errors = report.problems.filter(({ level }) => level === 'error');
  const notes = report.problems.filter(({ level }) => level !== 'error');
  const bases = listBases(context.files, context);
  yield renderHead(report, context);
  yield renderContents([
    ...listStates(findings),
    ...(bases.some(({ ends }) => ends.length > 0) ? [['ends', 'Ends of life'] as const] : []),
    ...(bases.length > 0 ? [['images', 'Images in use'] as const] : []),
  ]);
  yield '<main>\n';
  yield renderProblems(errors, 'What is wrong', context);
  yield renderTotals(findings.filter(isOpen), allowed, context.groupBy ?? 'image');
  if (findings.length > 0) yield renderFilter(findings);
  yield* renderFindings(findings, report, context);
  yield renderProblems(notes, 'Notes', context);
  yield* renderInventory(bases, context.today);
  yield '</main>\n';
  yield renderFoot(report, context);
}
