/** A version interval, `>=22 <27`. */
export interface VersionRange {
  readonly source: string;
  /** Whether the interval that the tag's number stands for lies wholly inside; false for a tag without a number. */
  contains(tag: string): boolean;
}
