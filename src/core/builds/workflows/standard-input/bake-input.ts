import type { TracedText } from '../../traced-text.js';
import type { Tree } from '../../tree.js';
import { withoutLocal } from '../inputs/definition-files.js';
import type { DockerCommand } from '../shell/docker-commands.js';
import type { Step } from '../step.js';
import { openGivenInput } from './given-input.js';
import { type GivenTree, openGivenTree } from './given-tree.js';
import { isInputPath } from './input-paths.js';

/** The definitions that bake reads, and the tree where they are. */
export interface BakeInput {
  readonly files: readonly TracedText[];
  readonly given: GivenTree | null;
  readonly tree: Tree;
  /** What it is given to read is not known. */
  readonly isUnread: boolean;
}

/** What bake reads where some of its files are its standard input. `command`: the one of a script. */
export function openBakeInput(
  step: Step,
  files: readonly TracedText[],
  command: Pick<DockerCommand, 'input' | 'folder'> | null,
  tree: Tree,
): BakeInput {
  const isInput = ({ value }: TracedText): boolean => isInputPath(withoutLocal(value));
  if (!files.some(isInput)) return { files, given: null, tree, isUnread: false };
  const input = command === null ? null : openGivenInput(step, command, 'docker buildx bake');
  if (input === null)
    return { files: files.filter((file) => !isInput(file)), given: null, tree, isUnread: true };
  if ('path' in input)
    return {
      files: files.map((file) => (isInput(file) ? input.path : file)),
      given: null,
      tree,
      isUnread: false,
    };
  const given = openGivenTree(tree, input.given);
  const named = files.map((file) => (isInput(file) ? file.as(given.name) : file));
  const [first] = files;
  const declared = given.declarations === null || first === undefined ? [] : [first.as(given.declarations)];
  return { files: [...named, ...declared], given, tree: given.tree, isUnread: false };
}
