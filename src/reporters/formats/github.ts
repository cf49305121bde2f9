import type { FileReading } from '../../core/report.js';
import { renderCommandIn, renderGithubCommands } from '../github-commands.js';
import { endWithTally } from '../groups/unique-images.js';
import type { ImagesContext, Reporter } from '../reporter.js';
import { quoteText, writeMessage } from '../text/message-text.js';
import { describeReadingProblem } from '../text/reading-problem.js';

export const reporter: Reporter = {
  renderReport: (report, { failOn }) => [renderGithubCommands(report, failOn)],
  renderImages: renderNotices,
};

/** What BuildKit would pull as workflow notices, and what it would refuse as warnings. */
function* renderNotices(readings: readonly FileReading[], { tallies }: ImagesContext): Generator<string> {
  for (const { file, images, problem } of readings) {
    for (const use of images) {
      const { image, written, line, role } = use;
      const text = `${quoteText(image ?? written)}${endWithTally(use, tallies)}`;
      yield `${renderCommandIn({ file, line }, 'notice', `Image, ${role}`, text)}\n`;
    }
    if (problem !== null) {
      const text = writeMessage(describeReadingProblem(problem));
      yield `${renderCommandIn({ file, line: problem.line }, 'warning', 'Not readable', text)}\n`;
    }
  }
}
