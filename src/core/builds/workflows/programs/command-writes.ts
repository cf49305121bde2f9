import type { TracedText } from '../../traced-text.js';
import { programSetsVariables } from '../shell/environment/command-files.js';
import { openPrintedFiles } from '../shell/environment/printed-files.js';
import { reachesFiles } from '../shell/environment/reached-files.js';
import {
  ANY_VARIABLE,
  findVariableWrites,
  type VariableWrites,
} from '../shell/environment/variable-writes.js';
import { listShellCommands } from '../shell/listing/listed-commands.js';
import { findScript } from '../shell/shells/inner-scripts.js';
import { toScriptWords } from '../shell/shells/shell-call.js';
import type { Step } from '../step.js';

const NOTHING: VariableWrites = { names: new Set(), isOpen: false };

/** What the words of a command write to `GITHUB_ENV`: a shell that runs a text, or a program that is told the file. */
export function readCommandWrites(step: Step, words: readonly TracedText[]): VariableWrites {
  if (words.some(({ value }) => reachesFiles(value))) return ANY_VARIABLE;
  if (!words.some(({ value }) => programSetsVariables(value))) return NOTHING;
  const script = findScript(toScriptWords(words), null);
  const isRead = script !== null && programSetsVariables(script.text.value);
  return isRead ? readShellWrites(step, script.text) : ANY_VARIABLE;
}

/** The same of a script of a shell. `onFile`: what it writes stands in another file, which the folder of the step decides. */
export function readShellWrites(step: Step, script: TracedText, onFile?: () => void): VariableWrites {
  if (reachesFiles(script.value)) return ANY_VARIABLE;
  if (!programSetsVariables(script.value)) return NOTHING;
  const { texts } = step.context.session;
  const readFile = openPrintedFiles(step, script.value, true);
  return findVariableWrites(listShellCommands(script, { texts, lookUp: () => undefined }), {
    texts,
    isPowerShell: false,
    readFile(path) {
      onFile?.();
      return readFile(path);
    },
  });
}
