import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { runPolicyTests } from '../../core/judge/policy-tests.js';
import type { Checkout } from '../files/checkout.js';
import { failPolicy, type LoadedPolicy, openPolicy, type PolicyRequest } from '../loaded-policy.js';
import type { Result } from '../result.js';

/** A policy that can be used: one whose own tests fail cannot. */
export async function openTestedPolicy(
  checkout: Checkout,
  request: PolicyRequest,
): Promise<Result<LoadedPolicy>> {
  const loaded = await openPolicy(checkout, request);
  if ('failure' in loaded) return loaded;
  const { policy, chain, problems } = loaded.value;
  const failed = runPolicyTests(policy, { today: request.today, endOfLife: END_OF_LIFE });
  return failed.length > 0 ? failPolicy(chain, [...problems, ...failed]) : loaded;
}
