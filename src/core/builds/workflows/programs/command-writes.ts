import type { TracedText } from '../../traced-text.js';
import { findVariableWrites, type VariableWrites } from '../shell/environment/variable-writes.js';
import { readScriptFile } from '../shell/files/script-file.js';
import { listShellCommands } from '../shell/listing/listed-commands.js';
import { findScript } from '../shell/shells/inner-scripts.js';
import { toScriptWords } from '../shell/shells/shell-call.js';
import type { Step } from '../step.js';

/** How a program says that it sets variables. */
export const SETTING = /GITHUB_ENV\b|\bgithub\.env\b|::set-env\b|exportVariable/;

const NOTHING: VariableWrites = { names: new Set(), isOpen: false };

/** What the words of a command write to `GITHUB_ENV`: a shell that runs a text, or a program that is told the file. */
export function readCommandWrites(step: Step, words: readonly TracedText[]): VariableWrites {
  if (!words.some(({ value }) => SETTING.test(value))) return NOTHING;
  const script = findScript(toScriptWords(words), null);
  const isRead = script !== null && SETTING.test(script.text.value);
  return isRead ? readShellWrites(step, script.text) : { names: new Set(), isOpen: true };
}

/** The same of a script of a shell. */
export function readShellWrites(step: Step, script: TracedText): VariableWrites {
  if (!SETTING.test(script.value)) return NOTHING;
  const { texts } = step.context.session;
  return findVariableWrites(listShellCommands(script, { texts, lookUp: () => undefined }), {
    texts,
    isPowerShell: false,
    readFile: (path) => readScriptFile(step, path),
  });
}
