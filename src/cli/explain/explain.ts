import { findRefusal } from '../../core/baseline/baseline-permission.js';
import type { Role } from '../../core/dockerfile/reading.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { explainReference } from '../../core/judge/explain.js';
import { judgeWithEvidence, openRegistries } from '../../evidence.js';
import { loadGivenScans } from '../../given-scans.js';
import { toExplanationJson } from '../../reporters/json.js';
import { renderExplanation } from '../../reporters/terminal/terminal-explanation.js';
import { openStyle } from '../../reporters/terminal/terminal-style.js';
import { type Checkout, inCheckout } from '../files/checkout.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import type { CommandLine } from '../options/command-line.js';
import { findWidth, wantsColors } from '../options/terminal-setting.js';
import { writePieces } from '../output/output.js';
import { findScreen } from '../output/standard-streams.js';
import { failUsage, type Result } from '../result.js';
import type { ExplainFormat } from './explain-rule.js';
import { explainTypedPlace } from './explained-place.js';
import { openExplainedPolicy } from './explained-policy.js';
import { findTypedPlace, isPlaceLike } from './typed-place.js';

/** `explain`: how the policy judges one reference, or those of a line; the exit status is 1 where it would block. */
export async function runExplain(line: CommandLine, today: string): Promise<Result<number>> {
  const { operands, options } = line;
  const [typed = ''] = operands;
  const place = findTypedPlace(typed);
  if (place !== null) {
    const told = (['role', 'path'] as const).find((name) => options.has(name));
    if (told !== undefined)
      return failUsage(`--${told} is for a reference by itself, and ${typed} says it: leave out --${told}`);
    const explained = await inCheckout(null, [place.path], (checkout) =>
      explainTypedPlace(checkout, place, line, today),
    );
    if (explained !== null) return explained;
  }
  return inCheckout(null, null, (checkout) => runOnReference(checkout, line, today));
}

async function runOnReference(checkout: Checkout, line: CommandLine, today: string): Promise<Result<number>> {
  const { operands, options } = line;
  const opened = await openExplainedPolicy(checkout, line, today);
  if ('failure' in opened) return opened;
  const { loaded, baseline } = opened.value;
  const { policy, chain } = loaded;
  const [reference = ''] = operands;
  const given = await loadGivenScans(options.get('scan-report') ?? []);
  if ('error' in given) return failUsage(`--scan-report: ${given.error}`);
  const lookUp = options.has('offline') ? null : openRegistries(process.env);
  const explanation = await judgeWithEvidence(
    policy,
    lookUp,
    async (evidence) =>
      explainReference(policy, reference, {
        role: (options.get('role')?.at(-1) ?? 'final') as Role,
        path: options.get('path')?.at(-1) ?? 'Dockerfile',
        today,
        endOfLife: END_OF_LIFE,
        evidence,
        baseline: findApplying(baseline.found?.baseline ?? null, loaded, today),
      }),
    given.scans,
  );
  if (explanation.invalid !== null)
    return failUsage(
      isPlaceLike(reference)
        ? `there is no file "${reference.replace(/(?::\d+)+$/, '')}" here, and "${reference}" is not an image reference: ${explanation.invalid}`
        : `"${reference}" is not an image reference: ${explanation.invalid}`,
    );
  const render: Record<ExplainFormat, () => string> = {
    json: () => toExplanationJson(explanation, chain.source),
    terminal: () =>
      renderExplanation(explanation, chain.source.source, {
        style: openStyle(wantsColors(findScreen('output'), process.env)),
        width: findWidth(findScreen('output')),
      }),
  };
  const format = (options.get('format')?.at(-1) ?? 'terminal') as ExplainFormat;
  const written = writePieces([render[format]()], null);
  return 'failure' in written ? written : { value: explanation.verdict === 'blocked' ? 1 : 0 };
}

/** The baseline where it excuses anything: not after its last day, and not where the policy forbids it. */
function findApplying<B extends { readonly expires: string | null }>(
  baseline: B | null,
  { policy, isOwn }: LoadedPolicy,
  today: string,
): B | null {
  if (baseline === null || findRefusal(policy, isOwn) !== null) return null;
  return baseline.expires !== null && baseline.expires < today ? null : baseline;
}
