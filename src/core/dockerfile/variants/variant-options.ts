import type { BuildOrigin, Place } from '../reading.js';

/** A value, and the build that defines it; null if no build does. */
export interface BuildValue<Value> {
  readonly value: Value;
  readonly origin: BuildOrigin | null;
}

/** A stage that is built and ships. `adds`: it keeps its other role. */
export interface VariantTarget {
  readonly value: string;
  readonly origin: BuildOrigin;
  readonly adds: boolean;
}

/** The value of a context that is an image or a folder, which only running something could tell. */
export const UNKNOWN_CONTEXT = 'docker-image://context-not-known';

/** In the place of each part of a text that is not known. */
export const OPEN_PART = '\uffff';

/** One build that a file of the repository describes. It only adds to the results without it. */
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
  /** Values of which a part is known, by `args.NAME` and `contexts.NAME`: with `OPEN_PART` for the rest. */
  readonly knownParts?: ReadonlyMap<string, string>;
  /** Arguments that it gives a value for certain, known or not: their defaults take no part in it. */
  readonly givenArgs?: readonly string[];
  /** It may give values to arguments whose names are not known either. */
  readonly hasUnknownArgs?: true;
  /** Any stage may be the target. */
  readonly hasUnknownTarget?: true;
  /** It may be for platforms that are not among these. */
  readonly hasUnknownPlatforms?: true;
  /** Why it is not. */
  readonly problem: string | null;
  /** The same for one value: `args.NAME`, `args`, `contexts.NAME`, `target`, `platforms`. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** What is written where something is not known: keys as in `places`, and `args` and `contexts`. */
  readonly written?: ReadonlyMap<string, string>;
  /** What these are made from, by names for people, as texts that are equal where it is the same. */
  readonly origins?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What it is called where revisions are compared: of two builds with one name each is the other one as it was. */
  readonly knownAs?: string;
  /** All that decides what it pulls. */
  readonly writeContent?: () => string;
  /** Its tool refuses to build it as things are. */
  readonly isRefused?: true;
  /** An input is empty in it because nobody gives it: what BuildKit refuses then pulls nothing. */
  readonly leavesOut?: true;
  /** It may be a build of another file: what BuildKit refuses is none of this one, and pulls nothing. */
  readonly isGuess?: true;
  /** It is known to build a file with such a path, which may be another one. */
  readonly isOpen?: true;
  /** The repositories that the same build pulls by its own Dockerfile, of one that hardly is one of this file. */
  readonly ownPulls?: ReadonlySet<string>;
  /** Where values are written: `args.NAME`, `contexts.NAME`, `target`, `dockerfile`. */
  readonly places?: ReadonlyMap<string, Place & { readonly file: string }>;
  /** The lines of files of variables that give them. */
  readonly givers?: ReadonlyMap<string, readonly { readonly file: string; readonly line: number }[]>;
  /** Every file whose text decides a value. */
  readonly sources?: readonly string[];
}

/** Everything that builds of one Dockerfile may get. */
export interface VariantOptions {
  /** Values without alternatives. */
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Values that an argument may have in addition to its default in the file. */
  readonly args: ReadonlyMap<string, readonly BuildValue<string>[]>;
  /** The one stage that is built; null: the last one, and the targets. */
  readonly target: string | null;
  readonly targets: readonly VariantTarget[];
  /** Platforms that are built, such as `linux/arm64`. */
  readonly platforms: readonly BuildValue<string>[];
  /** These are all that there are, whatever a build says. */
  readonly hasAllPlatforms?: boolean;
  /** Platforms that builders may have. */
  readonly buildPlatforms: readonly string[];
  /** Named contexts, each with all its possible values. */
  readonly contexts: ReadonlyMap<string, readonly BuildValue<string>[]>;
  readonly builds: readonly FileBuild[];
  /** Whether somebody wants to know what is done on the images that ship. */
  readonly asksAdvice?: boolean;
}
