import { baseName } from '../../../repo-path.js';
import { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { listOutcomes } from '../expression-words.js';
import { isCmd, isPowerShell, isShell } from '../shell-kind.js';
import type { ScriptWord } from '../shell-words.js';
import { readFlags } from './inner-scripts.js';
import { partRunnerWords } from './runner-words.js';

/** The file that holds the script of a step, in the words of a `shell`. */
export const SCRIPT_FILE = '{0}';

/** What runs the script of a step. */
export interface ShellCall {
  /** The shell that reads it, with its flags: `bash -e {0}`. As written where nothing tells which it is. */
  readonly shell: string;
  /** All of the words, where they do more than start that shell; null: they do not. */
  readonly words: readonly TracedText[] | null;
  /** What is written, for people. */
  readonly written: string;
}

/** What a `shell` of a workflow runs: more than one where an expression chooses among them. */
export function readShell(text: TracedText, texts: UnknownTexts): readonly ShellCall[] {
  const outcomes = listOutcomes(text, texts);
  if (outcomes === null) return [readCall(text, texts)];
  return outcomes.map((words) =>
    readCall(TracedText.join(words.flatMap((word, at) => (at === 0 ? [word] : [word.as(' '), word]))), texts),
  );
}

function readCall(text: TracedText, texts: UnknownTexts): ShellCall {
  const written = texts.restore(text.value);
  if (!isUnknown(text.value) && isPlain(text)) return { shell: written, words: null, written };
  const words = partWords(text);
  const inner = findInner(words.map(({ value }) => value));
  return { shell: inner ?? written, words, written };
}

/** The steps of a file have few shells. */
const PLAIN = new Map<string, boolean>();
const MAX_KEPT = 1_000;

/** Whether a text without unknown parts only starts a shell for the script. */
function isPlain(text: TracedText): boolean {
  const known = PLAIN.get(text.value);
  if (known !== undefined) return known;
  const found = isOnlyShell(partWords(text).map(({ value }) => value));
  if (PLAIN.size < MAX_KEPT) PLAIN.set(text.value, found);
  return found;
}

/** The words as the runner parts them: the command up to the first space, and the rest with double quotes alone. */
function partWords(text: TracedText): readonly TracedText[] {
  const start = text.value.length - text.value.trimStart().length;
  const first = text.value.indexOf(' ', start);
  if (first === -1) return [text.slice(start)];
  return [text.slice(start, first), ...partRunnerWords(text.slice(first)).map(formatWord)];
}

/** `{{` is one brace. */
function formatWord(word: TracedText): TracedText {
  return /\{\{|\}\}|\{0[,:]/.test(word.value)
    ? word.as(
        word.value
          .replace(/\{0[,:][^{}]*\}/g, SCRIPT_FILE)
          .replace(/\{\{|\}\}/g, (braces) => braces[0] ?? ''),
      )
    : word;
}

/** What PowerShell is told that only runs the script. */
const ONLY_SCRIPT =
  /^(?:(?:Bypass|RemoteSigned|Unrestricted|Hidden|Text|XML|STA|MTA)\s+)*(?:[.&]\s*)?["']?\{0\}["']?$/i;
/** The same for cmd. */
const ONLY_BATCH = /^(?:\/\w+(?::\w+)?\s+)*"*(?:CALL\s+)?"*\{0\}"*$/i;

/** Whether words only start a shell for the script, or a program of another language. */
function isOnlyShell([program = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (isShell(program)) {
    const { at, hasText } = readFlags(rest);
    return !hasText && (rest[at] ?? SCRIPT_FILE) === SCRIPT_FILE && !rest.some((word) => FILED.test(word));
  }
  if (isPowerShell(program)) return ONLY_SCRIPT.test(rest.filter((word) => !word.startsWith('-')).join(' '));
  if (isCmd(program)) return ONLY_BATCH.test(rest.join(' '));
  return isLanguage(program) && rest.every((word) => word === SCRIPT_FILE || /^-\w+$/.test(word));
}

const FILED = /^--(?:rcfile|init-file)$/;

const LANGUAGES =
  /^(?:python[\d.]*|pypy\d*|perl|ruby|node|deno|bun|tsx|ts-node|[rR]script|R|php|lua|julia|swift|groovy|elixir|erl|osascript|octave|tclsh|cmake|psql|sqlite3)(?:\.exe)?$/;

/** Whether a program runs scripts of a language that is not a shell. */
export function isLanguage(program: string): boolean {
  return LANGUAGES.test(baseName(program.replaceAll('\\', '/')));
}

/** The shell that reads the script, by the words before its file; null: none of them is one. */
function findInner(words: readonly string[]): string | null {
  const file = words.findIndex((word) => word.includes(SCRIPT_FILE));
  const own = words[file];
  if (own === undefined) return null;
  const within = own === SCRIPT_FILE ? words.slice(0, file) : own.split(/[\s"';&|]+/);
  const end = own === SCRIPT_FILE ? within.length : within.indexOf(SCRIPT_FILE);
  const at = within.findLastIndex((word, index) => index < end && isRunning(word));
  if (at !== -1) return [...within.slice(at, end), SCRIPT_FILE].join(' ');
  return own === SCRIPT_FILE ? null : findInner([...words.slice(0, file), SCRIPT_FILE]);
}

function isRunning(word: string): boolean {
  return isShell(word) || isPowerShell(word) || isLanguage(word) || isCmd(word);
}

/** Words that nothing expands. */
export function toScriptWords(words: readonly TracedText[]): readonly ScriptWord[] {
  return words.map((text) => ({ text, isLoose: false, isOpen: false }));
}
