import type { TracedText } from '../../../traced-text.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { startShell } from '../starting/start-shell.js';
import { parseScript } from '../syntax/script-parser.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import { NOTHING_AROUND } from './calling/calls.js';
import { runProgram } from './calling/programs.js';
import { runApart } from './ending/subshells.js';
import { openAny, openNamed } from './opening/open-texts.js';
import type { UnreadTexts } from './opening/unread-record.js';
import type { CapturedScript, ScriptSurroundings } from './script-run.js';
import { ShellRun } from './shell-run.js';
import { OUTPUT, type Positional, ShellState } from './shell-state.js';
import { runTraps, runUncalled } from './traps.js';

export interface RanScript {
  readonly commands: readonly ShellCommand[];
  readonly aliases: ReadonlyMap<string, TracedText>;
  /** What files of other names are. */
  readonly links: ReadonlyMap<string, readonly TracedText[]>;
  /** The programs that the shell itself takes for others. */
  readonly hashed: ReadonlyMap<string, readonly TracedText[]>;
  /** Whether something runs what it reads, and that is not known. */
  readonly isHandedOn: boolean;
  readonly unread: UnreadTexts;
  /** How many commands it ran, over all ways. */
  readonly steps: number;
  /** Whether the known file was run. */
  readonly isFileRead: boolean;
  /** Why not all of it is read; null: it is. */
  readonly limit: string | null;
}

type Start = [
  script: TracedText,
  folder: string | null,
  positional: Positional,
  surroundings: ScriptSurroundings & { readonly shell: string },
  called?: readonly ScriptWord[] | null,
];

/** Follows a script over all the ways that it may take. `called`: the command that is run in its place. */
export function runScript(...start: Start): RanScript {
  const run = follow(start, false);
  if (!run.isSpent) return run;
  const coarse = follow(start, true);
  coarse.steps += run.steps;
  return coarse;
}

function follow(
  [script, folder, positional, surroundings, called = null]: Start,
  isCoarse: boolean,
): ShellRun {
  const run = new ShellRun(surroundings, script.value.length, isCoarse);
  const state = new ShellState(folder, positional);
  state.options = surroundings.dialect.options;
  const origin = script.slice(0, 0);
  openNamed(surroundings.started.names, origin, state, run);
  if (surroundings.started.isOpen)
    openAny(origin.as(run.texts.standIn(surroundings.startedBy ?? '$env')), state, run);
  if (called === null) startShell(surroundings.shell, state, run);
  if (called === null) run.runText(script, state);
  else runProgram(called, NOTHING_AROUND, state, run);
  runTraps(run);
  runUncalled(state, run);
  return run;
}

/** What a script prints on each of its ways, once `change` has made something else of it; null: that is not known. */
export function captureScript(
  script: TracedText,
  folder: string | null,
  surroundings: ScriptSurroundings,
  change: (root: ScriptNode) => ScriptNode | null,
): CapturedScript | null {
  const run = new ShellRun(surroundings, script.value.length);
  const { root, isTooDeep, runsPatterns } = parseScript(script, run.dialect);
  const changed = isTooDeep || runsPatterns ? null : change(root);
  if (changed === null) return null;
  const state = new ShellState(folder, [[]]);
  state.set(OUTPUT, { values: ['unset'], isExported: false });
  const printed = runApart(state, run, () => run.runLines(changed, state));
  if (run.limit !== null || run.traps.length > 0 || run.isHandedOn) return null;
  return { printed: printed?.values ?? ['outer'], commands: run.commands, steps: run.steps };
}
