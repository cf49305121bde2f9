import type { Message } from '../core/message.js';
import type { Problem } from '../core/report.js';
import { showHidden } from './hostile-text.js';
import { messageOf, writeMessage } from './message-text.js';
import type { Page } from './terminal-page.js';
import { renderExcerpt } from './terminal-source.js';
import { wrapText } from './terminal-width.js';

/** What is good to know, though nothing depends on it. */
export function renderNote(note: Message, { context, style }: Page): string {
  const lines = wrapText(writeMessage(note), Math.max(20, (context.width ?? Number.POSITIVE_INFINITY) - 6));
  return `${style.bold('note')}: ${lines.join('\n      ')}\n`;
}

/** Something about the policy or an input, with its line where it has one. Line 0: it is about the whole. */
export function renderProblem(problem: Problem, page: Page): string {
  const { style } = page;
  const paint = problem.level === 'error' ? style.red : style.yellow;
  const message = writeMessage(messageOf(problem));
  const head = `${style.bold(paint(problem.level))}:`;
  if (problem.line === 0) {
    const file = problem.file === '' ? '' : `${style.bold(showHidden(problem.file))}: `;
    return `${head} ${file}${message}\n`;
  }
  const place = `${showHidden(problem.file)}:${problem.line}:${problem.column}`;
  return [
    `${head} ${style.bold(place)}`,
    `    ${message}`,
    ...renderExcerpt(problem.file, problem, paint, page),
    '',
  ].join('\n');
}
