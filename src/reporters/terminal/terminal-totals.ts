import type { Message } from '../../core/message.js';
import type { Finding, Report } from '../../core/report.js';
import { rankLevel, type SubjectGroup } from '../groups/finding-groups.js';
import type { SharedWords } from '../groups/said-once.js';
import { listRules, type RuleTotal, rankImages, sumPlaces, totalByRule } from '../groups/totals.js';
import { shortenDigest } from '../text/hostile-text.js';
import { quoteText, writeMessage } from '../text/message-text.js';
import { renderAdvice, renderText } from './terminal-finding.js';
import type { Shared } from './terminal-group.js';
import { fillLines, fillParts, type Page } from './terminal-page.js';
import { countOf, formatCount } from './terminal-style.js';
import { renderSummary } from './terminal-summary.js';

/** Images in the totals; with the rules they fit one screen. */
const MAX_IMAGES = 10;

/** What the report makes of its findings. */
interface Told {
  readonly allowed: Message | null;
  readonly shared: Shared;
  readonly groups: readonly SubjectGroup[];
}

/** The first screen of a report of many findings: the verdict, how often each rule is broken, the images, and what is allowed. */
export function renderTotals(
  report: Report,
  findings: readonly Finding[],
  { allowed, shared, groups }: Told,
  page: Page,
): string {
  const { style, context } = page;
  return [
    renderSummary(report, page),
    style.bold('By rule'),
    ...totalByRule(findings).flatMap((total) => renderRule(total, shared.get(total.rule), page)),
    '',
    ...renderImages(groups, page),
    ...(allowed === null ? [] : fillLines(writeMessage(allowed), 0, context)),
    ...(allowed === null ? [] : ['']),
  ].join('\n');
}

function renderRule(total: RuleTotal, said: SharedWords | undefined, page: Page): string[] {
  const { rule, findings, blocking, warnings, images, files } = total;
  const counts = [
    ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
    ...(images > 0 ? [countOf(images, 'image')] : []),
    ...(files > 0 ? [countOf(files, 'file')] : []),
  ];
  return [
    ...renderRow(rule, counts, rankLevel(findings) === 0, page),
    ...(said === undefined || said.why === null ? [] : renderText(said.why, page)),
    ...(said === undefined || said.advice === null ? [] : renderAdvice(said.advice, page)),
  ];
}

function renderImages(groups: readonly SubjectGroup[], page: Page): string[] {
  const images = rankImages(groups);
  if (images.length === 0) return [];
  const shown = images.length === MAX_IMAGES + 1 ? images : images.slice(0, MAX_IMAGES);
  const others = images.slice(shown.length);
  const rest = `… and ${countOf(others.length, 'more image', 'more images')} in ${countOf(sumPlaces(others), 'place')}, each with its places below`;
  return [
    page.style.bold(`By image (${formatCount(images.length)})`),
    ...shown.flatMap(({ name, places, findings }) =>
      renderRow(
        shortenDigest(quoteText(name ?? '')),
        [countOf(places, 'place'), listRules(findings).join(', ')],
        rankLevel(findings) === 0,
        page,
      ),
    ),
    ...(others.length === 0
      ? []
      : fillLines(rest, 4, page.context).map((line) => `    ${page.style.dim(line)}`)),
    '',
  ];
}

function renderRow(
  name: string,
  parts: readonly string[],
  blocks: boolean,
  { style, context }: Page,
): string[] {
  const mark = blocks ? style.red('✖') : style.yellow('▲');
  const [first = '', ...more] = fillParts([name, ...parts], ' ·', 6, context);
  return [`  ${mark} ${first}`, ...more.map((line) => `      ${line}`)];
}
