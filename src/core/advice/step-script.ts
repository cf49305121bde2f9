import { SourceText } from '../builds/source-text.js';
import { TracedText } from '../builds/traced-text.js';
import { parseScript } from '../builds/workflows/shell/syntax/script-parser.js';
import {
  listInner,
  type ScriptNode,
  type SimpleCommand,
} from '../builds/workflows/shell/syntax/script-tree.js';
import { joinStep, type ShippedStep } from '../dockerfile/shipped/shipped-step.js';
import { once } from '../kept.js';

const SHELL = /^(?:\S*\/)?(?:ba|da|z|k|a)?sh$/;
/** What may precede a command and changes nothing of what it is. */
const WRAPPER =
  /^(?:sudo|doas|env|exec|command|builtin|time|nice|nohup|stdbuf|setsid|\\?\w+=.*|-[A-Za-z]\w*|--[\w-]+(?:=.*)?)$/s;
/** The same with a word of its own: a user, a time, a folder. */
const WRAPPER_WITH_WORD = /^(?:gosu|su-exec|timeout|chroot|chpst|setuidgid)$/;
const ONLY_HEREDOC = /^\s*(?:<<-?\s*["']?\w+["']?\s*)+$/;
/** A here-document that is the script by itself, or that a shell reads. */
const READS_HEREDOC =
  /^\s*(?:<<-?\s*["']?\w+["']?\s*)+(?:$|\S*\b(?:ba|da|z|k|a)?sh\b)|(?:^|[;&|(\s])(?:\S*\/)?(?:ba|da|z|k|a)?sh(?:\s+-(?!\w*c)\S*)*\s*<<-?/;
/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;

/** A script that a RUN hands to a shell. */
export class StepScript {
  readonly text: string;
  #root: ScriptNode | null | undefined;
  #commands: readonly PlainCommand[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** What it says, read once for all rules; null where it is longer than what is read. */
  get root(): ScriptNode | null {
    if (this.#root === undefined) this.#root = readScript(this.text);
    return this.#root;
  }

  /** Its commands, listed once for all rules. */
  get commands(): readonly PlainCommand[] {
    this.#commands ??= listPlainCommands(this.root);
    return this.#commands;
  }
}

/** All that an instruction says, in whatever form. */
export const textOf = (step: ShippedStep): string => step.whole ?? joinStep(step);

/** Whether a text may have words of commands that it does not show: `a\pt`, or one over two lines. */
export const hidesWords = (text: string): boolean =>
  text.includes('\\') && /\\[\w+-]|\w\\\n[\w+-]/.test(text);

/** The scripts that a RUN hands to a shell; none where something else reads them. */
export const listScripts = once((step: ShippedStep): readonly StepScript[] =>
  listTexts(step).map((text) => new StepScript(text)),
);

function listTexts({ keyword, json, words, text, heredocs }: ShippedStep): readonly string[] {
  if (keyword !== 'run') return [];
  if (json) {
    const [shell = '', flag = '', script] = words;
    return SHELL.test(shell) && /^-\w*c$/.test(flag) && script !== undefined ? [script] : [];
  }
  if (heredocs.length === 0) return [text];
  const reads = READS_HEREDOC.test(text);
  const bodies = reads ? heredocs.filter((body) => !/^#!(?!.*sh\b)/.test(body)) : [];
  return ONLY_HEREDOC.test(text) ? bodies : [text, ...bodies];
}

/** What a script says; null where it is longer than what is read. */
export function readScript(script: string): ScriptNode | null {
  if (script.length > MAX_SCRIPT) return null;
  const traced = TracedText.made(script, new SourceText('', script), 0, script.length);
  return parseScript(traced).root;
}

/** Each part of a script, the outer ones first. */
export function listNodes(node: ScriptNode): readonly ScriptNode[] {
  const found: ScriptNode[] = [];
  addNodes(node, found);
  return found;
}

function addNodes(node: ScriptNode, found: ScriptNode[]): void {
  found.push(node);
  for (const inner of listInner(node)) addNodes(inner, found);
}

/** A command without what may precede it: its program, and its other words as they are written. */
export interface PlainCommand {
  /** Without its folder. */
  readonly program: string;
  /** The same as it is written. */
  readonly first: string;
  /** Without the quotes around them. */
  readonly words: readonly string[];
  /** The words as the program gets them, as far as nothing is expanded. */
  readonly scripts: readonly string[];
}

/** The commands of a script in the order in which they are written, those in others included. */
export function listPlainCommands(root: ScriptNode | null): readonly PlainCommand[] {
  const found: PlainCommand[] = [];
  for (const node of root === null ? [] : listNodes(root)) {
    const command = node.kind === 'command' ? readCommand(node) : null;
    if (command !== null) found.push(command);
  }
  return found;
}

export function readCommand({ words }: SimpleCommand): PlainCommand | null {
  const written = words.map(({ value }) => value);
  return toCommand(written.map(unquote), written);
}

/** Of a list of words that no shell reads. */
export function readWords(words: readonly string[]): PlainCommand | null {
  return toCommand(words, null);
}

function toCommand(words: readonly string[], written: readonly string[] | null): PlainCommand | null {
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (WRAPPER_WITH_WORD.test(word)) at++;
    else if (!WRAPPER.test(word)) break;
    else if (/^-[ugUnk]$/.test(word)) at++;
  }
  const first = words[at];
  if (first === undefined) return null;
  return new CommandWords(first, words.slice(at + 1), written?.slice(at + 1) ?? null);
}

class CommandWords implements PlainCommand {
  readonly program: string;
  readonly first: string;
  readonly words: readonly string[];
  readonly #written: readonly string[] | null;

  /** `written`: the words as a shell gets them; null where none does. */
  constructor(first: string, words: readonly string[], written: readonly string[] | null) {
    // what a shell puts there is not a path
    this.program = /^[$`]/.test(first) ? first : first.slice(first.lastIndexOf('/') + 1);
    this.first = first;
    this.words = words;
    this.#written = written;
  }

  get scripts(): readonly string[] {
    return this.#written?.map(readQuoted) ?? this.words;
  }
}

export function isShell(program: string): boolean {
  return SHELL.test(program);
}

/** Without the quotes around all of it. */
function unquote(word: string): string {
  if (!/["'\\]/.test(word)) return word;
  const [, single, double] = /^(?:'([^']*)'|"([^"]*)")$/.exec(word) ?? [];
  return single ?? double ?? word.replace(/\\(?=[^\n])/g, '');
}

/** A word without its quotes and escapes, with what would be expanded as it is. */
function readQuoted(word: string): string {
  return word.replace(/'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g, (_, single, double, escaped) => {
    if (double !== undefined) return String(double).replace(/\\(["$`\\])/g, '$1');
    return String(single ?? escaped);
  });
}
