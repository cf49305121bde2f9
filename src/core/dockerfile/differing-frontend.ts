/** A construct that other versions of the Dockerfile frontend accept but read differently. */
export interface FrontendDifference<Image = unknown> {
  /** 1-based. */
  readonly line: number;
  /** What an older frontend does with it. */
  readonly message: string;
  /** The minor version of frontend 1 that first reads it as this reader does. */
  readonly since: number;
  /** What they pull that this reader does not see; absent where that is not known. */
  readonly others?: readonly Image[];
}
