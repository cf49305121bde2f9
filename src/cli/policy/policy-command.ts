import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { runPolicyTests } from '../../core/judge/policy-tests.js';
import { toPolicySchema } from '../../core/policy/load/policy-schema.js';
import { openCheckout } from '../files/checkout.js';
import { failPolicy, type LoadedPolicy, openPolicy } from '../loaded-policy.js';
import type { CommandLine } from '../options/command-line.js';
import { writePieces } from '../output/output.js';
import type { Result } from '../result.js';
import { renderPolicy, toPolicyJson } from './effective-policy.js';
import { type PolicyQuery, readPolicyQuery } from './policy-query.js';

/** `policy`: validates a policy, runs its tests and prints the effective policy including everything it extends. */
export async function runPolicy(line: CommandLine, today: string): Promise<Result<number>> {
  const query = readPolicyQuery(line);
  if ('failure' in query) return query;
  const pieces = await answer(query.value, today);
  if ('failure' in pieces) return pieces;
  const written = writePieces(pieces.value, null);
  return 'failure' in written ? written : { value: 0 };
}

async function answer({ question, named, format }: PolicyQuery, today: string): Promise<Result<string[]>> {
  if (question.kind === 'schema') return { value: [`${JSON.stringify(toPolicySchema(), null, 2)}\n`] };
  const loaded = await openTestedPolicy(named, today);
  if ('failure' in loaded) return loaded;
  return { value: [format === 'json' ? toPolicyJson(loaded.value) : renderPolicy(loaded.value)] };
}

/** A policy that can be used: one whose own tests fail cannot. */
async function openTestedPolicy(named: string | null, today: string): Promise<Result<LoadedPolicy>> {
  const checkout = await openCheckout(null, null);
  if ('failure' in checkout) return checkout;
  const loaded = await openPolicy(checkout.value, named, null, today);
  if ('failure' in loaded) return loaded;
  const { policy, chain, problems } = loaded.value;
  const failed = runPolicyTests(policy, { today, endOfLife: END_OF_LIFE });
  return failed.length > 0 ? failPolicy(chain, [...problems, ...failed]) : loaded;
}
