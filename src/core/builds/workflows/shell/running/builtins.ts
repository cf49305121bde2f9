import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { evaluateSubscript, runArithmetic } from '../expansion/arithmetic.js';
import { resolveName } from '../expansion/parameter-values.js';
import type { ScriptWord } from '../shell-words.js';
import { toPattern } from '../values/open-names.js';
import { withoutItem } from '../values/removed-items.js';
import type { ShellValue } from '../values/shell-value.js';
import { assign } from './assignments.js';
import type { Builtin, BuiltinPlace } from './calling/calls.js';
import { DECLARING, declareWords } from './declarations.js';
import { endShell, findFrame, findLoops, leaveFrame, stumble } from './ending/frames.js';
import { forgetPushed } from './ending/places.js';
import { KEYWORD_LIMIT, setOptions, shopOptions, takesKeywords } from './ending/shell-options.js';
import { changeFolder } from './folder-changes.js';
import { runEval, runSource } from './opening/evaluation.js';
import { unsetOuter } from './opening/locals.js';
import { openAny } from './opening/open-texts.js';
import { assignTo } from './opening/targets.js';
import { printFormatted, printInput, printTaken, printWords } from './printing.js';
import { readInto, readLines } from './reading.js';
import type { ScriptRun } from './script-run.js';
import { plainName, type ShellState } from './shell-state.js';
import { runTrap } from './traps.js';

const nothing: Builtin = () => false;

const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['cd', moveFolder],
  ['pushd', moveFolder],
  ['popd', moveFolder],
  ['dirs', clearFolders],
  ['eval', runEval],
  ['.', runSource],
  ['source', runSource],
  ['set', runSet],
  ['shift', runShift],
  ['unset', runUnset],
  ['let', runLet],
  ['alias', runAlias],
  ['getopts', runGetopts],
  ['read', readInto],
  ['mapfile', readLines],
  ['readarray', readLines],
  ['echo', printWords],
  ['printf', printFormatted],
  ['cat', printInput],
  ['tee', printTaken],
  ['return', leave],
  ['break', leave],
  ['continue', leave],
  ['exit', runExit],
  ['trap', runTrap],
  ['shopt', runShopt],
  ['[', runTest],
  ['test', runTest],
  ['wait', runTest],
  ...[':', 'true', 'false', 'sleep', 'mkdir', 'rm'].map((name) => [name, nothing] as const),
]);

export function findBuiltin(name: string): Builtin | undefined {
  if (DECLARING.has(name))
    return (args, { state, run }) => {
      declareWords(name, args, [], state, run);
      return false;
    };
  return BUILTINS.get(name);
}

function moveFolder(args: readonly ScriptWord[], { name, state, run }: BuiltinPlace): boolean {
  changeFolder(name.value, args, state, run);
  return false;
}

function clearFolders(args: readonly ScriptWord[], { state }: BuiltinPlace): boolean {
  if (args.length > 0) state.places = forgetPushed(state.places);
  return false;
}

function runSet(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  const texts = args.map(({ text }) => text.value);
  const end = texts.indexOf('--');
  const flags = end === -1 ? texts : texts.slice(0, end);
  state.options = setOptions(state.options, flags);
  if (takesKeywords(flags)) run.limit ??= KEYWORD_LIMIT;
  const isExporting = (sign: string): boolean =>
    flags.some(
      (flag, at) =>
        new RegExp(`^\\${sign}[a-z]*a`).test(flag) || (flag === 'allexport' && flags[at - 1] === `${sign}o`),
    );
  if (isExporting('-')) state.exportsAll = true;
  if (isExporting('+')) state.exportsAll = false;
  const first = texts.findIndex((text, at) => !/^[-+]/.test(text) && !/^[-+]\w*o$/.test(texts[at - 1] ?? ''));
  const start = end === -1 ? first : end + 1;
  if (start !== -1) state.positional = [args.slice(start)];
  return false;
}

function runShift(args: readonly ScriptWord[], { state }: BuiltinPlace): boolean {
  const written = args[0]?.text.value ?? '1';
  const count = /^\d+$/.test(written) ? Number(written) : null;
  const isKnown = (words: readonly ScriptWord[]): boolean =>
    !words.slice(0, count ?? 0).some(({ isLoose }) => isLoose);
  // it leaves alone what has fewer
  state.positional =
    count !== null && state.positional?.every(isKnown) === true
      ? state.positional.map((words) => (words.length < count ? words : words.slice(count)))
      : null;
  return false;
}

function runUnset(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  const names = args.findIndex(({ text }) => !/^-./.test(text.value));
  const flags = args.slice(0, names === -1 ? args.length : names).map(({ text }) => text.value);
  const has = (flag: string): boolean => flags.some((each) => /^-\w/.test(each) && each.includes(flag));
  const isFunction = has('f');
  const isReference = has('n') && !isFunction;
  for (const { text } of args) {
    if (/^-/.test(text.value)) continue;
    evaluateSubscript(text, state, run);
    if (isReference && /^\w+$/.test(text.value)) unsetReference(text.value, state, run);
    else if (isFunction) markGone(text.value, run);
    else if (isUnknown(text.value) && !/^[A-Za-z_]\w*\[/.test(run.texts.restore(text.value)))
      unsetAny(text, state);
    else if (/^\w+$/.test(text.value)) unsetVariable(text.value, state, run);
    else unsetItem(run.texts.restore(text.value), state, run);
  }
  return false;
}

function markGone(name: string, run: ScriptRun): void {
  const functions = run.functions.get(name);
  if (functions !== undefined)
    run.functions.set(
      name,
      functions.map((each) => ({ ...each, isGone: true })),
    );
}

function unsetVariable(name: string, state: ShellState, run: ScriptRun): void {
  if (run.attributes.get(name)?.stays === true || !unsetOuter(name, state, run))
    assign(name, ['unset'], state, run);
}

/** `unset -n NAME`: the name alone, where it is another's. */
function unsetReference(name: string, state: ShellState, run: ScriptRun): void {
  if (typeof state.references.get(name) !== 'string') return;
  state.references = new Map([...state.references].filter(([key]) => key !== name));
  unsetVariable(name, state, run);
}

/** A variable whose name is not known may be any of those that are set. */
function unsetAny(target: TracedText, state: ShellState): void {
  const pattern = toPattern(target.value);
  for (const name of [...state.names]) {
    const variable = state.get(name);
    if (variable !== undefined && pattern.test(plainName(name)))
      state.set(name, { ...variable, values: [...variable.values, 'unset'] });
  }
}

/** `unset 'NAME[i]'`. */
function unsetItem(written: string, state: ShellState, run: ScriptRun): void {
  const [, name, subscript = ''] = /^([A-Za-z_]\w*)\[(.*)\]$/s.exec(written) ?? [];
  const before = name === undefined ? undefined : state.get(resolveName(name, state))?.values;
  if (name === undefined || before === undefined) return;
  const isAll = subscript === '@' || subscript === '*';
  const index = /^-?(?:0|[1-9]\d*)$/.test(subscript) && !run.dialect.spreads ? Number(subscript) : null;
  const values = isAll ? ['unset' as const] : before.flatMap((value) => withoutItem(value, index));
  assign(name, values, state, run);
}

function runLet(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  for (const { text } of args) {
    if (/^(?:\uffff\d+\uffff)+$/.test(text.value)) openAny(text, state, run);
    runArithmetic(text, state, run);
  }
  return false;
}

function runAlias(args: readonly ScriptWord[], { run }: BuiltinPlace): boolean {
  for (const { text } of args) {
    const equals = text.value.indexOf('=');
    if (equals > 0) run.aliases.set(text.value.slice(0, equals), text.slice(equals + 1));
  }
  return false;
}

/** `getopts` sets a variable to a letter, and `OPTARG` to a parameter. */
function runGetopts(args: readonly ScriptWord[], { name, state, run }: BuiltinPlace): boolean {
  const letter = args[1]?.text;
  if (letter !== undefined) assignTo(letter, [name.as(run.texts.standIn(`$${letter.value}`))], state, run);
  const given = args.length > 2 ? [args.slice(2)] : state.positional;
  const words = given?.flat() ?? [];
  const isOpen = given === null || words.some(({ isLoose }) => isLoose);
  const values: ShellValue[] = words.flatMap(({ text }) => [
    text,
    ...(/^-\w./.test(text.value) ? [text.slice(2)] : []),
  ]);
  const unknown = name.as(run.texts.standIn('$OPTARG'));
  assign('OPTARG', ['unset', ...values, ...(isOpen ? [unknown] : [])], state, run);
  return false;
}

/** What goes on is read all the same; where a function or loop ends, this may be what holds. */
function leave(args: readonly ScriptWord[], { name, state, run }: BuiltinPlace): boolean {
  if (!isStatus(args)) stumble(state, run);
  if (name.value === 'return') leaveFrame(findFrame(run, ['function', 'file', 'shell']), state, run);
  else leaveLoop(args[0]?.text.value ?? '1', name.value === 'break' ? 'loop' : 'round', state, run);
  return false;
}

function leaveLoop(count: string, kind: 'loop' | 'round', state: ShellState, run: ScriptRun): void {
  for (const frame of findLoops(run, kind, /^\d+$/.test(count) ? Number(count) : null))
    leaveFrame(frame, state, run);
  // a function or a shell within a loop may be left with it
  leaveFrame(findFrame(run, ['function', 'shell'], [kind]), state, run);
}

function isStatus(args: readonly ScriptWord[]): boolean {
  return args.length < 2 && args.every(({ text }) => /^\d+$/.test(text.value));
}

function runExit(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  if (!isStatus(args)) stumble(state, run);
  endShell(state, run);
  return false;
}

/** `[ -v NAME ]`, `wait -p NAME`: a name may have a subscript. */
function runTest(args: readonly ScriptWord[], { state, run }: BuiltinPlace): boolean {
  for (const [at, { text }] of args.entries())
    if (/^-[vRp]$/.test(args[at - 1]?.text.value ?? '')) evaluateSubscript(text, state, run);
  return false;
}

function runShopt(args: readonly ScriptWord[], { state }: BuiltinPlace): boolean {
  state.options = shopOptions(
    state.options,
    args.map(({ text }) => text.value),
  );
  return false;
}
