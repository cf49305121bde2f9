import { imageOf } from '../containers/container-sources.js';
import { findContainer } from '../containers/job-container.js';
import type { StepSurroundings } from '../sources/placed-step.js';
import { entriesOf, itemsOf, memberOf, textOf, type YamlTree } from '../yaml/yaml-tree.js';
import { isLoading } from './loading-variables.js';

/** Options that may put other programs into a container. */
const MOUNTING = /^-\w*v|^--(?:volume|mount|tmpfs)|\$\{\{/;
const SOCKET = /^(?:\/var)?\/run\/[\w.-]+\.sock:(?:\/var)?\/run\/[\w.-]+\.sock(?::\w+)?$/;

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
    ...listVolumes(tree),
    ...(isWhole || mountsMore(tree) ? listMember(tree, 'options') : []),
  ];
}

/** What is mounted, where it is more than a socket. */
function listVolumes(container: YamlTree): EnvironmentParts {
  const volumes = memberOf(container, 'volumes');
  if (volumes?.kind !== 'list') return listMember(container, 'volumes');
  return itemsOf(volumes)
    .filter((item) => !SOCKET.test(textOf(item)?.value ?? ''))
    .map((item) => ['volumes', item]);
}

function mountsMore(container: YamlTree): boolean {
  const options = textOf(memberOf(container, 'options'))?.value ?? '';
  const words = options.split(/[\s="']+/);
  const isSocket = (at: number): boolean =>
    /^(?:-v|--volume)$/.test(words[at] ?? '') && SOCKET.test(words[at + 1] ?? '');
  return words.some((word, at) => MOUNTING.test(word) && !isSocket(at));
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
