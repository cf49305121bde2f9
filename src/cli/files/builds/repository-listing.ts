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
}

/** Takes down names while something else lists them. */
export interface NameCollector {
  note(path: string, untracked: boolean): void;
  finish(listing: Pick<Listing, 'links' | 'repositories' | 'deleted'>): RepositoryListing;
}

export function collectNames(): NameCollector {
  const names = new Set<string>();
  const untracked = new Set<string>();
  return {
    note(path, isUntracked) {
      names.add(path);
      if (isUntracked) untracked.add(path);
    },
    finish({ links, repositories, deleted }) {
      for (const path of deleted) names.delete(path);
      return {
        names,
        untracked,
        links: new Map(links.map((link) => [link.path, link])),
        submodules: new Set(repositories),
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
    (path, untracked) => {
      collector.note(path, untracked);
      return false;
    },
  );
  return collector.finish(listing);
}
