import { raiseLevel } from '../level.js';
import type { Finding, Problem } from '../report.js';
import { RULES } from '../rules/index.js';
import { compareText } from '../text-order.js';

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

/** Orders findings of one kind as people should see them: by the urgency of their rules. */
export function compareUrgency(one: Pick<Finding, 'rule'>, other: Pick<Finding, 'rule'>): number {
  return RULES[one.rule].urgency - RULES[other.rule].urgency;
}

export interface PlacedFinding {
  readonly finding: Finding;
  readonly topic: string;
  /** It is the same whatever the stage is built on. */
  readonly isOnAnyBase?: boolean;
}

/**
 * Findings that several variants of one Dockerfile have in common, once: those with the same place, rule and image. What
 * is worse is kept: not waived before waived, block before warn. The topic tells apart what one rule finds twice.
 */
export function mergeFindings(findings: readonly PlacedFinding[]): Finding[] {
  if (findings.length < 2) return findings.map(({ finding }) => finding);
  const merged = new Map<string, Finding>();
  for (const { finding, topic, isOnAnyBase } of findings) {
    const { line, column, rule, image, written } = finding;
    const key = JSON.stringify([line, column, rule, isOnAnyBase ? null : (image ?? written), topic]);
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
