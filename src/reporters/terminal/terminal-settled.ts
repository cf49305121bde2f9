import { listGroups } from '../../core/grouping.js';
import { isOpen } from '../../core/judge/verdict.js';
import type { Finding, Report } from '../../core/report.js';
import { countPlaces, FEW } from '../groups/finding-groups.js';
import { findSubject } from '../groups/subjects.js';
import { quoteText } from '../text/message-text.js';
import { describeLine } from './terminal-finding.js';
import { fillLines, type Page, type TerminalContext } from './terminal-page.js';
import { describePlace, renderPlaces } from './terminal-places.js';
import { countOf } from './terminal-style.js';

const INDENT = '    ';

/** Whether there are so many findings that do not count that they are only counted, unless they are asked for. */
export function isFolded({ findings }: Report, { verbose }: Pick<TerminalContext, 'verbose'>): boolean {
  return verbose !== true && findings.filter((finding) => !isOpen(finding)).length > FEW;
}

/** A finding that does not count, under the name of its file. */
export function renderSettled(finding: Finding, page: Page): string {
  return renderOne(finding, describeLine(finding), page).join('\n');
}

/** All findings that do not count, each reason once for an image. */
export function* renderAllSettled(findings: readonly Finding[], page: Page): Generator<string> {
  if (findings.length === 0) return;
  const lines = listGroups(findings, keySettled).flatMap((group) => {
    const [first] = group;
    if (group.length === 1) return renderOne(first, describePlace(first), page);
    return [
      ...renderOne(first, countOf(countPlaces(group), 'place'), page, true),
      ...renderPlaces(group, page, 6),
    ];
  });
  yield [page.style.bold(`Existing or waived (${countOf(findings.length, 'finding')})`), ...lines, ''].join(
    '\n',
  );
}

function keySettled(finding: Finding): string {
  const { kind, why } = describe(finding, true);
  return JSON.stringify([kind, finding.rule, findSubject(finding).key, why]);
}

function renderOne(finding: Finding, where: string, { style, context }: Page, inGroup = false): string[] {
  const { kind, why } = describe(finding, inGroup);
  const name = finding.image ?? finding.written;
  const what = name === '' ? finding.rule : `${finding.rule} ${quoteText(name)}`;
  return fillLines(`○ ${kind} ${what} · ${where} · ${why}`, 4, context).map((line, index) =>
    style.dim(`${index === 0 ? '  ' : INDENT}${line}`),
  );
}

/** Why a finding does not count. The baseline has a line for each: `inGroup`, many are told together. */
function describe(
  { waiver, recorded }: Finding,
  inGroup: boolean,
): { readonly kind: string; readonly why: string } {
  if (waiver !== null) {
    const { owner, expires, reason } = waiver;
    const why = `${quoteText(owner)} until ${quoteText(expires)}: ${quoteText(reason)}`;
    return { kind: 'waived', why };
  }
  if (recorded === undefined) return { kind: 'existing', why: 'the base revision has it too' };
  return { kind: 'existing', why: `recorded in the baseline${inGroup ? '' : `, line ${recorded.line}`}` };
}
