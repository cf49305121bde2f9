/** One file of a tree, as git or the folder lists it. */
export interface ListedFile {
  /** From the tree's root, with `/`; unique, for people and policies. */
  readonly path: string;
  /** What the system opens. */
  readonly location: string | Buffer;
  /** `untracked` also where there is no git. */
  readonly state: 'tracked' | 'untracked';
  /** A symbolic link, as far as the listing knows. */
  readonly link: boolean;
  /** A regular file, as far as the listing knows. */
  readonly regular: boolean;
  /** Links may lead to it: a folder above it is no folder any more, or it stands for a link itself. */
  readonly displaced: boolean;
  /** The object in the index, for files that a sparse checkout leaves out. Null where it is no regular file there. */
  readonly object: string | null;
  /** Git does not look at the file in the working tree (sparse checkout, assume-unchanged). */
  readonly unwatched: boolean;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Submodules and other repositories inside: not looked into. */
  readonly repositories: readonly string[];
  /** Paths that more than one file has, once their bytes are written as text. */
  readonly collisions: readonly string[];
}

/** Whether a listing is to hold a file. `untracked` also where there is no git. */
export type SelectFile = (path: string, untracked: boolean) => boolean;

/** Whether two entries of a listing are one file. */
export function isSameFile({ location: one }: ListedFile, { location: other }: ListedFile): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}

/** In place, in the order of their paths. */
export function sortByPath<Item extends { readonly path: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
