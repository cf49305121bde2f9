import type { Build } from '../build.js';
import { isVendored } from '../build-files.js';
import { listAbove } from '../repo-path.js';
import { inWrittenCase, type Tree } from '../tree.js';
import { dockerfilePath, makeBuild, type Surroundings } from './project/output.js';
import type { Target } from './project/target.js';

/**
 * The targets as bake builds them where it is run: in the file's folder or in the root, whichever leads a target to a Dockerfile,
 * and both count if both do. A folder between them counts for a target that has none in the file's folder, or by a path through folders.
 */
export function placeBuilds(
  targets: readonly Target[],
  folder: string,
  tree: Tree,
  describe: (workdir: string) => Surroundings,
): readonly Build[] {
  const own = describe(folder);
  const above = isVendored(`${folder}/`) ? [] : listAbove(folder);
  const has = (path: string | null): boolean => path !== null && tree.has(inWrittenCase(path, tree));
  const places = targets.map((target) => {
    const build = makeBuild(target, own);
    const isKnown = build.dockerfile !== null;
    const elsewhere = isKnown ? above.filter((workdir) => has(findDockerfile(target, workdir))) : [];
    return { target, build, isHere: has(build.dockerfile), elsewhere };
  });
  const isRunHere =
    places.some(({ isHere }) => isHere) || !places.some(({ elsewhere }) => elsewhere.includes('.'));
  return places.flatMap(({ target, build, isHere, elsewhere }) => {
    // a Dockerfile that a change adds here must not hide the one that is built
    const isThroughFolders = findDockerfile(target, '.')?.includes('/') === true;
    const others = isHere && !isThroughFolders ? elsewhere.filter((workdir) => workdir === '.') : elsewhere;
    const found = [
      ...(isHere ? [build] : []),
      ...others.map((workdir) => makeBuild(target, describe(workdir))),
    ];
    if (found.length === 0) return [isRunHere ? build : makeBuild(target, describe('.'))];
    return found.length === 1 ? found : found.map((each): Build => ({ ...each, isGuess: true }));
  });
}

function findDockerfile({ texts: { context, dockerfile } }: Target, workdir: string): string | null {
  return dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', workdir);
}
