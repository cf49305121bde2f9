import { compareUrgency } from '../../core/judge/finding-order.js';
import type { Finding } from '../../core/report.js';
import { renderCode } from '../text/hostile-text.js';
import { type Row, rankBySeverity, type Section } from './document-sections.js';
import { renderReason, renderRule, renderSubject } from './finding-cells.js';
import type { RenderContext } from './render-context.js';

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
export function listBlocking(findings: readonly Finding[], context: RenderContext): Section[] {
  return listOpen(findings, context, BLOCKING_UNIT, 0);
}

/** Warnings are folded, unless they alone are the reason for a failure. */
export function listWarnings(findings: readonly Finding[], context: RenderContext, open: boolean): Section[] {
  if (open) return listOpen(findings, context, WARNING_UNIT, 1);
  const title = `⚠️ <b>${countOf(findings.length, WARNING_UNIT)}</b>`;
  return listFolded(title, findings, context, WARNING_UNIT, 1);
}

function listOpen(
  findings: readonly Finding[],
  context: RenderContext,
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
  context: RenderContext,
  unit: Section['unit'],
  rank: number,
): Section[] {
  if (findings.length === 0) return [];
  const rows = listReasons(findings, context);
  return [{ ...fold(title), tableHead: REASON_HEAD, rows, unit, rank, optional: false }];
}

/** A row for each reference, the most urgent first. */
function listReasons(findings: readonly Finding[], context: RenderContext): Row[] {
  return groupByReference(findings)
    .map((group) => group.toSorted(compareUrgency))
    .toSorted(([one], [other]) => (one === undefined || other === undefined ? 0 : compareUrgency(one, other)))
    .map((group) => toReasonRow(group, context));
}

/** Findings of several rules about one reference share a row; findings are sorted by place. */
function groupByReference(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    const other = group?.[0];
    const isSame =
      other?.file === finding.file &&
      other.line === finding.line &&
      other.column === finding.column &&
      other.image === finding.image &&
      other.written === finding.written;
    if (group !== undefined && isSame) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function toReasonRow(group: readonly Finding[], context: RenderContext): Row {
  const subject = group[0] === undefined ? '' : renderSubject(group[0], context);
  const reasons = group.map((finding, index) => renderReason(finding, context, index === 0)).join('<br>');
  return {
    file: group[0]?.file ?? '',
    text: `| ${subject} | ${reasons} |`,
    count: group.length,
    isUnread: group.every(({ rule }) => rule === 'unreadable'),
  };
}

/** Findings that the base has too: not caused by this change. */
export function listExisting(findings: readonly Finding[], context: RenderContext): Section[] {
  const unit = ['existing finding', 'existing findings'] as const;
  const title = `<b>${countOf(findings.length, unit)}</b>, present before this change: not counted`;
  return listFolded(title, findings, context, unit, 6);
}

/** Findings that the baseline records. */
export function listRecorded(findings: readonly Finding[], context: RenderContext): Section[] {
  const unit = ['finding in the baseline', 'findings in the baseline'] as const;
  const title = `<b>${countOf(findings.length, unit)}</b>, recorded as existing: not counted`;
  return listFolded(title, findings, context, unit, 6);
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
  return { file, text: `| ${cells.join(' | ')} |`, count: 1 };
}

/** A section that is never shortened. */
export function frameNote(text: string): Section {
  return { before: text, tableHead: '', rows: [], after: '', unit: ['', ''], rank: 0, optional: false };
}
