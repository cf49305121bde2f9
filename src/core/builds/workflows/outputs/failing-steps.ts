import { memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Whether a step or job may run after one that has failed. */
export function outlivesErrors(tree: YamlTree): boolean {
  const condition = memberOf(tree, 'if');
  if (condition === undefined) return false;
  const said = condition.kind === 'scalar' ? condition.text.value : 'always()';
  return /\b(?:always|failure|cancelled|success)\s*\(/i.test(said);
}

/** Whether what comes after a step or job may run where that fails. */
export function mayFail(tree: YamlTree): boolean {
  const written = memberOf(tree, 'continue-on-error');
  return written !== undefined && textOf(written)?.value !== 'false';
}
