import type { BakeConfig } from './project/config.js';
import type { Definitions } from './project/definitions.js';

/** Names by their kinds: `target web`, also of a group; `variable TAG`, also of a constant; `function f`. */
export interface ProjectNames {
  readonly defined: ReadonlySet<string>;
  /** Those that are used, and that nothing defines. */
  readonly lacking: ReadonlySet<string>;
  /** Of those that are defined: groups, which say nothing of how anything is built. */
  readonly groups: ReadonlySet<string>;
}

export const NO_NAMES: ProjectNames = { defined: new Set(), lacking: new Set(), groups: new Set() };

export function targetKey(name: string): string {
  return `target ${name}`;
}

/** The names of variables, constants and functions that files define. */
export function listDefined({ variables, attributes, functions }: Definitions): Set<string> {
  return new Set([
    ...[...variables.keys(), ...attributes.keys()].map((name) => `variable ${name}`),
    ...[...functions.keys()].map((name) => `function ${name}`),
  ]);
}

/** All names of a project. `missing`: variables and functions that expressions have asked for in vain. */
export function listNames(
  { groups, targets }: BakeConfig,
  definitions: Definitions,
  missing: ReadonlySet<string>,
): ProjectNames {
  const defined = listDefined(definitions);
  for (const name of [...groups.keys(), ...targets.keys()]) defined.add(targetKey(name));
  const used = [...groups.values()].flatMap((group) => group.targets);
  for (const { inherits, contexts } of targets.values()) {
    used.push(...inherits.values);
    for (const { value } of contexts.values())
      if (value?.startsWith('target:') === true) used.push(value.slice('target:'.length));
  }
  const lacking = new Set([...missing].filter((key) => !defined.has(key)));
  for (const key of used.map(targetKey)) if (!defined.has(key)) lacking.add(key);
  const own = [...groups.keys()].filter((name) => !targets.has(name));
  return { defined, lacking, groups: new Set(own.map(targetKey)) };
}
