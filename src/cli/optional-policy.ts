import { loadPolicy } from '../core/policy/load/load-policy.js';
import type { Policy } from '../core/policy/policy.js';
import type { Problem } from '../core/report.js';
import { DEFAULT_POLICY } from '../policy-chain.js';
import type { Checkout } from './files/checkout.js';
import { openPolicy } from './loaded-policy.js';
import type { RunOptions } from './options/run-options.js';
import { type Result, toProblem } from './result.js';

/** The policy where there is one, for its settings and builds; a broken one matters only to those who named it. */
export async function findPolicy(
  checkout: Checkout,
  options: RunOptions,
): Promise<Result<{ readonly policy: Policy; readonly problems: readonly Problem[] }>> {
  const loaded = await openPolicy(checkout, options);
  if ('value' in loaded) return { value: { policy: loaded.value.policy, problems: loaded.value.problems } };
  if (options.policy !== null || loaded.failure.exit === 3) return loaded;
  const { policy } = loadPolicy([{ path: 'default', text: 'version: 1\n' }], { today: options.today });
  if (policy === null) throw new Error('the default policy does not load');
  // a policy that is not there has advice on how to make one
  const isMissing = loaded.failure.advice.length > 0;
  const message =
    'The policy is invalid, so its settings and builds are not used; run `base-image-gate policy` to see why';
  const problems = isMissing ? [] : [toProblem(message, 'warning', DEFAULT_POLICY)];
  return { value: { policy, problems } };
}
