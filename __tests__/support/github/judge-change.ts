import { expect } from 'vitest';
import type { Change, Stage } from './stage.js';

/** `file: rule` of every finding, `file: level` of every problem, and the result of a run on a pull request. */
export async function judgeChange(
  stage: Stage,
  change: Change,
): Promise<{ result: string | undefined; found: string[]; notes: string[] }> {
  const run = await stage.pullRequest(change).run({ inputs: { comment: 'never' } });
  expect(run.exitCode).toBe(['pass', 'warn'].includes(run.outputs['result'] ?? '') ? 0 : 1);
  return {
    result: run.outputs['result'],
    found: (run.report?.findings ?? []).map(({ file, rule }) => `${file}: ${rule}`),
    notes: (run.report?.problems ?? []).map(({ file, level }) => `${file}: ${level}`),
  };
}
