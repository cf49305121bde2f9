import type { Config } from './config.js';
import { matchesName } from './name-pattern.js';
import { applyOverrides, type Overrides } from './overrides.js';
import { emptyTarget, markTarget, mergeTarget, normalizeTarget, type Target } from './target.js';

/** Thrown where bake cannot find or link what is asked for. */
export class SelectionProblem extends Error {}

/** The targets that are built when these names are asked for; `linked` ones only because another needs them. */
export interface Selection {
  readonly targets: ReadonlyMap<string, Target>;
  readonly linked: ReadonlySet<string>;
  readonly problems: readonly string[];
  /** Why there may be more. */
  readonly mark: string | null;
}

const MAX_DEPTH = 200;
const MAX_LINKS = 20_000;

/** bake's `ReadTargets` after the files are read. */
export function selectTargets(config: Config, asked: readonly string[], overrides: Overrides): Selection {
  const problems: string[] = [];
  const targets = new Map<string, Target>();
  const groups = new GroupReader(config);
  for (const name of matchNames(config, asked, problems)) {
    let members: readonly string[] = [];
    attempt(problems, () => {
      members = groups.expand(name);
    });
    for (const target of members) {
      attempt(problems, () => targets.set(target, resolveTarget(config, target, overrides)));
    }
  }
  const linker = new Linker(config, overrides, targets);
  for (const [name, target] of [...targets])
    attempt(problems, () => linker.follow({ name, target, visited: [] }));
  return { targets, linked: linker.linked, problems, mark: groups.mark };
}

function attempt(problems: string[], run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof SelectionProblem)) throw error;
    if (!problems.includes(error.message)) problems.push(error.message);
  }
}

function matchNames(config: Config, asked: readonly string[], problems: string[]): readonly string[] {
  const known = [...config.groups.keys(), ...config.targets.keys()];
  const names = (asked.length === 0 ? ['default'] : asked).flatMap((written) => {
    const pattern = written.replaceAll('.', '_');
    if (!/[*?[\]]/.test(pattern)) return [pattern];
    const matches = known.filter((name) => matchesName(pattern, name));
    if (matches.length === 0) problems.push(`there is no target that matches "${pattern}"`);
    return matches;
  });
  return [...new Set(names)];
}

/** Groups of groups, each read once. */
class GroupReader {
  mark: string | null = null;
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  expand(name: string): readonly string[] {
    return [...new Set(this.#read(name, new Map(), 0))];
  }

  /** A group without targets, or that is being read already, counts as a target of its name, as in bake. */
  #read(name: string, visited: Map<string, readonly string[]>, depth: number): readonly string[] {
    const known = visited.get(name);
    if (known !== undefined) return known;
    const group = this.#config.groups.get(name);
    if (group === undefined) return [name];
    if (depth > MAX_DEPTH) throw new SelectionProblem('groups are nested too deeply');
    this.mark ??= group.mark;
    visited.set(name, []);
    const targets = new Set<string>();
    for (const member of group.targets) {
      const members = this.#read(member, visited, depth + 1);
      for (const target of members.length > 0 ? members : [member]) targets.add(target);
    }
    visited.set(name, [...targets]);
    return [...targets];
  }
}

/** The target with what it inherits and what is set for it. */
export function resolveTarget(config: Config, name: string, overrides: Overrides): Target {
  const resolved = inherit(config, name, overrides, new Map(), 0);
  if (resolved === null) throw new SelectionProblem(`there is no target "${name}"`);
  return resolved;
}

/** Null: the target is being resolved already, so it inherits from itself and adds nothing. */
function inherit(
  config: Config,
  name: string,
  overrides: Overrides,
  visited: Map<string, Target | null>,
  depth: number,
): Target | null {
  const known = visited.get(name);
  if (known !== undefined) return known;
  visited.set(name, null);
  const own = config.targets.get(name);
  if (own === undefined) throw new SelectionProblem(`there is no target "${name}"`);
  if (depth > MAX_DEPTH) throw new SelectionProblem('targets inherit through too many others');
  let parents = emptyTarget(name, own.place);
  for (const parent of own.inherits.values) {
    const resolved = inherit(config, parent, overrides, visited, depth + 1);
    if (resolved !== null) parents = mergeTarget(parents, resolved);
  }
  const merged = mergeTarget({ ...markTarget(parents, own.inherits.mark), isBlock: false, mark: null }, own);
  const overridden = applyOverrides({ ...merged, isBlock: own.isBlock }, overrides.get(name)?.values() ?? []);
  const target = normalizeTarget(overridden);
  visited.set(name, target);
  return target;
}

interface Link {
  readonly name: string;
  readonly target: Target;
  readonly visited: readonly string[];
}

/** Targets that stand in for a context are built too. */
class Linker {
  readonly linked = new Set<string>();
  readonly #config: Config;
  readonly #overrides: Overrides;
  readonly #targets: Map<string, Target>;
  #steps = 0;

  constructor(config: Config, overrides: Overrides, targets: Map<string, Target>) {
    this.#config = config;
    this.#overrides = overrides;
    this.#targets = targets;
  }

  follow(link: Link): void {
    const visited = [...link.visited, link.name];
    if (visited.length > MAX_DEPTH || ++this.#steps > MAX_LINKS)
      throw new SelectionProblem('too many targets are linked');
    for (const { value } of link.target.contexts.values()) {
      if (value?.startsWith('target:') !== true) continue;
      const name = value.slice('target:'.length);
      if (name === link.name) throw new SelectionProblem(`the target "${name}" is linked to itself`);
      if (visited.includes(name))
        throw new SelectionProblem(`"${link.name}" and "${name}" are linked in a circle`);
      const target = this.#find(name);
      this.follow({ name, target, visited });
      checkPlatforms(link, name, target);
    }
  }

  #find(name: string): Target {
    const known = this.#targets.get(name);
    if (known !== undefined) return known;
    const target = resolveTarget(this.#config, name, this.#overrides);
    this.#targets.set(name, target);
    this.linked.add(name);
    return target;
  }
}

function checkPlatforms(link: Link, name: string, target: Target): void {
  const own = link.target.platforms?.values ?? [];
  const other = target.platforms?.values ?? [];
  if (own.length < 2 || other.length < 2 || own.every((platform) => other.includes(platform))) return;
  throw new SelectionProblem(`the target "${name}" does not have all platforms of "${link.name}"`);
}
