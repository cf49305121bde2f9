import type { Build } from '../build.js';
import { isVendored } from '../build-files.js';
import { baseName, listAbove } from '../repo-path.js';
import { inWrittenCase, type Tree } from '../tree.js';
import { DEFAULT_FILES, type FoundProject } from './discovery.js';
import { dockerfilePath, makeBuild, type Surroundings } from './project/output.js';
import type { Target } from './project/target.js';

/**
 * The targets as bake builds them where it is run: in the file's folder or in one above, wherever that leads a target to its
 * Dockerfile. If it does so in the file's folder, the root counts as well where it is likely: for a path through folders, for a
 * file by a name that bake does not look for, and if another target leads nowhere else.
 */
export function placeBuilds(
  targets: readonly Target[],
  { folder, files }: Pick<FoundProject, 'folder' | 'files'>,
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
  const isRunElsewhere =
    files.some((path) => !DEFAULT_FILES.includes(baseName(path))) ||
    places.some(({ isHere, elsewhere }) => !isHere && elsewhere.includes('.'));
  return places.flatMap(({ target, build, isHere, elsewhere }) => {
    const at = (workdirs: readonly string[]): readonly Build[] =>
      workdirs.map((workdir) => makeBuild(target, describe(workdir)));
    if (!isHere) return elsewhere.length > 0 ? at(elsewhere) : isRunHere ? [build] : at(['.']);
    const isLikely = isRunElsewhere || findDockerfile(target, '.')?.includes('/') === true;
    return [build, ...(isLikely ? at(elsewhere.filter((workdir) => workdir === '.')) : [])];
  });
}

function findDockerfile({ texts: { context, dockerfile } }: Target, workdir: string): string | null {
  return dockerfilePath(context.value ?? '.', dockerfile.value || 'Dockerfile', workdir);
}
