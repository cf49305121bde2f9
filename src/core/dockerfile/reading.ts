import type { Reference } from '../image/reference.js';
import type { Message } from '../message.js';
import type { BuildOrigin, ElsewhereBuild } from './build-origin.js';
import type { FrontendDifference } from './differing-frontend.js';
import type { Hint, MisplacedArg, TriedValue } from './hint.js';
import type { FileArguments, ShippedStep, ShippedSteps } from './shipped/shipped-step.js';

export type { BuildOrigin, ElsewhereBuild } from './build-origin.js';

/**
 * A range of a file: 1-based lines, 1-based columns in UTF-16 units, the end exclusive. It begins on the line of the instruction, as BuildKit counts, and what is on a later one has its own `start`.
 * Line 0 is the file as a whole: its JSON or a build names the frontend.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start?: { readonly line: number; readonly column: number };
  /** Where its instruction begins, of a place that begins on a later line. */
  readonly from?: { readonly line: number; readonly column: number };
}

/**
 * The instruction that makes BuildKit pull an image; `context`: SOURCE_DATE_EPOCH, which asks for the image of the build
 * context that it names; `sbom`: the attestation for which it makes an SBOM; `run`: not BuildKit, but compose or the
 * devcontainer that runs it.
 */
export type Via = 'from' | 'copy-from' | 'mount-from' | 'syntax' | 'onbuild' | 'context' | 'sbom' | 'run';

/**
 * What the image is for: `final` layers ship, `build` bases do not, `copied` and `mounted` lend files, a `frontend` runs the
 * build, or in the builder after it. Nothing is built on an image with the role `run`.
 */
export type Role = 'final' | 'build' | 'copied' | 'mounted' | 'frontend' | 'run';

export const ROLES = [
  'final',
  'build',
  'copied',
  'mounted',
  'frontend',
  'run',
] as const satisfies readonly Role[];

/** One image that BuildKit would pull, and the text that makes it do so. */
export interface ImageUse extends Place {
  /** Normalised, always with a tag or a digest; null if the text is not a valid reference. */
  readonly image: string | null;
  readonly reference: Reference | null;
  /** The text after expansion of variables, quotes and escapes. */
  readonly written: string;
  readonly via: Via;
  readonly role: Role;
  /** Index of the stage that contains the reference; null for a `# syntax=` line. */
  readonly stage: number | null;
  /** Whether building the target (by default the last stage) resolves it. */
  readonly reachable: boolean;
  /** Why `image` is null, in BuildKit's words. */
  readonly invalid: string | null;
  /** Arguments that are declared without a value and take part in this reference; `${A:-word}` leaves it to the word. */
  readonly unresolved: readonly string[];
  /** A named build context that replaces this image, and the image it names (null: a folder, an archive, a repository). */
  readonly replacedBy: Replacement | null;
  /** Lines of the COPY instructions that take files from this image by number; its role then is `copied`. */
  readonly copiedIn?: readonly number[];
  /** The stage that was probably meant, if only a plain name is written. */
  readonly nearestStage?: NearestStage;
  /** Arguments that have no effect in this FROM because they are declared after the first one. */
  readonly misplaced?: readonly MisplacedArg[];
  /** What its own line does with it, if that is different. */
  readonly ownRole?: Role;
  /** Other roles that it has, if it is `final` only because of a build that adds. */
  readonly alsoAs?: readonly Role[];
  /** What builds that may be of another file give the first argument in `unresolved` that they give any. */
  readonly tried?: TriedValue;
  /** The build that is needed for this image in this role. */
  readonly build?: BuildOrigin;
  /** All builds of the repository that pull it. */
  readonly builds?: readonly BuildOrigin[];
  /** Why a value that a build gives is not known, where the name depends on it. */
  readonly unknown?: string;
  /** What is written there instead, for each build that gives such a value. */
  readonly doubts?: readonly OpenValue[];
  /** All that the file writes for a name that depends on unknown values: its word, and the defaults of arguments in it. */
  readonly source?: string;
  /** The arguments that it writes, where `unresolved` are only behind them: `FROM $B` after `ARG B=$A`. */
  readonly through?: readonly string[];
  /** What builds give the other arguments in it, where none gives the one that has no value. */
  readonly given?: readonly string[];
  /** Its place is the line as a whole: nothing there can be replaced. */
  readonly inexact?: true;
  /** Its name puts only a part of the platform after a text: `FROM build-$TARGETOS` picks a stage. */
  readonly picksStage?: true;
  /** A build of the repository that replaces it with a context, which only the policy may do. */
  readonly claim?: Claim;
  /** What is done on it in each image that ships; only where somebody asks. */
  readonly ships?: readonly ShippedSteps[];
  /** A build of the repository makes an action of GitHub of it. */
  readonly isAction?: true;
  /** Every build of it puts an init in front of what is started. */
  readonly hasInit?: true;
}

/** A value that cannot be known, by all that is written of it: equal ones are the same value. */
export interface OpenValue {
  /** In comparisons with the base, where its build may have another name. */
  readonly known: string;
  readonly own: string;
  /** `own` with what else the build gives the file, where that is more. */
  readonly whole?: string;
  /** All that decides what its build pulls, without the build's name. */
  readonly unnamed?: string;
  /** The arguments that its build gives a value: their defaults take no part in it. */
  readonly replaced: ReadonlySet<string>;
  /** All that the file writes for the name in this build. */
  readonly source?: string;
}

/**
 * `similar`: its name is close. `case`: it is the same in lower case. `later`: it has the name but is defined later, where
 * no FROM sees it. `number`: only `COPY --from` counts stages.
 */
export interface NearestStage {
  readonly kind: 'similar' | 'case' | 'later' | 'number';
  /** Null if it has none. */
  readonly name: string | null;
  readonly line: number;
}

/** A context with which a build of the repository replaces an image. */
export interface Claim {
  readonly build: BuildOrigin;
  readonly context: string;
  readonly value: string;
}

/** A named build context that replaces an image. */
export interface Replacement {
  readonly context: string;
  readonly image: string | null;
  readonly reference: Reference | null;
  /** It replaces the whole stage, so BuildKit does not ask for the stage's own image. */
  readonly stage?: true;
}

/** One `FROM`. */
export interface Stage {
  readonly line: number;
  /** Lower-cased alias, null without one. */
  readonly name: string | null;
  readonly base:
    | { readonly kind: 'image'; readonly image: string | null }
    | { readonly kind: 'stage'; readonly stage: number }
    | { readonly kind: 'scratch' };
  readonly reachable: boolean;
  /** Whether it is the target, or what that builds on, and whether it is for Windows; only where somebody asks. */
  readonly ships?: boolean;
  readonly isForWindows?: boolean;
  /** What happens in it; only where somebody asks. */
  readonly listSteps?: () => readonly ShippedStep[];
  /** What ONBUILD leaves to the stages and files that build on it; only where somebody asks. */
  readonly listTriggers?: () => readonly ShippedStep[];
}

/** Why BuildKit would refuse the file. */
export interface ReadingProblem {
  /** 1-based; the line of the instruction, 1 if the file as a whole is refused. */
  readonly line: number;
  readonly message: string;
  /** The same if it is the gate's own sentence; otherwise the message is BuildKit's, which repeats text of the file. */
  readonly words?: Message;
  /** Where BuildKit stops. `limit`: the gate's own limit, not one of BuildKit's. */
  readonly phase:
    | 'parse'
    | 'check-directive'
    | 'instructions'
    | 'global-args'
    | 'stages'
    | 'target'
    | 'resolve'
    | 'graph'
    | 'limit';
  /** Arguments without a value that alone made it fail: the file would be accepted with them. Empty if it is broken anyway. */
  readonly unresolved: readonly string[];
  /** As of an image. */
  readonly tried?: TriedValue;
  /** The build in which it happens. */
  readonly build?: BuildOrigin;
  /** Where that build says what is wrong, as far as it can be told. */
  readonly givenIn?: { readonly file: string; readonly line: number };
  /** Why a value that the build gives is not known, where that is what it takes. */
  readonly unknown?: string;
  /** What is really wrong, if BuildKit's reason does not say so. */
  readonly hint?: Hint;
  /** What to do about a limit, where that is more than to make the file simpler. */
  readonly remedy?: Message;
  /** It is about a build file that builds something which cannot be read. */
  readonly elsewhere?: ElsewhereBuild;
}

/** What one Dockerfile makes BuildKit pull under given build options. */
export interface Reading {
  readonly stages: readonly Stage[];
  /** In the order of the file; up to the problem if there is one. */
  readonly images: readonly ImageUse[];
  readonly problem: ReadingProblem | null;
  /** Why an older frontend, which the builder may use, pulls different images. */
  readonly frontendDifference?: FrontendDifference<ImageUse>;
  /** Problems with other values, on a different line or of a different kind from `problem`. */
  readonly otherProblems?: readonly ReadingProblem[];
  /** FROMs that name a stage or `scratch` only because a value is missing: `FROM base$V` is an image once V has a value. */
  readonly openBases?: readonly ImageUse[];
  /** Some values name a frontend, and the file alone does not; or some builders do not see the one that it names. */
  readonly unnamedFrontend?: true;
  /** Something in it depends on the platforms of builds that do not tell all of theirs. */
  readonly openPlatforms?: true;
  /** Targets of builds that the file has no stage for. */
  readonly missingTargets?: readonly { readonly name: string; readonly origin: BuildOrigin }[];
  /** What its stages see of the arguments before the first of them; only where somebody asks. */
  readonly fileArguments?: FileArguments;
}

/** What `docker buildx build` gets in addition to the Dockerfile. */
export interface BuildOptions {
  readonly buildArgs: ReadonlyMap<string, string>;
  /** `--target`; null builds the last stage. */
  readonly target: string | null;
  /** `os/arch[/variant]`, such as `linux/arm64`. */
  readonly platform: string;
  /** The platform of the builder, for BUILDPLATFORM. */
  readonly buildPlatform: string;
  /** `--build-context`: name → value, such as `base` → `docker-image://alpine:3.22`. */
  readonly contexts: ReadonlyMap<string, string>;
}

export const DEFAULT_BUILD_OPTIONS: BuildOptions = {
  buildArgs: new Map(),
  target: null,
  platform: 'linux/amd64',
  buildPlatform: 'linux/amd64',
  contexts: new Map(),
};
