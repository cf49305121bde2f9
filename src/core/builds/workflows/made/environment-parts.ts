import { imageOf } from '../containers/container-sources.js';
import { findContainer } from '../containers/job-container.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import { entriesOf, memberOf, textOf, type YamlTree } from '../yaml-tree.js';
import { isLoading } from './loading-variables.js';

/** Options that may put other programs into a container. */
const MOUNTING = /(?:^|[\s"'])-\w*v|-volume|-mount|-tmpfs|\$\{\{/;

/** Parts of a workflow by the names of variables, or of keys. */
export type EnvironmentParts = readonly (readonly [string, YamlTree])[];

/** What decides which programs a step finds, and the variables that they see, apart from its own; `isWhole`: also those that only programs read, and what they may ask. */
export function listEnvironment(level: StepSurroundings, isWhole: boolean): EnvironmentParts {
  const { root, job, action } = level;
  return action === undefined
    ? [
        ...[root, job].flatMap((tree) => [
          ...listVariables(tree, isWhole),
          // how scripts run
          ...listMember(tree, 'defaults'),
        ]),
        ...listContainer(level, isWhole),
        ...(isWhole ? listMember(job, 'services') : []),
      ]
    : listVariables(action.caller, isWhole);
}

/** The image that the programs are from, and the variables. */
function listContainer({ job, scope }: StepSurroundings, isWhole: boolean): EnvironmentParts {
  const written = memberOf(job, 'container');
  if (written === undefined) return [];
  const found = findContainer(job, { ...scope, matrix: null });
  const tree = found === null || 'open' in found ? written : found.tree;
  const image = imageOf(job);
  return [
    ...(image === undefined ? [] : [['image', image] as const]),
    ...listVariables(tree, isWhole),
    // over the programs of the image
    ...listMember(tree, 'volumes'),
    ...(isWhole || mountsMore(tree) ? listMember(tree, 'options') : []),
  ];
}

function mountsMore(container: YamlTree): boolean {
  return MOUNTING.test(textOf(memberOf(container, 'options'))?.value ?? '');
}

function listVariables(tree: YamlTree, isWhole: boolean): EnvironmentParts {
  const env = memberOf(tree, 'env');
  if (env === undefined) return [];
  if (env.kind !== 'map') return [['', env]];
  return entriesOf(env)
    .filter(({ key }) => isWhole || isLoading(key) || key.includes('$'))
    .map(({ key, value }) => [key, value]);
}

function listMember(tree: YamlTree, key: string): EnvironmentParts {
  const member = memberOf(tree, key);
  return member === undefined ? [] : [[key, member]];
}
