import { baseName } from '../../../repo-path.js';
import { matchesPattern } from '../files/build-names.js';

/** A file that a shell reads before its script. */
export type StartFile =
  /** The variable names it; what it says is expanded as a text of the shell. */
  | { readonly kind: 'named'; readonly variable: string }
  /** The first of such names that is there, in the folder of the first variable that is set. */
  | { readonly kind: 'in'; readonly folders: readonly StartFolder[]; readonly names: readonly string[] };

export interface StartFolder {
  readonly variable: string;
  readonly below: string;
}

/** A text that a shell runs, or expands time and again. */
export interface StartCode {
  readonly variable: string;
  readonly runs: boolean;
}

/** Which shells do something, and when. */
interface Start {
  readonly shells: RegExp;
  /** The flags with which they do. */
  readonly flags?: RegExp;
  /** The flags with which they do not. */
  readonly unless?: RegExp;
  /** One of the variables with which they do whatever their flags. */
  readonly given?: readonly string[];
}

const BASH = /^bash$/;
/** Shells that keep to POSIX, which a bash that is called sh does as well. */
const PLAIN = /^(?:(?:d?a)?sh|\w*ksh(?:93)?)$/;
const KORN = /^\w*ksh(?:93)?$/;
const ZSH = /^zsh$/;
const POWER_SHELL = /^(?:pwsh|powershell)$/i;

/** `-leo pipefail`, `--login`, `-o login`. */
const LOGIN = /\s(?:-\w*l\w*|--login|login)(?=\s)/;
const INTERACTIVE = /\s(?:-\w*i\w*|--interactive|interactive)(?=\s)/;
const NO_BASHRC = /\s(?:--norc|(?:--)?posix|--login|-\w*l\w*)(?=\s)/;
const NO_BASH_ENV = /\s(?:-\w*i\w*|interactive|(?:--)?posix)(?=\s)/;
const NO_FILES = /\s(?:-\w*f\w*|--no-?rcs|no_?rcs)(?=\s)/i;

const HOME: readonly StartFolder[] = [{ variable: 'HOME', below: '' }];
const OF_ZSH = [{ variable: 'ZDOTDIR', below: '' }, ...HOME];
const SETTINGS = [
  { variable: 'XDG_CONFIG_HOME', below: '' },
  { variable: 'HOME', below: '.config/' },
];

const named = (variable: string): StartFile => ({ kind: 'named', variable });
const within = (folders: readonly StartFolder[], ...names: readonly string[]): StartFile => ({
  kind: 'in',
  folders,
  names,
});

/** In the order in which they are read. */
const FILES: readonly (Start & { readonly file: StartFile })[] = [
  {
    shells: BASH,
    flags: LOGIN,
    unless: /\s(?:--noprofile|(?:--)?posix)(?=\s)/,
    file: within(HOME, '.bash_profile', '.bash_login', '.profile'),
  },
  { shells: BASH, flags: INTERACTIVE, unless: NO_BASHRC, file: within(HOME, '.bashrc') },
  // a bash that is started over a network
  {
    shells: BASH,
    flags: /^(?!)/,
    given: ['SSH_CLIENT', 'SSH2_CLIENT'],
    unless: /^(?!.*\s-\w*c)|\s--norc(?=\s)/,
    file: within(HOME, '.bashrc'),
  },
  { shells: BASH, unless: NO_BASH_ENV, file: named('BASH_ENV') },
  { shells: PLAIN, flags: LOGIN, file: within(HOME, '.profile') },
  { shells: PLAIN, flags: INTERACTIVE, file: named('ENV') },
  {
    shells: BASH,
    flags: /\s(?:--)?posix(?=\s)/,
    given: ['POSIXLY_CORRECT', 'SHELLOPTS'],
    unless: /^(?!.*\s-\w*i)/,
    file: named('ENV'),
  },
  { shells: KORN, flags: INTERACTIVE, file: within(HOME, '.kshrc') },
  { shells: KORN, flags: INTERACTIVE, file: within(HOME, '.mkshrc') },
  { shells: ZSH, unless: NO_FILES, file: within(OF_ZSH, '.zshenv') },
  { shells: ZSH, flags: LOGIN, unless: NO_FILES, file: within(OF_ZSH, '.zprofile') },
  { shells: ZSH, flags: INTERACTIVE, unless: NO_FILES, file: within(OF_ZSH, '.zshrc') },
  { shells: ZSH, flags: LOGIN, unless: NO_FILES, file: within(OF_ZSH, '.zlogin') },
  ...['profile.ps1', 'Microsoft.PowerShell_profile.ps1'].map((name) => ({
    shells: POWER_SHELL,
    unless: /\s-NoP\w*/i,
    file: within(SETTINGS, `powershell/${name}`),
  })),
];

const OF_LOGIN = /^\.?(?:bash_profile|bash_login|profile(?:\.d)?|(?:bash\.)?bashrc)$/;

/** Files of a home folder or of the system that shells read where a script has written them, by their names. */
const WRITTEN: readonly (Start & { readonly names: RegExp })[] = [
  // the profiles of most systems read the other file
  {
    shells: /^(?:bash|(?:d?a)?sh|\w*ksh(?:93)?)$/,
    flags: LOGIN,
    names: OF_LOGIN,
  },
  { shells: BASH, flags: INTERACTIVE, names: /^\.?bash(?:\.bash)?rc$/ },
  { shells: KORN, flags: INTERACTIVE, names: /^\.?m?kshrc$/ },
  { shells: ZSH, unless: NO_FILES, names: /^\.?zshenv$/ },
  { shells: ZSH, flags: LOGIN, unless: NO_FILES, names: /^(?:\.?(?:zprofile|zlogin)|profile(?:\.d)?)$/ },
  { shells: ZSH, flags: INTERACTIVE, unless: NO_FILES, names: /^\.?zshrc$/ },
  { shells: POWER_SHELL, unless: /\s-NoP\w*/i, names: /profile\.ps1$/ },
  { shells: /^sudo$/, names: /^environment$/ },
  { shells: /^sudo$/, flags: /\s(?:-\w*i\w*|--login)(?=\s)/, names: OF_LOGIN },
];

const CODE: readonly (Start & StartCode)[] = [
  { shells: /^(?:bash|(?:d?a|z)?sh|\w*ksh(?:93)?)$/, variable: 'PS4', runs: false },
  { shells: BASH, flags: INTERACTIVE, variable: 'PROMPT_COMMAND', runs: true },
  ...['PS0', 'PS1', 'PS2'].map((variable) => ({
    shells: /^(?:bash|(?:d?a|z)?sh|\w*ksh(?:93)?)$/,
    flags: INTERACTIVE,
    variable,
    runs: false,
  })),
];

/** Variables from which a bash takes its options. */
export const OPTION_VARIABLES: readonly string[] = ['SHELLOPTS', 'BASHOPTS'];

/** Variables with texts that shells run by themselves, besides functions. */
const CODE_VARIABLES: readonly string[] = [
  ...CODE.map(({ variable }) => variable),
  ...FILES.flatMap(({ file }) => (file.kind === 'named' ? [file.variable] : [])),
];

/** The variable in which a bash finds a function that another one has exported. */
export function functionVariable(name: string): string {
  return `BASH_FUNC_${name}%%`;
}

/** The name of the function that a variable holds; undefined: none. */
export function exportedFunction(variable: string): string | undefined {
  return /^BASH_FUNC_(.+)%%$/.exec(variable)?.[1];
}

/** Whether a shell runs more than its script because of a variable: a file before it, a text, or a function. */
export function isShellCode(variable: string): boolean {
  return CODE_VARIABLES.includes(variable) || exportedFunction(variable) !== undefined;
}

/** The files that a shell with its flags reads before its script, if they are there. */
export function listStartFiles(shell: string, isSet: (name: string) => boolean): readonly StartFile[] {
  const call = readCall(shell);
  return FILES.filter((each) => applies(each, call, isSet)).map(({ file }) => file);
}

/** The paths of those that the workflow tells. */
export function listStartPaths(
  shell: string,
  lookUp: (name: string) => string | undefined,
): readonly string[] {
  return listStartFiles(shell, (name) => lookUp(name) !== undefined).flatMap((file) => {
    if (file.kind === 'named') return lookUp(file.variable) ?? [];
    const folder = file.folders.find(({ variable }) => lookUp(variable) !== undefined);
    const path = folder === undefined ? undefined : lookUp(folder.variable);
    return path === undefined ? [] : file.names.map((name) => `${path}/${folder?.below ?? ''}${name}`);
  });
}

/** The variables whose texts it runs. */
export function listStartCode(shell: string): readonly StartCode[] {
  const call = readCall(shell);
  return CODE.filter((each) => applies(each, call));
}

/** Which of the files that scripts write it reads; `sudo` has some too. */
export function readsWritten(shell: string): (name: string) => boolean {
  const call = readCall(shell);
  const all = WRITTEN.filter((each) => applies(each, call));
  return (name) => all.some(({ names }) => names.test(name));
}

/** The name of a shell, and its flags with a space around each. */
function readCall(shell: string): { readonly name: string; readonly words: string } {
  const [program = '', ...rest] = shell.trim().split(/\s+/);
  const name = baseName(program.replaceAll('\\', '/')).replace(/\.exe$/i, '');
  return { name, words: ` ${rest.join(' ')} ` };
}

function applies(
  { shells, flags, unless, given = [] }: Start,
  { name, words }: ReturnType<typeof readCall>,
  isSet: (name: string) => boolean = () => false,
): boolean {
  if (!shells.test(name) || unless?.test(words) === true) return false;
  return flags === undefined || flags.test(words) || given.some(isSet);
}

const OWN_NAMES = new Set(
  FILES.flatMap(({ file }) => (file.kind === 'in' ? file.names : [])).map((name) => baseName(name)),
);
const OF_SYSTEM =
  /^\/(?:private\/)?etc\/(?:\w+\/)?(?:profile|bash\.bashrc|bashrc|z(?:shenv|profile|shrc|login)|mkshrc|environment)$/;

/** The names of start files of home folders. */
export const START_NAMES: readonly string[] = [...OWN_NAMES];

/** Where they may be in a folder that is copied into a home folder, or that is one. */
export const START_PATHS: readonly string[] = FILES.flatMap(({ file }) =>
  file.kind === 'in' ? file.names.flatMap((name) => [name, baseName(name), `.config/${name}`]) : [],
).filter((path, at, all) => all.indexOf(path) === at);

/** Where such files are, as the beginning of a pattern. */
const PLACES = /^(?:~|\$\{?HOME\}?|\/root|\/home\/[\w-]+|\/Users\/[\w-]+|\/etc(?:\/\w+)?)\/[^/]*$/;

/** The names of the start files that a path of the machine leads to; a pattern may be several. */
export function startNamesOf(path: string): readonly string[] {
  const name = baseName(path);
  if (/\/etc\/profile\.d\/[^/]+$/.test(path)) return ['profile.d'];
  if (OWN_NAMES.has(name) || OF_SYSTEM.test(path)) return [name];
  // the shell finds no name with a dot behind `*` alone
  if (!(PLACES.test(path) && /[*?[]/.test(name)) || /^[*?[]/.test(name)) return [];
  return [...OWN_NAMES].filter((each) => matchesPattern(each, name));
}

/** Whether a script may write such a file; most do not. */
export function maySpeakOfStartFiles(script: string): boolean {
  return SPEAKING.test(script) || SPEAKING.test(script.replace(/["'\\]/g, ''));
}

/** Whether a workflow or script may say what a shell reads before its own script. */
export function maySpeakOfStarts(text: string): boolean {
  return (CHOOSING.test(text) && CHOOSING.test(text.replace(INSTRUCTION, ''))) || maySpeakOfStartFiles(text);
}

/** `ENV` of a Dockerfile, as a script writes or looks for it: at the start of a line, a pattern or a text. */
const INSTRUCTION = /(?<=(?:^|[^\\]\n)[ \t]*|[\^/|#,~@]|["'](?=ENV[ \t]+\w+=))ENV[ \t]+(?=[A-Za-z_])/g;

const CHOOSING =
  /\b(?:BASH_ENV|ENV|ZDOTDIR)\b|\b(?:HOME|XDG_CONFIG_HOME)["']?[ \t]*[=:]|--(?:rcfile|init-file)\b/;

const SPEAKING =
  /bash_(?:profile|login)|bash\.?rc|[./$]profile\b|profile\.|zshenv|zprofile|z?shrc|zlogin|kshrc|etc\/environment|[ \t=]["']?(?:~|\$\{?HOME\}?|\/root|\/home\/\w+)\/?(?:\.config\b[\w./]*|\.\w*[*?[{$][^\s;|&]*)?["']?(?:\s|$)|\bcd[ \t]*[;&\n]/i;
