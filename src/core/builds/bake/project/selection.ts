import { BoundExceeded } from '../bounds.js';
import { matchesName } from '../name-pattern.js';
import type { BakeConfig } from './config.js';
import { MAX_DEPTH, SelectionProblem, TargetInheritance } from './inheritance.js';
import type { Overrides } from './overrides.js';
import type { Target } from './target.js';

/** What bake would refuse about a target or group. */
export interface SelectionIssue {
  readonly target: string;
  readonly message: string;
  /** Only the gate refuses it. */
  readonly isLimit?: true;
}

/** The targets that are built when these names are asked for; `linked` ones only because another needs them. */
export interface SelectedTargets {
  readonly targets: ReadonlyMap<string, Target>;
  readonly linked: ReadonlySet<string>;
  /** What bake would refuse, and the target or group that is to blame. */
  readonly problems: readonly SelectionIssue[];
  /** Why there may be more. */
  readonly mark: string | null;
}

const MAX_LINKS = 20_000;

/** bake's `ReadTargets` after the files are read. */
export function selectTargets(
  config: BakeConfig,
  asked: readonly string[],
  overrides: Overrides,
): SelectedTargets {
  const problems: Problems = [];
  const targets = new Map<string, Target>();
  const groups = new GroupReader(config);
  const inheritance = new TargetInheritance(config, overrides);
  for (const name of matchNames(config, asked, problems)) {
    let members: readonly string[] = [];
    attempt(problems, name, () => {
      members = groups.expand(name);
    });
    for (const target of members) {
      attempt(problems, config.targets.has(target) ? target : name, () =>
        targets.set(target, inheritance.resolve(target)),
      );
    }
  }
  const linker = new Linker(inheritance, targets);
  for (const [name, target] of [...targets])
    attempt(problems, name, () => linker.follow({ name, target, visited: [] }));
  return { targets, linked: linker.linked, problems, mark: groups.mark };
}

type Problems = SelectionIssue[];

function attempt(problems: Problems, target: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    const isLimit = error instanceof BoundExceeded;
    if (!isLimit && !(error instanceof SelectionProblem)) throw error;
    const { message } = error;
    if (!problems.some((known) => known.target === target && known.message === message))
      problems.push({ target, message, ...(isLimit ? { isLimit } : {}) });
  }
}

function matchNames(config: BakeConfig, asked: readonly string[], problems: Problems): readonly string[] {
  const known = [...config.groups.keys(), ...config.targets.keys()];
  const names = (asked.length === 0 ? ['default'] : asked).flatMap((written) => {
    const pattern = written.replaceAll('.', '_');
    if (!/[*?[\]]/.test(pattern)) return [pattern];
    const matches = known.filter((name) => matchesName(pattern, name));
    if (matches.length === 0)
      problems.push({ target: pattern, message: `there is no target that matches "${pattern}"` });
    return matches;
  });
  return [...new Set(names)];
}

/** Groups of groups, each read once. */
class GroupReader {
  mark: string | null = null;
  readonly #config: BakeConfig;

  constructor(config: BakeConfig) {
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
    if (depth > MAX_DEPTH) throw new BoundExceeded('groups are nested too deeply');
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

interface Link {
  readonly name: string;
  readonly target: Target;
  readonly visited: readonly string[];
}

/** Targets that replace a context are built too. */
class Linker {
  readonly linked = new Set<string>();
  readonly #inheritance: TargetInheritance;
  readonly #targets: Map<string, Target>;
  #steps = 0;

  constructor(inheritance: TargetInheritance, targets: Map<string, Target>) {
    this.#inheritance = inheritance;
    this.#targets = targets;
  }

  follow(link: Link): void {
    const visited = [...link.visited, link.name];
    if (visited.length > MAX_DEPTH || ++this.#steps > MAX_LINKS)
      throw new BoundExceeded('too many targets are linked');
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
    const target = this.#inheritance.resolve(name);
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
