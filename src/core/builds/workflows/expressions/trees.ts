import { evaluateText, evaluateWhole, type StepScope } from '../scope.js';
import type { YamlScalar, YamlTree } from '../yaml/yaml-tree.js';
import { type ExpressionValue, isSettled, ListValue, ObjectValue, textOf, UnknownValue } from './values.js';

/** A part of a file with its expressions put in, as far as they are known; others stay as they are written. */
export function evaluateTree(tree: YamlTree, scope: StepScope): YamlTree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => evaluateTree(item, scope)) };
  if (tree.kind === 'map')
    return {
      ...tree,
      entries: tree.entries.map((entry) => ({ ...entry, value: evaluateTree(entry.value, scope) })),
    };
  if (typeof tree.value !== 'string' || !tree.value.includes('${{')) return tree;
  const value = evaluateWhole(tree.text, scope);
  if (value !== undefined) return isSettled(value) ? (treeOf(value, tree) ?? tree) : tree;
  const text = evaluateText(tree.text, scope);
  return isSettled(text.value) ? { ...tree, value: text.value, text } : tree;
}

/** A value at the place of the expression that gives it; null: it would be taken for an expression itself. */
function treeOf(value: ExpressionValue, at: YamlScalar): YamlTree | null {
  const { start } = at;
  if (value instanceof UnknownValue) return null;
  if (value instanceof ListValue) {
    const items = value.items.flatMap((item) => treeOf(item, at) ?? []);
    return items.length === value.items.length ? { kind: 'list', items, start } : null;
  }
  if (value instanceof ObjectValue) {
    const entries = value.entries.flatMap(([key, each]) => {
      const tree = treeOf(each, at);
      return tree === null || key.includes('${{') ? [] : [{ key, keyStart: start, value: tree }];
    });
    return entries.length === value.entries.length ? { kind: 'map', entries, start } : null;
  }
  const text = textOf(value);
  return text.includes('${{') ? null : { kind: 'scalar', value, text: at.text.as(text), start };
}
