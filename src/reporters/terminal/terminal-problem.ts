import type { Problem } from '../../core/report.js';
import { messageOf, writeMessage, writePath } from '../text/message-text.js';
import { fillLines, type Page } from './terminal-page.js';
import { renderExcerpt } from './terminal-source.js';

/** A problem of the policy or an input, with its line if it has one. Line 0: it is about the whole file. */
export function renderProblem(problem: Problem, page: Page): string {
  const { style, context } = page;
  const paint = problem.level === 'error' ? style.red : style.yellow;
  const message = writeMessage(messageOf(problem));
  const head = `${style.bold(paint(problem.level))}:`;
  const file = problem.file === '' ? '' : writePath(problem.file);
  if (problem.line === 0) {
    const text = file === '' ? message : `${file}: ${message}`;
    const [first = '', ...others] = fillLines(text, problem.level.length + 2, context);
    const shown =
      file !== '' && first.startsWith(`${file}:`) ? style.bold(file) + first.slice(file.length) : first;
    return `${[`${head} ${shown}`, ...others.map((line) => `${' '.repeat(problem.level.length + 2)}${line}`)].join('\n')}\n`;
  }
  return [
    `${head} ${style.bold(`${file}:${problem.line}:${problem.column}`)}`,
    ...fillLines(message, 4, context).map((line) => `    ${line}`),
    ...renderExcerpt(problem.file, problem, paint, page),
    '',
  ].join('\n');
}
