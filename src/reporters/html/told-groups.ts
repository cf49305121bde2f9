import { listGroups } from '../../core/grouping.js';
import type { Finding } from '../../core/report.js';
import { type Cluster, type Grouping, groupBySubject, tellOnce } from '../groups/finding-groups.js';
import { totalByRule } from '../groups/totals.js';

/** What is under one heading. */
export interface ToldGroup {
  /** What all of it shares: the image, the rule or the file. Null: what cannot be judged may have no image. */
  readonly name: string | null;
  readonly findings: readonly Finding[];
  readonly clusters: readonly Cluster[];
}

/** The same groups as in other reports for people. */
export function tellGroups(findings: readonly Finding[], grouping: Grouping): readonly ToldGroup[] {
  if (grouping === 'image') return groupBySubject(findings);
  if (grouping === 'rule')
    return totalByRule(findings).map((total) => ({
      name: total.rule,
      findings: total.findings,
      clusters: tellOnce(total.findings).map((telling) => ({ tellings: [telling], places: telling.places })),
    }));
  return listGroups(findings, ({ file }) => file).map((own) => ({
    name: own[0].file,
    findings: own,
    clusters: groupBySubject(own).flatMap(({ clusters }) => clusters),
  }));
}
