import { listGroups } from '../../core/grouping.js';
import type { Finding } from '../../core/report.js';
import { findSubject } from '../groups/subjects.js';
import { renderCode } from '../text/hostile-text.js';
import { type Row, rankBySeverity, type Section } from './document-sections.js';
import { renderRule, renderSubject } from './finding-cells.js';
import { listReasons } from './reason-rows.js';
import type { RowContext } from './render-context.js';

/** More rows than this are folded, so that a comment stays short. */
const OPEN_ROWS = 20;

export const BLOCKING_UNIT = ['blocking finding', 'blocking findings'] as const;
export const WARNING_UNIT = ['warning', 'warnings'] as const;

export function countOf(count: number, [singular, plural]: Section['unit']): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

export function renderTableHead(...titles: string[]): string {
  return `| ${titles.join(' | ')} |\n|${titles.map(() => ' :-- |').join('')}`;
}

const REASON_HEAD = renderTableHead('Image', 'Why, and what to use instead');

/** A `<details>` around Markdown; the title is one line of HTML. */
export function fold(title: string): { readonly before: string; readonly after: string } {
  return { before: `<details><summary>${title}</summary>`, after: '</details>' };
}

/** What blocks, not folded. */
export function listBlocking(findings: readonly Finding[], context: RowContext): Section[] {
  return listOpen(findings, context, BLOCKING_UNIT, 0);
}

/** Warnings are folded, unless they alone are the reason for a failure. */
export function listWarnings(findings: readonly Finding[], context: RowContext, open: boolean): Section[] {
  if (open) return listOpen(findings, context, WARNING_UNIT, 1);
  const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
  return listFolded(title, findings, context, WARNING_UNIT, 1);
}

function listOpen(
  findings: readonly Finding[],
  context: RowContext,
  unit: Section['unit'],
  rank: number,
): Section[] {
  if (findings.length === 0) return [];
  const rows = listReasons(findings, context);
  const worst = new Set(rankBySeverity(rows).slice(0, OPEN_ROWS));
  const section = { tableHead: REASON_HEAD, unit, optional: false };
  const open = { ...section, before: '', after: '', rows: rows.filter((row) => worst.has(row)), rank };
  const others = rows.filter((row) => !worst.has(row));
  if (others.length === 0) return [open];
  const count = others.reduce((sum, row) => sum + row.count, 0);
  const title = `<b>${count} more ${unit[count === 1 ? 0 : 1]}</b>`;
  return [open, { ...section, ...fold(title), rows: others, rank: rank + 0.5 }];
}

function listFolded(
  title: string,
  findings: readonly Finding[],
  context: RowContext,
  unit: Section['unit'],
  rank: number,
): Section[] {
  if (findings.length === 0) return [];
  const rows = listReasons(findings, context);
  return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}

/** Findings that the base has too: not caused by this change. */
export function listExisting(findings: readonly Finding[], context: RowContext): Section[] {
  const unit = ['existing finding', 'existing findings'] as const;
  const title = `<b>${countOf(findings.length, unit)}</b>, present before this change: not counted`;
  return listFolded(title, findings, context, unit, 6);
}

/** Findings that the baseline records. */
export function listRecorded(findings: readonly Finding[], context: RowContext): Section[] {
  const unit = ['finding in the baseline', 'findings in the baseline'] as const;
  const title = `<b>${countOf(findings.length, unit)}</b>, recorded as existing: not counted`;
  return listFolded(title, findings, context, unit, 6);
}

export function listWaived(findings: readonly Finding[], context: RowContext): Section[] {
  if (findings.length === 0) return [];
  const unit = ['waived finding', 'waived findings'] as const;
  const rows = listGroups(findings, keyWaived).map((group) => {
    const [{ rule, file, waiver }] = group;
    const until =
      waiver === null ? '' : `${renderCode(waiver.owner, 100)} until ${renderCode(waiver.expires, 20)}`;
    const reason = waiver === null ? '' : `<br>${renderCode(waiver.reason, 300)}`;
    const cells = [renderSubject(group, context), `${renderRule(rule, context)}, ${until}${reason}`];
    return { ...toRow({ file }, ...cells), count: group.length };
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

function keyWaived(finding: Finding): string {
  const { rule, waiver, role } = finding;
  return JSON.stringify([findSubject(finding).key, rule, role, waiver]);
}

export function toRow({ file }: Pick<Finding, 'file'>, ...cells: string[]): Row {
  return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}

/** A section that is never shortened. */
export function frameNote(text: string): Section {
  return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}
