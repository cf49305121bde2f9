import type { TracedText } from '../../../traced-text.js';
import { evaluateArithmetic, evaluateSubscript } from '../expansion/arithmetic.js';
import { runPiped } from '../expansion/captured-output.js';
import type { Alternatives, TextReading } from '../expansion/fragments.js';
import { expandParts } from '../expansion/part-reader.js';
import type { ShellCommand } from '../shell-commands.js';
import { speaksZshAlone, ZSH_LIMIT } from '../shells/zsh-forms.js';
import { parseScript } from '../syntax/script-parser.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import type { ShellValue } from '../values/shell-value.js';
import { runCase, runChoice } from './choices.js';
import { mayFail } from './ending/command-ends.js';
import { endShell, joinExits, makeFrame, withFrame } from './ending/frames.js';
import { runSubshell } from './ending/subshells.js';
import { stayAround } from './ending/tried-commands.js';
import { runChain, runPipe } from './joined-commands.js';
import { runLoop } from './loops.js';
import { UnreadTexts } from './opening/unread-record.js';
import { runRedirected } from './redirections.js';
import { ScriptBudget } from './script-budget.js';
import type {
  Frame,
  ScriptRun,
  ScriptSurroundings,
  ShellFunction,
  Trap,
  VariableAttributes,
} from './script-run.js';
import type { ShellState } from './shell-state.js';
import { runSimple } from './simple-commands.js';
import { runTest } from './tests.js';
import { keepForTraps } from './traps.js';

/** A run of a script, as far as it is followed. */
export class ShellRun extends ScriptBudget implements ScriptRun {
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

  constructor(around: ScriptSurroundings, length: number, isCoarse = false) {
    super(length, isCoarse);
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
