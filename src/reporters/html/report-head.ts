import type { Problem, Report } from '../../core/report.js';
import type { ReportContext } from '../reporter.js';
import { countOf, formatCount } from '../terminal/terminal-style.js';
import { messageOf } from '../text/message-text.js';
import { renderMessage, renderName, renderPath } from './escaped-text.js';
import { renderExcerpt } from './source-excerpt.js';

const MARKS = { pass: '✔', warn: '▲', fail: '✖', error: '✖' } as const;

/** The verdict in words, for the title of the window too: only words of the gate. */
export function describeVerdict({ verdict, counts }: Report): string {
  const { blocking, warnings, files, images } = counts;
  if (verdict === 'error') return 'not judged';
  const found = [
    ...(blocking > 0 ? [`${formatCount(blocking)} blocking`] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  if (found.length > 0) return found.join(', ');
  if (files === 0) return 'no Dockerfile to judge';
  if (images === 0) return 'no image is pulled';
  return counts.waived + counts.existing > 0 ? 'nothing blocks' : 'every image is approved';
}

/** Verdict, numbers, and what was judged by what. */
export function renderHead(report: Report, context: ReportContext): string {
  const { verdict, counts, policy, skippedTemplates = 0 } = report;
  const tiles = [
    ['block', counts.blocking, 'blocking'],
    ['warn', counts.warnings, counts.warnings === 1 ? 'warning' : 'warnings'],
    ...(counts.waived > 0 ? [['', counts.waived, 'waived'] as const] : []),
    ...(counts.existing > 0 ? [['', counts.existing, 'existing'] as const] : []),
    ['', counts.images, counts.images === 1 ? 'image reference' : 'image references'],
    ['', counts.files, counts.files === 1 ? 'Dockerfile' : 'Dockerfiles'],
  ] as const;
  const shown = verdict === 'error' ? [] : tiles;
  const list = shown.map(
    ([name, count, words]) =>
      `<div class="tile ${count === 0 ? '' : name}"><dt>${words}</dt><dd>${formatCount(count)}</dd></div>`,
  );
  const { base, failOn, today } = context;
  const scope = [
    ...(policy === null
      ? []
      : [
          `Policy ${renderPath(policy.source)}${policy.commit === undefined ? '' : ` at ${renderName(policy.commit.slice(0, 12))}`}`,
        ]),
    ...(base === null
      ? []
      : [`changes against ${renderName(base.revision)}, of ${countOf(base.found, 'Dockerfile')}`]),
    ...(skippedTemplates === 0 ? [] : [`${countOf(skippedTemplates, 'Dockerfile template')} skipped`]),
    `judged for ${today}`,
    ...(failOn === 'block' ? [] : [`fails on: ${failOn}`]),
  ];
  const outage =
    verdict === 'error'
      ? '<p>This is not a violation of the policy: the images could not be judged.</p>\n'
      : '';
  return `<header class="${verdict}">
<p class="kind">Base images</p>
<h1><span class="verdict"><span aria-hidden="true">${MARKS[verdict]} </span>${verdict}</span> ${describeVerdict(report)}</h1>
${outage}${list.length === 0 ? '' : `<dl class="tiles">${list.join('\n')}</dl>\n`}<p class="scope">${scope.join(' · ')}</p>
</header>
`;
}

/** What is wrong with the policy or an input, or what people should know; line 0 is the file as a whole. */
export function renderProblems(problems: readonly Problem[], title: string, context: ReportContext): string {
  if (problems.length === 0) return '';
  const items = problems.map((problem) => {
    const { file, line, column } = problem;
    const where = file === '' ? '' : `<p class="where">${renderPath(file)}${line > 0 ? `:${line}` : ''}</p>`;
    const spot = { line, column, endLine: line, endColumn: column + 1 };
    const excerpt = file === '' ? '' : renderExcerpt(file, spot, context, 0);
    return `<li class="problem"><p>${renderMessage(messageOf(problem))}</p>${where}${excerpt}</li>\n`;
  });
  return `<section class="problems">\n<h2>${title} <span class="count">${formatCount(problems.length)}</span></h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}

/** What the report was made by, and from. */
export function renderFoot(report: Report, { program }: ReportContext): string {
  const { policy, baseline, endOfLifeAsOf } = report;
  const parts = [
    `Written by <a href="${program.home}">Base Image Gate</a> ${program.version}`,
    ...(policy === null || policy.sha256 === ''
      ? []
      : [`SHA-256 of the policy ${renderName(policy.sha256)}`]),
    ...(baseline === undefined
      ? []
      : [
          `baseline of ${countOf(baseline.recorded, 'finding')}${baseline.applies ? '' : ', not in force'}${baseline.expires === null ? '' : `, until ${renderName(baseline.expires)}`}`,
        ]),
    ...(endOfLifeAsOf === null ? [] : [`end-of-life data of ${endOfLifeAsOf}`]),
  ];
  return `<footer><p>${parts.join(' · ')}</p></footer>\n`;
}
