import type { TracedText } from '../../../../traced-text.js';
import type { ShellInput } from '../../shell-commands.js';
import type { ScriptWord } from '../../shell-words.js';
import { Descriptors } from '../../values/descriptors.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import type { Redirected } from './redirected.js';

/** A command with what is around its words. */
export interface CommandCall {
  /** `NAME=value` before it, as written. */
  readonly assignments: readonly TracedText[];
  readonly input: ShellInput | null;
  readonly redirected: Redirected;
}

/** Nothing but its words. */
export const NOTHING_AROUND: CommandCall = {
  assignments: [],
  input: null,
  redirected: {
    inputs: [null],
    outputs: [],
    read: [],
    isOwn: false,
    table: new Map(),
    tables: [],
    changed: [],
    printed: new Descriptors().fate,
    mayFail: false,
  },
};

/** A command that the shell itself runs; whether what it runs or sets is read in full. */
export type Builtin = (args: readonly ScriptWord[], place: BuiltinPlace) => boolean;

export interface BuiltinPlace {
  readonly name: TracedText;
  readonly call: CommandCall;
  readonly state: ShellState;
  readonly run: ScriptRun;
}
