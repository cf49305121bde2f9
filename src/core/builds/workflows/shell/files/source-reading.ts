import type { TracedText } from '../../../traced-text.js';
import { folderOf } from '../../sources/script-place.js';
import { type Step, variablesOf } from '../../step.js';
import type { SourceReading } from '../running/followed-script.js';
import { readScriptFile } from './script-file.js';
import { readExpression, readItems, readSourcedFile, type SourcedVariables } from './sourced-variables.js';

/** What the script of a step takes from files, and from what commands print of them. */
export function readSources(step: Step, script: TracedText): SourceReading {
  const { texts } = step.context.session;
  const readIn = (folder: string | null) => (path: TracedText) =>
    folder === null ? null : readScriptFile(step, path, folder);
  // a bash that is started for a script takes variables from there
  const startFile = variablesOf(step, script)('BASH_ENV');
  const items = readItems(script.value);
  const started: SourcedVariables =
    startFile === undefined || startFile.value === ''
      ? items
      : unite(items, readSourcedFile(startFile, readIn(folderOf(step)), texts));
  return {
    started,
    findPrinted: (expression, folder) => readExpression(script.as(expression), readIn(folder), texts),
    findSourced: (path, folder) => readSourcedFile(path, readIn(folder), texts),
  };
}

function unite(left: SourcedVariables, right: SourcedVariables): SourcedVariables {
  return {
    names: new Set([...left.names, ...right.names]),
    isOpen: left.isOpen || right.isOpen,
    mayRun: left.mayRun || right.mayRun,
  };
}
