import type { Reference } from '../../image/reference.js';
import type { BuildOrigin, ImageUse, Reading } from '../reading.js';
import type { FileBuild } from './variant-options.js';

/**
 * A reading with what builds bring that are hardly of the file: only what they can be seen to pull, from repositories that nothing
 * else pulls, neither here nor in the same build of its own Dockerfile. A version that is meant for another file would make images
 * of it that nobody builds.
 */
export function addDoubtful(reading: Reading, doubtful: Reading, builds: readonly FileBuild[]): Reading {
  const known = new Set(reading.images.flatMap(nameRepositories));
  const own = new Map(builds.map((build) => [identify(build), build.ownPulls]));
  const isNew = (use: ImageUse): boolean => {
    const pulled = pulledReference(use);
    if (!use.reachable || use.unresolved.length > 0 || pulled === null) return false;
    const repository = nameOf(pulled);
    if (known.has(repository)) return false;
    return use.builds?.every((build) => own.get(identify(build))?.has(repository) === true) !== true;
  };
  const images = doubtful.images.filter(isNew);
  const limit = doubtful.problem?.phase === 'limit' && reading.problem === null ? doubtful.problem : null;
  if (images.length === 0 && limit === null) return reading;
  const all = [...reading.images, ...images];
  return {
    ...reading,
    images: all.sort((one, other) => one.line - other.line || one.column - other.column),
    problem: reading.problem ?? limit,
  };
}

const identify = ({ file, line, name }: BuildOrigin): string => JSON.stringify([file, line, name]);

function nameRepositories({ reference, replacedBy }: ImageUse): readonly string[] {
  return [reference, replacedBy?.reference ?? null].flatMap((each) => (each === null ? [] : nameOf(each)));
}

/** What is pulled in the end; null: nothing is. */
export function pulledReference({ reference, replacedBy }: ImageUse): Reference | null {
  return replacedBy === null ? reference : replacedBy.reference;
}

function nameOf({ host, path }: Reference): string {
  return `${host}/${path}`;
}
