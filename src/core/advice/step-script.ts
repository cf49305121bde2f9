import { SourceText } from '../builds/source-text.js';
import { TracedText } from '../builds/traced-text.js';
import { parseScript } from '../builds/workflows/shell/syntax/script-parser.js';
import {
  listInner,
  type ScriptNode,
  type SimpleCommand,
} from '../builds/workflows/shell/syntax/script-tree.js';
import type { ShippedStep } from '../dockerfile/shipped-step.js';

const SHELL = /^(?:\S*\/)?(?:ba|da|z|k|a)?sh$/;
/** What may precede a command and changes nothing of what it is. */
const WRAPPER = /^(?:sudo|env|exec|command|time|nice|nohup|eatmydata|\\?\w+=.*|-[A-Za-z]+)$/s;
/** Longer scripts are not read. */
const MAX_SCRIPT = 64 * 1024;

/** A script that a RUN hands to a shell. */
export class StepScript {
  readonly text: string;
  #root: ScriptNode | null | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** What it says, read once for all rules; null where it is longer than what is read. */
  get root(): ScriptNode | null {
    if (this.#root === undefined) this.#root = readScript(this.text);
    return this.#root;
  }
}

const KNOWN = new WeakMap<ShippedStep, readonly StepScript[]>();

/** The scripts that a RUN hands to a shell; none where something else reads them. */
export function listScripts(step: ShippedStep): readonly StepScript[] {
  const known = KNOWN.get(step) ?? listTexts(step).map((text) => new StepScript(text));
  KNOWN.set(step, known);
  return known;
}

function listTexts({ keyword, json, words, text, heredocs }: ShippedStep): readonly string[] {
  if (keyword !== 'run') return [];
  if (json) {
    const [shell = '', flag = '', script] = words;
    return SHELL.test(shell) && /^-\w*c$/.test(flag) && script !== undefined ? [script] : [];
  }
  if (heredocs.length === 0) return [text];
  const [first = ''] = /\S+/.exec(text) ?? [];
  const reads = first.startsWith('<<') || SHELL.test(first);
  const bodies = reads ? heredocs.filter((body) => !/^#!(?!.*sh\b)/.test(body)) : [];
  return first.startsWith('<<') ? bodies : [text, ...bodies];
}

/** What a script says; null where it is longer than what is read. */
export function readScript(script: string): ScriptNode | null {
  if (script.length > MAX_SCRIPT) return null;
  const traced = TracedText.made(script, new SourceText('', script), 0, script.length);
  return parseScript(traced, false).root;
}

/** Each part of a script, the outer ones first. */
export function* listNodes(node: ScriptNode): Generator<ScriptNode> {
  yield node;
  for (const inner of listInner(node)) yield* listNodes(inner);
}

/** A command without what may precede it: its program, and its other words as they are written. */
export interface PlainCommand {
  /** Without its folder. */
  readonly program: string;
  readonly words: readonly string[];
}

export function readCommand({ words }: SimpleCommand): PlainCommand | null {
  const written = words.map(({ value }) => unquote(value));
  let at = 0;
  while (at < written.length && WRAPPER.test(written[at] ?? ''))
    at += /^-[ugU]$/.test(written[at] ?? '') ? 2 : 1;
  const program = written[at];
  if (program === undefined) return null;
  return { program: program.slice(program.lastIndexOf('/') + 1), words: written.slice(at + 1) };
}

export function isShell(program: string): boolean {
  return SHELL.test(program);
}

/** Without the quotes around all of it. */
function unquote(word: string): string {
  const [, single, double] = /^(?:'([^']*)'|"([^"]*)")$/.exec(word) ?? [];
  return single ?? double ?? word.replace(/\\(?=[^\n])/g, '');
}
