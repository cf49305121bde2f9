import type { Message } from '../../core/message.js';
import type { Finding } from '../../core/report.js';
import { RULES } from '../../core/rules/index.js';
import { type Grouping, groupBySubject, rankLevel, type SubjectGroup } from '../groups/finding-groups.js';
import { listRules, type RuleTotal, rankImages, totalByRule } from '../groups/totals.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { shortenDigest } from '../text/hostile-text.js';
import { renderMessage, renderName } from './escaped-text.js';

/** Images in the totals. */
const MAX_IMAGES = 10;

/** How often each rule is broken, the images in the most places, and what is allowed. */
export function renderTotals(
  findings: readonly Finding[],
  allowed: Message | null,
  grouping: Grouping,
): string {
  if (findings.length === 0) return '';
  const rules = totalByRule(findings).map(renderRule).join('');
  return `<section class="totals">
<h2>Totals</h2>
<div class="tables">
<table><caption>By rule</caption>
<thead><tr><th scope="col">Rule</th><th scope="col" class="number">Block</th><th scope="col" class="number">Warn</th><th scope="col" class="number">Images</th></tr></thead>
<tbody>${rules}</tbody></table>
${renderImages(groupBySubject(findings), grouping)}</div>
${allowed === null ? '' : `<p class="allowed">${renderMessage(allowed)}</p>\n`}</section>
`;
}

/** With a script its name shows only its findings. */
function renderRule({ rule, findings, blocking, warnings, images }: RuleTotal): string {
  return `<tr><th scope="row">${renderMark(findings)}<a href="#open" data-pick="rule">${rule}</a><br><small>${RULES[rule].summary}</small></th>${[blocking, warnings, images].map(renderNumber).join('')}</tr>\n`;
}

function renderImages(groups: readonly SubjectGroup[], grouping: Grouping): string {
  const images = rankImages(groups);
  if (images.length === 0) return '';
  const rows = images.slice(0, MAX_IMAGES).map((group) => {
    const { name, places, findings } = group;
    const target = grouping === 'image' ? `open-${groups.indexOf(group) + 1}` : 'open';
    const picked = `<a href="#${target}" data-pick="image">${renderName(shortenDigest(name ?? ''))}</a>`;
    return `<tr><th scope="row">${renderMark(findings)}${picked}<br><small>${listRules(findings).join(', ')}</small></th>${renderNumber(places)}</tr>\n`;
  });
  const left = images.length - rows.length;
  const rest =
    left <= 0
      ? ''
      : `<tr><td colspan="2">and ${countOf(left, 'more image', 'more images')} below</td></tr>\n`;
  return `<table><caption>By image</caption>
<thead><tr><th scope="col">Image</th><th scope="col" class="number">Places</th></tr></thead>
<tbody>${rows.join('')}${rest}</tbody></table>
`;
}

const renderNumber = (count: number): string =>
  `<td class="number">${count === 0 ? '–' : formatCount(count)}</td>`;

function renderMark(findings: readonly Finding[]): string {
  return rankLevel(findings) === 0
    ? '<span class="mark block" role="img" aria-label="blocks">✖</span> '
    : '<span class="mark warn" role="img" aria-label="warns">▲</span> ';
}
