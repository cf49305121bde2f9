import { loadPolicy, type PolicyFile } from '../../src/core/policy/load/load-policy.js';
import type { Policy } from '../../src/core/policy/policy.js';

/** A policy without a problem; with one, an error that lists all of them. */
export function loadValidPolicy(chain: readonly PolicyFile[], today: string): Policy {
  const { policy, problems } = loadPolicy(chain, { today });
  if (policy === null || problems.length > 0) {
    const lines = problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    throw new Error(`The policy has problems:\n${lines.join('\n')}`);
  }
  return policy;
}
