import type { BuildOrigin } from '../reading.js';

/** A value, and the build that says it; null where no build does. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly origin: BuildOrigin | null;
}

/** A stage that is built and ships. `adds`: what it is otherwise, it stays. */
export interface Target {
  readonly value: string;
  readonly origin: BuildOrigin;
  readonly adds: boolean;
}

/** The value of a context that is an image or a folder, which only running something could tell. */
export const UNKNOWN_CONTEXT = 'docker-image://context-not-known';

/** One build that a file of the repository describes. What it says only adds to what holds without it. */
export interface FileBuild extends BuildOrigin {
  readonly args: ReadonlyMap<string, string>;
  /** Null: the last stage. */
  readonly target: string | null;
  /** Empty: those of the others. */
  readonly platforms: readonly string[];
  /** `UNKNOWN_CONTEXT` where its value is not known. */
  readonly contexts: ReadonlyMap<string, string>;
  /** Arguments that it gives a value which is not known without running something. */
  readonly unknownArgs: readonly string[];
  /** Why it is not. */
  readonly problem: string | null;
}

/** All that the builds of one Dockerfile may be told. */
export interface VariantOptions {
  /** Values that nothing else stands beside. */
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Values that an argument may have besides the default that the file gives it. */
  readonly args: ReadonlyMap<string, readonly Sourced<string>[]>;
  /** The one stage that is built; null: the last one, and the targets. */
  readonly target: string | null;
  readonly targets: readonly Target[];
  /** Platforms that are built, as `linux/arm64`. */
  readonly platforms: readonly Sourced<string>[];
  /** Platforms that builders may have. */
  readonly buildPlatforms: readonly string[];
  /** Named contexts, each with all that may stand for it. */
  readonly contexts: ReadonlyMap<string, readonly Sourced<string>[]>;
  readonly builds: readonly FileBuild[];
}
