import type { TracedText } from '../../traced-text.js';
import { findInput, findScriptAction } from '../actions/script-actions.js';
import { itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Where a step has its script: in `run`, or in what it gives an action that runs it. */
export function scriptTreeOf(step: YamlTree): YamlTree | undefined {
  const action = findScriptAction(step);
  return action === null ? memberOf(step, 'run') : findInput(step, action.script);
}

export function scriptOf(step: YamlTree): TracedText | null {
  return textOf(scriptTreeOf(step));
}

/** What says how the scripts of a job run where they do not say so themselves: the first of some trees that does. */
export function findDefault(
  trees: readonly (YamlTree | undefined)[],
  key: 'shell' | 'working-directory',
): TracedText | null {
  for (const tree of trees) {
    const text = textOf(memberOf(memberOf(memberOf(tree, 'defaults'), 'run'), key));
    if (text !== null) return text;
  }
  return null;
}

/** Steps of which only a part is looked at, and the whole of them. */
const WHOLE = new WeakMap<YamlTree, YamlTree>();

/** Lets a part of a step stand where the whole does. */
export function markPart(part: YamlTree, whole: YamlTree): YamlTree {
  WHOLE.set(part, whole);
  return part;
}

export function isPart(step: YamlTree): boolean {
  return WHOLE.has(step);
}

/** The steps of a job before one. A step that an alias repeats has more before it the second time. */
export function listBefore(job: YamlTree, step: YamlTree | undefined): readonly YamlTree[] {
  const steps = itemsOf(memberOf(job, 'steps'));
  const at = step === undefined ? -1 : steps.lastIndexOf(WHOLE.get(step) ?? step);
  return at === -1 ? steps : steps.slice(0, at);
}
