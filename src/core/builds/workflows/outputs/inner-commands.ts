import type { TracedText } from '../../traced-text.js';
import {
  listInner,
  type Redirection,
  type ScriptNode,
  type SimpleCommand,
} from '../shell/syntax/script-tree.js';
import { PRINTING } from './harmless-programs.js';
import type { RunnerFile } from './runner-file.js';

/** The same words without what they do. */
export function silence(node: ScriptNode): ScriptNode {
  if (node.kind !== 'command') return node.kind === 'test' ? node : { kind: 'subshell', body: empty(node) };
  const [first] = node.words;
  if (first === undefined) return node;
  // what they capture runs all the same
  const redirections = node.redirections.filter(({ target, document }) =>
    CAPTURING.test(document === null ? target.value : document.isLiteral ? '' : document.text.value),
  );
  return { ...node, words: [first.as(':'), ...node.words], redirections };
}

const CAPTURING = /[$<>]\(|`/;

/** Whether something within captures what `silence` leaves out: the words of loops and choices, and redirections around others. */
export function losesCaptures(node: ScriptNode): boolean {
  const isLeftOut = node.kind === 'loop' || node.kind === 'case' || node.kind === 'redirected';
  return (
    (isLeftOut && listTexts(node).some((text) => CAPTURING.test(text))) || listInner(node).some(losesCaptures)
  );
}

/** Something that runs nothing, in the place of what is not read at all. */
function empty(node: ScriptNode): ScriptNode {
  return { kind: 'list', items: listInner(node).map(silence) };
}

export function namesFile(node: ScriptNode, file: RunnerFile): boolean {
  if (node.kind === 'command')
    return [...node.words, ...node.redirections.map(({ target }) => target)].some(({ value }) =>
      value.includes(file.variable),
    );
  const own = node.kind === 'redirected' ? node.redirections : [];
  return (
    own.some(({ target }) => target.value.includes(file.variable)) ||
    listInner(node).some((inner) => namesFile(inner, file))
  );
}

/** Whether what is printed within would go somewhere else. */
export function writesElsewhere(redirections: readonly Redirection[], body: ScriptNode): boolean {
  const isOut = redirections.some(({ operator }) => operator.includes('>'));
  return isOut && prints(body);
}

function prints(node: ScriptNode): boolean {
  if (node.kind === 'command') return PRINTING.test(node.words[0]?.value ?? '');
  return listInner(node).some(prints);
}

/** A command with what it prints thrown away. */
export function muffle(node: SimpleCommand): ScriptNode {
  const [first] = node.words;
  if (first === undefined) return node;
  const nowhere = { descriptor: '', operator: '>', target: first.as('/dev/null'), document: null };
  return {
    kind: 'redirected',
    body: { ...node, redirections: [] },
    redirections: [...node.redirections, nowhere],
  };
}

/** The functions of a script that write to a file of the runner, by themselves or by calling others that do. */
export function listWriters(root: ScriptNode, file: RunnerFile): ReadonlySet<string> {
  const found = new Set<string>();
  const open = listDefinitions(root);
  for (let count = -1; count < found.size; ) {
    count = found.size;
    for (const { name, body } of open) if (namesFile(body, file) || names(body, found)) found.add(name);
  }
  return found;
}

/** Whether something within may be a call of some functions. */
export function names(node: ScriptNode, functions: ReadonlySet<string>): boolean {
  if (functions.size === 0) return false;
  const isNamed = listTexts(node).some((text) => findWord(text, functions));
  return isNamed || listInner(node).some((inner) => names(inner, functions));
}

/** A command whose name is not written out, or which runs others: any function may be called. */
const ANY_CALL = /(?<!\()[(;|&`\n]\s*["']*\$|\b(?:eval|source|trap|alias|then|do|else)\b/;

/** Whether what some functions print may be taken by `$(…)` in the words of a node itself. */
export function capturesAny(node: ScriptNode, functions: ReadonlySet<string>): boolean {
  if (functions.size === 0) return false;
  return listTexts(node).some(
    (text) => CAPTURING.test(text) && (ANY_CALL.test(text) || findWord(text, functions)),
  );
}

/** Quotes and backslashes may be within a name. */
function findWord(text: string, words: ReadonlySet<string>): boolean {
  const parts = text.replace(/["'\\]/g, '').split(/[^\w.:@%+-]+/);
  return (
    parts.some((part) => words.has(part)) ||
    [...words].some((word) => !PLAIN.test(word) && text.includes(word))
  );
}

const PLAIN = /^[\w.:@%+-]+$/;

/** The texts of a node itself. */
function listTexts(node: ScriptNode): readonly string[] {
  const all: TracedText[] = [];
  if (node.kind === 'command') all.push(...node.words);
  if (node.kind === 'command' || node.kind === 'redirected')
    for (const { target, document } of node.redirections)
      all.push(target, ...(document === null ? [] : [document.text]));
  if (node.kind === 'test') all.push(node.text);
  if (node.kind === 'loop') all.push(...(node.each?.words ?? []));
  if (node.kind === 'case') all.push(node.word, ...node.branches.map(({ patterns }) => patterns));
  return all.map(({ value }) => value);
}

function listDefinitions(node: ScriptNode): readonly Extract<ScriptNode, { kind: 'function' }>[] {
  const own = node.kind === 'function' ? [node] : [];
  return [...own, ...listInner(node).flatMap(listDefinitions)];
}

export function listFunctions(node: ScriptNode): readonly string[] {
  return listDefinitions(node).map(({ name }) => name);
}
