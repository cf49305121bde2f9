import { raiseLevel } from '../level.js';
import type { Finding, Problem } from '../report.js';
import type { RuleId } from '../rules/rule.js';

/** Orders by file, line, column, rule; by text units, which is the same on every machine. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (one, other) =>
      compareText(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compareText(one.rule, other.rule) ||
      compareText(one.image ?? '', other.image ?? '') ||
      compareText(one.message, other.message),
  );
}

/** How far down a finding stands where people read: what is about an image comes before what is about a file that cannot be read. */
export const URGENCY = {
  denied: 0,
  'end-of-life': 1,
  deprecated: 2,
  unapproved: 3,
  unverified: 4,
  unmirrored: 5,
  unpinned: 6,
  unresolved: 7,
  unreadable: 8,
} as const satisfies Record<RuleId, number>;

export interface PlacedFinding {
  readonly finding: Finding;
  readonly topic: string;
}

/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
export function mergeFindings(findings: readonly PlacedFinding[]): Finding[] {
  if (findings.length < 2) return findings.map(({ finding }) => finding);
  const merged = new Map<string, Finding>();
  for (const { finding, topic } of findings) {
    const { line, column, rule, image, written } = finding;
    const key = JSON.stringify([line, column, rule, image ?? written, topic]);
    const known = merged.get(key);
    merged.set(key, known === undefined ? finding : takeWorse(known, finding));
  }
  return [...merged.values()];
}

function takeWorse(one: Finding, other: Finding): Finding {
  if ((one.waiver === null) !== (other.waiver === null)) return one.waiver === null ? one : other;
  return one.level === raiseLevel(one.level, other.level) ? one : other;
}

/** Problems in the order of their places, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const known = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...known.values()].toSorted(
    (one, other) =>
      compareText(one.file, other.file) ||
      one.line - other.line ||
      one.column - other.column ||
      compareText(one.message, other.message),
  );
}

export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
