import { mayDefineBuilds } from '../../../core/builds/build-files.js';
import { type JudgedBuilds, NO_BUILDS_JUDGED } from '../../../core/builds/judged/builds-outcome.js';
import type { ComparedBuilds } from '../../../core/builds/judged/judged-builds.js';
import {
  listKinds,
  NO_BUILDS,
  type RepositoryBuilds,
} from '../../../core/builds/repository/repository-builds.js';
import type { Policy } from '../../../core/policy/policy.js';
import type { Workspace } from '../../../io/disk/workspace.js';
import type { Changes } from '../../../io/git/git-changes.js';
import type { Attributes } from '../attributes.js';
import type { RepositoryListing } from './repository-listing.js';

/** What the builds of a checkout are read from. */
export interface BuildsQuery {
  readonly workspace: Workspace;
  readonly policy: Policy;
  readonly listing: RepositoryListing;
  readonly attributes: Attributes;
  /** Null: nothing is compared, everything counts. */
  readonly compared: { readonly changes: Changes; readonly mergeBase: string } | null;
  /** What changed, also where nothing is compared; null: it is not known. */
  readonly changes: Changes | null;
  readonly choose: ComparedBuilds['choose'];
  /** Whether images that are only run count. */
  readonly runImages: boolean;
}

/** What was read, before anything is left out. */
export interface ReadBuilds {
  readonly repository: RepositoryBuilds;
  readonly judged: JudgedBuilds;
}

/** Reads what the build files of a checkout say, now and at the base revision. */
export async function readBuilds(query: BuildsQuery): Promise<ReadBuilds> {
  if (listKinds(query.policy.settings).size === 0 || !listNames(query).some(mayDefineBuilds))
    return { repository: NO_BUILDS, judged: NO_BUILDS_JUDGED };
  // two thirds of the program, for nothing where there are no build files
  const { readFoundBuilds } = await import('./found-builds.js');
  return readFoundBuilds(query);
}

/** Every path that is in one of the two revisions. */
function listNames({ compared, listing }: BuildsQuery): string[] {
  if (compared === null) return [...listing.names];
  const { changed, removed } = compared.changes;
  const before = [...changed.values()].flatMap((file) => (file === null ? [] : [file.path]));
  return [...listing.names, ...removed.keys(), ...before];
}
