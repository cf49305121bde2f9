import type { Counts, Finding, Problem, Report, Verdict } from '../report.js';

/** From which level on findings fail the run; `never`: they only warn. */
export type FailOn = 'block' | 'warn' | 'never';

/** Whether a finding counts: no exception covers it, and the change brings it in. */
export function isOpen({ waiver, existing }: Finding): boolean {
  return waiver === null && !existing;
}

/** Counts what was found; waived and existing findings are counted apart. */
export function countFindings(findings: readonly Finding[], files: number, images: number): Counts {
  const open = findings.filter(isOpen);
  return {
    files,
    images,
    blocking: open.filter(({ level }) => level === 'block').length,
    warnings: open.filter(({ level }) => level === 'warn').length,
    waived: findings.filter(({ waiver }) => waiver !== null).length,
    existing: findings.filter(({ waiver, existing }) => waiver === null && existing).length,
  };
}

/** The only place that turns counts and problems into a verdict. */
export function decideVerdict(
  { blocking, warnings }: Counts,
  problems: readonly Problem[],
  failOn: FailOn,
): Verdict {
  if (problems.some(({ level }) => level === 'error')) return 'error';
  if (blocking + warnings === 0) return 'pass';
  if (failOn === 'never') return 'warn';
  return blocking > 0 || failOn === 'warn' ? 'fail' : 'warn';
}

/** The report of a run that judged nothing. */
export function reportNothing(verdict: Verdict, parts: Partial<Report>): Report {
  return {
    verdict,
    policy: null,
    counts: countFindings([], 0, 0),
    files: [],
    findings: [],
    problems: [],
    endOfLifeAsOf: null,
    ...parts,
  };
}
