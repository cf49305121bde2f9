import { toBaselineSchema } from '../../src/core/baseline/baseline-schema.js';

/** The text of policies/baseline.schema.json. */
export function generateBaselineSchema(): string {
  return `${JSON.stringify(toBaselineSchema(), null, 2)}\n`;
}
