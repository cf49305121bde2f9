import type { BakeConfig } from './config.js';
import type { Target } from './target.js';

/**
 * The targets that only say what others inherit: their names begin with an underscore, as bake itself leaves them out of
 * its lists, and no group and no context has them built. `resolved`: targets with what they inherit.
 */
export function findTemplates(
  config: BakeConfig,
  resolved: ReadonlyMap<string, Target>,
): ReadonlySet<string> {
  return findInherited(config, resolved, (name) => name.startsWith('_'));
}

/** The same by any name, of those that say nothing of what is built. */
export function findBareTemplates(
  config: BakeConfig,
  resolved: ReadonlyMap<string, Target>,
): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const name of config.targets.keys()) addParents(name, config, parents);
  const isBare = (name: string): boolean =>
    name !== 'default' && parents.has(name) && saysNothing(resolved.get(name));
  return findInherited(config, resolved, isBare);
}

/** Those that may be templates, that others inherit from, and that nothing has built. */
function findInherited(
  config: BakeConfig,
  resolved: ReadonlyMap<string, Target>,
  mayBeTemplate: (name: string) => boolean,
): ReadonlySet<string> {
  const hidden = [...config.targets.keys()].filter(mayBeTemplate);
  if (hidden.length === 0 || hasUnknownLinks(config, resolved)) return new Set();
  const built = new Set([...config.targets.keys()].filter((name) => !mayBeTemplate(name)));
  for (const { targets } of config.groups.values()) for (const name of targets) built.add(name);
  // a set grows while it is walked
  for (const name of built) for (const linked of linksOf(resolved.get(name))) built.add(linked);
  const inherited = new Set<string>();
  for (const name of built) addParents(name, config, inherited);
  for (const name of inherited) addParents(name, config, inherited);
  return new Set(hidden.filter((name) => inherited.has(name) && !built.has(name)));
}

/** Whether a target leaves it open what is built. */
function saysNothing(target: Target | undefined): boolean {
  if (target === undefined || target.mark !== null) return false;
  const { context, dockerfile, 'dockerfile-inline': inline } = target.texts;
  return [context, dockerfile, inline].every(({ value, mark }) => value === null && mark === null);
}

function linksOf(target: Target | undefined): readonly string[] {
  return [...(target?.contexts.values() ?? [])].flatMap(({ value }) =>
    value?.startsWith('target:') === true ? [value.slice('target:'.length)] : [],
  );
}

function addParents(name: string, config: BakeConfig, inherited: Set<string>): void {
  for (const parent of config.targets.get(name)?.inherits.values ?? []) inherited.add(parent);
}

/** Whether a group or context may name other targets than it seems to. */
function hasUnknownLinks(config: BakeConfig, resolved: ReadonlyMap<string, Target>): boolean {
  if ([...config.groups.values()].some(({ mark }) => mark !== null)) return true;
  return [...resolved.values()].some(
    ({ contexts, contextsMark }) =>
      contextsMark !== null || [...contexts.values()].some(({ mark }) => mark !== null),
  );
}
