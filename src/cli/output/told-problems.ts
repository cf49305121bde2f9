import type { Problem } from '../../core/report.js';
import { renderProblem } from '../../reporters/terminal/terminal-problem.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { writeAside } from './output.js';
import { findScreen } from './standard-streams.js';

/** On standard error, for commands that print something else than a report. */
export function tellProblems(problems: readonly Problem[]): void {
  const colors = wantsColors(findScreen('error'), process.env);
  const context = {
    colors,
    width: findWidth(findScreen('error')),
    readLine: () => null,
    base: null,
    failOn: 'block' as const,
  };
  for (const problem of problems) writeAside(renderProblem(problem, { context, style: openStyle(colors) }));
}
