import type { BaselineSummary, Report } from '../../core/report.js';
import { quoteText, writePath } from '../text/message-text.js';
import { fillParts, type Page } from './terminal-page.js';
import { isFolded } from './terminal-settled.js';
import { countOf, formatCount } from './terminal-style.js';

/** The verdict with its reasons, and what was checked: the last lines of every report. */
export function renderSummary(report: Report, page: Page): string {
  const scope = fillParts(listScope(report, page), ' ·', 2, page.context);
  return [renderVerdict(report, page), ...scope.map((line) => page.style.dim(`  ${line}`)), ''].join('\n');
}

function renderVerdict(report: Report, { style, context }: Page): string {
  const { blocking, warnings, waived, existing } = report.counts;
  const counted = [
    ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(waived > 0 ? [`${formatCount(waived)} waived`] : []),
    ...(existing > 0 ? [`${formatCount(existing)} existing${describeExisting(report)}`] : []),
  ];
  if (isFolded(report, context)) counted.push(`${counted.pop()} (--verbose lists them)`);
  const errors = report.problems.filter((problem) => problem.level === 'error').length;
  if (errors > 0) counted.unshift(countOf(errors, 'error'));
  if (blocking + warnings > 0 && context.failOn !== 'block') counted.push(`--fail-on ${context.failOn}`);
  const parts = counted.length === 0 ? [describePass(report)] : counted;
  const result = fillParts(parts, ',', 9, context).join('\n  ');
  switch (report.verdict) {
    case 'pass':
      return `${style.green(style.bold('✔ pass'))}  ${result}`;
    case 'warn':
      return `${style.yellow(style.bold('▲ warn'))}  ${result}`;
    case 'fail':
      return `${style.red(style.bold('✖ fail'))}  ${result}`;
    case 'error':
      return `${style.red(style.bold('✖ error'))}  ${result}`;
  }
}

function describeExisting({ findings }: Report): string {
  const isRecorded = findings.every(({ existing, recorded }) => !existing || recorded !== undefined);
  return isRecorded ? ', recorded in the baseline' : '';
}

function describePass({ counts }: Report): string {
  if (counts.files === 0) return 'no Dockerfile to judge';
  return counts.images === 0 ? 'no image is pulled' : 'every image is approved';
}

function describeBaseline({ applies, expires, commit }: BaselineSummary): string {
  const at = commit === undefined ? '' : ` at ${commit.slice(0, 12)}`;
  if (!applies) return `baseline${at}, not in force`;
  return `with the baseline${at}${expires === null ? '' : ` until ${expires}`}`;
}

function listScope(report: Report, { context }: Page): string[] {
  const { files, images } = report.counts;
  const { skippedTemplates = 0 } = report;
  const found =
    context.base === null
      ? ''
      : ` judged for the change against ${quoteText(context.base.revision)}, of ${formatCount(context.base.found)}`;
  return [
    `${countOf(files, 'Dockerfile')}${found}, ${countOf(images, 'image reference')}`,
    ...(skippedTemplates === 0 ? [] : [`${countOf(skippedTemplates, 'Dockerfile template')} skipped`]),
    ...(report.policy === null
      ? []
      : [
          `policy ${writePath(report.policy.source)}${report.policy.commit === undefined ? '' : ` at ${report.policy.commit.slice(0, 12)}`}`,
        ]),
    ...(report.baseline === undefined ? [] : [describeBaseline(report.baseline)]),
    ...(report.endOfLifeAsOf === null ? [] : [`end-of-life data of ${report.endOfLifeAsOf}`]),
  ];
}
