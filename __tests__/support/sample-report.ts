import type { Finding, Problem, Report } from '../../src/core/report.js';

/** A finding as a test needs it, the rest as usual. */
export function sampleFinding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'unapproved',
    level: 'block',
    file: 'api/Dockerfile',
    line: 3,
    column: 6,
    endLine: changes.line ?? 3,
    endColumn: 12,
    image: 'docker.io/acme/web:1',
    written: 'web:1',
    via: 'from',
    role: 'final',
    message: 'web:1 is not approved: it matches nothing in allow.',
    foreign: [],
    allowed: null,
    fix: null,
    waiver: null,
    decidedBy: null,
    existing: false,
    ...changes,
  };
}

export function sampleProblem(changes: Partial<Problem> = {}): Problem {
  return {
    file: '.github/base-images.yml',
    line: 4,
    column: 3,
    level: 'warning',
    message: 'The exception has expired.',
    ...changes,
  };
}

/** A report of these findings, counted. */
export function sampleReport(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const open = findings.filter(({ waiver, existing }) => waiver === null && !existing);
  const blocking = open.filter(({ level }) => level === 'block').length;
  return {
    verdict: blocking > 0 ? 'fail' : open.length > 0 ? 'warn' : 'pass',
    policy: { source: '.github/base-images.yml', sha256: 'ab'.repeat(32) },
    counts: {
      files: 3,
      images: 7,
      blocking,
      warnings: open.length - blocking,
      waived: findings.filter(({ waiver }) => waiver !== null).length,
      existing: findings.filter(({ existing }) => existing).length,
    },
    files: [],
    findings,
    problems: [],
    endOfLifeAsOf: '2026-11-01',
    ...changes,
  };
}
