import type { PossibleFile } from './unknown/possible-files.js';

/** The kinds of files that say how a repository builds its Dockerfiles. */
export const BUILD_KINDS = ['compose', 'bake', 'workflow', 'devcontainer', 'goreleaser'] as const;
export type BuildKind = (typeof BUILD_KINDS)[number];

/** Where a text of a build file begins and ends: 1-based lines and columns, columns in UTF-16 units, end exclusive. */
export interface BuildPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A Dockerfile that is written inside a build file. */
export interface InlineDockerfile {
  /** As the tool hands it to BuildKit. */
  readonly text: string;
  /** The build file that holds it: the one of the build, or one that it extends or includes. */
  readonly file: string;
  /** Where line N of the text (N from 0) begins in that file; column null where escapes or interpolation shift the columns. */
  readonly lines: readonly InlineLine[];
}

/** Where a line of an inline Dockerfile begins. */
export interface InlineLine {
  readonly line: number;
  readonly column: number | null;
  /** Where the columns are shifted: each of its characters, as far as that can be told. */
  readonly written?: readonly WrittenCharacter[];
}

/** What the file has for one character: itself, an escape, or the expression that gives it. */
export interface WrittenCharacter {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A text that a script has written in the place of a Dockerfile. */
export interface MadeDockerfile {
  readonly inline: InlineDockerfile;
  /** Its arguments for what is not known. */
  readonly unknown?: ReadonlyMap<string, { readonly written: string; readonly reason: string }>;
  /** The script may be another one, that writes nothing. */
  readonly isDoubtful?: true;
}

/** An image that a build names by itself, such as the one that makes its SBOM: the builder runs that after the build. */
export interface SbomGenerator {
  /** As written where it cannot be known. */
  readonly image: string;
  /** Null: at the line of the build. */
  readonly place: BuildPlace | null;
  /** Why it cannot be known without running the tool. */
  readonly problem?: string;
  /** What is written where it cannot be known, if `image` does not say all of it. */
  readonly written?: string;
}

/** Where the Dockerfile of a build may be: any path, or one with an end, in lower case. */
export type PossiblePlace = 'anywhere' | 'nowhere' | { readonly ending: string };

/** One build that a file of the repository defines. */
export interface Build {
  readonly kind: BuildKind;
  /** The file that declares it, relative to the repository's root. */
  readonly file: string;
  readonly line: number;
  /** Service, target, `job/step`, or name of the devcontainer; null where it has none. */
  readonly name: string | null;
  /** Relative to the root and normalised (`.` is the root); a URL or a path outside as written; null: cannot be known. */
  readonly context: string | null;
  /** The Dockerfile in the repository; null where it is inline, elsewhere, or cannot be known. It need not exist. */
  readonly dockerfile: string | null;
  readonly inline: InlineDockerfile | null;
  readonly target: string | null;
  /** Values that are known, as text. */
  readonly args: ReadonlyMap<string, string>;
  /** Named contexts as the tool hands them on: `docker-image://…`, `target:NAME`, or a path relative to the root. */
  readonly contexts: ReadonlyMap<string, string>;
  readonly platforms: readonly string[];
  readonly generators: readonly SbomGenerator[];
  /** Images that flags put in the place of what the Dockerfile says: `--from` of podman. */
  readonly bases?: readonly SbomGenerator[];
  /** The names that the image gets, as far as they are known. Nothing that is pulled depends on them. */
  readonly tags?: readonly string[];
  /** Why something cannot be known without running the tool, in one sentence that names the expression; null: all is known. */
  readonly problem: string | null;
  /** Files of which one may be the Dockerfile, where that cannot be known. */
  readonly possible?: readonly PossibleFile[];
  /** Fields that cannot be known: `args.NAME`, `args`, `contexts`, `contexts.NAME`, `target`, `dockerfile`, `context`, `platforms`, `inline`, `flags` that a script may add, and `images` that a source policy may convert. */
  readonly unknown: readonly string[];
  /** Of the arguments among these: those that it gives a value for certain, whatever that is, so that no default counts. */
  readonly givenArgs?: readonly string[];
  /** Why a field of these cannot be known, where that is more than the problem says of all. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** The Dockerfile as written, where it lies outside the repository though the context does not. */
  readonly outside?: string;
  /**
   * What is written where a field cannot be known, after what can be evaluated has been, with what it is made from. Of a build
   * elsewhere also what is known and used there only.
   */
  readonly written?: ReadonlyMap<string, string>;
  /** Of fields that cannot be known the texts of which a part is: with `OPEN_PART` for the rest. */
  readonly knownParts?: ReadonlyMap<string, string>;
  /** What fields that cannot be known are made from, by names for people, as texts that are equal where it is the same. */
  readonly origins?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** What a field that cannot be known may be for all that is known, such as the default of a variable: `args.NAME`, `contexts.NAME`. */
  readonly candidates?: ReadonlyMap<string, readonly string[]>;
  /** What such a field is where the variables in it are empty, if it may name an image even then. */
  readonly emptied?: ReadonlyMap<string, string>;
  /** What the workflow has checked out there instead of the judged commit: a branch, a tag, an expression. */
  readonly foreign?: string;
  /** The tool refuses to build it as things are. */
  readonly isRefused?: true;
  /** An input is empty in it because nobody gives it: where BuildKit refuses that, nothing is pulled, and nobody is to mend it. */
  readonly leavesOut?: true;
  /** Its file may mean another Dockerfile: where BuildKit refuses this one, nobody is to mend it. */
  readonly isGuess?: true;
  /** Its file is known to mean a Dockerfile with such a path, which may be this one or another. */
  readonly isOpen?: true;
  /** It is hardly meant for its Dockerfile: only images of repositories that nothing else pulls count. */
  readonly isDoubtful?: true;
  /** Nothing is known of it but what it gives Dockerfiles there. */
  readonly handsTo?: PossiblePlace;
  /** Every file whose text decides a value, its own included: overrides, `.env`, what it extends or includes. */
  readonly sources: readonly string[];
  /** Where the value of each argument and named context is written: keys `args.NAME`, `contexts.NAME`, `target`, `dockerfile`. */
  readonly places: ReadonlyMap<string, BuildPlace>;
  /** The lines of files of variables that give these values, by the same keys. */
  readonly givers?: ReadonlyMap<string, readonly { readonly file: string; readonly line: number }[]>;
  /** Another file has the same name as one that counts, but for upper and lower case, and the build runs where they are two files. */
  readonly keepsCase?: true;
  /** It says nothing of what is built, and others inherit from it: nobody is to make the Dockerfile that it lacks. */
  readonly isTemplate?: true;
  /** Where its step is written, in an action or workflow that the file uses at the line. */
  readonly step?: { readonly file: string; readonly line: number };
  /** Texts that a script has written in the place of the Dockerfile, of which one is there. */
  readonly made?: readonly MadeDockerfile[];
  /** A command in a shell script, of which only plain words are read. */
  readonly isScript?: true;
  /** GitHub runs what it builds, as an action. */
  readonly isAction?: true;
  /** Compose puts an init in front of what it starts. */
  readonly hasInit?: true;
  /** Only PowerShell would build it, and nothing says whether the script runs in that. */
  readonly isPowerShell?: true;
}

/** An image that a build file runs without building it: `image:` of a service or devcontainer. */
export interface RunImage {
  readonly kind: BuildKind;
  readonly file: string;
  readonly name: string | null;
  /** As written where it cannot be known. */
  readonly image: string;
  readonly place: BuildPlace;
  /** Why the image cannot be known without running the tool. */
  readonly problem?: string;
  /** What is written where it cannot be known, if `image` does not say all of it. */
  readonly written?: string;
  /** The tool refuses to run it as things are. */
  readonly isRefused?: true;
}

/** A build file that cannot be read, or that the tool would refuse. */
export interface BuildFileProblem {
  /** The gate does not follow it, and the tool may accept it: nothing is known of what it builds. */
  readonly isLimit?: true;
  readonly kind: BuildKind;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** What is written there, if the message does not say all of it. */
  readonly written?: string;
  /** What the builds are that it is about: it is told again where these change. */
  readonly about?: string;
}

/** What one family of build files says. */
export interface FoundBuilds {
  readonly builds: readonly Build[];
  readonly runImages: readonly RunImage[];
  readonly problems: readonly BuildFileProblem[];
}
