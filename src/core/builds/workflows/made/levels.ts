import { findCalledPath } from '../own/own-uses.js';
import { openJob, placeIn } from '../sources/placed-job.js';
import { listLevelsOf, type PlacedStep, type StepSurroundings } from '../sources/placed-step.js';
import { listBefore } from '../sources/step-script.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';

/** Steps that have run one after the other: those of a job, or of an action that one of its steps uses. */
export interface PastLevel {
  readonly surroundings: StepSurroundings;
  readonly steps: readonly YamlTree[];
  /** Where they run, whatever the row of the matrix and the inputs are. */
  readonly place: PlacedStep;
  /** The workflow of the repository that the job runs. */
  readonly called?: YamlTree | undefined;
}

/** The steps before one, in the action that it is part of, and in each one around that, up to its job. */
export function listLevels(step: PlacedStep): readonly PastLevel[] {
  const chain: StepSurroundings[] = [step.context.surroundings];
  for (let level = chain[0]; level?.action !== undefined; level = level.outer ?? undefined)
    if (level.outer !== null) chain.push(level.outer);
  const levels: PastLevel[] = [];
  let place: PlacedStep | null = null;
  for (const [index, surroundings] of [...chain.entries()].reverse()) {
    place = enter(step, surroundings, place);
    const before = index === 0 ? step.tree : chain[index - 1]?.action?.caller;
    levels.unshift({ surroundings, steps: listBefore(surroundings.job, before), place });
  }
  return levels;
}

/** Jobs as the steps of each see them that has no other place. */
const OPENED = new WeakMap<StepSurroundings, Pick<PlacedStep, 'context'>>();

function enter(step: PlacedStep, surroundings: StepSurroundings, outer: PlacedStep | null): PlacedStep {
  const { action, scope } = surroundings;
  const open = { ...surroundings, scope: { ...scope, matrix: null, inputs: null } };
  if (action === undefined || outer === null) {
    const { actionFolder } = step.context;
    const known = actionFolder === undefined ? OPENED.get(surroundings) : undefined;
    const { context } = known ?? openJob(step, open);
    if (actionFolder === undefined) OPENED.set(surroundings, { context });
    return { tree: step.tree, context };
  }
  const { env } = outer.context.scope;
  return placeIn(outer, { ...open, scope: { ...open.scope, env } }, { actionFolder: action.folder });
}

/** The jobs that have run before, of each workflow around. */
export function listNeeded(levels: readonly PastLevel[]): readonly PastLevel[] {
  const found: PastLevel[] = [];
  const inner = levels.at(-1);
  if (inner === undefined) return [];
  for (const level of listLevelsOf(inner.surroundings)) {
    const { root, outer, scope } = level;
    for (const job of listNeededJobs(root, level.job)) {
      const surroundings = { root, job, scope, outer };
      const place = enter(inner.place, surroundings, null);
      const path = findCalledPath(job, place.context.session);
      const called = path === null ? undefined : place.context.session.loadQuietly(path)?.root;
      found.push({ surroundings, steps: itemsOf(memberOf(job, 'steps')), place, called });
    }
  }
  return found;
}

/** What a job needs, and what that needs in turn, in the order of the file. */
export function listNeededJobs(root: YamlTree, job: YamlTree): readonly YamlTree[] {
  const jobs = entriesOf(memberOf(root, 'jobs'));
  const needed = new Set<string>();
  const open = [job];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const name of namesOf(memberOf(next, 'needs'))) {
      const found = jobs.find(({ key }) => key === name);
      if (found === undefined || needed.has(name)) continue;
      needed.add(name);
      open.push(found.value);
    }
  return jobs.filter(({ key }) => needed.has(key)).map(({ value }) => value);
}

function namesOf(tree: YamlTree | undefined): readonly string[] {
  if (tree?.kind === 'list') return tree.items.flatMap((item) => textOf(item)?.value ?? []);
  return textOf(tree)?.value.split(/\s+/) ?? [];
}
