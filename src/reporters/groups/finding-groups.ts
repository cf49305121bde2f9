import { listGroups, type NonEmpty } from '../../core/grouping.js';
import type { Finding } from '../../core/report.js';
import { INPUT_RULES, NAMELESS, RULES } from '../../core/rules/index.js';
import { compareText } from '../../core/text-order.js';
import { leaveOutSubject } from '../text/subject.js';
import { foldFix, keyFix } from './folded-fixes.js';
import { leaveOutBuild } from './said-once.js';
import { type FindingSubject, findSubject } from './subjects.js';

/** By what a report tells many findings together. */
export const GROUPINGS = ['image', 'rule', 'file'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Few findings are told file by file, without totals. */
export const FEW = 3;

/** What is said once of several places: the same rule, level, words and line of the policy. */
export interface Telling {
  /** The first of them, without what differs from place to place. */
  readonly finding: Finding;
  /** In the order of the report. */
  readonly places: readonly Finding[];
}

/** Tellings that have the same places. */
export interface Cluster {
  readonly tellings: readonly Telling[];
  readonly places: readonly Finding[];
}

/** Everything about one image. */
export interface SubjectGroup extends FindingSubject {
  readonly findings: readonly Finding[];
  readonly clusters: readonly Cluster[];
  /** How many different places; of files that cannot be read, how many files. */
  readonly places: number;
}

/** Images, the worst first: what is denied or past its end of life, what cannot be judged, what else blocks; then what is in the most places. */
export function groupBySubject(findings: readonly Finding[]): SubjectGroup[] {
  return listGroups(findings, (finding) => findSubject(finding).key)
    .map(toSubjectGroup)
    .toSorted(
      (one, other) =>
        rankKind(one.findings) - rankKind(other.findings) ||
        rankLevel(one.findings) - rankLevel(other.findings) ||
        other.places - one.places ||
        compareText(one.name ?? '', other.name ?? ''),
    );
}

function toSubjectGroup(findings: NonEmpty<Finding>): SubjectGroup {
  return {
    ...findSubject(findings[0]),
    findings,
    clusters: clusterPlaces(tellOnce(findings)),
    places: countPlaces(findings),
  };
}

/** The findings that say the same, each told once; the most urgent first, then those in the most places. */
export function tellOnce(findings: readonly Finding[]): Telling[] {
  return listGroups(findings, keyFolded)
    .map((places) => ({ finding: { ...leaveOutBuild(places[0]), fix: foldFix(places) }, places }))
    .toSorted(
      (one, other) =>
        rankLevel([one.finding]) - rankLevel([other.finding]) ||
        RULES[one.finding.rule].urgency - RULES[other.finding.rule].urgency ||
        other.places.length - one.places.length,
    );
}

/** The same words but for files and builds that the fix names, which are told together. */
function keyFolded(finding: Finding): string {
  return `${keyWords(finding)} ${keyFix(finding)}`;
}

/** The name of the image is next to the words, which do not repeat it. */
export function keyTelling(finding: Finding): string {
  const { fix } = finding;
  return JSON.stringify([keyWords(finding), fix?.description, fix?.replacement]);
}

function keyWords(finding: Finding): string {
  const plain = leaveOutBuild(finding);
  const { rule, level, decidedBy } = plain;
  const { text } = leaveOutSubject(plain);
  return JSON.stringify([rule, level, text, decidedBy?.key, decidedBy?.line, decidedBy?.file]);
}

function clusterPlaces(tellings: readonly Telling[]): Cluster[] {
  return listGroups(tellings, ({ places }) => JSON.stringify(places.map(keyPlace))).map((group) => ({
    tellings: group,
    places: group[0].places,
  }));
}

const keyPlace = ({ file, line, column }: Finding): string => `${line}:${column} ${file}`;

export function countPlaces(findings: readonly Finding[]): number {
  return new Set(findings.map(keyPlace)).size;
}

const WORST: ReadonlySet<Finding['rule']> = new Set(['denied', 'end-of-life']);

/** What cannot be judged comes before what is only not approved, because anything may be behind it. */
export function rankKind(findings: readonly Finding[]): number {
  if (findings.some(({ rule, level }) => WORST.has(rule) && level === 'block')) return 0;
  return findings.some(isUnjudged) ? 1 : 2;
}

function isUnjudged({ rule }: Finding): boolean {
  return NAMELESS.has(rule) && !INPUT_RULES.includes(rule);
}

export function rankLevel(findings: readonly Finding[]): number {
  return findings.some(({ level }) => level === 'block') ? 0 : 1;
}
