import type { ResetPath } from '../yaml/cut-values.js';
import type { ComposeNode, MapEntry } from './node.js';

/** Takes out what `!reset` and `!override` of a later file name; items of lists are never meant. */
export function applyResets(node: ComposeNode, resets: readonly ResetPath[]): ComposeNode {
  if (node.kind !== 'map' || resets.length === 0) return node;
  const byKey = groupByKey(resets);
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node.entries) {
    const inner = [...(byKey.get(key) ?? []), ...(key === '*' ? [] : (byKey.get('*') ?? []))];
    if (inner.some((path) => path.length === 0)) continue;
    const value = applyResets(entry.value, inner);
    entries.set(key, value === entry.value ? entry : { key: entry.key, value });
  }
  return { ...node, entries };
}

/** What is left of the paths behind their first keys. */
function groupByKey(resets: readonly ResetPath[]): Map<string, ResetPath[]> {
  const groups = new Map<string, ResetPath[]>();
  for (const [key, ...rest] of resets) {
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rest]);
    else group.push(rest);
  }
  return groups;
}

/** The same for a service that is about to be merged: what takes it out as a whole does not touch it. */
export function applyResetsBelow(
  value: ComposeNode,
  keys: readonly string[],
  resets: readonly ResetPath[],
): ComposeNode {
  const inner = resets.filter(
    (path) =>
      path.length > 0 && path.slice(0, keys.length).every((key, at) => key === '*' || key === keys[at]),
  );
  if (inner.some((path) => path.length <= keys.length)) return value;
  return applyResets(
    value,
    inner.map((path) => path.slice(keys.length)),
  );
}
