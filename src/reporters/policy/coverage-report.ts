import type { Coverage } from '../../core/policy-coverage/coverage.js';
import type { PolicySource, Problem } from '../../core/report.js';

/** What `policy --coverage` and `policy --calendar` tell. */
export interface CoverageReport {
  readonly coverage: Coverage;
  readonly policy: PolicySource;
  readonly today: string;
  readonly problems: readonly Problem[];
  /** Whether only the calendar is asked for. */
  readonly calendarOnly: boolean;
}
