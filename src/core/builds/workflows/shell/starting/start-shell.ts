import type { TracedText } from '../../../traced-text.js';
import { expandText } from '../expansion/expanded-words.js';
import { toShellScript } from '../power-shell/translation.js';
import { NOTHING_AROUND } from '../running/calling/calls.js';
import { joinExits, makeFrame, withFrame } from '../running/ending/frames.js';
import { KEYWORD_LIMIT, setOptions, shopOptions, takesKeywords } from '../running/ending/shell-options.js';
import { evaluate, runSource } from '../running/opening/evaluation.js';
import { openAny } from '../running/opening/open-texts.js';
import { followAny, joinMade } from '../running/opening/sourced-files.js';
import { giveVariable } from '../running/opening/written-assignments.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import { descriptorOf } from '../running/streams/descriptor-table.js';
import { findPiped } from '../running/streams/typed-scripts.js';
import { listValues } from './start-values.js';
import {
  listStartCode,
  listStartFiles,
  OPTION_VARIABLES,
  readsWritten,
  type StartFile,
} from './start-variables.js';
import { findStartWrites } from './start-writes.js';
import type { StartWrite } from './started.js';

/** Runs what a shell, as it is called with its flags, reads before its script. */
export function startShell(shell: string, state: ShellState, run: ScriptRun): void {
  takeOptions(state, run);
  const isBash = run.dialect.importsFunctions !== false;
  if (isBash && takesKeywords(shell.split(/\s+/).slice(1))) run.limit ??= KEYWORD_LIMIT;
  for (const [, name = ''] of shell.matchAll(/\s-[A-Za-z]*O\s+([^\s-]\S*)/g))
    state.options = shopOptions(state.options, ['-s', name]);
  const isSet = (name: string): boolean => listValues(name, state, run).length > 0;
  for (const file of listStartFiles(shell, isSet)) readFile(file, state, run);
  runWritten(shell, state, run);
  for (const { variable, runs } of listStartCode(shell))
    for (const text of listValues(variable, state, run)) {
      if (runs) runStart(text, state, run);
      else expandText(text, state.clone(), run, 'document');
    }
}

/** Runs what scripts have written into the files that a shell, or `sudo` with its flags, reads. */
export function runWritten(called: string, state: ShellState, run: ScriptRun): void {
  const reads = readsWritten(called);
  const written = [...run.start.written, ...findStartWrites(run.commands, run.texts)];
  for (const write of written) if (reads(write.name)) readWritten(write, state, run);
}

/** The options that a bash finds in its environment. */
function takeOptions(state: ShellState, run: ScriptRun): void {
  if (run.dialect.importsFunctions === false) return;
  for (const variable of OPTION_VARIABLES)
    for (const value of listValues(variable, state, run)) {
      const names = value.value.split(':');
      const before = state.options;
      const odd = names.filter((name) => !HARMLESS.test(name));
      state.options =
        variable === 'SHELLOPTS'
          ? setOptions(
              before,
              names.flatMap((name) => ['-o', name]),
            )
          : shopOptions(before, ['-s', ...names]);
      if (names.includes('allexport')) state.exportsAll = true;
      if (odd.length > 0) openAny(value, state, run);
    }
}

/** Options that change neither what is run nor with which words and variables, or that are followed. */
const HARMLESS =
  /^(?:allexport|errexit|errtrace|functrace|hashall|histexpand|interactive-comments|monitor|noclobber|notify|nounset|physical|pipefail|verbose|xtrace|braceexpand|checkwinsize|cmdhist|complete_fullquote|extquote|force_fignore|globasciiranges|globskipdots|hostcomplete|interactive_comments|patsub_replacement|progcomp|promptvars|sourcepath|inherit_errexit|)$/;

function readFile(file: StartFile, state: ShellState, run: ScriptRun): void {
  if (file.kind === 'named') {
    for (const value of listValues(file.variable, state, run))
      for (const path of expandText(value, state, run, 'document')) readNamed(path, state, run);
    return;
  }
  const folder = file.folders.find(({ variable }) => listValues(variable, state, run).length > 0);
  if (folder === undefined) return;
  const before = state.clone();
  for (const [at, { value, path }] of listValues(folder.variable, state, run)
    .map((text) => ({ value: text, path: text.value.replace(/\/$/, '') }))
    .entries()) {
    const within = before.clone();
    for (const name of file.names) {
      const found = run.start.read(value.as(`${path}/${folder.below}${name}`), within.places.main.folder);
      if (found === 'absent' || found === 'outside') continue;
      if (found === 'unknown') {
        followAny(run.start.list(value.as(`${path}/${folder.below}${name}`)), within, run);
        openAny(value.as(run.texts.standIn(`$(. ${run.texts.restore(value.value)}/${name})`)), within, run);
      } else runStart(found, within, run);
      break;
    }
    if (at === 0) state.become(within);
    else state.join(within);
  }
}

/** A file that a variable names may be one that something has made. */
function readNamed(path: TracedText, state: ShellState, run: ScriptRun): void {
  if (path.value === '') return;
  // `BASH_ENV=<( … )`
  if (findPiped(path, run) !== null || descriptorOf(path, run) !== null) {
    const word = { text: path, isLoose: false, isOpen: false };
    runSource([word], { name: path, call: NOTHING_AROUND, state, run });
    return;
  }
  const found = run.start.read(path, state.places.main.folder);
  const before = state.clone();
  if (found === 'outside') {
    joinMade(path, before, state, run);
    return;
  }
  if (found === 'unknown') followAny(run.start.list(path), state, run);
  if (found === 'absent' || found === 'unknown') openAny(path, state, run);
  else runStart(found, state, run);
  joinMade(path, before, state, run);
}

/** What a script has written may be there or not. */
function readWritten({ name, text, copied, folder }: StartWrite, state: ShellState, run: ScriptRun): void {
  const within = state.clone();
  const act = name === 'environment' ? takeVariables : runStart;
  if (copied === undefined) act(text, within, run);
  else {
    const found = run.start.read(copied.path, folder);
    if (found === 'outside' || (found === 'absent' && !copied.isSure)) return;
    if (found === 'absent' || found === 'unknown') openAny(text, within, run);
    else act(found, within, run);
  }
  state.join(within);
}

/** Lines of variables, which no shell reads: nothing in them is expanded. */
function takeVariables(text: TracedText, state: ShellState, run: ScriptRun): void {
  for (const line of text.value.matchAll(/^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*=)["']?([^"'\r\n]*)/gm))
    giveVariable({ text: text.as(`${line[1]}${line[2]}`), isLoose: false, isOpen: false }, state, run);
  if (/^(?:\uffff\d+\uffff)/m.test(text.value)) openAny(text, state, run);
}

/** Runs a text in the shell itself, before its script. */
function runStart(text: TracedText, state: ShellState, run: ScriptRun): void {
  const frame = makeFrame('function');
  withFrame(frame, run, () => {
    evaluate(run.dialect.isPowerShell ? toShellScript(text, run.texts) : text, state, run);
  });
  // those that the script does not call do not run
  for (const each of [...run.functions.values()].flat()) each.isCalled = true;
  joinExits(frame, state);
}
