import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { openAny } from '../running/opening/open-texts.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { parseScript } from '../syntax/script-parser.js';
import { listInner, type ScriptNode } from '../syntax/script-tree.js';
import { listValues } from './start-values.js';
import { functionVariable } from './start-variables.js';

/** Defines the function that a bash finds in its environment, where the script has none of that name. */
export function importFunction(name: string, state: ShellState, run: ScriptRun): void {
  const { importsFunctions } = run.dialect;
  if (importsFunctions === false || name === '' || isUnknown(name) || run.functions.has(name)) return;
  const values = listValues(functionVariable(name), state, run);
  const bodies = values.flatMap((value) => readBody(value, run) ?? []);
  if (bodies.length < values.length) for (const value of values) openAny(value, state, run);
  if (bodies.length === 0) return;
  const isSure = importsFunctions === true && bodies.length === values.length;
  run.functions.set(
    name,
    bodies.map((body) => ({ body, isCalled: false, ...(isSure ? {} : { isGone: true as const }) })),
  );
}

/** The body of `() { … }`; null: it is not known. */
function readBody(value: TracedText, run: ScriptRun): ScriptNode | null {
  if (!value.value.startsWith('() {')) return null;
  const text = TracedText.join([value.slice(0, 0).as('_ '), value]);
  const { root, isTooDeep } = parseScript(text);
  if (isTooDeep) run.limit ??= 'The script is nested too deeply';
  const found = [root, ...listInner(root)].find((node) => node.kind === 'function');
  return found?.kind === 'function' ? found.body : null;
}
