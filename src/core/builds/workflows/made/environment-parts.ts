import { findContainer } from '../containers/job-container.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import { entriesOf, memberOf, type YamlTree } from '../yaml-tree.js';
import { LOADING } from './step-use.js';

/** What is said of variables where steps run, by their names. */
export type EnvironmentParts = readonly (readonly [string, YamlTree])[];

/** The variables that the programs of a step see, apart from its own; `isWhole`: also those that only they read. */
export function listEnvironment(
  { root, job, action, scope }: StepSurroundings,
  isWhole: boolean,
): EnvironmentParts {
  const container = action === undefined ? findContainer(job, { ...scope, matrix: null }) : null;
  const trees = action === undefined ? [root, job] : [action.caller];
  const own = container === null ? [] : 'open' in container ? [container.written] : [container.tree];
  const options = own.flatMap((tree) => memberOf(tree, 'options') ?? (tree.kind === 'scalar' ? [tree] : []));
  return [
    ...[...trees, ...own].flatMap((tree) => listVariables(memberOf(tree, 'env'), isWhole)),
    // how scripts run
    ...(action === undefined ? [root, job] : []).flatMap((tree): EnvironmentParts => {
      const defaults = memberOf(tree, 'defaults');
      return defaults === undefined ? [] : [['defaults', defaults]];
    }),
    ...(isWhole ? options.map((tree): [string, YamlTree] => ['--env', tree]) : []),
  ];
}

function listVariables(env: YamlTree | undefined, isWhole: boolean): EnvironmentParts {
  if (env === undefined) return [];
  if (env.kind !== 'map') return [['', env]];
  return entriesOf(env)
    .filter(({ key }) => isWhole || LOADING.test(key) || key.includes('$'))
    .map(({ key, value }) => [key, value]);
}
