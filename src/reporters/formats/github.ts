import type { FileReading } from '../../core/report.js';
import { renderCommand, renderGithubCommands } from '../github-commands.js';
import type { Reporter } from '../reporter.js';
import { cleanLogText } from '../text/hostile-text.js';
import { quoteText, writeMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

export const reporter: Reporter = {
  renderReport: (report, { failOn }) => [renderGithubCommands(report, failOn)],
  renderImages: renderNotices,
};

/** What BuildKit would pull as workflow notices, and what it would refuse as warnings. */
function* renderNotices(readings: readonly FileReading[]): Generator<string> {
  for (const { file, images, problem } of readings) {
    for (const { image, written, line, role } of images)
      yield `${renderCommand('notice', { file, line, title: `Image, ${role}` }, cleanLogText(quoteText(image ?? written)))}\n`;
    if (problem !== null)
      yield `${renderCommand('warning', { file, line: problem.line, title: 'Not readable' }, cleanLogText(writeMessage(describeReadingProblem(problem))))}\n`;
  }
}
