import { readsLikeDockerfile } from '../../dockerfile/dockerfile-text.js';
import { classifyName } from '../../dockerfile/file-names.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import { isVendored } from '../build-files.js';
import { baseName, pathWithin } from '../repo-path.js';
import type { RepositoryTree } from '../repository/repository-tree.js';
import type { GivingBuild } from './unshown-values.js';

/**
 * Adds builds to files that nothing names, and whose paths end as that of the Dockerfile that a build names, by a name that only
 * Dockerfiles of this repository have: in another folder, that is what it builds.
 */
export function addNamesakes(
  giving: readonly GivingBuild[],
  named: Map<string, FileBuild[]>,
  tree: Pick<RepositoryTree, 'namesakes' | 'read'>,
): void {
  const found = new Map<string, FileBuild[]>();
  for (const { build, ways } of giving) {
    const { context, dockerfile } = build;
    if (dockerfile === null || classifyName(baseName(dockerfile)) === 'dockerfile') continue;
    const ending = (context === null ? null : pathWithin(context, dockerfile)) ?? baseName(dockerfile);
    for (const path of tree.namesakes(baseName(ending))) {
      if ((path !== ending && !path.endsWith(`/${ending}`)) || isVendored(path) || named.has(path)) continue;
      const file = tree.read(path);
      if (file.kind !== 'bytes' || !readsLikeDockerfile(file.bytes)) continue;
      const tried = ways.map((way): FileBuild => ({ ...way, isGuess: true, isDoubtful: true }));
      found.set(path, [...(found.get(path) ?? []), ...tried]);
    }
  }
  for (const [path, builds] of found) named.set(path, builds);
}
