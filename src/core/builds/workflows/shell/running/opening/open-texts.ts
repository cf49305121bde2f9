import type { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { toPattern } from '../../values/open-names.js';
import { showsFlag } from '../../values/shell-value.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { ANY_NAME } from './opened-names.js';

/** A text that commands print, and nothing around it but what declares it. */
const PRINTED =
  /^\s*(?:(?:export|declare|typeset|readonly|local)\s+(?:-\w+\s+)*)?["']?(\uffff\d+\uffff)["']?[\s;]*$/;

/** A text runs in the shell, or declares variables, that is not known in full; whether it may set any variable, or run anything. */
export function openText(text: TracedText, state: ShellState, run: ScriptRun): boolean {
  const expression = printedBy(text, run);
  if (expression !== null) {
    const { names, isOpen, mayRun } = run.findPrinted(expression, state.places.main.folder);
    if (!isOpen) {
      openNamed(names, text, state, run);
      return mayRun;
    }
  }
  openAny(text, state, run);
  return true;
}

/** The commands that print a text; null: it is something else. */
function printedBy(text: TracedText, run: ScriptRun): string | null {
  const [, printed] = PRINTED.exec(text.value) ?? [];
  const expression = printed === undefined ? '' : run.texts.restore(printed);
  return /^(?:\$\((?!\()|`)/.test(expression) ? expression : null;
}

/** A text that is a file of the repository, printed as it is; null: it is not. */
export function readPrinted(text: TracedText, folder: string | null, run: ScriptRun): TracedText | null {
  const expression = printedBy(text, run);
  const found = expression === null ? undefined : run.findPrinted(expression, folder).text;
  return found === undefined ? null : text.as(found);
}

/** Variables that something sets, to whatever. */
export function openNamed(
  names: ReadonlySet<string>,
  origin: TracedText,
  state: ShellState,
  run: ScriptRun,
): void {
  for (const name of names) {
    const value = origin.as(run.texts.standIn(`$${name}`));
    state.set(name, { values: [...(state.get(name)?.values ?? []), value], isExported: true });
  }
}

/** Any variable may have been set. */
export function openAny(origin: TracedText, state: ShellState, run: ScriptRun): void {
  const { texts } = run;
  const made = texts.restore(origin.value);
  const written = made.startsWith('$') ? made : `$(eval ${made})`;
  if (isShown(origin.value, run)) run.opened.add(written);
  run.countValues(state.open(ANY_NAME, origin.as(texts.standIn(written))));
  state.positional = null;
}

function isShown(text: string, run: ScriptRun): boolean {
  return showsFlag(text) || run.texts.expressionsIn(text).some((each) => run.opened.has(each));
}

/** A word that declares a variable whose name is not known in full. */
export function openDeclared(
  word: TracedText,
  target: string,
  right: TracedText | null,
  state: ShellState,
  run: ScriptRun,
): void {
  if (right === null) openText(word, state, run);
  else openNames(target, right, state, run);
}

/** A variable whose name is not known in full may be any that the known parts fit. */
export function openNames(target: string, value: TracedText, state: ShellState, run: ScriptRun): void {
  const name = target.replace(/[[+][\s\S]*$/, '');
  const written = run.texts.restore(`${name}=${value.value}`);
  if (isShown(value.value, run)) run.opened.add(written);
  const isAny = isUnknown(name) && name.replace(/\uffff\d+\uffff/g, '') === '';
  const made = written.startsWith('$') ? written : `$(eval ${written})`;
  const text = isUnknown(value.value) ? value.as(run.texts.standIn(made)) : value;
  run.countValues(state.open(isAny ? ANY_NAME : toPattern(name), text));
}
