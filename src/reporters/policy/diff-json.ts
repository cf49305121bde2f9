import {
  CHANGE_KINDS,
  type ChangedReference,
  type ReferenceVerdict,
} from '../../core/policy-diff/policy-diff.js';
import { writeJson } from '../text/hostile-text.js';
import type { DiffReport } from './diff-report.js';

/** `policy --diff --format json`. */
export function toDiffJson({ diff, revision, before, after, today, problems }: DiffReport): string {
  const { changes, references } = diff;
  const counts = CHANGE_KINDS.map((kind) => [kind, changes.filter((each) => each.kind === kind).length]);
  const data = {
    version: 1,
    revision,
    before,
    after,
    today,
    counts: { references, ...Object.fromEntries(counts), unchanged: references - changes.length },
    changes: changes.map(toChangeData),
    problems,
  };
  return `${writeJson(data, 2)}\n`;
}

function toChangeData({ kind, file, line, column, image, written, before, after }: ChangedReference) {
  return {
    change: kind,
    file,
    line,
    column,
    image,
    written,
    before: toVerdictData(before),
    after: toVerdictData(after),
  };
}

function toVerdictData({ state, findings }: ReferenceVerdict) {
  return {
    state,
    findings: findings.map(({ rule, level, role, message, waiver, existing, decidedBy }) => ({
      rule,
      level,
      role,
      message,
      waiver,
      existing,
      decidedBy,
    })),
  };
}
