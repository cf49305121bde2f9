import { baseName } from '../../../repo-path.js';
import { TracedText } from '../../../traced-text.js';
import { isUnknown, type UnknownTexts } from '../../../unknown-texts.js';
import { listOutcomes } from '../expression-words.js';
import { isCmd, isPowerShell, isShell } from '../shell-kind.js';
import type { ScriptWord } from '../shell-words.js';
import { readFlags } from './inner-scripts.js';

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
  const words = partWords(text);
  const isPlain = !isUnknown(text.value) && isOnlyShell(words.map(({ value }) => value));
  if (isPlain) return { shell: written, words: null, written };
  const inner = findInner(words.map(({ value }) => value));
  return { shell: inner ?? written, words, written };
}

const SPACE = /[ \t]/;

/** The words as the runner parts them: the command up to the first space, and the rest with double quotes alone. */
function partWords(text: TracedText): readonly TracedText[] {
  const source = text.value;
  const start = source.length - source.trimStart().length;
  const first = source.indexOf(' ', start);
  if (first === -1) return [text.slice(start)];
  const words = [text.slice(start, first)];
  for (let at = first; at < source.length; ) {
    while (SPACE.test(source[at] ?? '')) at++;
    if (at >= source.length) break;
    const parts: TracedText[] = [];
    at = readWord(text, at, parts);
    words.push(formatWord(TracedText.join([text.slice(at, at), ...parts])));
  }
  return words;
}

/** Reads one word; where it ends. */
function readWord(text: TracedText, from: number, parts: TracedText[]): number {
  const source = text.value;
  let [at, isQuoted] = [from, false];
  while (at < source.length) {
    const slashes = /^\\*/.exec(source.slice(at))?.[0].length ?? 0;
    const isEscape = slashes > 0 && source[at + slashes] === '"';
    if (slashes > 0) {
      parts.push(text.slice(at, at + (isEscape ? slashes >> 1 : slashes)));
      at += slashes;
      if (!(isEscape && slashes % 2 === 1)) continue;
      parts.push(text.slice(at, at + 1));
    } else if (source[at] !== '"') {
      if (!isQuoted && SPACE.test(source[at] ?? '')) break;
      parts.push(text.slice(at, at + 1));
    } else if (isQuoted && source[at + 1] === '"') {
      at++;
      parts.push(text.slice(at, at + 1));
    } else isQuoted = !isQuoted;
    at++;
  }
  return at;
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
