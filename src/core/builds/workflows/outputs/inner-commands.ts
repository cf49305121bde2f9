import { listInner, type Redirection, type ScriptNode } from '../shell/syntax/script-tree.js';
import { PRINTING } from './harmless-programs.js';
import type { RunnerFile } from './runner-file.js';

/** The same words without what they do. */
export function silence(node: ScriptNode): ScriptNode {
  if (node.kind !== 'command') return node.kind === 'test' ? node : { kind: 'subshell', body: empty(node) };
  const [first] = node.words;
  return first === undefined ? node : { ...node, words: [first.as(':'), ...node.words], redirections: [] };
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

export function listFunctions(node: ScriptNode): readonly string[] {
  const own = node.kind === 'function' ? [node.name] : [];
  return [...own, ...listInner(node).flatMap(listFunctions)];
}
