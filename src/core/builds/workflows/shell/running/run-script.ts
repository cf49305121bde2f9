import type { TracedText } from '../../../traced-text.js';
import { evaluateArithmetic, evaluateSubscript } from '../expansion/arithmetic.js';
import { runPiped } from '../expansion/captured-output.js';
import type { Alternatives, TextReading } from '../expansion/fragments.js';
import { expandParts } from '../expansion/part-reader.js';
import type { ShellCommand } from '../shell-commands.js';
import type { ScriptWord } from '../shell-words.js';
import { speaksZshAlone, ZSH_LIMIT } from '../shells/zsh-forms.js';
import { startShell } from '../starting/start-shell.js';
import { parseScript } from '../syntax/script-parser.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import type { ShellValue } from '../values/shell-value.js';
import { NOTHING_AROUND } from './calling/calls.js';
import { runProgram } from './calling/programs.js';
import { runCase, runChoice } from './choices.js';
import { mayFail } from './ending/command-ends.js';
import { endShell, joinExits, makeFrame, withFrame } from './ending/frames.js';
import { runApart, runSubshell } from './ending/subshells.js';
import { stayAround } from './ending/tried-commands.js';
import { runChain, runPipe } from './joined-commands.js';
import { runLoop } from './loops.js';
import { openAny, openNamed } from './opening/open-texts.js';
import { UnreadTexts } from './opening/unread-record.js';
import { runRedirected } from './redirections.js';
import { ScriptBudget } from './script-budget.js';
import type {
  CapturedScript,
  Frame,
  ScriptRun,
  ScriptSurroundings,
  ShellFunction,
  Trap,
  VariableAttributes,
} from './script-run.js';
import { OUTPUT, type Positional, ShellState } from './shell-state.js';
import { runSimple } from './simple-commands.js';
import { runTest } from './tests.js';
import { keepForTraps, runTraps, runUncalled } from './traps.js';

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

/** Follows a script over all the ways that it may take. `called`: the command that is run in its place. */
export function runScript(
  script: TracedText,
  folder: string | null,
  positional: Positional,
  surroundings: ScriptSurroundings & { readonly shell: string },
  called: readonly ScriptWord[] | null = null,
): RanScript {
  const run = new Run(surroundings, script.value.length);
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
  const run = new Run(surroundings, script.value.length);
  const { root, isTooDeep, runsPatterns } = parseScript(script, run.dialect);
  const changed = isTooDeep || runsPatterns ? null : change(root);
  if (changed === null) return null;
  const state = new ShellState(folder, [[]]);
  state.set(OUTPUT, { values: ['unset'], isExported: false });
  const printed = runApart(state, run, () => run.runLines(changed, state));
  if (run.limit !== null || run.traps.length > 0 || run.isHandedOn) return null;
  return { printed: printed?.values ?? ['outer'], commands: run.commands, steps: run.steps };
}

class Run extends ScriptBudget implements ScriptRun {
  readonly texts;
  dialect;
  readonly file;
  isInFile = false;
  isFileRead = false;
  readonly started;
  readonly start;
  readonly lookUp;
  readonly mayBeSet;
  readonly isUnset;
  readonly mentions;
  readonly findPrinted;
  readonly findSourced;
  readonly commands: ShellCommand[] = [];
  readonly functions = new Map<string, readonly ShellFunction[]>();
  readonly aliases = new Map<string, TracedText>();
  readonly links = new Map<string, readonly TracedText[]>();
  readonly hashed = new Map<string, readonly TracedText[]>();
  readonly unread = new UnreadTexts();
  takes = 0;
  isHandedOn: boolean;
  readonly frames: Frame[] = [];
  readonly attributes = new Map<string, VariableAttributes>();
  readonly restless = new Map<string, TracedText>();
  readonly traps: Trap[] = [];
  readonly opened: Set<string>;
  readonly shown;
  readonly endsJob;
  isShowing = false;
  tested = 0;
  unsettled = 0;

  constructor(around: ScriptSurroundings, length: number) {
    super(length);
    this.texts = around.texts;
    this.dialect = around.dialect;
    this.file = around.file;
    this.started = around.started;
    this.start = around.start;
    this.lookUp = around.lookUp;
    this.mayBeSet = around.mayBeSet;
    this.isUnset = around.isUnset;
    this.mentions = around.mentions;
    this.findPrinted = around.findPrinted;
    this.findSourced = around.findSourced;
    this.shown = around.shown;
    this.endsJob = around.endsJob;
    this.isHandedOn = around.isHandedOn;
    this.opened = new Set(around.shown);
  }

  expand(text: TracedText, reading: TextReading, state: ShellState): Alternatives {
    return expandParts(text, reading, state, this);
  }

  calculate(text: TracedText, state: ShellState): void {
    evaluateArithmetic(text, state, this);
  }

  calculateSubscript(target: TracedText, state: ShellState): void {
    evaluateSubscript(target, state, this);
  }

  pipe(written: TracedText, state: ShellState): readonly ShellValue[] {
    return runPiped(written, state, this);
  }

  runText(script: TracedText, state: ShellState): void {
    this.nest(() => {
      if (this.dialect.spreads && speaksZshAlone(script.value)) this.limit ??= ZSH_LIMIT;
      const { root, isTooDeep, runsPatterns } = parseScript(script, this.dialect);
      if (runsPatterns) this.limit ??= ZSH_LIMIT;
      if (isTooDeep) this.limit ??= 'The script is nested too deeply';
      this.runLines(root, state);
    });
  }

  /** An error ends what is left of a line. */
  runLines(root: ScriptNode, state: ShellState): void {
    const frame = makeFrame('text');
    const items = root.kind === 'list' ? root.items : [root];
    const starts = root.kind === 'list' ? root.starts : undefined;
    for (const [index, item] of items.entries()) {
      if (starts?.[index] === true) joinExits(frame, state);
      withFrame(frame, this, () => this.run(item, state));
    }
    joinExits(frame, state);
  }

  test(node: ScriptNode, state: ShellState): void {
    this.tested++;
    this.run(node, state);
    this.tested--;
  }

  run(node: ScriptNode, state: ShellState): void {
    this.attempt(node, state);
    stayAround(node, state, this);
  }

  attempt(node: ScriptNode, state: ShellState): void {
    if (this.limit !== null) return;
    state.stayed = [];
    this.runNode(node, state);
    keepForTraps(state, this);
    if (state.options.stops && this.tested === 0 && mayFail(node)) endShell(state, this);
  }

  private runNode(node: ScriptNode, state: ShellState): void {
    switch (node.kind) {
      case 'command':
        runSimple(node, state, this);
        break;
      case 'list':
        for (const item of node.items) this.run(item, state);
        break;
      case 'chain':
        runChain(node, state, this);
        break;
      case 'pipe':
        runPipe(node.parts, state, this);
        break;
      case 'subshell':
        runSubshell(node, state, this);
        break;
      case 'choice':
        runChoice(node, state, this);
        break;
      case 'loop':
        runLoop(node, state, this);
        break;
      case 'case':
        runCase(node, state, this);
        break;
      case 'function':
        this.functions.set(node.name, [
          ...(this.functions.get(node.name) ?? []).filter(({ body }) => body !== node.body),
          { body: node.body, isCalled: false },
        ]);
        break;
      case 'test':
        runTest(node, state, this);
        break;
      case 'redirected':
        runRedirected(node, state, this);
        break;
    }
  }
}
