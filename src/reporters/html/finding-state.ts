import { BASELINE } from '../../core/baseline/baseline-path.js';
import { isOpen } from '../../core/judge/verdict.js';
import type { Finding } from '../../core/report.js';
import { renderName, renderPath } from './escaped-text.js';

/** Whether a finding counts, and why it does not. */
export const FINDING_STATES = ['open', 'waived', 'existing'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export function findState(finding: Finding): FindingState {
  if (isOpen(finding)) return 'open';
  return finding.waiver === null ? 'existing' : 'waived';
}

/** Why a finding does not count; empty if it does. */
export function describeState({ waiver, existing, recorded }: Finding): string[] {
  if (waiver !== null) {
    const { owner, expires, reason, key, line } = waiver;
    return [
      `waived by ${renderName(owner)} until ${renderName(expires)}: ${renderName(reason)} (${renderName(key)}, line ${line})`,
    ];
  }
  if (recorded !== undefined) return [`recorded in ${renderPath(BASELINE)} line ${recorded.line}`];
  return existing ? ['the base revision has it too'] : [];
}
