import { reportNothing } from '../../core/judge/verdict.js';
import { findPolicyLine } from '../../policy-chain.js';
import { PROGRAM } from '../../program.js';
import { DEFAULT_FORMAT, type Format, loadReporter } from '../../reporters/formats/index.js';
import { fillLines, type TerminalContext } from '../../reporters/terminal/terminal-page.js';
import { renderProblem } from '../../reporters/terminal/terminal-problem.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { findToday } from '../options/today.js';
import type { CommandFailure } from '../result.js';
import { writeAside, writeFormatted } from './output.js';
import { findScreen } from './standard-streams.js';

/** Says why there is no result: to people on standard error, and as a report in the format that was asked for. Returns the exit status. */
export async function reportFailure(
  failure: CommandFailure,
  format: Format,
  output: string | null,
): Promise<number> {
  const context: TerminalContext = {
    colors: wantsColors(findScreen('error'), process.env),
    width: findWidth(findScreen('error')),
    readLine: (file, line) => findPolicyLine(failure.texts ?? [], file, line),
    base: null,
    failOn: 'block',
  };
  const page = { context, style: openStyle(context.colors) };
  const said = [
    ...failure.problems.map((problem) => renderProblem(problem, page)),
    ...failure.advice.flatMap((line) => fillLines(line, 0, context)),
  ];
  writeAside(`${said.join('\n').trimEnd()}\n`);

  if (failure.isUnwritten === true || (format === DEFAULT_FORMAT && output === null)) return failure.exit;
  const { policy = null, problems } = failure;
  const report = reportNothing('error', { policy, problems });
  const { renderReport } = await loadReporter(format);
  const nothingKnown = { hasMark: () => false, findEnds: () => [], findMade: () => null, today: findToday() };
  const plain = { ...context, colors: false, width: null, ...nothingKnown };
  const pieces = renderReport(report, { ...plain, files: [], program: PROGRAM });
  const written = writeFormatted(pieces, format, output);
  if ('value' in written) return failure.exit;
  for (const problem of written.failure.problems) writeAside(`${renderProblem(problem, page).trimEnd()}\n`);
  return written.failure.exit;
}
