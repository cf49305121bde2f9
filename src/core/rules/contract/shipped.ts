import type { ImageVariant } from '../../advice/image-variant.js';
import type { LinkedKind } from '../../advice/libc/linked-kind.js';
import type { OfferedImage } from '../../advice/offered-image.js';
import type { Place } from '../../dockerfile/reading.js';
import type { Message } from '../../message.js';

/** The base of an image that ships, and what is done on it. What is not known is null, and makes no finding. */
export interface ShippedSubject {
  readonly kind: 'shipped';
  /** The base as people write it: `node:22`. */
  readonly familiar: string;
  /** What its tag says of its purpose, where what is built on it is meant to ship. */
  readonly variant: ImageVariant | null;
  /** What is written in shell form although the base has no shell, and nothing may have brought one. */
  readonly shellForms: readonly ShellForm[];
  /** It ends as root and need not: how the base can be used without. */
  readonly nonRoot: NonRoot | null;
  /** It starts what was built on it, or elsewhere, and a smaller image runs that. */
  readonly tools: ShippedTools | null;
  /** What package managers leave in its layers. */
  readonly leftovers: readonly Leftover[];
  /** What is copied into it and needs a C library that it does not have. */
  readonly mismatches: readonly LibcMismatch[];
  /** It starts several processes, and nothing is known to pass signals on to them. */
  readonly together: StartedTogether | null;
}

/** An instruction that starts several processes. */
export interface StartedTogether {
  /** How the first of them is started. */
  readonly kind: 'background' | 'service' | 'pipe' | 'loop';
  readonly program: string;
  /** `CMD`. */
  readonly keyword: string;
  readonly at: Place;
}

/** What one RUN leaves. */
export interface Leftover {
  /** `apt`. */
  readonly manager: string;
  /** `the package lists`. */
  readonly what: string;
  /** A later RUN removes it, which changes nothing in this layer. */
  readonly isRemovedLater: boolean;
  readonly remedy: Message;
  readonly at: Place;
}

/** A file that is copied into an image without the C library that it was linked with. */
export interface LibcMismatch {
  readonly kind: LinkedKind;
  /** Where it was made. */
  readonly path: string;
  /** The image it was made on, as people write it. */
  readonly from: string;
  readonly built: 'glibc' | 'musl';
  /** `none`: no library at all. */
  readonly has: 'glibc' | 'musl' | 'none' | 'glibc without C++';
  /** A small image with all that programs in C++ and Rust need, as far as the policy does not refuse it. */
  readonly cxx: OfferedImage | null;
  readonly at: Place;
}

/** An image with the tools that built what it starts. */
export interface ShippedTools {
  /** Where it was built: here, or in another stage or elsewhere. */
  readonly isBuiltHere: boolean;
  /** The image that runs what is built, as it would stand in the file. */
  readonly runtime: string;
  /** The policy does not approve the image, or the tag, that is named instead. */
  readonly isUnapproved: boolean;
  /** The user that the image has for what needs no root. */
  readonly user: string | null;
  /** A tag of the same image without the tools: nothing is built here, so it is enough; null where something is. */
  readonly tag: string | null;
  /** What has to be copied into the other image; null where it is not known where it is. */
  readonly copied: string | null;
  readonly to: string;
  /** The words that start it there; null where the other image does. */
  readonly start: readonly string[] | null;
}

/** How a base that starts as root can be used without. */
export interface NonRoot {
  /** The user that it has for this, as USER names it; null: another tag or image is needed. */
  readonly user: string | null;
  /** The tag of the same image, or the image, that starts as somebody else. `isUnapproved`: by the policy. */
  readonly use: string | null;
  readonly isUnapproved?: true;
  /** The base with that tag, where nothing else has to change. */
  readonly replacement?: string;
}

/** An instruction in shell form, or a list that starts a shell, or nothing that is there. */
export interface ShellForm {
  /** `CMD`. */
  readonly keyword: string;
  /** What a list starts that is not there, or cannot run; null in shell form. */
  readonly program: string | null;
  /** It is there, but it is a script for a shell, which the file writes itself. */
  readonly isScript: boolean;
  /** What the base starts before it, which takes it for a file; null: nothing. */
  readonly takenBy: string | null;
  /** The words of a list that starts the same; null where none is certain to. */
  readonly words: readonly string[] | null;
  /** What starts before a CMD that is given to it, and seems to be meant by it as well; empty where it is not known. */
  readonly startedBy: string | null;
  readonly at: Place;
}
