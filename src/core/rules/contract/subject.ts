import type { UnofficialImage } from '../../advice/unofficial-image.js';
import type { DecidedBy } from '../../decision.js';
import type { Hint, TriedValue } from '../../dockerfile/hint.js';
import type { ElsewhereBuild, Role, Via } from '../../dockerfile/reading.js';
import type { EndOfLifeVerdict } from '../../end-of-life/verdict.js';
import type { ImagePattern } from '../../image/pattern/pattern.js';
import type { Pin, PinGap } from '../../image/pin.js';
import { formatReference, type Reference } from '../../image/reference.js';
import { type Message, own, quote, say } from '../../message.js';
import type { ShippedSubject } from './shipped.js';
import type { Unapproved } from './unapproved.js';

export type { ImageVariant } from '../../advice/image-variant.js';
export type { UnofficialImage } from '../../advice/unofficial-image.js';
export type { TriedValue } from '../../dockerfile/hint.js';
export type { ElsewhereBuild, Via } from '../../dockerfile/reading.js';
export type { Unapproved } from './unapproved.js';

/** An image that is pulled, with all that the engine found out about it before any rule looks. */
export interface ImageSubject {
  readonly kind: 'image';
  /** As written, with the default host and the implied `latest`. Which image it is, mirrors included, `findPattern` tells. */
  readonly reference: Reference;
  /** What the image is called: as written, and what it is behind the mirrors that the policy declares. */
  readonly names: readonly Reference[];
  /** As people write it: `node:22`. */
  readonly familiar: string;
  /** As people write it, without tag and digest: `node`. */
  readonly name: string;
  readonly role: Role;
  /** Null where nothing denies it. */
  readonly denied: Objection | null;
  /** Null where no deprecation names it. */
  readonly deprecated: (Objection & { readonly blockFrom: string | null; readonly reached: boolean }) | null;
  /** Null where it is approved. */
  readonly unapproved: Unapproved | null;
  readonly pin: { readonly required: Pin; readonly gap: PinGap | null; readonly decidedBy: DecidedBy };
  /** Null where it comes through a mirror, or the policy names none for it. */
  readonly unmirrored: Unmirrored | null;
  readonly endOfLife: readonly EndOfLifeVerdict[];
  readonly endOfLifeDecidedBy: DecidedBy;
  /** What the policy says to the image that the table names instead of a retired one. */
  readonly successor: 'approved' | 'unapproved' | 'refused';
  /** The digest that its tag names now is known: the reference with both, as it would stand in a file, if it would pass. */
  readonly pinned: string | null;
  /** What is wrong with the evidence that the policy requires, or not known; none where it requires nothing. */
  readonly evidenceGaps: readonly EvidenceGap[];
  /** An image of Docker Hub that is not official, and that no entry of the policy approves by its name; null also where nobody asks. */
  readonly unofficial: UnofficialImage | null;
}

/** Evidence that is not there, or not known. */
export interface EvidenceGap {
  /** `failed`: what was found is not what the policy requires. `unknown`: nothing is known. */
  readonly kind: 'failed' | 'unknown';
  /** Nothing is known because the images took more than the gate may ask. */
  readonly isLimit?: boolean;
  /** What the policy requires, in words: `a digest that exists`. */
  readonly asked: readonly string[];
  /** What was found, or why nothing was: `no SBOM is attached to it`. */
  readonly reason: Message;
  /** What to write instead; null where that is not known. */
  readonly use: string | null;
  readonly decidedBy: DecidedBy;
}

/** The first pattern that the image matches, as `deny` compares: in any spelling, through mirrors and all names of Docker Hub. */
export function findPattern(
  { names }: Pick<ImageSubject, 'names'>,
  patterns: readonly ImagePattern[],
): ImagePattern | null {
  return patterns.find((pattern) => names.some((name) => pattern.matches(name, 'deny'))) ?? null;
}

/** What an entry of the policy says against an image. */
export interface Objection {
  /** The entry in words: its pattern as the policy writes it, and the versions and variants that it is about. */
  readonly entry: string;
  /** The name that the entry is about, where the image is written under another one: behind a mirror, or on Docker Hub. */
  readonly about: string | null;
  readonly reason: string | null;
  /** The image that the policy names instead, its `$name` and `$tag` filled in. */
  readonly use: string | null;
  /** Whether the policy does not approve that image, or not yet. */
  readonly isUseUnapproved: boolean;
  /** It would be reported too, although it is approved. */
  readonly isUseReported: boolean;
  /** It is named without a tag, because the tag of the image that it replaces moves. */
  readonly lacksUseTag: boolean;
  readonly decidedBy: DecidedBy;
}

/** `r.io/hub/node:18, which is docker.io/library/node:18,`. */
export function nameJudged(familiar: string, { about }: Objection): Message {
  return about === null ? quote(familiar) : say`${familiar}, which is ${about},`;
}

/** ` by docker.io/library/node:18`: the entry that an objection comes from, where that is not just the name of the image. */
export const sayEntry = ({ entry }: Objection, reference: Reference): Message =>
  entry === formatReference(reference) ? own('') : say` by ${entry}`;

export interface Unmirrored {
  /** Where it is pulled from, as the policy writes it. */
  readonly upstream: string;
  readonly mirror: string;
  /** The image in the mirror, as it would stand in the file; null where it cannot be told, or would not pass. */
  readonly use: string | null;
}

/** A reference whose name depends on arguments without a value. */
export interface UnresolvedSubject {
  readonly kind: 'unresolved';
  readonly arguments: readonly string[];
  /** The arguments that the name is written with, where those are behind them. */
  readonly through?: readonly string[] | undefined;
  /** What BuildKit says without them; null where it would accept the file. */
  readonly refusal: string | null;
  /** Why they have none, where that can be told. */
  readonly hint?: Hint | undefined;
  /** A value of one of them that counts as well, but not for all builds. */
  readonly tried?: TriedValue | undefined;
  /** Why a value that a build gives them is not known; null where none gives any. */
  readonly unknown: string | null;
  /** Where a build file names the image itself: who pulls it. */
  readonly via?: Via | undefined;
  /** The build whose Dockerfile is not known, and why; absent: it is about an image in a Dockerfile. */
  readonly elsewhere?: ElsewhereBuild | undefined;
}

/** A file, or one reference in it, that nobody can read. */
export interface UnreadableSubject {
  readonly kind: 'unreadable';
  /** A text is not the gate's own: BuildKit's, which repeats what is in the file. */
  readonly reason: string | Message;
  /** What is really wrong, where the reason does not say it. */
  readonly hint?: Hint | undefined;
  /** What to do where the file is not what has to be repaired; `isBuild`: it is refused only with what a build gives it. */
  readonly remedy?: Message | undefined;
  readonly isBuild?: boolean | undefined;
  /** The gate does not follow it, and BuildKit may build it. */
  readonly isLimit?: boolean | undefined;
  /** Then: the rules that would block an image that was not seen. An exception has to waive them too. */
  readonly hides?: readonly string[] | undefined;
}

/** What an instruction takes from elsewhere, which nothing fixes. */
export interface InputSubject {
  readonly kind: 'input';
  /** `url`: ADD without a checksum. `git`: ADD without a commit. `script`: a download that a shell runs at once. */
  readonly input: 'url' | 'git' | 'script';
  readonly written: string;
}

export type Subject = ImageSubject | ShippedSubject | InputSubject | UnresolvedSubject | UnreadableSubject;
export type SubjectKind = Subject['kind'];
export type SubjectOf<K extends SubjectKind> = Extract<Subject, { readonly kind: K }>;
