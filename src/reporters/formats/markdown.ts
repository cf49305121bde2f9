import type { FileReading, Report } from '../../core/report.js';
import { LOCAL_CONTEXT, type RenderContext } from '../comment/render-context.js';
import { renderReport } from '../comment/report-document.js';
import type { UniqueImage } from '../groups/unique-images.js';
import type { Reporter } from '../reporter.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

export const reporter: Reporter = {
  renderReport: (report, { failOn, groupBy }) => [
    renderMarkdown(report, { ...LOCAL_CONTEXT, failOn, ...(groupBy === undefined ? {} : { groupBy }) }),
  ],
  renderImages: renderTable,
  renderUnique,
};

/** The report as a document that is never shortened. */
export function renderMarkdown(report: Report, context: RenderContext = LOCAL_CONTEXT): string {
  return `${renderReport(report, context, { limit: Number.POSITIVE_INFINITY, measure: (text) => text.length, rest: '', maxPlaces: Number.POSITIVE_INFINITY })}\n`;
}

/** What BuildKit would pull as a table. */
function* renderTable(readings: readonly FileReading[]): Generator<string> {
  yield '| File | Line | Role | Image | |\n|---|---|---|---|---|\n';
  for (const { file, images, problem } of readings) {
    for (const { image, written, line, role, reachable, unknown, builds = [] } of images) {
      const name = renderCode(image ?? written);
      const notes = [
        ...(image !== null ? [] : [unknown === undefined ? 'not a valid reference' : renderCode(unknown)]),
        ...(reachable ? [] : ['not built by default']),
        ...builds.map((build) => `built by ${renderCode(build.name)} in ${renderCode(build.file)}`),
      ];
      yield `| ${renderCode(file)} | ${line === 0 ? '' : line} | ${role} | ${name} | ${notes.join('<br>')} |\n`;
    }
    if (problem !== null)
      yield `| ${renderCode(file)} | ${problem.line} | | | ${renderMessage(describeReadingProblem(problem))} |\n`;
  }
}

/** Each image once. */
function* renderUnique(images: readonly UniqueImage[], readings: readonly FileReading[]): Generator<string> {
  yield '| Image | Places | Files | Role | |\n|---|---|---|---|---|\n';
  for (const { image, written, places, files, roles, reachable } of images) {
    const note = image === null ? 'not known' : reachable ? '' : 'not built by default';
    yield `| ${renderCode(image ?? written)} | ${places} | ${files} | ${roles.join(', ')} | ${note} |\n`;
  }
  const unread = readings.flatMap(({ file, problem }) => (problem === null ? [] : [{ file, problem }]));
  if (unread.length > 0) yield '\n';
  for (const { file, problem } of unread)
    yield `- ${renderCode(`${file}:${Math.max(1, problem.line)}`)} ${renderMessage(describeReadingProblem(problem))}\n`;
}
