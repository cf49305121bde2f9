import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { openCoverage } from '../../core/policy-coverage/coverage.js';
import { toCoverageJson } from '../../reporters/policy/coverage-json.js';
import { toCoverageMarkdown } from '../../reporters/policy/coverage-markdown.js';
import type { CoverageReport } from '../../reporters/policy/coverage-report.js';
import { renderCoverage } from '../../reporters/policy/coverage-terminal.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { openBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { findScreen } from '../output/standard-streams.js';
import { tellProblems } from '../output/told-problems.js';
import type { Result } from '../result.js';
import { judgeRepository } from './judged-repository.js';
import type { PolicyFormat } from './policy-rule.js';

/** `policy --coverage`, `policy --calendar`: what of the policy the repository uses, and what falls due. */
export async function describeCoverage(
  checkout: Checkout,
  loaded: LoadedPolicy,
  today: string,
  format: PolicyFormat,
  calendarOnly: boolean,
): Promise<Result<Iterable<string>>> {
  const baseline = await openBaseline(checkout, loaded);
  if ('failure' in baseline) return baseline;
  const { policy, chain } = loaded;
  const run = openCoverage({ policy, today, endOfLife: END_OF_LIFE });
  const judged = await judgeRepository(checkout, loaded, baseline.value, today, {
    onReading: run.noteReading,
    onSource: run.noteBuilds,
  });
  if ('failure' in judged) return judged;
  const { report, exceptions, problems } = judged.value;
  const coverage = run.finish(report, exceptions);
  const told: CoverageReport = { coverage, policy: chain.source, today, problems, calendarOnly };
  if (format !== 'json') tellProblems(problems);
  const render: Record<PolicyFormat, () => Iterable<string>> = {
    terminal: () =>
      renderCoverage(told, {
        style: openStyle(wantsColors(findScreen('output'), process.env)),
        width: findWidth(findScreen('output')),
      }),
    json: () => [toCoverageJson(told)],
    markdown: () => toCoverageMarkdown(told),
  };
  return { value: render[format]() };
}
