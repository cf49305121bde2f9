/** An image that advice names, as it would stand in a file. */
export interface OfferedImage {
  /** By the name of the mirror that the policy has for it, and with the place of a digest where it needs one. */
  readonly text: string;
  /** The policy does not approve it, or not yet. */
  readonly isUnapproved: boolean;
}

/** What the policy says to an image that advice would name; null: it refuses it. */
export type OfferImage = (image: string) => OfferedImage | null;

/** The first that is approved, or else the first that is not refused. */
export function offerFirst(images: readonly string[], offer: OfferImage): OfferedImage | null {
  const offered = images.flatMap((image) => offer(image) ?? []);
  return offered.find(({ isUnapproved }) => !isUnapproved) ?? offered[0] ?? null;
}
