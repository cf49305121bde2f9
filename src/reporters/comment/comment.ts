import type { Report } from '../../core/report.js';
import { renderMarker } from './comment-marker.js';
import type { RenderContext } from './render-context.js';
import { renderReport } from './report-document.js';

export { findMarker } from './comment-marker.js';

/** GitHub refuses longer comments. In characters. */
const COMMENT_LIMIT = 65_536;
/** GitHub drops a step's whole summary above 1 MiB. In bytes, with space for the writer's line ending. */
const SUMMARY_LIMIT = 1_048_576 - 1024;

/** The sticky comment. `report` is null if nothing could be judged; then `context.error` says why. */
export function renderComment(report: Report | null, context: RenderContext): string {
  const marker = renderMarker(context.commentId);
  const document = renderReport(report, context, {
    limit: COMMENT_LIMIT - marker.length - 2,
    measure: (text) => text.length,
    maxPlaces: 20,
    rest: context.runUrl === null ? 'the job summary' : `the [job summary](${context.runUrl})`,
  });
  return `${marker}\n\n${document}`;
}

/** What a comment says that a run wrote after the pull request had changed, and that no run has written again. */
export function renderOvertaken({ commentId }: Pick<RenderContext, 'commentId'>): string {
  return `${renderMarker(commentId)}\n\n### 🚧 Base images: judged by the newest run\n\nThe pull request was changed while a run for its earlier state wrote this comment. The check of its newest commit has the result.`;
}

/** The job summary of the step. */
export function renderSummary(report: Report | null, context: RenderContext): string {
  return renderReport(report, context, {
    limit: SUMMARY_LIMIT,
    measure: countBytes,
    maxPlaces: 200,
    rest: 'what <code>json-file</code> and <code>sarif-file</code> write',
  });
}

/** The text's length in UTF-8 bytes. */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
