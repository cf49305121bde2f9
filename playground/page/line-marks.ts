import { POLICY_NAME } from '../input.js';
import type { RoleSteps } from '../judge/image-walk.js';
import { MARKS, type Mark } from './editor.js';
import type { JudgeAnswer } from './judge-client.js';
import { findMark } from './results/finding-item.js';

/** The marks of the lines of both texts; of several for a line, the worst. */
export interface LineMarks {
  readonly dockerfile: ReadonlyMap<number, Mark>;
  readonly policy: ReadonlyMap<number, Mark>;
}

/** `explained`: how the references of the answer came to their results, as far as it is known. */
export function findLineMarks(answer: JudgeAnswer, explained: readonly RoleSteps[]): LineMarks {
  const dockerfile = new Map<number, Mark>();
  const policy = new Map<number, Mark>();
  const isJudged = answer.kind === 'judged';
  const problems = isJudged ? answer.report.problems : answer.kind === 'policy' ? answer.problems : [];
  for (const { file, line, level } of problems)
    add(file === POLICY_NAME ? policy : dockerfile, line, level === 'error' ? 'block' : 'warn');
  if (!isJudged) return { dockerfile, policy };
  for (const finding of answer.report.findings) {
    add(dockerfile, Math.max(finding.line, 1), findMark(finding));
    if (finding.decidedBy !== null) add(policy, finding.decidedBy.line, findMark(finding));
    if (finding.waiver !== null)
      add(finding.waiver.key === 'inline' ? dockerfile : policy, finding.waiver.line, 'settled');
  }
  for (const { steps } of explained)
    for (const { decidedBy } of steps) if (decidedBy !== null) add(policy, decidedBy.line, 'decides');
  return { dockerfile, policy };
}

/** Line 0 is none of the text's. */
function add(marks: Map<number, Mark>, line: number, mark: Mark): void {
  const known = marks.get(line);
  if (line > 0 && (known === undefined || MARKS.indexOf(mark) < MARKS.indexOf(known))) marks.set(line, mark);
}
