/** Where the relative paths of a build lead. */
export interface BuildFolders {
  /** Relative to the root and normalised; null: outside the repository. */
  resolve(path: string): string | null;
  /** What a path outside is called. */
  nameOutside(path: string): string;
  /** A text with stand-ins for what decides what lies at a path outside; null: that is known. */
  doubtOf?(path: string): string | null;
}
