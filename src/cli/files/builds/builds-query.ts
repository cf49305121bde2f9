import type { JudgedBuilds } from '../../../core/builds/judged/builds-outcome.js';
import type { ComparedBuilds } from '../../../core/builds/judged/judged-builds.js';
import type { RepositoryBuilds } from '../../../core/builds/repository/repository-builds.js';
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
