import type { Tree } from '../../../tree.js';
import { fingerprint } from '../../../unknown/fingerprint.js';
import type { LocalProgram } from '../../programs/local-program.js';
import { memberOf, textOf } from '../../yaml/yaml-tree.js';
import { findNamedPaths } from '../named-paths.js';
import type { PlacedStep } from '../placed-step.js';
import { sayTree, withoutLabels } from '../references.js';
import { placeOf } from './naming-place.js';
import { listRunFiles } from './program-files.js';
import { listInnerFiles, type Naming } from './run-files.js';

const LISTED = new WeakMap<Tree, Map<string, readonly string[]>>();

/** The files of a program that a step runs as an action, with those that they require, run and name in turn. */
export function listProgramFiles(step: PlacedStep, { folder, files }: LocalProgram): readonly string[] {
  const { session, workspace } = step.context;
  const { tree } = session;
  const known = LISTED.get(tree) ?? new Map<string, readonly string[]>();
  LISTED.set(tree, known);
  const key = JSON.stringify([folder, files, workspace.layout]);
  const found = known.get(key) ?? [...files, ...listParts(step, folder, files)];
  // a file that is not at hand yet names none
  if (tree.wanted.size === 0) known.set(key, found);
  return found;
}

/**
 * The file of an action, and what names its contents: none where there is only a Dockerfile. What is only for people takes
 * no part, nor does the version of an action in it that decides nothing.
 */
export function identifyAction(
  { action, root }: LocalProgram,
  tree: Tree,
): readonly (readonly [path: string, print: string])[] {
  if (action === null) return [];
  const print = root === null ? (tree.identify(action) ?? '') : fingerprint(sayTree(withoutLabels(root)));
  return [[action, print]];
}

function listParts(step: PlacedStep, folder: string, files: readonly string[]): readonly string[] {
  const script = textOf(memberOf(step.tree, 'uses'));
  if (script === null) return [];
  const { tree } = step.context.session;
  const find: Naming['find'] = (commands, at) => [
    ...findNamedPaths(
      commands.flatMap(({ words }) => words),
      at,
      tree,
    ),
    ...commands.flatMap((command) => listRunFiles(command, at, step)),
  ];
  const place = placeOf(step, ['.'], folder);
  return listInnerFiles(step, files, { find, place, opened: new Set(), called: new Set(), script });
}
