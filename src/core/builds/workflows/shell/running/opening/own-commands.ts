import { isUnknown } from '../../../../unknown-texts.js';
import type { ScriptWord } from '../../shell-words.js';
import { ZSH_LIMIT } from '../../shells/zsh-forms.js';
import type { ScriptRun } from '../script-run.js';
import type { ShellState } from '../shell-state.js';
import { isItemOfTable } from './shell-tables.js';

/** Modules of zsh that change neither commands nor files. */
const MODULES = /^zsh\/(?:datetime|mathfunc|parameter|pcre|regex|stat|terminfo|zutil|zselect|zprof)$/;
/** Where libraries are that no repository has. */
const LIBRARY = /^\/(?:usr|lib\w*|opt)\/(?!.*\.\.)/;

/** Commands whose words are read in full, or set nothing. */
const KEPT = /^(?:read|printf|echo|unset|test|\[|export|declare|typeset|local|readonly)$/;

const LOAD_LIMIT = 'The script loads code into its shell';

/** Commands of a shell that run or load what is not followed: `enable -f FILE NAME`; in zsh `fc`, `autoload /FILE`. */
export function limitCommand(words: readonly ScriptWord[], state: ShellState, run: ScriptRun): void {
  const [name = '', ...args] = words.map(({ text }) => text.value);
  if (run.dialect.isPowerShell || run.functions.has(name)) return;
  if (run.dialect.spreads) {
    if (isForeign(name, args, state, run)) run.limit ??= ZSH_LIMIT;
  } else if (name === 'enable' && loadsFile(args)) run.limit ??= LOAD_LIMIT;
}

function isForeign(name: string, args: readonly string[], state: ShellState, run: ScriptRun): boolean {
  const operands = args.filter((arg) => !/^[-+]/.test(arg));
  if (
    args.some((arg) => isItemOfTable(arg, run)) &&
    !KEPT.test(name) &&
    !(name === 'print' && !args.includes('-v'))
  )
    return true;
  const hasFlag = (letter: string): boolean => args.some((arg) => /^-\w/.test(arg) && arg.includes(letter));
  switch (name) {
    case 'r':
      return true;
    case 'fc':
      return !hasFlag('l');
    case 'autoload':
      return isForeignFunction(operands, state, run);
    case 'typeset':
    case 'declare':
    case 'local':
      return hasFlag('f') && hasFlag('u') && isForeignFunction(operands, state, run);
    case 'functions':
      return hasFlag('u') && isForeignFunction(operands, state, run);
    case 'zmodload':
      return operands.some((arg) => isUnknown(arg) || (arg.includes('/') && !MODULES.test(arg)));
    default:
      return false;
  }
}

/** Whether a function comes from a file that is not one of the system. */
function isForeignFunction(names: readonly string[], state: ShellState, run: ScriptRun): boolean {
  const isElsewhere = run.lookUp('FPATH') !== undefined || state.get('FPATH') !== undefined;
  return isElsewhere || names.some((name) => name.includes('/') || isUnknown(name));
}

/** `enable -f FILE NAME`. */
function loadsFile(args: readonly string[]): boolean {
  const at = args.findIndex((arg) => /^-[a-z]*f/.test(arg));
  const attached = /^-[a-z]*f(.*)$/s.exec(args[at] ?? '')?.[1] ?? '';
  const file = attached === '' ? args[at + 1] : attached;
  return at !== -1 && file !== undefined && !LIBRARY.test(file);
}

/** Whether redirections alone may run something else than `cat` in zsh. */
export function limitRedirected(state: ShellState, run: ScriptRun): void {
  const isSet = (name: string): boolean => run.lookUp(name) !== undefined || state.get(name) !== undefined;
  if (run.dialect.spreads && ['NULLCMD', 'READNULLCMD'].some(isSet)) run.limit ??= ZSH_LIMIT;
}
