import { isUnknown } from '../../../../unknown-texts.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';

/** Nothing is printed, whatever the words behind them. */
const MUTE = /^(?:\[|test|true|false|:)$/;
/** What these print is followed. */
const FOLLOWED = /^(?:echo|printf|cat|tee|eval)$/;
/** Flags with which commands print nothing; other flags, and `--help`, they print something for. */
const FLAGS: ReadonlyMap<string, RegExp> = new Map([
  ['cd', /^(?:-[LPe@]+|--)$/],
  ['set', /^(?:[-+][abefhkmnptuvxBCEHPTo]+|--)$/],
  ['shift', /^--$/],
  ['unset', /^(?:-[fvn]+|--)$/],
  ['let', /^-?[^-]/],
  ['getopts', /^-[^-]|^--$/],
  ['read', /^-[^-]|^--$/],
  ['mapfile', /^(?:-[tdnsuO]\w*|--)$/],
  ['readarray', /^(?:-[tdnsuO]\w*|--)$/],
  ['return', /^--$/],
  ['break', /^--$/],
  ['continue', /^--$/],
  ['exit', /^--$/],
  ['wait', /^-[nf]$/],
  ['sleep', /^(?!)/],
  ['mkdir', /^(?:-[pm]+|--parents|--)$/],
  ['rm', /^(?:-[rfRd]+|--)$/],
  ['export', /^(?:[-+][anx]+|--)$/],
  ['readonly', /^(?:-[aA]+|--)$/],
  ['declare', /^(?:[-+][aAgilnrtuxcI]+|--)$/],
  ['typeset', /^(?:[-+][aAgilnrtuxcI]+|--)$/],
  ['local', /^(?:[-+][aAgilnrtuxcI]+|--|-)$/],
]);
const NUMBERS = /^\$(?:[?#]|\(\([^()]*\)\))$/;

/** Whether a command of the shell, or a program that is taken for one, prints nothing. */
export function isSilent(
  [name = '', ...args]: readonly string[],
  state: ShellState,
  run: ScriptRun,
): boolean {
  if (MUTE.test(name) || FOLLOWED.test(name)) return !(name === 'eval' && args[0]?.startsWith('-') === true);
  if (name === 'shopt') return /^-[suq]+$/.test(args[0] ?? '') && args.length > 1 && args.every(isPlain);
  if (name === 'alias') return args.length > 0 && args.every((arg) => /^[^-=\uffff][^=\uffff]*=/.test(arg));
  const flags = FLAGS.get(name);
  if (flags === undefined || !args.every((arg) => isQuiet(arg, flags, run))) return false;
  if (name === 'cd') return !args.includes('-') && !findsElsewhere(state, run);
  if (name === 'set') return args.length > 0 && !/^[-+]\w*o$/.test(args.at(-1) ?? '');
  const isDeclaring = /^(?:export|readonly|declare|typeset|local)$/.test(name);
  return !isDeclaring || args.some((arg) => !/^[-+]/.test(arg));
}

function isPlain(word: string): boolean {
  return !isUnknown(word) && !word.startsWith('--');
}

/** A word that is not a flag, or one of those; one that is not known may be any, other than a number. */
function isQuiet(word: string, flags: RegExp, { texts }: ScriptRun): boolean {
  if (/^[-+]/.test(word)) return flags.test(word);
  return !word.startsWith('\uffff') || NUMBERS.test(texts.restore(word));
}

/** `CDPATH` lets `cd` print where it goes. */
function findsElsewhere(state: ShellState, run: ScriptRun): boolean {
  const isSet = run.mentions.has('CDPATH') || run.mayBeSet('CDPATH') || run.lookUp('CDPATH') !== undefined;
  return isSet || state.get('CDPATH') !== undefined || state.valuesAround('CDPATH').length > 1;
}
