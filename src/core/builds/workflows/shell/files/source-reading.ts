import type { TracedText } from '../../../traced-text.js';
import type { Step } from '../../step.js';
import type { SourceReading } from '../running/followed/written-script.js';
import { readScriptFile } from './script-file.js';
import { readExpression, readItems, readSourcedFile } from './sourced-variables.js';
import { openStart } from './start-reading.js';

/** What the script of a step takes from files, and from what commands print of them. */
export function readSources(step: Step, script: TracedText): SourceReading {
  const { texts } = step.context.session;
  const readIn = (folder: string | null) => (path: TracedText) =>
    folder === null ? null : readScriptFile(step, path, folder);
  return {
    started: readItems(script.value),
    start: openStart(step, script),
    findPrinted: (expression, folder) => readExpression(script.as(expression), readIn(folder), texts),
    findSourced: (path, folder) => readSourcedFile(path, readIn(folder), texts),
  };
}
