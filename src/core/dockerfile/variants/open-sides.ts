import type { ImageUse } from '../reading.js';
import type { NamedReading } from './variant-merge.js';
import type { FileBuild, VariantOptions } from './variant-options.js';

/** What leaves a name to a word where an argument has a value, or has none. */
const SIDES = /\$\{\w+:[-+]/;

/** Whether a build has arguments whose value is not known, and that leave a name in the file to other words. */
export function hasSides(
  build: FileBuild,
  text: string,
  { args, buildArgs }: VariantOptions,
  declared: ReadonlySet<string>,
): boolean {
  if (build.hasUnknownArgs === true || !SIDES.test(text)) return false;
  return build.unknownArgs.some((name) => declared.has(name) && !args.has(name) && !buildArgs.has(name));
}

/** Images that are pulled where the arguments are empty, or where they are not, whatever their value is. */
export function keepSides(
  empty: readonly NamedReading[],
  filled: readonly NamedReading[],
): readonly NamedReading[] {
  const [emptied, full] = [indexUses(empty), indexUses(filled)];
  return [...empty.map(keepOther(full)), ...filled.map(keepOther(emptied))].filter(
    ({ reading }) => reading.images.length > 0,
  );
}

/** Where BuildKit takes one side of what is not known and refuses another, that one pulls nothing. */
export function dropRefusedSides(
  readings: readonly NamedReading[],
  withoutRefusal: (one: NamedReading) => NamedReading,
): readonly NamedReading[] {
  const taken = new Set(readings.filter(({ reading }) => reading.problem === null).map(({ name }) => name));
  return readings.map((one) => (taken.has(one.name) ? withoutRefusal(one) : one));
}

function keyOf({ name }: NamedReading, { line, column, via }: ImageUse): string {
  return JSON.stringify([name, line, column, via]);
}

function indexUses(readings: readonly NamedReading[]): ReadonlyMap<string, string> {
  return new Map(
    readings.flatMap((found) => found.reading.images.map((use) => [keyOf(found, use), use.written] as const)),
  );
}

/** What the other side has differently. What is wrong with the rest comes of a value that nobody gives. */
function keepOther(other: ReadonlyMap<string, string>): (found: NamedReading) => NamedReading {
  return (found) => {
    const { images, stages } = found.reading;
    const kept = images.filter(
      (use) =>
        use.image !== null && use.unknown === undefined && other.get(keyOf(found, use)) !== use.written,
    );
    return { ...found, builds: [], reading: { stages, images: kept, problem: null } };
  };
}
