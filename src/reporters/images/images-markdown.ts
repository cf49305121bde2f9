import type { FileReading } from '../../core/report.js';
import { renderCode } from '../text/hostile-text.js';
import { renderMessage } from '../text/message-text.js';
import { describeProblem } from './images-terminal.js';

/** What BuildKit would pull as a Markdown table, in pieces. */
export function* renderImagesMarkdown(readings: readonly FileReading[]): Generator<string> {
  yield '| File | Line | Role | Image | |\n|---|---|---|---|---|\n';
  for (const { file, images, problem } of readings) {
    for (const { image, written, line, role, reachable } of images) {
      const name = renderCode(image ?? written);
      const note = image === null ? 'no valid reference' : reachable ? '' : 'not built by default';
      yield `| ${renderCode(file)} | ${line} | ${role} | ${name} | ${note} |\n`;
    }
    if (problem !== null)
      yield `| ${renderCode(file)} | ${problem.line} | | | ${renderMessage(describeProblem(problem))} |\n`;
  }
}
