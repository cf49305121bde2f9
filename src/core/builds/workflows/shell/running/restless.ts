import type { TracedText } from '../../../traced-text.js';
import type { ScriptRun } from './script-run.js';

/** Names under which a run keeps what else may change at any time. */
export const ANY_VARIABLE = '';
export const POSITIONAL = '@';
export const FOLDER = '/';

/** What a variable may be besides, because of what may run at any time. */
export function restlessValues(name: string, { restless }: ScriptRun): readonly TracedText[] {
  return [name, ANY_VARIABLE].flatMap((key) => restless.get(key) ?? []);
}
