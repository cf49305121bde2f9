import type { Report } from '../../core/report.js';
import { LOCAL_CONTEXT, type RenderContext } from './render-context.js';
import { renderReport } from './report-document.js';

/** The report as Markdown, for `--format markdown`: never cut. */
export function renderMarkdown(report: Report, context: RenderContext = LOCAL_CONTEXT): string {
  return `${renderReport(report, context, { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length, rest: '' })}\n`;
}
