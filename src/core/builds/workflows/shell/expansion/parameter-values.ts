import type { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { POSITIONAL, restlessValues } from '../running/restless.js';
import type { ScriptRun } from '../running/script-run.js';
import type { ShellState } from '../running/shell-state.js';
import type { ScriptWord } from '../shell-words.js';
import { distinct, isArray, isText, type ShellValue } from '../values/shell-value.js';

/** A parameter as it is written: `NAME`, `NAME[subscript]`, `1`, `@`. */
export interface ShellParameter {
  readonly name: string;
  readonly subscript: string | null;
  /** Whether the script says what holds where it is not set. */
  readonly isOptional: boolean;
}

/** The values that a parameter may have; `outer`: it is not known. */
export function valuesOf(
  parameter: ShellParameter,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const { name, subscript } = parameter;
  if (/^(?:\d+|[@*])$/.test(name) && run.restless.has(POSITIONAL)) return ['outer'];
  if (name === '@' || name === '*') return state.positional ?? ['outer'];
  if (/^\d+$/.test(name)) return positionalOf(Number(name), state);
  if (!/^[A-Za-z_]/.test(name)) return ['outer'];
  const values = variableValues(resolveName(name, state), parameter.isOptional, state, run);
  return distinct(values.flatMap((value) => itemsOf(value, subscript, run.dialect.spreads)));
}

/** The variable that a name stands for. */
export function resolveName(name: string, state: ShellState): string {
  return state.references.get(name) ?? name;
}

function variableValues(
  name: string,
  isOptional: boolean,
  state: ShellState,
  run: ScriptRun,
): readonly ShellValue[] {
  const found = (state.get(name)?.values ?? state.valuesAround(name)).map((value) =>
    value === 'outer' ? valueAround(name, !isOptional && state.own.has(name), run) : value,
  );
  const isAny = SPECIAL.test(name) || state.references.get(name) === null;
  return [...found, ...restlessValues(name, run), ...(isAny ? ['outer' as const] : [])];
}

/** Variables that the shell itself changes. */
const SPECIAL =
  /^(?:_|BASH(?:PID|OPTS|_(?:ARG[CV]0?|ALIASES|CMDS|COMMAND|LINENO|REMATCH|SOURCE|SUBSHELL|VERS\w+))|S?RANDOM|SECONDS|LINENO|EPOCH\w+|FUNCNAME|DIRSTACK|GROUPS|PIPESTATUS|PPID|E?UID|SHLVL|HIST\w+|PWD|OLDPWD|OPTIND|COPROC)$/;

/** What a variable is around the script; `isOwn`: the script sets it, and does not say what holds where it is not set. */
export function valueAround(name: string, isOwn: boolean, run: ScriptRun): ShellValue {
  const known = run.lookUp(name);
  if (known !== undefined) return known;
  if (SUDO.test(name) || name === ACTION_PATH) return run.mayBeSet(name) ? 'outer' : 'unset';
  return isOwn && run.isUnset(name) ? 'unset' : 'outer';
}

/** Only the steps of actions have it. */
const ACTION_PATH = 'GITHUB_ACTION_PATH';

/** `$SUDO` is `sudo` or nothing, which are the same to what comes after it. */
const SUDO = /^(?:\w+_)?SUDO(?:_(?:CMD|BIN|PREFIX))?$/i;

function positionalOf(number: number, { positional }: ShellState): readonly ShellValue[] {
  if (number === 0 || positional === null) return ['outer'];
  return distinct(
    positional.map((words) => {
      if (words.slice(0, number).some(({ isLoose }) => isLoose)) return 'outer';
      return words[number - 1]?.text ?? 'unset';
    }),
  );
}

function itemsOf(value: ShellValue, subscript: string | null, spreads: boolean): readonly ShellValue[] {
  if (value === 'outer') return [value];
  if (subscript === '@' || subscript === '*')
    return [
      isArray(value)
        ? value.filter(({ isGap }) => isGap !== true)
        : isText(value)
          ? [{ ...toWord(value), isLoose: isUnknown(value.value) }]
          : [],
    ];
  if (!isArray(value)) return [subscript === null || subscript === '0' ? value : 'unset'];
  if (subscript === null && spreads) return [value];
  // how many there are before an item is not known
  if (value.some(({ isLoose }) => isLoose)) {
    const texts = value.filter(({ isGap }) => isGap !== true).map(({ text }) => text);
    return texts.every((text) => isUnknown(text.value)) ? texts : ['unset', ...texts];
  }
  const index = /^-?\d+$/.test(subscript ?? '0') ? Number(subscript ?? '0') : null;
  if (index === null || spreads) return ['unset', ...value.map(({ text }) => text)];
  const item = value.at(index);
  return [item === undefined || item.isGap === true ? 'unset' : item.text];
}

export function toWord(text: TracedText): ScriptWord {
  return { text, isLoose: false, isOpen: false };
}

/** Whether a value is empty where a parameter asks; null: that is not known. */
export function isEmpty(value: ShellValue, isColon: boolean): boolean | null {
  if (value === 'unset') return true;
  if (value === 'outer') return null;
  if (isArray(value)) return value.some(({ isLoose }) => isLoose) ? null : value.length === 0;
  if (!isColon) return false;
  if (value.value.replace(/\uffff\d+\uffff/g, '') !== '') return false;
  return isUnknown(value.value) ? null : true;
}
