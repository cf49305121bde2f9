import type { Finding } from '../core/report.js';
import { type Row, rankBySeverity, type Section } from './document-sections.js';
import { renderReason, renderRule, renderSubject } from './finding-cells.js';
import { renderCode } from './hostile-text.js';
import type { RenderContext } from './render-context.js';

/** More rows than this stand folded, so that a comment stays a comment. */
const OPEN_ROWS = 20;

export const BLOCKING_UNIT = ['blocking finding', 'blocking findings'] as const;
export const WARNING_UNIT = ['warning', 'warnings'] as const;

export function countOf(count: number, [singular, plural]: Section['unit']): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

export function renderTableHead(...titles: string[]): string {
  return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}

/** A `<details>` around Markdown; the title is one line of HTML. */
export function fold(title: string): { readonly before: string; readonly after: string } {
  return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}

/** What blocks, in the open. */
export function listBlocking(findings: readonly Finding[], context: RenderContext): Section[] {
  return listOpen(findings, context, BLOCKING_UNIT, 0);
}

/** Warnings are folded, unless nothing else is the reason of a failure. */
export function listWarnings(findings: readonly Finding[], context: RenderContext, open: boolean): Section[] {
  if (open) return listOpen(findings, context, WARNING_UNIT, 1);
  if (findings.length === 0) return [];
  const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
  return [listReasons(findings, context, WARNING_UNIT, 1, fold(title))];
}

function listOpen(
  findings: readonly Finding[],
  context: RenderContext,
  unit: Section['unit'],
  rank: number,
): Section[] {
  if (findings.length === 0) return [];
  const worst = new Set(rankBySeverity(findings).slice(0, OPEN_ROWS));
  const frame = { before: '', after: '' };
  const open = listReasons(
    findings.filter((finding) => worst.has(finding)),
    context,
    unit,
    rank,
    frame,
  );
  const others = findings.filter((finding) => !worst.has(finding));
  if (others.length === 0) return [open];
  const title = `<b>${others.length} more ${unit[others.length === 1 ? 0 : 1]}</b>`;
  return [open, listReasons(others, context, unit, rank + 0.5, fold(title))];
}

function listReasons(
  findings: readonly Finding[],
  context: RenderContext,
  unit: Section['unit'],
  rank: number,
  frame: { readonly before: string; readonly after: string },
): Section {
  return {
    ...frame,
    tableHead: renderTableHead('Image', 'Why, and what to use instead'),
    rows: findings.map((finding) =>
      toRow(finding, renderSubject(finding, context), renderReason(finding, context)),
    ),
    unit,
    rank,
    optional: false,
  };
}

/** Findings that the base has too: not this change's doing. */
export function listExisting(findings: readonly Finding[], context: RenderContext): Section[] {
  if (findings.length === 0) return [];
  const unit = ['existing finding', 'existing findings'] as const;
  const title = `<b>${countOf(findings.length, unit)}</b>, there before this change: not counted`;
  return [listReasons(findings, context, unit, 6, fold(title))];
}

export function listWaived(findings: readonly Finding[], context: RenderContext): Section[] {
  if (findings.length === 0) return [];
  const unit = ['waived finding', 'waived findings'] as const;
  const rows = findings.map((finding) => {
    const { waiver } = finding;
    const until =
      waiver === null ? '' : `${renderCode(waiver.owner, 100)} until ${renderCode(waiver.expires, 20)}`;
    const reason = waiver === null ? '' : `<br>${renderCode(waiver.reason, 300)}`;
    return toRow(
      finding,
      renderSubject(finding, context),
      `${renderRule(finding.rule, context)}, ${until}${reason}`,
    );
  });
  const title = `<b>${countOf(findings.length, unit)}</b>, covered by an exception`;
  return [
    {
      ...fold(title),
      tableHead: renderTableHead('Image', 'Exception'),
      rows,
      unit,
      rank: 7,
      optional: false,
    },
  ];
}

export function toRow({ file }: Pick<Finding, 'file'>, ...cells: string[]): Row {
  return { file, text: `| ${cells.join(' | ')} |` };
}

/** A section that is never cut. */
export function frameNote(text: string): Section {
  return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}
