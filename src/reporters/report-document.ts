import type { Report } from '../core/report.js';
import type { RenderContext } from './render-context.js';

/** How long a document may be. */
export interface Limit {
  readonly limit: number;
  /** In the limit's unit; the measure of joined texts is the sum of theirs. */
  measure(text: string): number;
  /** Where people find what is cut: `the job summary`. */
  readonly rest: string;
}

export function renderReport(report: Report | null, context: RenderContext, limit: Limit): string {
  const headline = `### ${context.error === null ? report?.verdict : 'error'}`;
  return limit.measure(headline) > limit.limit ? '' : headline;
}
