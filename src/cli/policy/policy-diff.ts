import { comparePolicies, openReferences } from '../../core/policy-diff/policy-diff.js';
import type { Problem } from '../../core/report.js';
import { toDiffJson } from '../../reporters/policy/diff-json.js';
import { toDiffMarkdown } from '../../reporters/policy/diff-markdown.js';
import type { DiffReport } from '../../reporters/policy/diff-report.js';
import { renderDiff } from '../../reporters/policy/diff-terminal.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { type OpenBaseline, openBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import { findPolicyOrNone, type LoadedPolicy, type PolicyRequest } from '../loaded-policy.js';
import { type AbsentPolicy, explainNoPolicy } from '../no-policy.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { findScreen } from '../output/standard-streams.js';
import { tellProblems } from '../output/told-problems.js';
import { failUsage, type Result, toProblem } from '../result.js';
import { judgeRepository } from './judged-repository.js';
import type { PolicyFormat } from './policy-rule.js';

/** `policy --diff`: what the policy of the working tree makes of every reference there, compared with the one of a revision. */
export async function describeDiff(
  checkout: Checkout,
  request: PolicyRequest,
  revision: string,
  format: PolicyFormat,
): Promise<Result<Iterable<string>>> {
  const { today } = request;
  const here: Checkout = { ...checkout, revision: null };
  const old = nameRevision(await findPolicyOrNone(checkout, request), revision);
  if ('failure' in old) return old;
  const now = await openNow(here, old.value, { ...request, base: null });
  if ('failure' in now) return now;
  const { chain, problems } = now.value;
  const before = 'kind' in old.value ? null : old.value;

  // both are about the working tree, and only one listing of it was begun
  const judgedBefore = before === null ? null : await judge({ ...here, listing: null }, before, today);
  const known = judgedBefore === null ? null : nameRevision(judgedBefore, revision);
  if (known !== null && 'failure' in known) return known;
  const after = await judge(here, now.value, today);
  if ('failure' in after) return after;
  const report: DiffReport = {
    diff: comparePolicies(known?.value ?? new Map(), after.value),
    revision,
    before: before?.chain.source ?? null,
    after: chain.source,
    today,
    problems,
  };
  if (format !== 'json') tellProblems(problems);
  const render: Record<PolicyFormat, () => Iterable<string>> = {
    terminal: () =>
      renderDiff(report, {
        style: openStyle(wantsColors(findScreen('output'), process.env)),
        width: findWidth(findScreen('output')),
      }),
    json: () => [toDiffJson(report)],
    markdown: () => toDiffMarkdown(report),
  };
  return { value: render[format]() };
}

/** The policy of the working tree; without one, a change has removed it, or there never was one. */
async function openNow(
  here: Checkout,
  old: LoadedPolicy | AbsentPolicy,
  request: PolicyRequest,
): Promise<Result<LoadedPolicy>> {
  const now = await findPolicyOrNone(here, request);
  if ('failure' in now) return now;
  const { value } = now;
  if ('kind' in value) {
    if ('kind' in old) return { failure: explainNoPolicy(value, value.name, null) };
    const gone =
      'The working tree has no policy any more: once that is merged, nothing can be judged, and every check fails.';
    return { failure: { exit: 2, problems: [toProblem(gone, 'error', value.name)], advice: [] } };
  }
  return value.isOwn
    ? { value }
    : failUsage(
        `--diff compares a policy of this repository with what it was, and ${request.policy ?? value.chain.source.source} is not in it`,
      );
}

/** What goes wrong there is not wrong here. */
function nameRevision<Value>(result: Result<Value>, revision: string): Result<Value> {
  if (!('failure' in result)) return result;
  const { failure } = result;
  const problems = failure.problems.map(
    (problem): Problem => ({ ...problem, message: `At ${revision}: ${problem.message}` }),
  );
  const advice = ['What the policy did there is not known, so nothing can be compared with it.'];
  return { failure: { ...failure, problems, advice } };
}

async function judge(here: Checkout, loaded: LoadedPolicy, today: string) {
  const baseline = await openBaseline(here, loaded);
  if ('failure' in baseline) return baseline;
  const references = openReferences();
  const judged = await judgeRepository(here, loaded, withoutNotes(baseline.value), today, {
    onReading: references.note,
  });
  return 'failure' in judged ? judged : { value: references.finish(judged.value.report.findings) };
}

const withoutNotes = (baseline: OpenBaseline): OpenBaseline => ({ ...baseline, notes: [] });
