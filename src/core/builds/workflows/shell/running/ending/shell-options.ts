import { isUnknown } from '../../../../unknown-texts.js';
import type { ScriptWord } from '../../shell-words.js';

/** What may hold in a shell besides its variables. */
export interface ShellOptions {
  /** `set -e`: a command that fails ends it. */
  readonly stops: boolean;
  /** The same in what it captures. */
  readonly stopsWithin: boolean;
  /** `set -u`: a variable that is not set ends it. */
  readonly needsSet: boolean;
  /** Something else prints when it ends: a trap. */
  readonly printsAtEnd: boolean;
  /** Something else prints at any time, in shells within it too. */
  readonly printsAnyTime: boolean;
  /** `nullglob`: a pattern that fits no file goes away. */
  readonly dropsPatterns: boolean;
  /** `failglob`: it ends what is left of the line. */
  readonly failsPatterns: boolean;
}

export const NO_OPTIONS: ShellOptions = {
  stops: false,
  stopsWithin: false,
  needsSet: false,
  printsAtEnd: false,
  printsAnyTime: false,
  dropsPatterns: false,
  failsPatterns: false,
};

export function joinOptions(left: ShellOptions, right: ShellOptions): ShellOptions {
  if (left === right) return left;
  return {
    stops: left.stops || right.stops,
    stopsWithin: left.stopsWithin || right.stopsWithin,
    needsSet: left.needsSet || right.needsSet,
    printsAtEnd: left.printsAtEnd || right.printsAtEnd,
    printsAnyTime: left.printsAnyTime || right.printsAnyTime,
    dropsPatterns: left.dropsPatterns || right.dropsPatterns,
    failsPatterns: left.failsPatterns || right.failsPatterns,
  };
}

/** The options of `set` that change neither what is printed nor what runs. */
const PLAIN = /^[-+][abefhmuvxCEHPT]*o?$/;
const PLAIN_NAMES = new Set(
  `allexport errexit errtrace functrace hashall histexpand interactive-comments monitor noclobber noglob nolog
  notify nounset physical pipefail verbose vi xtrace`.split(/\s+/),
);

/** What `set` with some flags makes of the options. */
export function setOptions(before: ShellOptions, flags: readonly string[]): ShellOptions {
  let options = before;
  for (const [at, flag] of flags.entries()) {
    const sign = flags[at - 1]?.[0] === '+' ? '+' : '-';
    if (isNameOf(flags, at)) options = setNamed(options, sign, flag);
    else if (!PLAIN.test(flag)) options = withDoubt(options);
    else {
      if (flag.includes('e')) options = { ...options, stops: flag.startsWith('-') };
      if (flag.includes('u')) options = { ...options, needsSet: flag.startsWith('-') };
    }
  }
  return options;
}

export const KEYWORD_LIMIT = 'The script has its shell take words behind a command for variables (set -k)';

/** Whether flags of `set`, or of a shell, make `NAME=value` behind a command a variable of it. */
export function takesKeywords(flags: readonly string[]): boolean {
  return flags.some((flag, at) =>
    isNameOf(flags, at) ? flag === 'keyword' && flags[at - 1]?.[0] === '-' : /^-[a-zA-Z]*k/.test(flag),
  );
}

function isNameOf(flags: readonly string[], at: number): boolean {
  return /^[-+]\w*o$/.test(flags[at - 1] ?? '');
}

function setNamed(options: ShellOptions, sign: string, name: string): ShellOptions {
  if (name === 'errexit') return { ...options, stops: sign === '-' };
  if (name === 'nounset') return { ...options, needsSet: sign === '-' };
  return PLAIN_NAMES.has(name) ? options : withDoubt(options);
}

/** Options that are not known may change anything. */
function withDoubt(options: ShellOptions): ShellOptions {
  return { ...options, stops: true, stopsWithin: true, needsSet: true, printsAnyTime: true };
}

/** The options of `shopt` that change nothing of what a shell prints. */
const SHOPT = /^(?:-[squop]+|extglob|nullglob|failglob|globstar|dotglob|nocaseglob|expand_aliases|lastpipe)$/;

/** What `shopt` with some words makes of the options. */
export function shopOptions(before: ShellOptions, names: readonly string[]): ShellOptions {
  const isOff = names.some((name) => /^-\w*u/.test(name));
  const isAsked = !isOff && !names.some((name) => /^-\w*s/.test(name));
  // any option may be set where its name is not known
  const sets = (name: string): boolean => names.includes(name) || (!isOff && names.some(isUnknown));
  const options: ShellOptions = isAsked
    ? before
    : {
        ...before,
        dropsPatterns: sets('nullglob') ? !isOff : before.dropsPatterns,
        failsPatterns: sets('failglob') ? !isOff : before.failsPatterns,
      };
  const odd = names.filter((name) => !SHOPT.test(name));
  if (odd.length === 0) return options;
  return odd.every((name) => name === 'inherit_errexit')
    ? { ...options, stopsWithin: true }
    : withDoubt(options);
}

/** Signals for which a trap runs when the shell ends. */
const ENDING = /^(?:SIG)?(?:EXIT|HUP|INT|QUIT|TERM|PIPE|[01239]|13|15)$/i;

export function trapOptions(before: ShellOptions, args: readonly ScriptWord[]): ShellOptions {
  const [first, ...signals] = args.map(({ text }) => text.value).filter((word) => word !== '--');
  if (first === undefined || /^-[lp]$/.test(first)) return before;
  const isEnding = signals.every((signal) => ENDING.test(signal));
  if (isUnknown(first) || isEnding)
    return { ...before, printsAtEnd: true, printsAnyTime: before.printsAnyTime || !isEnding };
  return { ...before, printsAtEnd: true, printsAnyTime: true };
}
