import { own } from '../message.js';
import { type Demand, planArguments } from './argument-fixes.js';
import { planContexts } from './context-fixes.js';
import type { Judged, LeftFinding, PlannedFix, Sources } from './fix.js';
import { planReference } from './reference-fix.js';
import { planRuns } from './run-fixes.js';
import { awaitsApproval, listSpots } from './spots.js';
import { joinSharing, listContested } from './text-edits.js';

/** What can be done about findings that say what to write instead, before anything is proved. */
export interface Plan {
  readonly fixes: readonly PlannedFix[];
  readonly left: readonly LeftFinding[];
}

export function planFixes(judged: Judged, sources: Sources): Plan {
  const fixes: PlannedFix[] = [];
  const left: LeftFinding[] = [];
  const demands: Demand[] = [];
  for (const finding of judged.report.findings)
    if (awaitsApproval(finding)) left.push({ finding, why: UNAPPROVED });
  for (const spot of listSpots(judged.report)) {
    const planned = planReference(spot, judged, sources);
    if ('why' in planned) for (const finding of spot.findings) left.push({ finding, why: planned.why });
    else if ('demands' in planned) demands.push(...planned.demands);
    else fixes.push(planned);
  }
  const byArgument = planArguments(demands, judged, sources);
  const byContext = planContexts(judged, sources);
  return separate(
    [...fixes, ...byArgument.fixes, ...byContext.fixes, ...planRuns(judged, sources)],
    [...left, ...byArgument.left, ...byContext.left],
  );
}

const UNAPPROVED = own('the policy does not approve the replacement yet');

/** Leaves out fixes that want to change the same text in different ways. */
function separate(fixes: readonly PlannedFix[], left: readonly LeftFinding[]): Plan {
  const kept: PlannedFix[] = [];
  const dropped = [...left];
  const joined = joinSharing(fixes);
  const contested = listContested(joined.flatMap(({ edits }) => edits));
  for (const fix of joined) {
    if (!fix.edits.some((edit) => contested.has(edit))) kept.push(fix);
    else
      for (const finding of fix.findings)
        dropped.push({ finding, why: own('another finding wants a different text at the same place') });
  }
  return { fixes: kept, left: dropped };
}
