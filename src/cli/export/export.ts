import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { type BuildPolicy, planBuildPolicy } from '../../core/export/build-policy.js';
import { planBuildKit, writeBuildKit } from '../../core/export/buildkit.js';
import { writeRego } from '../../core/export/rego.js';
import { writeRegoTests } from '../../core/export/rego-tests.js';
import { describeLimit, type ExportSource, writeComment } from '../../core/export/source-text.js';
import { inCheckout } from '../files/checkout.js';
import type { LoadedPolicy } from '../loaded-policy.js';
import type { CommandLine } from '../options/command-line.js';
import { writeAside, writePieces } from '../output/output.js';
import { openTestedPolicy } from '../policy/tested-policy.js';
import { type CommandFailure, failUsage, type Result } from '../result.js';
import type { ExportTarget } from './export-rule.js';

/** `export`: writes the policy for what enforces it while an image is built. */
export async function runExport(line: CommandLine, today: string): Promise<Result<number>> {
  const { options } = line;
  const target = options.get('to')?.at(-1) as ExportTarget | undefined;
  if (target === undefined) return failUsage('export needs --to rego or --to buildkit');
  if (options.has('tests') && target !== 'rego') return failUsage('--tests is for --to rego');
  return inCheckout(null, null, async (checkout) => {
    const policy = options.get('policy')?.at(-1) ?? null;
    const offline = options.has('offline');
    const loaded = await openTestedPolicy(checkout, { policy, base: null, today, offline });
    return 'failure' in loaded ? loaded : writeExport(loaded.value, target, line, today);
  });
}

function writeExport(
  { policy, chain }: LoadedPolicy,
  target: ExportTarget,
  { options }: CommandLine,
  today: string,
): Result<number> {
  const path = options.get('path')?.at(-1) ?? 'Dockerfile';
  const request = { path, today, endOfLife: END_OF_LIFE };
  const general = planBuildPolicy(policy, request);
  const plan = target === 'buildkit' ? planBuildKit(general) : general;
  const refused = findRefusal(plan, options.has('partial'));
  if (refused !== null) return { failure: refused };
  const source: ExportSource = { policy: chain.source.source, path };
  const text = options.has('tests')
    ? writeRegoTests(policy, request, source)
    : target === 'rego'
      ? writeRego(plan, source)
      : writeBuildKit(plan, source);
  const written = writePieces([text], options.get('output')?.at(-1) ?? null);
  if ('failure' in written) return written;
  if (!options.has('tests'))
    for (const limit of plan.limits) writeAside(`${writeComment(describeLimit(limit))}\n`);
  return { value: 0 };
}

/** A build must not pass what a check blocks, unless somebody has asked for that. */
function findRefusal({ limits }: BuildPolicy, isPartial: boolean): CommandFailure | null {
  const weaker = limits.filter(({ isWeaker }) => isWeaker);
  if (weaker.length === 0 || isPartial) return null;
  const problems = weaker.map(({ text, place }) => ({
    file: place?.file ?? '',
    line: place?.line ?? 0,
    column: place?.column ?? 0,
    level: 'error' as const,
    message: `A build cannot be held to all of this policy: ${text}`,
  }));
  return {
    exit: 2,
    problems,
    advice: [
      'If that may pass, add --partial: all else is written, and the file lists what a build is not held to.',
    ],
  };
}
