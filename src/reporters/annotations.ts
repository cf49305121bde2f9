import type { Finding, Report } from '../core/report.js';
import { cleanLogText, cutText } from './hostile-text.js';

/** GitHub cuts longer messages: characters. */
const MESSAGE_LIMIT = 4096;

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  /** Lines that are safe to print; line ends are the gate's own. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  /** Only where the finding stands on one line. End exclusive in findings, inclusive here. */
  readonly column?: number;
  readonly endColumn?: number;
}

export interface AnnotationOptions {
  readonly maxErrors: number;
  readonly maxWarnings: number;
  /** Files of the pull request; findings elsewhere are for the summary. Absent: all files. */
  readonly changedFiles?: ReadonlySet<string>;
  readonly failOn?: 'block' | 'warn' | 'never';
}

export interface Annotations {
  /** Most severe first. */
  readonly annotations: readonly Annotation[];
  /** Findings that count and got no annotation, those outside the pull request's files included. */
  readonly omitted: number;
  /** Of them, in files that the pull request does not change. */
  readonly outside: number;
}

export function toAnnotations(report: Report, options: AnnotationOptions): Annotations {
  const counting = report.findings.filter((finding) => finding.waiver === null && !finding.existing);
  const inside = counting.filter((finding) => options.changedFiles?.has(finding.file) ?? true);
  const annotations = inside.slice(0, options.maxErrors).map(toAnnotation);
  return {
    annotations,
    omitted: counting.length - annotations.length,
    outside: counting.length - inside.length,
  };
}

function toAnnotation(finding: Finding): Annotation {
  return {
    level: finding.level === 'block' ? 'error' : 'warning',
    title: finding.rule,
    message: cutText(cleanLogText(finding.message), MESSAGE_LIMIT),
    file: finding.file,
    line: finding.line,
    endLine: finding.endLine,
  };
}

/** The last line of a run that failed: what blocks, and where the findings without an annotation are. */
export function describeFailure(report: Report, omitted: number): string {
  return `${report.counts.blocking} blocking, ${omitted} more in the job summary`;
}
