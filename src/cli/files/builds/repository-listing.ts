import type { ListedLink, Listing } from '../../../io/disk/listed-file.js';
import { listFolder, type Workspace } from '../../../io/disk/workspace.js';
import type { GitListing } from '../../../io/git/git-listing.js';

/** The names of everything in a repository. */
export interface RepositoryListing {
  readonly names: ReadonlySet<string>;
  /** Of those, the ones that git does not track. */
  readonly untracked: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, ListedLink>;
  readonly submodules: ReadonlySet<string>;
  /** What git's index has of files that are as they are there. */
  readonly objects: ReadonlyMap<string, string>;
}

/** What a listing says at its end. */
export type ListedNames = Pick<Listing, 'links' | 'repositories' | 'deleted' | 'modified'>;

/** Takes down names while something else lists them. */
export interface NameCollector {
  note(path: string, untracked: boolean, object?: string | null): void;
  finish(listing: ListedNames): RepositoryListing;
}

export function collectNames(): NameCollector {
  const names = new Set<string>();
  const untracked = new Set<string>();
  const objects = new Map<string, string>();
  return {
    note(path, isUntracked, object = null) {
      names.add(path);
      if (object !== null) objects.set(path, object);
      if (isUntracked) untracked.add(path);
    },
    finish({ links, repositories, deleted, modified }) {
      for (const path of modified) objects.delete(path);
      for (const path of deleted) names.delete(path);
      return {
        names,
        untracked,
        links: new Map(links.map((link) => [link.path, link])),
        submodules: new Set(repositories),
        objects,
      };
    },
  };
}

/** Lists the whole repository, whatever was typed. `started`: a listing that may be under way already. */
export async function listRepository(
  { root }: Workspace,
  started: GitListing | null,
): Promise<RepositoryListing> {
  const collector = collectNames();
  const { listing } = await listFolder(
    root,
    started?.folder === root ? started : null,
    '',
    (path, untracked, object) => {
      collector.note(path, untracked, object);
      return false;
    },
  );
  return collector.finish(listing);
}
