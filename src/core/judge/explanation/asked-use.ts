import type { InlineDockerfile } from '../../builds/build.js';
import { openInlinePlaces } from '../../builds/judged/inline-places.js';
import type { ImageUse, Reading } from '../../dockerfile/reading.js';
import { openTracer, type TracedUse } from '../../dockerfile/variants/argument-trace.js';
import { type GivenBuild, NOTHING_GIVEN, planBuilds } from '../../dockerfile/variants/build-plan.js';
import type { FileBuild } from '../../dockerfile/variants/variant-options.js';
import type { Policy } from '../../policy/policy.js';
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
export type TraceUse = (asked: AskedUse) => TracedUse | null;

/** Follows uses of files, each of which is read once however many of its uses are asked about. */
export function openTracing({ policy }: Judge): TraceUse {
  const tracers = new Map<ReadFile, (asked: AskedUse) => TracedUse | null>();
  return (asked) => {
    const { file } = asked;
    const trace = tracers.get(file) ?? openFileTracing(policy, file);
    tracers.set(file, trace);
    return trace(asked);
  };
}

function openFileTracing(policy: Policy, file: ReadFile): TraceUse {
  const { reading, bytes, builds, given = NOTHING_GIVEN, inline } = file;
  if (bytes === null) return () => null;
  const tracer = openTracer(bytes, planBuilds(policy, given, reading.file, builds));
  const move = inline === undefined ? (found: Reading) => found : openInlinePlaces(inline).moveReading;
  const moved = new Map<Reading, readonly ImageUse[]>();
  const listMoved = (found: Reading): readonly ImageUse[] => {
    const uses = moved.get(found) ?? listUses(move(found));
    moved.set(found, uses);
    return uses;
  };
  return ({ use, build }) => {
    const needed =
      build ??
      builds.find(
        ({ line, name, file: own }) =>
          use.build?.file === own && use.build.line === line && use.build.name === name,
      );
    const pick = (found: Reading): ImageUse | null => {
      const index = listMoved(found).findIndex((other) => isSame(other, use));
      return listUses(found)[index] ?? null;
    };
    return tracer.trace(pick, needed ?? null);
  };
}

/** A value that is not known has another text in each reading. */
function isSame(one: ImageUse, other: ImageUse): boolean {
  if (one.line !== other.line || one.column !== other.column || one.via !== other.via) return false;
  return other.image === null || one.written === other.written;
}
