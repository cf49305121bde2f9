import type { Build } from '../../../build.js';
import type { Step } from '../../step.js';

/** Where a command runs. */
interface CommandFolders {
  readonly folder: string | null;
  readonly elsewhere?: readonly string[];
  readonly isDivided?: boolean;
}

/**
 * Adds what a command builds in each folder where it may run: elsewhere only what is there. Of folders of which none is more
 * likely than the others, the first counts where something is there, and one that is not known where nothing is.
 */
export function addInFolders(
  step: Step,
  { folder, elsewhere = [], isDivided }: CommandFolders,
  add: (folder: string | null) => void,
): void {
  const { builds } = step.context.session;
  const folders = [...new Set(elsewhere)].filter((each) => each !== folder);
  if (isDivided !== true) add(folder);
  const found = folders
    .map((each) => ({ folder: each, builds: listThere(step, () => add(each)) }))
    .filter((each) => each.builds.length > 0);
  const [first, ...others] = isDivided === true ? found : [];
  if (first !== undefined) {
    builds.push(...first.builds);
    // what is wrong with it is told
    add(first.folder);
  } else if (isDivided === true) add(folder);
  const guesses = (first === undefined ? found : others).flatMap((each) => each.builds);
  builds.push(...guesses.map((each): Build => ({ ...each, isGuess: true })));
}

/** What is built with a Dockerfile that is there. */
export function listThere(step: Step, add: () => void): readonly Build[] {
  const { workspace, session } = step.context;
  const { builds, told, tree } = session;
  const { length } = builds;
  told.quietly(add);
  const isThere = ({ dockerfile, unknown }: Build): boolean =>
    dockerfile !== null &&
    (tree.has(dockerfile) || workspace.made.has(dockerfile)) &&
    !unknown.includes('dockerfile');
  return builds.splice(length).filter(isThere);
}
