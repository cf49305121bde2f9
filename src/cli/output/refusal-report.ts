import { reportNothing } from '../../core/judge/verdict.js';
import { PROGRAM } from '../../program.js';
import { DEFAULT_FORMAT, type Format, loadReporter } from '../../reporters/formats/index.js';
import { fillLines, type TerminalContext } from '../../reporters/terminal/terminal-page.js';
import { renderProblem } from '../../reporters/terminal/terminal-problem.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import type { Refusal } from '../outcome.js';
import { findPolicyLine } from './policy-lines.js';
import { deliver } from './write-pieces.js';

/** Says why there is no result: to people on standard error, and as a report in the format that was asked for. Returns the exit status. */
export async function reportRefusal(
  refusal: Refusal,
  format: Format,
  output: string | null,
): Promise<number> {
  const context: TerminalContext = {
    colors: wantsColors(process.stderr, process.env),
    width: findWidth(process.stderr),
    readLine: (file, line) => findPolicyLine(refusal.texts ?? [], file, line),
    base: null,
    failOn: 'block',
  };
  const page = { context, style: openStyle(context.colors) };
  const said = [
    ...refusal.problems.map((problem) => renderProblem(problem, page)),
    ...refusal.advice.flatMap((line) => fillLines(line, 0, context)),
  ];
  process.stderr.write(`${said.join('\n').trimEnd()}\n`);

  if (format === DEFAULT_FORMAT && output === null) return refusal.exit;
  const { policy = null, problems } = refusal;
  const report = reportNothing('error', { policy, problems });
  const { renderReport } = await loadReporter(format);
  const plain = { ...context, colors: false, width: null };
  const pieces = renderReport(report, { ...plain, files: [], program: PROGRAM });
  const delivered = deliver(pieces, output);
  if ('value' in delivered) return refusal.exit;
  for (const problem of delivered.refusal.problems)
    process.stderr.write(`${renderProblem(problem, page).trimEnd()}\n`);
  return delivered.refusal.exit;
}
