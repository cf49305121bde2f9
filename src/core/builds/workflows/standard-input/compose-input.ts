import type { StepEnvironment } from '../../step-environment.js';
import type { Tree } from '../../tree.js';
import type { ComposeFlags } from '../shell/compose-flags.js';
import type { GivenInput } from './given-input.js';
import { type GivenTree, openGivenTree } from './given-tree.js';
import { isInputPath } from './input-paths.js';

/** Whether a `docker compose` reads its standard input. */
export function readsInput({ files }: ComposeFlags, environment: StepEnvironment): boolean {
  if (files.length > 0) return files.some(({ value }) => isInputPath(value));
  const named = environment.lookUp('COMPOSE_FILE');
  return named !== undefined && 'value' in named && named.value.split(/[:;]/).includes('-');
}

/** The flags of a `docker compose`, and the tree that it reads, with what it is given. */
export interface ComposeInput {
  readonly flags: ComposeFlags;
  readonly given: GivenTree | null;
  readonly tree: Tree;
}

export function withInput(flags: ComposeFlags, input: GivenInput, tree: Tree): ComposeInput {
  if (input === null) return { flags, given: null, tree };
  if ('path' in input) {
    const files = flags.files.map((file) => (isInputPath(file.value) ? input.path : file));
    return { flags: { ...flags, files }, given: null, tree };
  }
  const given = openGivenTree(tree, input.given);
  return { flags, given, tree: given.tree };
}
