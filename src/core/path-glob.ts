/** A glob over repository paths with `/`, as `settings.files` uses. */
export interface PathGlob {
  readonly source: string;
  /** `path` is relative to the root of the tree, without `./`. */
  matches(path: string): boolean;
}
