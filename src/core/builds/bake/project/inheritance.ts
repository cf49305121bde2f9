import { BoundExceeded } from '../bounds.js';
import type { BakeConfig } from './config.js';
import { applyOverrides, type Overrides } from './overrides.js';
import { emptyTarget, markTarget, mergeTarget, normalizeTarget, type Target } from './target.js';

/** Thrown where bake cannot find or link what is asked for. */
export class SelectionProblem extends Error {}

export const MAX_DEPTH = 200;

/** Targets with what they inherit and what is set for them. */
export class TargetInheritance {
  readonly #config: BakeConfig;
  readonly #overrides: Overrides;
  /** Results that do not depend on where one began, since no circle was met. */
  readonly #known = new Map<string, Target>();

  constructor(config: BakeConfig, overrides: Overrides) {
    this.#config = config;
    this.#overrides = overrides;
  }

  resolve(name: string): Target {
    const found = this.#inherit(name, new Map(), 0);
    if (found.target === null) throw new SelectionProblem(`there is no target "${name}"`);
    return found.target;
  }

  /** No target: it is being resolved already, so it inherits from itself and adds nothing. */
  #inherit(
    name: string,
    visited: Map<string, Target | null>,
    depth: number,
  ): { target: Target | null; circle: boolean } {
    const known = this.#known.get(name);
    if (known !== undefined) return { target: known, circle: false };
    const earlier = visited.get(name);
    if (earlier !== undefined) return { target: earlier, circle: true };
    visited.set(name, null);
    const own = this.#config.targets.get(name);
    if (own === undefined) throw new SelectionProblem(`there is no target "${name}"`);
    if (depth > MAX_DEPTH) throw new BoundExceeded('targets inherit through too many others');
    let circle = false;
    let parents = emptyTarget(name, own.place);
    for (const parent of own.inherits.values) {
      const resolved = this.#inherit(parent, visited, depth + 1);
      circle ||= resolved.circle;
      if (resolved.target !== null) parents = mergeTarget(parents, resolved.target);
    }
    const target = this.#finish(own, parents);
    visited.set(name, target);
    if (!circle) this.#known.set(name, target);
    return { target, circle };
  }

  #finish(own: Target, parents: Target): Target {
    const base = { ...markTarget(parents, own.inherits), isBlock: false, mark: null };
    const merged = { ...mergeTarget(base, own), isBlock: own.isBlock, inherits: { values: [], mark: null } };
    return normalizeTarget(applyOverrides(merged, this.#overrides.get(own.name)?.values() ?? []));
  }
}
