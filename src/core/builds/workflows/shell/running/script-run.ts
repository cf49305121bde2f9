import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import type { Alternatives, TextReading } from '../expansion/fragments.js';
import type { SourcedVariables } from '../files/sourced-variables.js';
import type { ShellCommand } from '../shell-commands.js';
import type { Dialect } from '../shells/dialects.js';
import type { KnownFile } from '../shells/inner-scripts.js';
import type { StartReading } from '../starting/started.js';
import type { ScriptNode } from '../syntax/script-tree.js';
import type { ShellValue } from '../values/shell-value.js';
import type { UnreadTexts } from './opening/unread-record.js';
import type { ShellState } from './shell-state.js';

/** What is known of a script from around it. */
export interface ScriptSurroundings {
  readonly texts: UnknownTexts;
  readonly dialect: Dialect;
  /** The value that the workflow gives a variable. */
  lookUp(name: string): TracedText | undefined;
  /** Whether a variable may be set though the workflow does not say to what. */
  mayBeSet(name: string): boolean;
  /** Whether it is sure that a variable is not set before to which nothing gives a value but the script. */
  isUnset(name: string): boolean;
  /** Which it names of the variables that the shell sets or takes by itself: `_` and `CDPATH`. */
  readonly mentions: ReadonlySet<string>;
  /** Expressions whose result may be several words or flags. */
  readonly shown: ReadonlySet<string>;
  /** The variables that a text sets which commands print; a text that runs, such as `$(cat values.env)`. */
  findPrinted(expression: string, folder: string | null): SourcedVariables;
  /** The variables that a file sets which the script reads. */
  findSourced(path: TracedText, folder: string | null): SourcedVariables;
  /** Whether a script of PowerShell runs what its commands print. */
  readonly isHandedOn: boolean;
  /** The file of the step's own script, whose text is known. */
  readonly file?: KnownFile | undefined;
  /** Those that are set before it begins. */
  readonly started: SourcedVariables;
  /** What the shell reads before. */
  readonly start: StartReading;
  /** What has set those. */
  readonly startedBy?: string | undefined;
  /** Whether nothing matters any more after an error, because that ends the job. */
  readonly endsJob?: boolean | undefined;
}

/** What a variable makes of what it is given. */
export interface VariableAttributes {
  /** What says so. */
  readonly origin: TracedText;
  /** `declare -i`, `-l`, `-u`: it becomes something else. */
  readonly changes: boolean;
  /** `readonly`: it stays as it is. */
  readonly stays: boolean;
}

/** A function that a script defines. */
export interface ShellFunction {
  readonly body: ScriptNode;
  isCalled: boolean;
  /** It may have been removed. */
  isGone?: true;
}

/**
 * What commands may leave early: a function, a file that is read in, a loop, a shell of its own, or a text that is read
 * command by command; `within`: what only has something to put back.
 */
/** `round`: what a loop does once. */
export type FrameKind = 'function' | 'file' | 'loop' | 'round' | 'shell' | 'text' | 'within';

export interface Frame {
  readonly kind: FrameKind;
  /** What holds where it is left. */
  readonly exits: ShellState[];
  /** Puts back what held around it. */
  restore(state: ShellState): void;
}

/** A text that the shell runs at some later time. */
export interface Trap {
  readonly text: TracedText;
  /** What has held anywhere since. */
  readonly since: ShellState;
}

/** What a script prints. */
export interface CapturedScript {
  /** For each of its ways. */
  readonly printed: readonly ShellValue[];
  readonly commands: readonly ShellCommand[];
  readonly steps: number;
}

/** One way through a script, over all that may happen in it. */
export interface ScriptRun extends Omit<ScriptSurroundings, 'dialect'> {
  /** The dialect of the shell that runs the current text. */
  dialect: Dialect;
  /** The commands in the order in which they may run. */
  readonly commands: ShellCommand[];
  readonly functions: Map<string, readonly ShellFunction[]>;
  /** Programs that aliases stand for. */
  readonly aliases: Map<string, TracedText>;
  /** What files of other names are: links, or copies. */
  readonly links: Map<string, readonly TracedText[]>;
  /** The programs that the shell itself takes for others. */
  readonly hashed: Map<string, readonly TracedText[]>;
  readonly frames: Frame[];
  /** Whether loops are followed in as few rounds as possible. */
  readonly isCoarse: boolean;
  /** How many commands around this one are there to fail or not. */
  tested: number;
  /** How much is around this that may run with other values than those which variables have now, such as a loop. */
  unsettled: number;
  readonly attributes: Map<string, VariableAttributes>;
  /** What something may change at any time, such as a trap, by its name, and what that is then. */
  readonly restless: Map<string, TracedText>;
  /** What is to run later. */
  readonly traps: Trap[];
  /** Expressions whose result may be several words or flags. */
  readonly opened: Set<string>;
  /** What runs and is not read. */
  readonly unread: UnreadTexts;
  /** How often something has taken a part of what there is to read. */
  takes: number;
  /** Whether something runs what it reads, and that is not known. */
  isHandedOn: boolean;
  /** Whether a text was seen that shows a flag. */
  isShowing: boolean;
  /** Whether the known file is running, and whether it has ever run. */
  isInFile: boolean;
  isFileRead: boolean;
  /** Why not all of it is read; null: it is. */
  limit: string | null;
  run(node: ScriptNode, state: ShellState): void;
  /** The same where a change of the folder that may fail is told apart from one that works. */
  attempt(node: ScriptNode, state: ShellState): void;
  /** The same where failing is one of the ways that go on. */
  test(node: ScriptNode, state: ShellState): void;
  /** What a text may become. */
  expand(text: TracedText, reading: TextReading, state: ShellState): Alternatives;
  /** Evaluates a text in the place of a number, such as a subscript. */
  calculate(text: TracedText, state: ShellState): void;
  /** The same of the subscript in the name of a variable, where a command takes one. */
  calculateSubscript(target: TracedText, state: ShellState): void;
  /** Runs `<( … )`; what it prints. */
  pipe(written: TracedText, state: ShellState): readonly ShellValue[];
  /** Runs a script within the script. */
  runText(script: TracedText, state: ShellState): void;
  /** Counts what it costs to search for a pattern; false: it was too much. */
  search(cost: number): boolean;
  /** A loop has been left that has such a text in it. */
  nameLoop(text: TracedText | undefined): void;
  /** Counts a file that is read in; false: there were too many. */
  readIn(): boolean;
  /** Counts values that variables may have because of other texts. */
  countValues(count: number): void;
  /** Counts a command; false: there were too many. */
  step(): boolean;
}
