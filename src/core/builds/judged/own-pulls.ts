import { nameRepository } from '../../dockerfile/variants/doubtful-builds.js';
import { readVariants } from '../../dockerfile/variants/read-variants.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Tree } from '../tree.js';

/** The platforms of most builds; only repositories are looked for, which hardly depend on it. */
const PLATFORMS = [{ value: 'linux/amd64', origin: null }];

/**
 * Tells builds that are hardly meant for a Dockerfile what the same build pulls from its own one, which is judged there: what a
 * project of its own is built on says nothing of another.
 */
export function addOwnPulls(named: Map<string, FileBuild[]>, read: Tree['read']): void {
  const doubtful = new Set([...named.values()].flat().filter(isDoubtful).map(identifyBuild));
  if (doubtful.size === 0) return;
  const pulls = new Map<string, Set<string>>();
  for (const [path, builds] of named) {
    const own = builds.filter((build) => !isDoubtful(build) && doubtful.has(identifyBuild(build)));
    for (const build of own) {
      const known = pulls.get(identifyBuild(build)) ?? new Set();
      for (const repository of listPulled(read(path), build)) known.add(repository);
      pulls.set(identifyBuild(build), known);
    }
  }
  for (const [path, builds] of named) if (builds.some(isDoubtful)) named.set(path, builds.map(addTo(pulls)));
}

const isDoubtful = (build: FileBuild): boolean => build.isDoubtful === true;

const identifyBuild = ({ file, name }: FileBuild): string => JSON.stringify([file, name]);

const addTo =
  (pulls: ReadonlyMap<string, ReadonlySet<string>>) =>
  (build: FileBuild): FileBuild => {
    const ownPulls = isDoubtful(build) ? pulls.get(identifyBuild(build)) : undefined;
    return ownPulls === undefined ? build : { ...build, ownPulls };
  };

function listPulled(file: ReturnType<Tree['read']>, build: FileBuild): readonly string[] {
  if (file.kind !== 'bytes') return [];
  const { images } = readVariants(file.bytes, {
    buildArgs: new Map(),
    args: new Map(),
    target: null,
    targets: [],
    platforms: PLATFORMS,
    buildPlatforms: ['linux/amd64'],
    contexts: new Map(),
    builds: [build],
  });
  return images.flatMap((use) => {
    const isPulled =
      use.reachable &&
      use.unresolved.length === 0 &&
      use.builds?.some(({ file: each }) => each === build.file);
    const repository = isPulled === true ? nameRepository(use) : null;
    return repository === null ? [] : [repository];
  });
}
