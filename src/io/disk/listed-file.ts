import { join } from 'node:path';

/** One file of a tree, as git or the folder lists it. */
export interface ListedFile {
  /** From the tree's root, with `/`; unique, for people and policies. */
  readonly path: string;
  /** What the system opens. */
  readonly location: string | Buffer;
  /** `untracked` also without git. */
  readonly state: 'tracked' | 'untracked';
  /** A symbolic link, as far as the listing knows. */
  readonly link: boolean;
  /** A regular file, as far as the listing knows. */
  readonly regular: boolean;
  /** Links may lead to it: a folder above it is no longer a folder, or it is itself a link. */
  readonly displaced: boolean;
  /** The object in the index, for files that a sparse checkout leaves out. Null if it is not a regular file there. */
  readonly object: string | null;
  /** Git ignores the file in the working tree (sparse checkout, assume-unchanged). */
  readonly unwatched: boolean;
  /** The path that it is listed by, where its own leads through a link to a folder. */
  readonly real?: string;
  /** Why it is not opened. */
  readonly refusal?: string;
}

/** A symbolic link of a tree. */
export interface ListedLink {
  readonly path: string;
  readonly location: string | Buffer;
  /** The object in the index that holds its text; null where it is not in there as a link. */
  readonly object: string | null;
}

export interface Listing {
  /** Those that were asked for. */
  readonly files: readonly ListedFile[];
  /** All symbolic links, by whatever name. */
  readonly links: readonly ListedLink[];
  /** Folders that could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Submodules and other repositories inside: not searched. */
  readonly repositories: readonly string[];
  /** Paths that several files share once their bytes are written as text. */
  readonly collisions: readonly string[];
  /** Tracked files, asked for or not, that the working tree has no more. */
  readonly deleted: readonly string[];
  /** Tracked files, asked for or not, that are not what the index has. */
  readonly modified: readonly string[];
}

/** Whether a listing should include a file. `untracked` also without git; `object`: what git's index has, null for none. */
export type SelectFile = (path: string, untracked: boolean, object: string | null) => boolean;

/** A path that no listing has, such as one behind a link: what the system finds there counts. */
export function nameUnlisted(root: string, path: string): ListedFile {
  return {
    path,
    location: join(root, path),
    state: 'tracked',
    link: true,
    regular: false,
    displaced: false,
    object: null,
    unwatched: true,
  };
}

/** Whether two entries of a listing are one file. */
export function isSameFile({ location: one }: ListedFile, { location: other }: ListedFile): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;
}

/** Sorts in place by path. */
export function sortByPath<Item extends { readonly path: string }>(items: Item[]): Item[] {
  return items.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
