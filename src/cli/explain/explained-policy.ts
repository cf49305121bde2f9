import { type OpenBaseline, openBaseline } from '../baseline/found-baseline.js';
import type { Checkout } from '../files/checkout.js';
import { type LoadedPolicy, openPolicy } from '../loaded-policy.js';
import type { CommandLine } from '../options/command-line.js';
import type { Result } from '../result.js';

/** What an explanation goes by. */
export interface ExplainedPolicy {
  readonly loaded: LoadedPolicy;
  readonly baseline: OpenBaseline;
}

/** Opens the policy that the command line of `explain` names, and the baseline next to it. */
export async function openExplainedPolicy(
  checkout: Checkout,
  { options }: CommandLine,
  today: string,
): Promise<Result<ExplainedPolicy>> {
  const loaded = await openPolicy(checkout, {
    policy: options.get('policy')?.at(-1) ?? null,
    base: null,
    today,
    offline: options.has('offline'),
  });
  if ('failure' in loaded) return loaded;
  const baseline = await openBaseline(checkout, loaded.value);
  return 'failure' in baseline ? baseline : { value: { loaded: loaded.value, baseline: baseline.value } };
}
