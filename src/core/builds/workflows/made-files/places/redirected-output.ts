import type { Redirection, ScriptNode } from '../../shell/syntax/script-tree.js';

/** Whether something is written. */
export function isOut({ operator }: Redirection): boolean {
  return operator.includes('>');
}

/** The redirection of what is printed, where there is one and no other but of errors. */
export function targetOf(redirections: readonly Redirection[]): Redirection | null {
  const [target, ...others] = redirections.filter((each) => isOut(each) && each.descriptor !== '2');
  const isPlain =
    target !== undefined && /^(?:>|>>|>\|)$/.test(target.operator) && /^1?$/.test(target.descriptor);
  return isPlain && others.length === 0 ? target : null;
}

/** The commands of a group, one after the other. */
export function listItems(node: ScriptNode): readonly ScriptNode[] {
  if (node.kind === 'subshell' && node.isBackground !== true && node.coprocess === undefined)
    return listItems(node.body);
  return node.kind === 'list' ? node.items.flatMap(listItems) : [node];
}
