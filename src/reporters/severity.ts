import type { FailOn } from '../core/judge/verdict.js';
import type { Finding } from '../core/report.js';

/** What a finding does to the run: an error fails it, a warning does not, and `info` is waived or was there before. */
export type Severity = 'error' | 'warning' | 'info';

export function findSeverity({ level, waiver, existing }: Finding, failOn: FailOn): Severity {
  if (waiver !== null || existing) return 'info';
  const fails = failOn !== 'never' && (level === 'block' || failOn === 'warn');
  return fails ? 'error' : 'warning';
}
