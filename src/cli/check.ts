import { exitCode } from '../gate.js';
import { PROGRAM } from '../program.js';
import { loadReporter } from '../reporters/formats/index.js';
import type { TerminalContext } from '../reporters/terminal/terminal-page.js';
import { openStyle } from '../reporters/terminal/terminal-style.js';
import { renderSummary } from '../reporters/terminal/terminal-summary.js';
import { openLines } from './files/dockerfile-reader.js';
import type { Ground } from './files/repository.js';
import { findWork } from './files/selected-files.js';
import { type Judgement, judgeWork } from './judgement.js';
import { openPolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { findWidth, wantsColors } from './options/terminal-setting.js';
import type { Outcome } from './outcome.js';
import { findPolicyLine } from './output/policy-lines.js';
import { deliver } from './output/write-pieces.js';

/** `check`: judges Dockerfiles, reports, and returns the exit status. */
export async function runCheck(options: RunOptions, ground: Ground): Promise<Outcome<number>> {
  const loaded = await openPolicy(ground, options.policy, options.base, options.today);
  if ('refusal' in loaded) return loaded;
  const { policy, chain } = loaded.value;

  const work = await findWork(ground, policy.settings, options);
  if ('refusal' in work) return work;
  const judged = await judgeWork(ground, loaded.value, work.value, options);
  if ('refusal' in judged) return judged;

  const { search, scope } = work.value;
  const lines = openLines(ground.workspace, search.files, judged.value.known);
  const compared = options.base !== null && scope !== 'all';
  return deliverReport(judged.value, options, {
    readLine: (file, line) => findPolicyLine(chain.files, file, line) ?? lines(file, line),
    base: compared ? { revision: options.base, found: search.files.length } : null,
    failOn: options.failOn,
  });
}

/** Writes the report where it was asked for; with a file, a summary here. */
async function deliverReport(
  { report, files }: Judgement,
  { format, output }: RunOptions,
  context: Omit<TerminalContext, 'colors' | 'width'>,
): Promise<Outcome<number>> {
  const colors = wantsColors(process.stdout, process.env);
  const here = { ...context, colors, width: findWidth(process.stdout) };
  const page = output === null ? here : { ...context, colors: false, width: null };
  const { renderReport } = await loadReporter(format);
  const pieces = renderReport(report, { ...page, files, program: PROGRAM });
  const delivered = deliver(pieces, output);
  if ('refusal' in delivered) return delivered;
  if (output !== null) {
    const summary = renderSummary(report, { context: here, style: openStyle(colors) });
    const said = deliver([`${summary}  report written to ${output}\n`], null);
    if ('refusal' in said) return said;
  }
  return { value: exitCode(report) };
}
