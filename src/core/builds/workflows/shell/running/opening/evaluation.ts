import { TracedText } from '../../../../traced-text.js';
import { isUnknown } from '../../../../unknown-texts.js';
import { toShellScript } from '../../power-shell/translation.js';
import type { ScriptWord } from '../../shell-words.js';
import { findProgram } from '../../subcommands.js';
import { parseScript } from '../../syntax/script-parser.js';
import { listInner, type ScriptNode } from '../../syntax/script-tree.js';
import { isAssignment } from '../../syntax/written-targets.js';
import type { Builtin } from '../calling/calls.js';
import { DECLARING } from '../declarations.js';
import { print } from '../redirections.js';
import type { ScriptRun } from '../script-run.js';
import { joinPositional, type ShellState } from '../shell-state.js';
import { descriptorOf } from '../streams/descriptor-table.js';
import { unknownStream } from '../streams/stream.js';
import { findNamed, findPiped, readFiles, take } from '../streams/typed-scripts.js';
import { listTyped } from '../streams/typed-texts.js';
import { inEachPlace } from './each-place.js';
import { openAny, openText, readPrinted } from './open-texts.js';
import { followAny, sourceFile } from './sourced-files.js';
import { noteUnread, sayOrigin } from './unread-texts.js';

/** Runs a text as a script in the shell itself; whether it is known which commands those are. */
export function evaluate(text: TracedText, state: ShellState, run: ScriptRun): boolean {
  if (/^\s*\uffff\d+\uffff[\s;]*$/.test(text.value)) {
    print(['outer'], state);
    let isKnown = true;
    const find = (folder: string | null): string | null => readPrinted(text, folder, run)?.value ?? null;
    inEachPlace(state, find, (within) => {
      const file = readPrinted(text, within.places.main.folder, run);
      if (file !== null) run.runText(file, within);
      else if (openText(text, within, run)) isKnown = false;
    });
    return isKnown;
  }
  run.runText(text, state);
  if (!isUnknown(text.value)) return true;
  const { root } = parseScript(text, run.dialect);
  return !(mayBeMore(root) && openText(text, state, run) && mayBeCommand(root));
}

/** Runs the known file in the shell itself. */
export function evaluateFile(state: ShellState, run: ScriptRun): boolean {
  const { file } = run;
  if (file === undefined) return true;
  const isWithin = run.isInFile;
  run.isFileRead = true;
  run.isInFile = true;
  const isKnown = evaluate(
    run.dialect.isPowerShell ? toShellScript(file.text, run.texts) : file.text,
    state,
    run,
  );
  run.isInFile = isWithin;
  return isKnown;
}

/** Whether a part that is not known may be more than a word of what a builder is called with. */
function mayBeMore(node: ScriptNode): boolean {
  if (node.kind !== 'command') return listInner(node).some(mayBeMore) || isUnknown(textOf(node));
  const at = node.words.findIndex(({ value }) => !isAssignment(value));
  const words = at === -1 ? node.words : node.words.slice(at);
  const name = words[0]?.value ?? '';
  // what those declare is known by itself
  const isBuilder = findProgram(name) !== undefined || DECLARING.has(name);
  return (isBuilder ? node.words.slice(0, Math.max(at, 0)) : node.words).some(({ value }) =>
    isUnknown(value),
  );
}

/** Whether commands may run in the place of a part that is not known. */
function mayBeCommand(node: ScriptNode): boolean {
  if (node.kind !== 'command') return listInner(node).some(mayBeCommand);
  const name = node.words.find(({ value }) => !isAssignment(value));
  return name !== undefined && isUnknown(name.value);
}

function textOf(node: ScriptNode): string {
  if (node.kind === 'loop') return (node.each?.words ?? []).map(({ value }) => value).join(' ');
  if (node.kind === 'case') return node.word.value;
  return node.kind === 'test' ? node.text.value : '';
}

/** `eval`. */
export const runEval: Builtin = (args, { state, run }) => {
  const [first, ...others] = args[0]?.text.value === '--' ? args.slice(1) : args;
  if (first === undefined) return true;
  const text = TracedText.join([first.text, ...others.flatMap((word) => [word.text.as(' '), word.text])]);
  const isKnown = evaluate(text, state, run);
  if (!isKnown) noteUnread(text, run);
  return isKnown;
};

/** What a file sets that the script reads, or what is typed. */
export const runSource: Builtin = (args, { name, state, run }) => {
  const path = args[0]?.text.value === '--' ? args[1]?.text : args[0]?.text;
  const stream = path === undefined ? undefined : findNamed(path, state, run);
  if (path !== undefined && (stream !== undefined || descriptorOf(path, run) !== null)) {
    const files = readFiles(stream, state.places.main.folder, run);
    if (files !== null) {
      take(stream, 'lines', run);
      return sourceTyped(path, files, state, run);
    }
    const { texts, isOpen, isCut } = listTyped(stream ?? unknownStream());
    const piped = findPiped(path, run);
    take(stream, 'lines', run);
    if (isOpen) run.isHandedOn = true;
    // commands that print may be those that print a file
    const others = piped === null ? null : path.as(run.texts.standIn(`$${piped.value.slice(1)}`));
    const isKnown = !(isOpen || isCut || texts.length === 0);
    const isRead = sourceTyped(path, isKnown ? texts : [...texts, others], state, run);
    if (!isRead) noteUnread(path, run, sayOrigin(stream, run));
    return isRead && isKnown;
  }
  withArguments(args.slice(1), state, run, () => {
    if (path !== undefined && path.value === run.file?.path) {
      evaluateFile(state, run);
      return;
    }
    sourceFile(path ?? name, state, run);
  });
  return false;
};

/** The words behind the file are its own parameters, unless the shell is dash; what it sets itself remains. */
function withArguments(
  args: readonly ScriptWord[],
  state: ShellState,
  { dialect: { mayLack } }: ScriptRun,
  act: () => void,
): void {
  if (args.length === 0) {
    act();
    return;
  }
  const before = state.positional;
  const own = mayLack ? joinPositional([args], before) : [args];
  state.positional = own;
  act();
  state.positional = state.positional === own ? before : joinPositional(before, state.positional);
}

function sourceTyped(
  path: TracedText,
  typed: readonly (TracedText | null)[],
  state: ShellState,
  run: ScriptRun,
): boolean {
  const before = state.clone();
  let isKnown = true;
  for (const [index, text] of typed.entries()) {
    const within = before.clone();
    if (text === null) followAny(run.start.list(null), within, run);
    if (text === null) openAny(path.as(run.texts.standIn(`$(. ${path.value})`)), within, run);
    if (text === null || !evaluate(text, within, run)) isKnown = false;
    if (index === 0) state.become(within);
    else state.join(within);
  }
  return isKnown;
}
