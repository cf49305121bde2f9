import type { ImageUse } from '../reading.js';
import type { NamedReading } from './variant-merge.js';
import type { FileBuild, VariantOptions } from './variant-options.js';

/** A value that nobody gives: a name that has it somewhere depends on the value itself. */
const ANY = 'valuethatnobodygives';
/** What leaves a name to a word where an argument has a value, or has none. */
const SIDES = /\$\{\w+:?[-+]/;

/** The arguments of a build whose value is not known, and that leave a name in the file to other words. */
export function listSided(
  build: FileBuild | null,
  text: string,
  { args, buildArgs }: VariantOptions,
  declared: ReadonlySet<string>,
): readonly string[] {
  if (build === null || build.hasUnknownArgs === true || !SIDES.test(text)) return [];
  return build.unknownArgs.filter((name) => declared.has(name) && !args.has(name) && !buildArgs.has(name));
}

/** The build where the arguments are empty, and where they are not. */
export function toSides(build: FileBuild, names: readonly string[]): readonly [FileBuild, FileBuild] {
  const withValue = (value: string): FileBuild => ({
    ...build,
    args: new Map([...build.args, ...names.map((name) => [name, value] as const)]),
    unknownArgs: build.unknownArgs.filter((name) => !names.includes(name)),
  });
  return [withValue(''), withValue(ANY)];
}

/** Images that are pulled where the arguments are empty, or where they are not, whatever their value is. */
export function keepSides(
  empty: readonly NamedReading[],
  filled: readonly NamedReading[],
): readonly NamedReading[] {
  const [emptied, full] = [indexUses(empty), indexUses(filled)];
  return [
    ...empty.map((found) =>
      keepUses(found, (use) => {
        const other = full.get(keyOf(found, use));
        return other !== undefined && other.replaceAll(ANY, '') !== use.written;
      }),
    ),
    ...filled.map((found) =>
      keepUses(found, (use) => !use.written.includes(ANY) && emptied.get(keyOf(found, use)) !== use.written),
    ),
  ].filter(({ reading }) => reading.images.length > 0);
}

function keyOf({ name }: NamedReading, { line, column, via }: ImageUse): string {
  return JSON.stringify([name, line, column, via]);
}

function indexUses(readings: readonly NamedReading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap((found) => found.reading.images.map((use) => [keyOf(found, use), use.written] as const)),
  );
}

/** What is wrong with the rest comes of a value that nobody gives. */
function keepUses(found: NamedReading, keeps: (use: ImageUse) => boolean): NamedReading {
  const { images, stages } = found.reading;
  const isImage = ({ image, unknown }: ImageUse): boolean => image !== null && unknown === undefined;
  const kept = images.filter((use) => isImage(use) && keeps(use));
  return { ...found, builds: [], reading: { stages, images: kept, problem: null } };
}
