const SEVERITIES = ['negligible', 'low', 'medium', 'high', 'critical'] as const;

/** The least first; `none` is only a limit. */
export const LIMITS = ['none', ...SEVERITIES] as const;

/** The highest severity that passes. */
export type SeverityLimit = (typeof LIMITS)[number];
export type ScanSeverity = (typeof SEVERITIES)[number] | 'unknown';

/** The least score of CVSS that each begins with: https://www.first.org/cvss/v3.1/specification-document. */
const SCORES = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
  [0.1, 'low'],
] as const;

/** What is of no known severity may be of any: only where all pass, it does. */
export function exceeds(severity: ScanSeverity, limit: SeverityLimit): boolean {
  if (limit === 'critical') return false;
  return severity === 'unknown' || LIMITS.indexOf(severity) > LIMITS.indexOf(limit);
}

/** As scanners write it, in any case of letters. */
export function readSeverity(text: unknown): ScanSeverity {
  const written = typeof text === 'string' ? text.toLowerCase() : '';
  return SEVERITIES.find((each) => each === written) ?? 'unknown';
}

/** Scanners write 0.0 where they do not know it. */
export function rateScore(score: unknown): ScanSeverity {
  const number = typeof score === 'string' && score.trim() !== '' ? Number(score) : score;
  if (typeof number !== 'number' || !(number <= 10)) return 'unknown';
  return SCORES.find(([least]) => number >= least)?.[1] ?? 'unknown';
}

/** The gravest first, and what is not known at the end. */
export function compareSeverity(one: ScanSeverity, other: ScanSeverity): number {
  const rank = (severity: ScanSeverity) => (severity === 'unknown' ? -1 : LIMITS.indexOf(severity));
  return rank(other) - rank(one);
}
