import type { BuildOrigin, ImageUse } from '../reading.js';
import type { NamedReading } from './variant-merge.js';
import type { FileBuild } from './variant-options.js';

/** A build without its arguments and contexts. */
export function toBare(build: FileBuild): FileBuild {
  const { hasUnknownArgs: _, ...rest } = build;
  return { ...rest, args: new Map(), contexts: new Map(), unknownArgs: [], givenArgs: [] };
}

/**
 * Drops names that a build makes with its own arguments and replaces with its own contexts, where nothing else makes them:
 * without the contexts there are no such arguments either. `readBare` reads the builds without both.
 */
export function dropUnbuilt(
  readings: readonly NamedReading[],
  readBare: () => readonly NamedReading[],
): readonly NamedReading[] {
  const whole = readings.filter(({ isPieced }) => isPieced !== true);
  const replaced = listReplaced(whole);
  if (replaced.size === 0) return readings;
  const made = listKeys(whole);
  const isDoubted = ({ origins = [] }: NamedReading, use: ImageUse): boolean => {
    const key = keyOf(use);
    const isReplaced = origins.some((build) => replaced.get(build)?.has(key) === true);
    return isReplaced && use.reference !== null && isWritten(use) && !made.has(key);
  };
  const isOpen = (found: NamedReading): boolean =>
    found.isPieced === true && found.reading.images.some((use) => isDoubted(found, use));
  if (!readings.some(isOpen)) return readings;
  const bare = listKeys(readBare().filter(({ isPieced }) => isPieced !== true));
  return readings.map((found) => {
    if (!isOpen(found)) return found;
    const images = found.reading.images.filter((use) => !isDoubted(found, use) || bare.has(keyOf(use)));
    return { ...found, reading: { ...found.reading, images } };
  });
}

function isWritten({ replacedBy }: ImageUse): boolean {
  return replacedBy === null;
}

function keyOf({ line, column, via, written }: ImageUse): string {
  return JSON.stringify([line, column, via, written]);
}

function listKeys(readings: readonly NamedReading[]): ReadonlySet<string> {
  return new Set(readings.flatMap(({ reading }) => reading.images.filter(isWritten).map(keyOf)));
}

/** What each build puts something else in the place of. */
function listReplaced(readings: readonly NamedReading[]): ReadonlyMap<BuildOrigin, ReadonlySet<string>> {
  const found = new Map<BuildOrigin, Set<string>>();
  for (const { reading, origins = [], builds = [] } of readings)
    for (const use of reading.images)
      if (!isWritten(use))
        for (const build of new Set([...origins, ...builds])) {
          const keys = found.get(build) ?? new Set();
          found.set(build, keys.add(keyOf(use)));
        }
  return found;
}
