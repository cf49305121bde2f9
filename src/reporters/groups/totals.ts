import { listGroups, type NonEmpty } from '../../core/grouping.js';
import type { Finding } from '../../core/report.js';
import { INPUT_RULES, RULES } from '../../core/rules/index.js';
import { countPlaces, rankKind, rankLevel, type SubjectGroup } from './finding-groups.js';
import { findSubject } from './subjects.js';

/** How often one rule is broken. */
export interface RuleTotal {
  readonly rule: Finding['rule'];
  readonly findings: readonly Finding[];
  readonly blocking: number;
  readonly warnings: number;
  /** Different images. */
  readonly images: number;
  /** Different files in which it is broken by something else than an image. */
  readonly files: number;
}

/** Every rule that is broken: denials and ends of life that block, what cannot be judged, then what else blocks; the most urgent first. */
export function totalByRule(findings: readonly Finding[]): RuleTotal[] {
  return listGroups(findings, ({ rule }) => rule)
    .map(toRuleTotal)
    .toSorted(
      (one, other) =>
        rankKind(one.findings) - rankKind(other.findings) ||
        rankLevel(one.findings) - rankLevel(other.findings) ||
        RULES[one.rule].urgency - RULES[other.rule].urgency,
    );
}

function toRuleTotal(findings: NonEmpty<Finding>): RuleTotal {
  const ofImages = findings.filter(isAboutImage);
  const others = findings.filter((finding) => !isAboutImage(finding));
  const blocking = findings.filter(({ level }) => level === 'block').length;
  return {
    rule: findings[0].rule,
    findings,
    blocking,
    warnings: findings.length - blocking,
    images: new Set(ofImages.map((finding) => findSubject(finding).key)).size,
    files: new Set(others.map(({ file }) => file)).size,
  };
}

/** Images for a list of totals: what blocks first, then by places. Downloads, and files that cannot be read, are not images. */
export function rankImages(groups: readonly SubjectGroup[]): SubjectGroup[] {
  return groups
    .filter(({ findings }) => findings.some(isAboutImage))
    .toSorted(
      (one, other) => rankLevel(one.findings) - rankLevel(other.findings) || other.places - one.places,
    );
}

function isAboutImage(finding: Finding): boolean {
  return findSubject(finding).name !== null && !INPUT_RULES.includes(finding.rule);
}

/** The rules that an image breaks, in the order of the totals. */
export function listRules(findings: readonly Finding[]): Finding['rule'][] {
  return totalByRule(findings).map(({ rule }) => rule);
}

/** Places of groups that do not overlap. */
export function sumPlaces(groups: readonly SubjectGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + countPlaces(findings), 0);
}
