import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import type { ScriptWord } from '../shell-words.js';
import { isSameValues } from '../values/shell-value.js';
import type { Builtin } from './calling/calls.js';
import { joinExits, makeFrame, withFrame } from './ending/frames.js';
import { isSamePlaces } from './ending/places.js';
import { trapOptions } from './ending/shell-options.js';
import { evaluate } from './opening/evaluation.js';
import { ANY_NAME } from './opening/opened-names.js';
import { noteUnread } from './opening/unread-texts.js';
import { ANY_VARIABLE, FOLDER, POSITIONAL } from './restless.js';
import type { ScriptRun } from './script-run.js';
import type { ShellState } from './shell-state.js';

/** Where a script does not go on after the text, other than to its end. */
const LAST = /^(?:EXIT|0)$/i;
/** `trap`; whether it is known what it runs. */
export const runTrap: Builtin = (args, { state, run, name }) => {
  state.options = trapOptions(state.options, args);
  const words = args[0]?.text.value === '--' ? args.slice(1) : args;
  const [action, ...signals] = words;
  if (action === undefined || !isAction(action, signals)) return true;
  const isSplit = action.isOpen || (signals.length === 0 && action.isLoose);
  const text = isSplit ? name.as(run.texts.standIn(run.texts.restore(action.text.value))) : action.text;
  const within = state.clone();
  const isKnown = runAction(text, within, run);
  if (!isKnown) noteUnread(text, run);
  run.traps.push({ text, since: state.clone() });
  if (isSplit || !signals.every((signal) => LAST.test(signal.text.value)))
    noteChanges(text, state, within, run);
  return isKnown;
};

/** One word alone is a signal, and some words are flags. */
function isAction({ text: { value }, isLoose }: ScriptWord, signals: readonly ScriptWord[]): boolean {
  if (signals.length === 0) return isUnknown(value) && isLoose;
  return !/^-[lpP]?$/.test(value) && value !== '';
}

function runAction(text: TracedText, state: ShellState, run: ScriptRun): boolean {
  const frame = makeFrame('function');
  let isKnown = true;
  run.unsettled++;
  withFrame(frame, run, () => {
    isKnown = evaluate(text, state, run);
  });
  run.unsettled--;
  joinExits(frame, state);
  return isKnown;
}

/** What a text changes that may run before any command. */
function noteChanges(text: TracedText, before: ShellState, after: ShellState, run: ScriptRun): void {
  const note = (name: string): void =>
    void run.restless.set(name, text.as(run.texts.standIn(name === '' ? '$(trap)' : `$${name}`)));
  for (const name of after.names) if (/^\w+$/.test(name) && !isSame(name, before, after)) note(name);
  if (after.opened.some((each) => each.pattern === ANY_NAME && !before.opened.includes(each)))
    note(ANY_VARIABLE);
  if (after.positional !== before.positional) note(POSITIONAL);
  if (!isSamePlaces(after.places, before.places)) note(FOLDER);
}

function isSame(name: string, before: ShellState, after: ShellState): boolean {
  const [old, own] = [before.get(name), after.get(name)];
  const isExported = (old?.isExported ?? false) === (own?.isExported ?? false);
  const values = old?.values ?? before.valuesAround(name);
  return isExported && isSameValues(values, own?.values ?? []);
}

/** What holds after a command counts for what runs later. */
export function keepForTraps(state: ShellState, { traps }: ScriptRun): void {
  for (const { since } of traps) since.join(state);
}

/** Runs what was to run later with all that has held since. */
export function runTraps(run: ScriptRun): void {
  for (const { text, since } of [...run.traps]) runAction(text, since.clone(), run);
}

/** Runs functions that something else may call, such as a trap. */
export function runUncalled(state: ShellState, run: ScriptRun): void {
  run.unsettled++;
  for (const bodies of [...run.functions.values()])
    for (const each of bodies) {
      if (each.isCalled) continue;
      const within = state.clone();
      within.positional = null;
      run.run(each.body, within);
    }
  run.unsettled--;
}
