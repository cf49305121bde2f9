import type { PlacedStep } from '../sources/placed-step.js';
import { sayTree } from '../sources/references.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml/yaml-tree.js';
import { findUse } from './placed-use.js';

const LEFT = new WeakMap<YamlTree, YamlTree>();
/** Arithmetic takes the text of a variable for the name of another one. */
const COUNTING = /\(\(|\blet\b|-(?:eq|ne|lt|le|gt|ge)\b/;

/** A step without those of its variables that its script does not name, where it has no command that prints them or runs by them. */
export function withoutIdleEnv(step: YamlTree, place: PlacedStep): YamlTree {
  const env = memberOf(step, 'env');
  if (step.kind !== 'map' || env?.kind !== 'map' || memberOf(step, 'run') === undefined) return step;
  if (findUse(step, place).takesVariables) return step;
  const known = LEFT.get(step) ?? leaveOut(step);
  LEFT.set(step, known);
  return known;
}

function leaveOut(step: Extract<YamlTree, { kind: 'map' }>): YamlTree {
  const others = step.entries.filter(({ key }) => key !== 'env');
  const said = others.map(({ value }) => sayTree(value)).join('\n');
  if (COUNTING.test(said)) return step;
  const words = new Set(said.match(/\w+/g));
  const isLeft = ({ key }: { readonly key: string }): boolean => !/^\w+$/.test(key) || words.has(key);
  const entries = step.entries.flatMap((entry) => {
    if (entry.key !== 'env' || entry.value.kind !== 'map') return [entry];
    const left = entriesOf(entry.value).filter(isLeft);
    return left.length === 0 ? [] : [{ ...entry, value: { ...entry.value, entries: left } }];
  });
  return { ...step, entries };
}
