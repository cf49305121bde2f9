import { joinMessages } from '../../core/message.js';
import type { PolicyPlace } from '../../core/policy/policy.js';
import type { CoveredEntry } from '../../core/policy-coverage/coverage.js';
import { countOf } from '../terminal/terminal-style.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import type { CoverageReport } from './coverage-report.js';
import { describeDetails, describeItem, describeKey, TITLES } from './coverage-text.js';
import { ENTRY_STATUSES, groupByStatus } from './entry-status.js';

/** `policy --coverage --format markdown`, and the calendar by itself. */
export function* toCoverageMarkdown(report: CoverageReport): Generator<string> {
  if (!report.calendarOnly) yield* renderEntries(report);
  yield* renderCalendar(report);
}

function* renderEntries({ coverage, policy }: CoverageReport): Generator<string> {
  const { entries, places, unknown, baseline } = coverage;
  const groups = groupByStatus(entries);
  const used = groups.get('used')?.length ?? 0;
  yield `### What ${renderCode(policy.source)} is used for\n\n`;
  yield `${countOf(entries.length, 'entry', 'entries')}, ${used} used, by ${countOf(places, 'place')} in the repository.\n`;
  for (const status of ENTRY_STATUSES) {
    const title = TITLES[status];
    const group = groups.get(status) ?? [];
    if (title === null || group.length === 0) continue;
    yield `\n**${title[0]} (${group.length})**: ${title[1]}\n\n| Where | Key | Entry | |\n|---|---|---|---|\n`;
    for (const entry of group) yield renderRow(entry, policy.source);
  }
  if (unknown.length > 0) {
    yield `\nWhat is pulled in ${countOf(unknown.length, 'place')} is not known, so an entry may be used there:\n\n`;
    for (const { file, line } of unknown) yield `- ${renderCode(`${file}:${line}`)}\n`;
  }
  const fixed = baseline?.fixed.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (fixed > 0)
    yield `\nThe baseline records ${countOf(fixed, 'finding')} that ${fixed === 1 ? 'is' : 'are'} no longer there; <code>check --prune</code> removes ${fixed === 1 ? 'it' : 'them'}.\n`;
  if (coverage.leavesNoList)
    yield '\nNo entry of <code>allow</code> is used. If you remove them all, write <code>allow: []</code>, because without the key everything is approved.\n';
  yield '\n';
}

function renderRow(entry: CoveredEntry, policy: string): string {
  const details = joinMessages(describeDetails(entry, policy), '; ');
  const cells = [
    renderCode(`${entry.place.file}:${entry.place.line}`),
    renderCode(describeKey(entry)),
    renderCode(entry.text),
    details.text === '' ? '' : renderMessage(details),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function* renderCalendar({ coverage }: CoverageReport): Generator<string> {
  const { calendar, until } = coverage;
  yield `### The next 90 days, until ${until}\n\n`;
  if (calendar.length === 0) {
    yield 'Nothing falls due.\n';
    return;
  }
  yield '| Day | What | Where |\n|---|---|---|\n';
  for (const item of calendar)
    yield `| ${item.day} | ${renderMessage(describeItem(item))} | ${item.place === null ? '' : renderPlace(item.place)} |\n`;
}

function renderPlace({ key, file, line }: PolicyPlace): string {
  return `${renderCode(line === 0 ? file : `${file}:${line}`)} ${renderCode(key)}`;
}
