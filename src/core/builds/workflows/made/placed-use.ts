import { findLocalProgram } from '../programs/local-program.js';
import { isShellCode } from '../shell/starting/start-variables.js';
import type { PlacedStep, StepSurroundings } from '../sources/placed-step.js';
import { sayTree } from '../sources/references.js';
import { findDefault } from '../sources/step-script.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { ANY_USE } from './command-use.js';
import { listEnvironment } from './environment-parts.js';
import { isLoading, namesLoading } from './loading-variables.js';
import { uniteUses } from './script-use.js';
import { type StepUse, useOfStep } from './step-use.js';

/** A program of the repository. */
const ANY_STEP: StepUse = { ...ANY_USE, setsVariables: true, addsPaths: true, bringsFiles: false };
/** GitHub's own bound on actions within actions. */
const MAX_DEPTH = 10;

const KNOWN = new WeakMap<object, WeakMap<YamlTree, Map<string, StepUse>>>();

/** What a step does where it runs, or the steps of the action of the repository that it uses. */
export function findUse(tree: YamlTree, place: PlacedStep, depth = 0): StepUse {
  const { session, scope } = place.context;
  const trees = KNOWN.get(session.texts) ?? new WeakMap<YamlTree, Map<string, StepUse>>();
  KNOWN.set(session.texts, trees);
  const known = trees.get(tree) ?? new Map<string, StepUse>();
  trees.set(tree, known);
  const isLoaded = isGivenCode(tree, place);
  const key = `${scope.system ?? ''} ${isLoaded}`;
  const own = known.get(key) ?? read(tree, place, depth);
  const use = isLoaded ? { ...ANY_STEP, bringsFiles: own.bringsFiles } : own;
  known.set(key, use);
  return use;
}

/** Whether variables have a step run more than it says: its own ones any program, those around it the shell. */
function isGivenCode(tree: YamlTree, { context }: PlacedStep): boolean {
  const env = memberOf(tree, 'env');
  if (env !== undefined && env.kind !== 'map') return true;
  if (entriesOf(env).some(({ key }) => isLoading(key) || key.includes('$'))) return true;
  const isRun = memberOf(tree, 'run') !== undefined;
  for (
    let level: StepSurroundings | null = context.surroundings;
    isRun && level !== null;
    level = level.outer
  ) {
    const parts = listEnvironment(level, true);
    if (
      parts.some(([name, part]) => isShellCode(name) || (name === 'options' && namesLoading(sayTree(part))))
    )
      return true;
    // a workflow gets no variables from the one that runs it
    if (level.action === undefined) break;
  }
  return false;
}

function read(tree: YamlTree, place: PlacedStep, depth: number): StepUse {
  const { context } = place;
  const isLocal = textOf(memberOf(tree, 'uses'))?.value.startsWith('.') === true;
  if (!isLocal) return useOfStep(tree, usualShell(place), context.session.texts);
  const root = findLocalProgram({ tree, context })?.root ?? undefined;
  const steps = itemsOf(memberOf(memberOf(root, 'runs'), 'steps'));
  if (steps.length === 0 || depth > MAX_DEPTH) return ANY_STEP;
  const uses = steps.map((step) => findUse(step, place, depth + 1));
  return {
    ...uniteUses(uses),
    setsVariables: uses.some(({ setsVariables }) => setsVariables),
    addsPaths: uses.some(({ addsPaths }) => addsPaths),
    bringsFiles: uses.some(({ bringsFiles }) => bringsFiles),
  };
}

function usualShell({ context: { surroundings, scope } }: PlacedStep): {
  shell: string | null;
  isWindows: boolean;
} {
  const { root, job } = surroundings;
  const shell = findDefault([job, root], 'shell');
  return { shell: shell?.value ?? null, isWindows: scope.system === 'windows' };
}
