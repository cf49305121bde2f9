import type { Problem } from '../core/report.js';
import { showHidden } from './hostile-text.js';
import { renderExcerpt } from './terminal-finding.js';
import type { Page } from './terminal-page.js';

/** Something about the policy or an input, with its line where it has one. Line 0: it is about the whole. */
export function renderProblem(problem: Problem, page: Page): string {
  const { style } = page;
  const paint = problem.level === 'error' ? style.red : style.yellow;
  const place = [
    ...(problem.file === '' ? [] : [showHidden(problem.file)]),
    ...(problem.line > 0 ? [problem.line, problem.column] : []),
  ].join(':');
  return [
    `${paint(problem.level)}${place === '' ? '' : ` ${style.bold(place)}`}`,
    `    ${showHidden(problem.message)}`,
    ...(problem.line > 0 ? renderExcerpt(problem.file, problem, paint, page) : []),
    '',
  ].join('\n');
}
