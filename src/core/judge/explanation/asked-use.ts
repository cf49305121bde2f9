import type { InlineDockerfile } from '../../builds/build.js';
import { openInlinePlaces } from '../../builds/judged/inline-places.js';
import type { ImageUse, Reading } from '../../dockerfile/reading.js';
import { type TracedUse, traceUse } from '../../dockerfile/variants/argument-trace.js';
import { type GivenBuild, NOTHING_GIVEN, planBuilds } from '../../dockerfile/variants/build-plan.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { FileReading } from '../../report.js';
import type { Judge } from '../judge.js';

/** A file as it was judged, and what it was read from. */
export interface ReadFile {
  readonly reading: FileReading;
  /** Null: a build file, or one that cannot be read. */
  readonly bytes: Uint8Array | null;
  readonly builds: readonly FileBuild[];
  /** What people said about its build when it was read. */
  readonly given?: GivenBuild;
  readonly inline?: InlineDockerfile | undefined;
}

/** A reference in a file. */
export interface AskedUse {
  readonly file: ReadFile;
  readonly use: ImageUse;
  /** The build that is asked about. */
  readonly build: FileBuild | null;
}

export const listUses = ({ images, openBases = [] }: Reading): readonly ImageUse[] => [
  ...images,
  ...openBases,
];

/** How a build comes to the name; null where that cannot be followed. */
export function tracePlaced({ policy }: Judge, { file, use, build }: AskedUse): TracedUse | null {
  const { reading, bytes, builds, given = NOTHING_GIVEN, inline } = file;
  if (bytes === null) return null;
  const move = inline === undefined ? (found: Reading) => found : openInlinePlaces(inline).moveReading;
  const needed =
    build ??
    builds.find(
      ({ line, name, file: own }) =>
        use.build?.file === own && use.build.line === line && use.build.name === name,
    );
  const pick = (found: Reading): ImageUse | null => {
    const index = listUses(move(found)).findIndex((other) => isSame(other, use));
    return listUses(found)[index] ?? null;
  };
  return traceUse(bytes, planBuilds(policy, given, reading.file, builds), pick, needed ?? null);
}

/** A value that is not known has another text in each reading. */
function isSame(one: ImageUse, other: ImageUse): boolean {
  if (one.line !== other.line || one.column !== other.column || one.via !== other.via) return false;
  return other.image === null || one.written === other.written;
}
