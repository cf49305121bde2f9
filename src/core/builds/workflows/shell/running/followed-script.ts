import type { TracedText } from '../../../traced-text.js';
import type { UnknownTexts } from '../../../unknown-texts.js';
import type { SourcedVariables } from '../files/sourced-variables.js';
import { showsFlag } from '../values/shell-value.js';
import { NO_OPTIONS, type ShellOptions } from './ending/shell-options.js';
import { type RanScript, runScript } from './run-script.js';
import type { Dialect, ScriptSurroundings } from './script-run.js';

/** A script with what the workflow says around it. */
export interface WrittenScript {
  readonly text: TracedText;
  /** What runs it: `bash`, `sh -e {0}`. */
  readonly shell: string;
  /** Where it starts, relative to the workspace; null: unknown. */
  readonly folder: string | null;
  readonly texts: UnknownTexts;
  /** The script before its translation from PowerShell. */
  readonly written?: string;
  lookUp(name: string): TracedText | undefined;
  mayBeSet(name: string): boolean;
}

const SETTING = /(?<![\w$])([A-Za-z_]\w*)(?:\[[^\]\n]*\])?\+?=/g;
const NAMING = /\b(?:read|mapfile|readarray|local|declare|typeset|for|select|printf\s+-v)\s([^\n;|&<]*)/g;
const NO_NAMES: ReadonlySet<string> = new Set();

const NOTHING_SOURCED: SourcedVariables = { names: NO_NAMES, isOpen: false, mayRun: false };
const ANY_SOURCED: SourcedVariables = { names: NO_NAMES, isOpen: true, mayRun: true };

/** Where a script takes variables from that it does not set itself. */
export type SourceReading = Pick<ScriptSurroundings, 'findPrinted' | 'findSourced' | 'started'>;

/** Nothing is known of any file. */
const NOTHING_READ: SourceReading = {
  findPrinted: () => ANY_SOURCED,
  findSourced: () => ANY_SOURCED,
  started: NOTHING_SOURCED,
};

/** Follows a script over all the ways that it may take. */
export function followScript(script: WrittenScript, reading: SourceReading = NOTHING_READ): RanScript {
  const assigned = listAssigned(script.text.value);
  return runScript(script.text, script.folder, takesArguments(script.shell) ? null : [[]], {
    texts: script.texts,
    dialect: dialectOf(
      script.shell,
      script.text.value,
      KEPT_TO.some((name) => script.lookUp(name) !== undefined || script.mayBeSet(name)),
    ),
    lookUp: (name) => script.lookUp(name),
    mayBeSet: (name) => script.mayBeSet(name),
    isAssigned: (name) => assigned.has(name),
    ...reading,
    shown: isPowerShell(script.shell) ? listShown(script.written ?? '') : NO_NAMES,
  });
}

/** The names that a script sets anywhere. */
function listAssigned(text: string): ReadonlySet<string> {
  const set = [...text.matchAll(SETTING)].map(([, name = '']) => name);
  const named = [...text.matchAll(NAMING)].flatMap(
    ([, words = '']) => words.match(/(?<![$\w-])[A-Za-z_]\w*/g) ?? [],
  );
  return new Set([...set, ...named]);
}

/** Whether the shell may hand parameters on: the runner itself gives none. */
function takesArguments(shell: string): boolean {
  return /\{0\}['"]?\s+\S/.test(shell);
}

const PARAMETER = /\$(\w+)[ \t]*\+?=(?!=)([^\n;]*)/g;

/** Parameters of PowerShell to which a script gives what shows a flag: lists are several words. */
function listShown(script: string): ReadonlySet<string> {
  const found = [...script.matchAll(PARAMETER)].filter(([, , value = '']) =>
    showsFlag(value.replace(/['"]/g, ' ')),
  );
  const names = new Set(found.map(([, name = '']) => name.toLowerCase()));
  const used = script.match(/[$@]\w+/g) ?? [];
  return new Set(used.filter((each) => names.has(each.slice(1).toLowerCase())));
}

function isPowerShell(shell: string): boolean {
  return /^(?:\S*[\\/])?(?:pwsh|powershell)(?:\.exe)?(?:\s|$)/i.test(shell);
}

/** What makes zsh part the values of variables as other shells do. */
const SPLITTING = /sh_?word_?split|\bemulate\b/i;

/** What makes a bash end what it captures where it would end itself. */
const STOPPING = /inherit_errexit|posix|BASHOPTS|SHELLOPTS/i;

/** What makes a bash keep to POSIX. */
const POSIX = /posix|BASHOPTS|SHELLOPTS/i;

/** Variables that do so. */
const KEPT_TO = ['POSIXLY_CORRECT', 'SHELLOPTS'];

/** What runs another shell, which may be dash. */
const OTHER_SHELL = /(?:^|[\s;&|(/])(?:d?a|k)?sh\s+(?:-|<<)/i;

/** The options that a shell starts with; where its flags are not written, it is the runner that gives them. */
function readOptions(shell: string, script: string): ShellOptions {
  const flags = /\s/.test(shell) ? shell : '-e';
  return {
    ...NO_OPTIONS,
    stops: /\s-\w*e|errexit/.test(` ${flags}`),
    needsSet: /\s-\w*u|nounset/.test(flags),
    printsAnyTime: script.includes('BASH_XTRACEFD'),
  };
}

/** `isKept`: a variable may make a bash keep to POSIX. */
function dialectOf(shell: string, script: string, isKept: boolean): Dialect {
  const [program = ''] = shell.split(/\s/);
  const name = /[^\\/]*$/.exec(program)?.[0].toLowerCase() ?? '';
  const isZsh = name === 'zsh';
  return {
    isPowerShell: isPowerShell(shell),
    splits: !isZsh || SPLITTING.test(script),
    spreads: isZsh,
    hasBraces: name !== 'dash',
    stopsWithin: name !== 'bash' || STOPPING.test(script) || STOPPING.test(shell),
    options: readOptions(shell, script),
    keepsAssigned:
      /^(?:d?a|k)?sh$/.test(name) ||
      (isKept || POSIX.test(script + shell) || OTHER_SHELL.test(script) ? 'maybe' : false),
    isPlain: /^(?:d?a)?sh$/.test(name),
    mayLack: /^(?:d?a)?sh$/.test(name) || OTHER_SHELL.test(script),
  };
}
