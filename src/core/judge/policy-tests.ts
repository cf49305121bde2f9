import { parseReference } from '../image/reference.js';
import type { Policy, PolicyTest } from '../policy/policy.js';
import type { Problem } from '../report.js';
import { RULE_IDS, type RuleId } from '../rules/index.js';
import { addAdvice } from './advice/judged-shipped.js';
import { pullsNothing } from './image-subject.js';
import type { Judge } from './judge.js';
import { judgeImage, settleFindings } from './judged-image.js';
import { openWaivers, type Waivers } from './waivers.js';

/**
 * Runs the tests that a policy carries, and those of the policies that it extends under those. Exact: warnings count, what
 * an exception waives does not. A failing test is a problem of level error at its line.
 */
export function runPolicyTests(policy: Policy, options: Omit<Judge, 'policy'>): Problem[] {
  const judge: Judge = { policy, ...options };
  const waivers = openWaivers(policy, options.today);
  return [
    ...(policy.parent === null ? [] : runPolicyTests(policy.parent, options)),
    ...policy.tests.flatMap((test) => runTest(judge, waivers, test) ?? []),
  ];
}

function runTest(judge: Judge, waivers: Waivers, test: PolicyTest): Problem | null {
  const { from, role, path, expect, place } = test;
  const expected = RULE_IDS.filter((id) => expect !== 'ok' && expect.includes(id));
  const found = findRules(judge, waivers, test);
  const got = RULE_IDS.filter((id) => found.has(id));
  if (expected.join() === got.join()) return null;
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    level: 'error',
    message: `The test of ${from} (role ${role}, path ${path}) expects ${format(expected)} but gets ${format(got)}.`,
  };
}

/** The rules that a reference breaks and no exception waives. */
function findRules(judge: Judge, waivers: Waivers, { from, role, path }: PolicyTest): ReadonlySet<RuleId> {
  if (pullsNothing(from, role)) return new Set();
  const reference = parseReference(from);
  if ('error' in reference) return new Set(['unreadable']);
  const judged = addAdvice(judge, judgeImage(judge, reference, role, path), reference, { role, path });
  const { references, denial } = judged;
  const waive = ({ rule }: { readonly rule: RuleId }) => waivers.find(path, { rule, references, denial });
  const open = settleFindings(judged, waive).filter(({ waiver }) => waiver === null);
  return new Set(open.map(({ found }) => found.rule));
}

function format(rules: readonly RuleId[]): string {
  return rules.length === 0 ? 'ok' : rules.join(', ');
}
