import { baseName } from '../../../repo-path.js';
import { NO_OPTIONS, type ShellOptions } from '../running/ending/shell-options.js';
import { isPowerShell } from '../shell-kind.js';
import { showsFlag } from '../values/shell-value.js';

/** How a shell reads words. */
export interface Dialect {
  readonly isPowerShell: boolean;
  /** Whether the value of a variable without quotes falls apart. */
  readonly splits: boolean;
  /** Whether `$list` is all of its items. */
  readonly spreads: boolean;
  /** Whether `{a,b}` is two words. */
  readonly hasBraces: boolean;
  /** Whether errors that end a shell also end what it captures. */
  readonly stopsWithin: boolean;
  /** The options that it starts with. */
  readonly options: ShellOptions;
  /** Whether assignments before special commands, such as `export`, are kept. */
  readonly keepsAssigned: boolean | 'maybe';
  /** Whether the last command of a pipe may run in the shell itself. */
  readonly keepsPiped: boolean;
  /** Whether a variable that a function declares as its own may keep its value after it. */
  readonly mayShareLocals: boolean;
  /** A shell other than bash, whose `echo` has flags of its own. */
  readonly isPlain: boolean;
  /** Whether it takes functions from its environment that another shell has exported. */
  readonly importsFunctions: boolean | 'maybe';
  /** Whether what runs may be dash, which does not have all builtins of bash. */
  readonly mayLack: boolean;
}

/** What makes zsh part the values of variables as other shells do. */
const SPLITTING = /sh_?word_?split|\bemulate\b/i;

/** What makes a bash end what it captures where it would end itself. */
const STOPPING = /inherit_errexit|posix|BASHOPTS|SHELLOPTS/i;

/** What makes a bash keep to POSIX. */
const POSIX = /posix|BASHOPTS|SHELLOPTS/i;

/** Variables that do so, or set such options. */
const KEPT_TO = ['POSIXLY_CORRECT', 'SHELLOPTS'];

/**
 * How a shell reads a script. `shell`: what runs it, with its flags; `isSet`: whether a variable of its environment has, or may
 * have, a value.
 */
export function dialectOf(shell: string, script: string, isSet: (name: string) => boolean): Dialect {
  const [program = ''] = shell.split(/\s/);
  const name = baseName(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.exe$/, '');
  const isZsh = name === 'zsh';
  const isPlain = /^(?:d?a)?sh$/.test(name);
  const isKorn = KORN.test(name);
  return {
    isPowerShell: isPowerShell(shell),
    splits: !isZsh || SPLITTING.test(script + shell),
    spreads: isZsh,
    hasBraces: name !== 'dash',
    stopsWithin: name !== 'bash' || STOPPING.test(script + shell),
    options: readOptions(shell, script, isSet),
    keepsAssigned: isPlain || isKorn || (KEPT_TO.some(isSet) || POSIX.test(script + shell) ? 'maybe' : false),
    keepsPiped: isZsh || isKorn || /lastpipe/.test(script + shell),
    mayShareLocals: isKorn,
    isPlain,
    importsFunctions: name === 'bash' || (isPlain && name !== 'dash' && 'maybe'),
    mayLack: isPlain,
  };
}

const KORN = /^\w*ksh(?:93)?$/;

/** The options that a shell starts with; where its flags are not written, it is the runner that gives them. */
function readOptions(shell: string, script: string, isSet: (name: string) => boolean): ShellOptions {
  const flags = /\s/.test(shell) ? shell : '-e';
  return {
    ...NO_OPTIONS,
    stops: /\s-\w*e|errexit/.test(` ${flags}`),
    needsSet: /\s-\w*u|nounset/.test(flags),
    printsAnyTime: script.includes('BASH_XTRACEFD') || isSet('BASH_XTRACEFD'),
  };
}

const PARAMETER = /\$(\w+)[ \t]*\+?=(?!=)([^\n;]*)/g;

/** Parameters of PowerShell to which a script gives what shows a flag: lists are several words. */
export function listShown(script: string): ReadonlySet<string> {
  const found = [...script.matchAll(PARAMETER)].filter(([, , value = '']) =>
    showsFlag(value.replace(/['"]/g, ' ')),
  );
  const names = new Set(found.map(([, name = '']) => name.toLowerCase()));
  const used = script.match(/[$@]\w+/g) ?? [];
  return new Set(used.filter((each) => names.has(each.slice(1).toLowerCase())));
}
