/** Git's modes of what a tree holds besides regular files. */
export const LINK = '120000';
export const SUBMODULE = '160000';

/** What a tree has at a path, as far as links are concerned. */
export interface ModeEntry {
  readonly mode: string;
}

/** Path → entry, for everything in a tree but folders. */
export type ModeTree = ReadonlyMap<string, ModeEntry>;

/** Whether a mode is that of a regular file. */
export function isRegular(mode: string | null | undefined): boolean {
  return mode?.startsWith('100') === true;
}
