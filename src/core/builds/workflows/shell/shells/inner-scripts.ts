import { baseName } from '../../../repo-path.js';
import { TracedText } from '../../../traced-text.js';
import { isUnknown } from '../../../unknown-texts.js';
import { type EnvironmentChange, unwrap } from '../builders/wrappers.js';
import type { ShellInput } from '../shell-commands.js';
import { isPowerShell, isShell } from '../shell-kind.js';
import type { ScriptWord } from '../shell-words.js';
import { decodeCommand } from './encoded-command.js';

/** A shell that a command starts. */
export interface InnerShell {
  /** Its parameters. */
  readonly args: readonly ScriptWord[];
  /** The shell that runs it, with its flags. */
  readonly shell: string;
  /** `NAME=value` before that. */
  readonly given: readonly ScriptWord[];
  /** Where it starts, one change of the folder after the other. */
  readonly folders: readonly ScriptWord[];
  /** What happens to its environment before that. */
  readonly changes: readonly EnvironmentChange[];
}

/** A script that a command runs. */
export interface InnerScript extends InnerShell {
  readonly text: TracedText;
  /** It comes over the standard input, which the commands in it have too. */
  readonly isTyped?: true;
}

/** A shell that reads its script from its standard input, or from a path that is not known: that may be a descriptor. */
export interface TypedShell extends InnerShell {
  readonly text: null;
  readonly path: TracedText | null;
}

/** A file whose text is known: the one of the step itself. */
export interface KnownFile {
  readonly path: string;
  readonly text: TracedText;
}

/** The script of `bash -c '…'`, `bash <<X` or `bash FILE`; null: there is none that is known. */
export function findScript(words: readonly ScriptWord[], input: ShellInput | null): InnerScript | null {
  const shell = findShell(words);
  if (shell === null || shell.text !== null) return shell;
  return shell.path === null && input?.kind === 'document' ? { ...shell, text: input.text } : null;
}

/** The shell that a command starts, and the script that it runs; null: it starts none, or what that runs is not known. */
export function findShell(words: readonly ScriptWord[], file?: KnownFile): InnerScript | TypedShell | null {
  const { called, given, folders, changes } = unwrap(words);
  const [shell, ...rest] = called;
  const program = shell?.text.value ?? '';
  const command = LENDING.test(baseName(program)) ? findLent(rest) : null;
  if (command !== null) return { text: command, args: [], shell: 'sh', given, folders, changes };
  if (!(isShell(program) || isPowerShell(program))) return null;
  if (!given.every(({ text }) => GIVEN.test(text.value))) return null;
  if (isPowerShell(program)) {
    const isFile = file !== undefined && rest.some(({ text }) => text.value === file.path);
    const text = findCommand(rest, /^powershell/i.test(program)) ?? (isFile ? file.text : null);
    const found = { args: [], shell: program, given, folders, changes };
    if (text !== null) return { ...found, text };
    return rest.every(({ text: { value } }) => /^-/.test(value))
      ? { ...found, text: null, path: null }
      : null;
  }
  const { at, hasText, isTyped } = readFlags(rest.map(({ text }) => text.value));
  const flags = rest.slice(0, at).map(({ text }) => text.value);
  const found = { shell: [program, ...flags, ''].join(' '), given, folders, changes };
  const operand = rest[at];
  if (hasText)
    return operand === undefined ? null : { ...found, text: operand.text, args: rest.slice(at + 2) };
  if (operand === undefined || isTyped) return { ...found, text: null, path: null, args: rest.slice(at) };
  const args = rest.slice(at + 1);
  return operand.text.value === file?.path
    ? { ...found, text: file.text, args }
    : { ...found, text: null, path: operand.text, args };
}

/** Programs that have a shell run a command as somebody else, or as on a terminal. */
const LENDING = /^(?:su|runuser|sg|script)$/;
const TEXT = /^-[A-Za-z]*c$|^--(?:session-)?command$/;
/** In the home of that user. */
const LOGIN = /^(?:-|-[A-Za-z]*l[A-Za-z]*|--login)$/;

/** The command of `su -c '…'`; null: there is none, or it runs elsewhere. */
function findLent(words: readonly ScriptWord[]): TracedText | null {
  if (words.some(({ text }) => LOGIN.test(text.value))) return null;
  const joined = words.find(({ text }) => text.value.startsWith('--command='))?.text;
  const at = words.findIndex(({ text }) => TEXT.test(text.value));
  return joined?.slice('--command='.length) ?? (at === -1 ? null : (words[at + 1]?.text ?? null));
}

/** A variable, or a function that bash takes from its environment. */
const GIVEN = /^(?:[A-Za-z_]\w*|BASH_FUNC_[^=]+%%)=/;

/** Flags with a value of their own. */
const VALUED = /^[-+][A-Za-z]*[oO]|^--(?:rcfile|init-file|emulate)$/;

/** The flags of a shell: where its operands begin, whether the first one is a script, and whether it reads one that is typed. */
export function readFlags(words: readonly string[]): {
  readonly at: number;
  readonly hasText: boolean;
  readonly isTyped: boolean;
} {
  let [at, hasText, isTyped] = [0, false, false];
  const isText = (value: string): boolean => /^-[A-Za-z]*c/.test(value);
  for (; at < words.length; at++) {
    const value = words[at] ?? '';
    const isOpen = isUnknown(value) && words.slice(at).some(isText);
    if (value === '--' || value === '-') return { at: at + 1, hasText, isTyped };
    if (!(/^[-+]./.test(value) || (isOpen && !hasText))) break;
    if (isText(value)) hasText = true;
    else if (/^-[A-Za-z]*s/.test(value)) isTyped = true;
    if (VALUED.test(value)) at++;
  }
  return { at, hasText, isTyped };
}

/** The text of `pwsh -Command …`, which is all that comes after the flag. `takesText`: also where it comes without one. */
function findCommand(words: readonly ScriptWord[], takesText: boolean): TracedText | null {
  for (let at = 0; at < words.length; at++) {
    const value = words[at]?.text.value ?? '';
    const isFlag = value.startsWith('-');
    if (/^-c(?:o(?:m(?:m(?:a(?:nd?)?)?)?)?)?$/i.test(value)) return joinWords(words.slice(at + 1));
    if (/^-(?:e|ec|en\w*)$/i.test(value)) return decodeCommand(words[at + 1]?.text);
    if (/^-(?:f|fi|fil|file)$/i.test(value)) return null;
    if (!isFlag) return takesText ? joinWords(words.slice(at)) : null;
    if (
      /^-(?:ex\w*|ep|w|wi\w*|wd|wo\w*|v|ve\w*|of?|ou\w*|i|if|in(?:p\w*)?|config\w*|settings\w*)$/i.test(value)
    )
      at++;
  }
  return null;
}

function joinWords(words: readonly ScriptWord[]): TracedText | null {
  const [first, ...others] = words;
  if (first === undefined || first.text.value === '-') return null;
  return TracedText.join([first.text, ...others.flatMap(({ text }) => [text.as(' '), text])]);
}
