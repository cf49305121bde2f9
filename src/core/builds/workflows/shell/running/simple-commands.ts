import { baseName } from '../../../repo-path.js';
import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { expandWords, joinWays } from '../expansion/expanded-words.js';
import { MAX_WAYS } from '../expansion/fragments.js';
import { readExpressedName } from '../files/called/expressed-names.js';
import { LEADING, type ScriptWord } from '../shell-words.js';
import { importFunction } from '../starting/exported-functions.js';
import type { SimpleCommand } from '../syntax/script-tree.js';
import { isAssignment } from '../syntax/written-targets.js';
import type { OutputFate } from '../values/descriptors.js';
import { findBuiltin } from './builtins.js';
import type { Builtin, CommandCall } from './calling/calls.js';
import { callFunction } from './calling/function-calls.js';
import { keepAssigned, withAssigned, withDeclared } from './calling/given-assignments.js';
import { noteLinks } from './calling/linked-programs.js';
import { listPatternPrograms } from './calling/pattern-programs.js';
import { runProgram } from './calling/programs.js';
import { noteShown, record, recordFiles } from './calling/recorded-commands.js';
import type { Redirected } from './calling/redirected.js';
import { isSilent } from './calling/silent-commands.js';
import { DECLARING, runDeclaration } from './declarations.js';
import { endShell, makeFrame, withFrame } from './ending/frames.js';
import { limitCommand, limitRedirected } from './opening/own-commands.js';
import { mayLack } from './opening/plain-shells.js';
import { noteUnknown } from './opening/unknown-commands.js';
import { runAssignment } from './opening/written-assignments.js';
import { joinUnopened, print, settleOutput } from './redirections.js';
import type { ScriptRun } from './script-run.js';
import { OUTPUT, type ShellState } from './shell-state.js';
import { restoreStreams, STDIN } from './streams/descriptor-table.js';
import { readRedirections } from './streams/read-redirections.js';

/** Commands that run the words after them in the same shell. */
const PASSING = new Set(['command', 'builtin', 'exec', 'time', 'nocorrect', 'noglob']);

export function runSimple(command: SimpleCommand, state: ShellState, run: ScriptRun): void {
  if (!run.step()) return;
  const count = command.words.findIndex(({ value }) => !isAssignment(value));
  const start = count === -1 ? command.words.length : count;
  const assignments = command.words.slice(0, start);
  const words = command.words.slice(start);
  const redirected = readRedirections(command.redirections, state, run);
  const printedBefore = state.get(OUTPUT);
  const [first] = words;
  if (first === undefined) {
    const unopened = state.clone();
    runAssignments(assignments, redirected, state, run);
    settleOutput(redirected.printed, printedBefore, state);
    // what `$(<file)` prints is unknown already
    const isSettled = assignments.length === 0 && !state.options.stops;
    if (redirected.mayFail && !isSettled) joinUnopened(unopened, state, run);
    return;
  }
  importFunction(first.value, state, run);
  if (DECLARING.has(first.value) && !run.functions.has(first.value)) {
    const unopened = state.clone();
    const call = { assignments, input: null, redirected };
    let declared: readonly ScriptWord[] = [];
    withDeclared(call, words.slice(1), state, run, (within) => {
      declared = runDeclaration(first, words.slice(1), within, run);
    });
    limitCommand(declared, state, run);
    record(declared, call, state, run, false);
    if (
      !isSilent(
        declared.map(({ text }) => text.value),
        state,
        run,
      )
    )
      print(['outer'], state);
    settleOutput(redirected.printed, printedBefore, state);
    if (redirected.mayFail) joinUnopened(unopened, state, run);
    if (mayLack(declared, run)) state.join(unopened);
    return;
  }
  const lists = listPatternPrograms(
    joinWays(
      words.map((word) => expandWords(word, state, run)),
      first,
      run,
      // a function runs once for each
      run.isCoarse && run.functions.has(first.value) ? 1 : MAX_WAYS,
    ),
    run.texts,
  );
  const before = state.clone();
  for (const [index, list] of lists.entries())
    for (const [way, input] of redirected.inputs.entries()) {
      const within = before.clone();
      within.streams = redirected.tables[way] ?? redirected.table;
      const changed = staysOpen(list) ? [] : redirected.changed;
      const frame = makeFrame('within', (left) => {
        left.streams = restoreStreams(left.streams, changed, before.streams);
        settleOutput(printedOf(list, redirected.printed, run), printedBefore, left);
      });
      withFrame(frame, run, () => runWords(list, { assignments, input, redirected }, within, run));
      if (showsMore(list, run, within)) print(['outer'], within);
      frame.restore(within);
      if (index + way === 0) state.become(within);
      else state.join(within);
    }
  if (redirected.mayFail) joinUnopened(before, state, run);
  if (run.mentions.has('_')) keepLast(lists, state);
}

/** `$_` is the last word of the command before. */
function keepLast(lists: readonly (readonly ScriptWord[])[], state: ShellState): void {
  const values = lists.flatMap((list) => list.at(-1)?.text ?? []);
  state.set('_', { values, isExported: false });
}

/** What `exec` alone redirects stays so. */
function staysOpen(words: readonly ScriptWord[]): boolean {
  return withoutPassing(words).length === 0 && words.some(({ text }) => text.value === 'exec');
}

/** What `exec` redirects stays so, and `echo` has no errors to print. */
function printedOf(words: readonly ScriptWord[], printed: OutputFate, run: ScriptRun): OutputFate {
  if (withoutPassing(words).length === 0 && printed.output === 'away')
    return { ...printed, output: 'unknown' };
  if (words[0]?.text.value === 'echo' && !run.functions.has('echo'))
    return { ...printed, errors: 'away', isShared: false };
  const isReading = words[0]?.text.value === 'cat';
  const isShared = words.some(
    ({ text }) => DESCRIPTOR.test(text.value) && !(isReading && READ.test(text.value)),
  );
  return isShared ? { ...printed, isShared } : printed;
}

/** What leads to the descriptors of a shell by another way. */
const READ = /^\/(?:dev\/(?:stdin|fd\/0)|proc\/self\/fd\/0)$/;
const DESCRIPTOR = /(?:^|\/)(?:proc|dev)\/(?!null\b)|BASHPID|PPID/;

/** Whether a command of the shell prints what holds in it, or help. */
function showsMore(words: readonly ScriptWord[], run: ScriptRun, state: ShellState): boolean {
  const rest = withoutPassing(words).map(({ text }) => text.value);
  const [name] = rest;
  if (name === undefined || (rest.length === words.length && run.functions.has(name))) return false;
  const isOwn = !isUnknown(name) && findBuiltin(name) !== undefined;
  return isOwn && !isSilent(rest, state, run);
}

/** A line of assignments alone, or of redirections. */
function runAssignments(
  assignments: readonly TracedText[],
  redirected: Redirected,
  state: ShellState,
  run: ScriptRun,
): void {
  for (const written of assignments) runAssignment(written, state, run);
  if (redirected.inputs.some((input) => input !== null)) limitRedirected(state, run);
  if (assignments.length > 0) return;
  // `$(< file)`; in zsh any input
  const read = run.dialect.spreads ? redirected.table.get(STDIN)?.values : undefined;
  if (redirected.inputs.some((input) => input !== null)) print(read ?? ['outer'], state);
  recordFiles(redirected, state, run);
}

/** `$(which bash)` is that shell. */
function nameShell(words: readonly ScriptWord[], { texts }: ScriptRun): readonly ScriptWord[] {
  const [first, ...others] = words;
  if (first === undefined || !isUnknown(first.text.value)) return words;
  const { names, isKnown } = readExpressedName(first.text.value, undefined, texts);
  const [name = '', second] = names.map(baseName);
  if (!isKnown || second !== undefined || !/^(?:ba|da|k|z)?sh$/.test(name)) return words;
  return [{ text: first.text.as(name), isLoose: false, isOpen: false }, ...others];
}

function runWords(
  written: readonly ScriptWord[],
  call: CommandCall,
  state: ShellState,
  run: ScriptRun,
): void {
  const given = nameShell(written, run);
  // what zsh runs as a login shell would
  const words = run.dialect.spreads && given[0]?.text.value === '-' ? given.slice(1) : given;
  noteShown(words, call.input, run);
  const rest = withoutPassing(words);
  const [name] = rest;
  if (name === undefined) {
    keepAssigned(call.assignments, state, run);
    recordFiles({ ...call.redirected, read: [] }, state, run);
    return;
  }
  const passing = words.slice(0, words.length - rest.length).map(({ text }) => text.value);
  runNamed(words, rest, call, state, run);
  if (passing.includes('exec') || isKilling(name.text.value)) endShell(state, run);
}

function runNamed(
  words: readonly ScriptWord[],
  [name, ...args]: readonly ScriptWord[],
  call: CommandCall,
  state: ShellState,
  run: ScriptRun,
): void {
  if (name === undefined) return;
  noteLinks([name, ...args], call, run);
  limitCommand([name, ...args], state, run);
  const isPassed = args.length + 1 < words.length && words[0]?.text.value !== 'time';
  if (!isPassed) importFunction(name.text.value, state, run);
  const functions = isPassed ? undefined : run.functions.get(name.text.value);
  if (functions !== undefined) {
    recordFiles({ ...call.redirected, read: [] }, state, run);
    withAssigned(call, '', state, run, () => callFunction(functions, args, state, run));
    // what may also be called is the program of this name
    if (functions.length === 1 && functions[0]?.isGone !== true) return;
  }
  const builtin: Builtin | undefined = isUnknown(name.text.value) ? undefined : findBuiltin(name.text.value);
  if (builtin !== undefined) {
    let isRead = false;
    const before = state.clone();
    withAssigned(call, isPassed ? '' : name.text.value, state, run, () => {
      isRead = builtin(args, { name: name.text, call, state, run });
    });
    if (mayLack([name, ...args], run)) state.join(before);
    record(words, call, state, run, isRead);
    if (!isRead && /^(?:eval|trap)$/.test(name.text.value)) noteUnknown(run);
    return;
  }
  runProgram(words, call, state, run);
}

function withoutPassing(words: readonly ScriptWord[]): readonly ScriptWord[] {
  let rest = words;
  for (let first = rest[0]?.text.value; first !== undefined; first = rest[0]?.text.value) {
    // `command -v` names a command and does not run it
    const isFlag = rest.length < words.length && first === '-p';
    if (!(PASSING.has(first) || LEADING.has(first) || isFlag)) break;
    rest = rest.slice(1);
  }
  return rest;
}

/** Commands of the shell that may end it, or change what its other commands are. */
function isKilling(name: string): boolean {
  return /^(?:kill|ulimit|suspend|enable|logout|fc|\.|source)$/.test(name);
}
