import { recordFindings, writeBaseline } from '../../core/baseline/write-baseline.js';
import type { Day } from '../../core/day.js';
import { END_OF_LIFE } from '../../core/end-of-life/bundled-table.js';
import { type InspectedFiles, loadOwnPolicy } from '../../core/starting-policy/policy-trial.js';
import type { InitReport } from '../../reporters/init/init-report.js';

/** A baseline of what a new policy finds, and what there is to tell about it. */
export interface RecordedDebt extends NonNullable<InitReport['recorded']> {
  readonly text: string;
}

export function recordDebt(policy: string, { judge }: InspectedFiles, today: Day): RecordedDebt {
  const findings = judge(loadOwnPolicy(policy, today, END_OF_LIFE), today);
  const { files, unrecorded } = recordFindings(findings);
  const text = writeBaseline({ expires: null, files });
  const bound = [...files].filter(([, records]) => records.some(({ rule }) => rule === 'unreadable'));
  return {
    text,
    findings: findings.length - unrecorded.length,
    files: files.size,
    unrecorded: unrecorded.length,
    bound: bound.map(([file]) => file),
  };
}
