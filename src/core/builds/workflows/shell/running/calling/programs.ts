import type { TracedText } from '../../../../traced-text.js';
import { listWays } from '../../builders/reset-environment.js';
import type { EnvironmentChange } from '../../builders/wrappers.js';
import { handsTextOn } from '../../mentioned/handed-text.js';
import { toShellScript } from '../../power-shell/translation.js';
import { isPowerShell } from '../../shell-kind.js';
import type { ScriptWord } from '../../shell-words.js';
import { type Dialect, dialectOf, listShown } from '../../shells/dialects.js';
import type { InnerScript } from '../../shells/inner-scripts.js';
import { runWritten, startShell } from '../../starting/start-shell.js';
import { mapFolders } from '../ending/places.js';
import { runApart } from '../ending/subshells.js';
import { enterFolder } from '../folder-changes.js';
import { inEachPlace } from '../opening/each-place.js';
import { evaluate, evaluateFile, runSource } from '../opening/evaluation.js';
import { noteUnknown, openCommand } from '../opening/unknown-commands.js';
import { noteUnread, sayOrigin, saySince } from '../opening/unread-texts.js';
import { giveVariable, runAssignment, takeVariables } from '../opening/written-assignments.js';
import { print } from '../redirections.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { STDIN, withStream } from '../streams/descriptor-table.js';
import { Stream } from '../streams/stream.js';
import { listScripts, readFiles, readInput } from '../streams/typed-scripts.js';
import { type CommandCall, NOTHING_AROUND } from './calls.js';
import { record } from './recorded-commands.js';

/** Runs a program: the script of another shell is followed. */
export function runProgram(
  words: readonly ScriptWord[],
  call: CommandCall,
  state: ShellState,
  run: ScriptRun,
): void {
  const stream = state.streams.get(STDIN);
  const files = new Map<string | null, readonly TracedText[] | null>();
  // `bash < FILE`: what there is to read is taken by the first one
  const find = (folder: string | null): string | null => {
    const found = readFiles(stream, folder, run);
    files.set(folder, found);
    return found?.map(({ value }) => value).join('\n') ?? null;
  };
  inEachPlace(state, find, (within) => {
    runThere(words, call, within, run, files.get(within.places.main.folder));
  });
}

function runThere(
  words: readonly ScriptWord[],
  call: CommandCall,
  state: ShellState,
  run: ScriptRun,
  files?: readonly TracedText[] | null,
): void {
  const within = state.clone();
  for (const written of call.assignments) runAssignment(written, within, run, true);
  if (words[0]?.text.value === 'sudo') runWritten(`${wordsOf(words)} `, within, run);
  const { scripts, isOpen, isCut, from } = listScripts(words, within, run, files);
  const [name] = words;
  if (isOpen && name !== undefined) noteUnread(name.text.as(sayPiped(from.at(-1), words)), run, from);
  const input = call.input?.kind === 'other' ? { ...call.input, mayRun: true } : call.input;
  record(words, { ...call, input }, within, run, scripts.length > 0 && !(isOpen || isCut));
  if (run.dialect.isPowerShell && name !== undefined && EXPRESSION.test(name.text.value)) {
    const origin = [...sayOrigin(within.streams.get(STDIN), run), ...sayItems(words, run)];
    noteUnread(name.text.as(sayPiped(origin.at(-1), words)), run, [sayPiped(undefined, words), ...origin]);
  }
  if (isCut) noteUnknown(run);
  print(['outer'], state);
  if (scripts.length === 0) {
    readInput(words, within, run);
    if (words.some(({ text }) => run.texts.restore(text.value).includes('<('))) run.isHandedOn = true;
    // `& FILE` of PowerShell
    const isFile = run.dialect.isPowerShell && words[0]?.text.value === run.file?.path;
    if (isFile) evaluateFile(state, run);
    else openCommand(words, state, run);
  }
  for (const script of scripts) {
    if (runScript(script, within, run)) continue;
    noteUnknown(run);
    noteUnread(script.text, run);
  }
}

/** What runs a text of PowerShell. */
const EXPRESSION = /^(?:iex|Invoke-Expression)$/i;
/** What is handed to a block. */
const ITEM = /\$(?:_|PSItem)\b/i;

/** The commands before, which may give a block its items: `gc FILE | % { iex $_ }`. */
function sayItems(words: readonly ScriptWord[], run: ScriptRun): readonly string[] {
  const isItem = words.some(({ text }) => ITEM.test(run.texts.restore(text.value)));
  return isItem ? saySince(run.commands.length - 3, run) : [];
}

function sayPiped(from: string | undefined, words: readonly ScriptWord[]): string {
  const own = words.map(({ text }) => text.value).join(' ');
  return from === undefined ? own : `${from} | ${own}`;
}

/** A program with its flags. */
function wordsOf(words: readonly ScriptWord[]): string {
  const end = words.findIndex(({ text }, at) => at > 0 && !/^-|^\w+=/.test(text.value));
  return words
    .slice(0, end === -1 ? words.length : end)
    .map(({ text }) => text.value)
    .join(' ');
}

/** Runs the script of another shell, as that one reads it; whether it is known which commands those are. */
function runScript(script: InnerScript, around: ShellState, run: ScriptRun): boolean {
  const [changes = [], ...others] = listWays(script.changes);
  const before = around.clone();
  const isKnown = runWith(changes, script, around, run);
  for (const way of others) {
    const other = before.clone();
    runWith(way, script, other, run);
    around.join(other);
  }
  return isKnown;
}

function runWith(
  changes: readonly EnvironmentChange[],
  script: InnerScript,
  around: ShellState,
  run: ScriptRun,
): boolean {
  const child = around.forProgram([script.args]);
  if (script.isTyped === true)
    child.streams = withStream(child.streams, STDIN, new Stream('script', ['outer']));
  for (const folder of script.folders)
    child.places = mapFolders(child.places, (from) => enterFolder(from, folder, run.texts));
  for (const change of changes)
    if ('given' in change) giveVariable(change.given, child, run);
    else takeVariables('reset' in change ? change.reset : change.removed, child);
  const text = isPowerShell(script.shell) ? toShellScript(script.text, run.texts) : script.text;
  const isSet = (name: string): boolean =>
    run.lookUp(name) !== undefined ||
    run.mayBeSet(name) ||
    child.valuesAround(name).length > 1 ||
    child.get(name) !== undefined;
  const dialect = dialectOf(script.shell, text.value, isSet);
  if (dialect.isPowerShell) {
    for (const name of listShown(script.text.value)) run.opened.add(name);
    run.isHandedOn ||= handsTextOn(script.text.value, true);
  }
  let isKnown = true;
  const isFile = script.text === run.file?.text;
  withShell(dialect, run, () =>
    runApart(child, run, () => {
      startShell(script.shell, child, run);
      readFlagged(script, child, run);
      isKnown = isFile ? evaluateFile(child, run) : evaluate(text, child, run);
    }),
  );
  return isKnown;
}

/** The functions of the shell are not those of another one, unless they are exported. */
function withShell(dialect: Dialect, run: ScriptRun, act: () => void): void {
  const before = run.dialect;
  const known = [...run.functions.values()].flat().filter(({ isGone }) => isGone !== true);
  for (const each of known) each.isGone = true;
  run.dialect = dialect;
  act();
  run.dialect = before;
  for (const each of known) delete each.isGone;
}

/** The file that one of its flags names is read in. */
function readFlagged({ shell, text }: InnerScript, child: ShellState, run: ScriptRun): void {
  const [, path] = /\s--(?:rcfile|init-file)\s+(\S+)/.exec(shell) ?? [];
  if (path === undefined) return;
  const word = { text: text.as(path), isLoose: false, isOpen: false };
  runSource([word], { name: word.text, call: NOTHING_AROUND, state: child, run });
}
