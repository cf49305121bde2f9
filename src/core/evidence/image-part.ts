/** The image for one platform. */
export interface ImagePart {
  readonly digest: string;
  readonly platform: string;
}

/** An image, and what a builder could pull of it. */
export interface WholeImage {
  /** Its digest: what is said of that is said of all that it holds. */
  readonly image: string;
  /** None: it is the image for one platform. */
  readonly parts: readonly ImagePart[];
}

/** The parts of which nothing is said; none: it is said of the whole image, or of each part. `told`: the digests of which it is. */
export function listUntold({ image, parts }: WholeImage, told: ReadonlySet<string>): readonly ImagePart[] {
  if (told.has(image)) return [];
  const whole = [{ digest: image, platform: '' }];
  return (parts.length === 0 ? whole : parts).filter(({ digest }) => !told.has(digest));
}
