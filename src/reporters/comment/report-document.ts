import { BASELINE } from '../../core/baseline/baseline-path.js';
import type { Problem, Report } from '../../core/report.js';
import { findAllowed, leaveOutAllowed } from '../groups/said-once.js';
import { renderCode, renderProse } from '../text/hostile-text.js';
import { messageOf, renderMessage } from '../text/message-text.js';
import { joinSections, type Limit, type Section } from './document-sections.js';
import { explainExceptions, renderSnippet } from './exception-request.js';
import { renderLink } from './finding-cells.js';
import {
  countOf,
  fold,
  frameNote,
  listBlocking,
  listExisting,
  listRecorded,
  listWaived,
  listWarnings,
} from './finding-sections.js';
import { linkCommit, linkFile } from './links.js';
import { listPreview } from './preview-sections.js';
import type { RenderContext, RowContext, RunError } from './render-context.js';
import { renderHeadline, renderScope } from './report-headline.js';
import { listTotals } from './totals-sections.js';

/** The whole report as Markdown for GitHub, verdict first. */
export function renderReport(report: Report | null, context: RenderContext, limit: Limit): string {
  const error = context.error ?? describeWrongPolicy(report);
  const sections = [
    frameNote(renderHeadline(report, error, context)),
    ...explainError(error),
    ...(report === null ? [] : listReport(report, error, { ...context, ...limit })),
    ...listNotes(report, context),
    ...renderFooter(report, report !== null && error === null, context),
  ];
  return joinSections(sections, limit);
}

function listReport(report: Report, error: RunError | null, context: RowContext): Section[] {
  const shown = report.findings.filter((finding) => finding.waiver === null);
  const allowed = findAllowed(shown);
  const open = shown.map((finding) => leaveOutAllowed(finding, allowed));
  const counting = open.filter((finding) => !finding.existing);
  const blocking = counting.filter((finding) => finding.level === 'block');
  const warnings = counting.filter((finding) => finding.level === 'warn');
  const failsByWarnings = report.verdict === 'fail' && blocking.length === 0;
  return [
    ...listPolicyErrors(report, context),
    ...(report.counts.files === 0 && error !== null ? [] : [frameNote(renderScope(report, context))]),
    ...listTotals(counting, context),
    ...(allowed === null ? [] : [frameNote(renderMessage(allowed))]),
    ...listBlocking(blocking, context),
    ...listPreview(context),
    ...listWarnings(warnings, context, failsByWarnings),
    ...explainExceptions(blocking, report.policy?.source ?? null, context),
    ...listExisting(
      open.filter((finding) => finding.existing && finding.recorded === undefined),
      context,
    ),
    ...listRecorded(
      open.filter((finding) => finding.recorded !== undefined),
      context,
    ),
    ...listWaived(
      report.findings.filter((finding) => finding.waiver !== null),
      context,
    ),
  ];
}

/** The command line was wrong, or something that it needs failed: no line of a file is to blame. */
const ENDED_EARLY: RunError = {
  title: 'the command could not run',
  what: 'The command ended before it judged anything, for the reason below.',
  turn: 'Whoever runs it: correct what the reason names.',
  retry: 'Run the command again.',
};

const UNUSED_POLICY: RunError = {
  title: 'there is no policy to judge by',
  what: 'Without a policy that can be read, nothing is judged.',
  turn: 'Whoever runs the check: write a policy, or name the right file.',
  retry: 'Run the check again with it.',
};

function describeWrongPolicy(report: Report | null): RunError | null {
  const problems = report?.problems.filter((problem) => problem.level === 'error') ?? [];
  const errors = problems.length;
  if (errors === 0) return null;
  if (problems.every(({ file }) => file === '')) return ENDED_EARLY;
  if (report?.policy === null) return UNUSED_POLICY;
  const noun = problems.every(({ file }) => file === BASELINE) ? 'baseline' : 'policy';
  return {
    title: errors === 1 ? `the ${noun} has an error` : `the ${noun} has ${errors} errors`,
    what: `A ${noun} with errors cannot be used, so nothing was judged.`,
    turn: `Maintainer of the ${noun}: correct it on the branch that it is read from.`,
    retry: 'Re-run the check once the correction is merged.',
  };
}

/** An alert, never used for a violation: purple instead of red, with who has to act. */
function explainError(error: RunError | null): Section[] {
  if (error === null) return [];
  const lines = [
    '> [!IMPORTANT]',
    `> <b>This is not a violation of the policy.</b> The check stops the merge because the images could not be judged.`,
    '>',
    `> <b>What happened:</b> ${renderProse(error.what)}`,
    '>',
    `> <b>Who has to act:</b> ${renderProse(error.turn)}`,
    ...(error.retry === null ? [] : ['>', `> <b>Try again:</b> ${renderProse(error.retry)}`]),
  ];
  const snippet = error.snippet === undefined ? [] : [frameNote(renderSnippet(error.snippet))];
  return [frameNote(lines.join('\n')), ...snippet];
}

function listPolicyErrors(report: Report, context: RenderContext): Section[] {
  const errors = report.problems.filter((problem) => problem.level === 'error');
  if (errors.length === 0) return [];
  const rows = errors.map((problem) => ({
    file: problem.file,
    text: `| ${renderProblemPlace(problem, context)} | ${renderMessage(messageOf(problem))} |`,
    count: 1,
  }));
  return [
    {
      ...frameNote(''),
      tableHead: '| Where | What is wrong |\n| :-- | :-- |',
      rows,
      unit: ['error', 'errors'],
      rank: 0,
    },
  ];
}

/** What people should know although nothing depends on it: exceptions that run out, files that were skipped. */
function listNotes(report: Report | null, context: RenderContext): Section[] {
  const warnings = report?.problems.filter((problem) => problem.level === 'warning') ?? [];
  const write = (problem: Problem): string =>
    `${renderMessage(messageOf(problem))}${problem.file === '' ? '' : ` ${renderProblemPlace(problem, context)}`}`;
  const prominent = warnings.filter(({ isProminent }) => isProminent).map(write);
  const shown = prominent.map((text) => frameNote(`⚠️ ${text}`));
  const rows = warnings
    .filter(({ isProminent }) => !isProminent)
    .map((problem) => ({ file: problem.file, text: `- ${write(problem)}`, count: 1 }));
  if (rows.length === 0) return shown;
  const unit = ['note', 'notes'] as const;
  return [
    ...shown,
    { ...fold(`<b>${countOf(rows.length, unit)}</b>`), tableHead: '', rows, unit, rank: 4, optional: false },
  ];
}

function renderProblemPlace({ file, line }: Problem, context: RenderContext): string {
  if (file === '') return 'the command';
  const text = renderCode(`${file}${line > 0 ? `:${line}` : ''}`);
  const isPolicy = context.policy !== null && file === context.policy.path;
  return renderLink(
    text,
    isPolicy && context.policy ? linkFile(context.policy, file, { line, endLine: line }) : null,
  );
}

/** Which commit and run this is about, so that nobody mistakes an old comment for the result of a new commit. */
function renderFooter(report: Report | null, isJudged: boolean, context: RenderContext): Section[] {
  const { head, baseBranch, runUrl } = context;
  const branch = baseBranch === null ? '' : ` for ${renderCode(baseBranch)}`;
  const parts = [
    head === null
      ? ''
      : `${isJudged ? 'Judged commit' : 'Commit'} ${renderLink(renderCode(head.sha.slice(0, 7)), linkCommit(head))}${branch}`,
    runUrl === null ? '' : `[This run](${runUrl})`,
    report?.endOfLifeAsOf ? `End-of-life data of ${report.endOfLifeAsOf}` : '',
    `[What the rules mean](${context.docs}/rules)`,
  ].filter((part) => part !== '');
  return [frameNote(`<sub>${parts.join(' · ')}</sub>`)];
}
