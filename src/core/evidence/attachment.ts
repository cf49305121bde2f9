import type { Unanswered } from './answer.js';
import type { WholeImage } from './image-part.js';
import type { NamedBase } from './lineage.js';

/** Something that is attached to an image, as a predicate of in-toto or named like one. */
export interface Attachment {
  /** The digest that it is about: of the image as a whole, or of that for one platform. */
  readonly about: string;
  /** `https://spdx.dev/Document`. */
  readonly predicateType: string;
  /** The repositories that provenance names as its source, as it writes them; null where its content was not asked for. */
  readonly sources: readonly string[] | null;
  /** The images that took part in the build, as provenance says; null where its content was not asked for. */
  readonly materials: readonly NamedBase[] | null;
}

/** What is attached to an image. */
export interface Attachments extends WholeImage {
  readonly found: readonly Attachment[];
  /** Why there may be more. */
  readonly gap: Unanswered | null;
}

/** Types of files that are attached without a statement around them, and the predicates that they would be. */
const BARE_TYPES: ReadonlyMap<string, string> = new Map([
  ['application/spdx+json', 'https://spdx.dev/Document'],
  ['application/spdx', 'https://spdx.dev/Document'],
  ['text/spdx+json', 'https://spdx.dev/Document'],
  ['text/spdx', 'https://spdx.dev/Document'],
  ['application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
  ['application/vnd.cyclonedx+xml', 'https://cyclonedx.org/bom'],
  ['application/vnd.cyclonedx', 'https://cyclonedx.org/bom'],
]);

/** The predicate that a file of this type would be; null: none that is known. */
export function findBarePredicate(type: string): string | null {
  return BARE_TYPES.get(type.replace(/;.*$/s, '').trim().toLowerCase()) ?? null;
}

export function isSbom(predicateType: string): boolean {
  return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/(?:bom|schema))(?:\/v?[\d.]+)?$/.test(
    predicateType,
  );
}

export function isProvenance(predicateType: string): boolean {
  return /^https:\/\/slsa\.dev\/provenance\/v(?:0\.2|1)$/.test(predicateType);
}

/** What cosign 3 states of an image that it signs. */
export function isSignature(predicateType: string): boolean {
  return predicateType === 'https://sigstore.dev/cosign/sign/v1';
}
