import { toPolicySchema } from '../../src/core/policy/load/policy-schema.js';

/** The text of policies/policy.schema.json. */
export function generatePolicySchema(): string {
  return `${JSON.stringify(toPolicySchema(), null, 2)}\n`;
}
