import { listBuildFiles } from '../../../core/builds/build-files.js';
import { type JudgedBuilds, openNamedChoice } from '../../../core/builds/judged/builds-outcome.js';
import { listKinds, type RepositoryBuilds } from '../../../core/builds/repository/repository-builds.js';
import type { Policy } from '../../../core/policy/policy.js';
import type { FileChoice } from '../../../core/policy/query/file-choice.js';
import type { Checkout } from '../checkout.js';
import { openCover } from '../covered-paths.js';
import type { BuildsQuery } from './builds-query.js';
import { readBuilds } from './read-builds.js';
import {
  collectNames,
  type ListedNames,
  listRepository,
  type RepositoryListing,
} from './repository-listing.js';

/** What the build files of a checkout say, as far as the typed paths are concerned. */
export interface CheckoutBuilds {
  readonly repository: RepositoryBuilds;
  readonly judged: JudgedBuilds;
  /** What becomes of a file, by its name and by the builds that name it. */
  readonly choose: (path: string) => FileChoice;
  /** The same at the base revision. */
  readonly wasJudged: (path: string) => boolean;
  readonly isNamed: (path: string) => boolean;
  /** All that the repository has; nothing where no build files are read. */
  readonly names: ReadonlySet<string>;
  /** Whether a path lies under one that was typed. */
  readonly covers: (path: string) => boolean;
}

/** Reads build files, once the names in the repository are known. */
export interface BuildsReader {
  /** Takes down a name while the Dockerfiles are searched. */
  note(path: string, untracked: boolean, object: string | null): void;
  /** The build files of the whole repository, by their names. */
  listFiles(search: ListedNames): Promise<readonly string[]>;
  read(
    query: Pick<BuildsQuery, 'attributes' | 'compared' | 'changes' | 'choose' | 'runImages'>,
  ): Promise<CheckoutBuilds>;
}

const NOTHING: RepositoryListing = {
  names: new Set(),
  untracked: new Set(),
  links: new Map(),
  submodules: new Set(),
  objects: new Map(),
};

/** Opens the reader for a run on some typed paths: builds come from the whole repository all the same. */
export function openBuildsReader(checkout: Checkout, policy: Policy, typed: readonly string[]): BuildsReader {
  const { workspace } = checkout;
  const kinds = listKinds(policy.settings);
  const isSearched = typed.length === 0 || typed.some((path) => path !== '-');
  const isWanted = kinds.size > 0 && isSearched;
  const names = collectNames();
  let listing = NOTHING;
  return {
    note(path, untracked, object) {
      if (isWanted && typed.length === 0) names.note(path, untracked, object);
    },
    async listFiles(search) {
      if (!isWanted) return [];
      listing = typed.length === 0 ? names.finish(search) : await listRepository(workspace, checkout.listing);
      return listBuildFiles([...listing.names], kinds);
    },
    async read(query) {
      const { repository, judged } = await readBuilds({ ...query, workspace, policy, listing });
      const found = openCover(checkout, typed);
      const covers = 'failure' in found ? () => true : found.value;
      const { choose } = query;
      return {
        repository,
        judged: typed.length === 0 ? judged : cover(judged, covers),
        covers,
        choose: openNamedChoice(choose, judged.named),
        wasJudged: (path) => openNamedChoice(choose, judged.baseNamed)(path) === 'judged',
        isNamed: (path) => judged.named.has(path),
        names: listing.names,
      };
    },
  };
}

/** What lies under the typed paths. */
function cover(judged: JudgedBuilds, covers: (path: string) => boolean): JudgedBuilds {
  return {
    ...judged,
    touched: new Map([...judged.touched].filter(([path]) => covers(path))),
    inline: judged.inline.filter(({ head }) => covers(head.inline.file)),
    files: judged.files.filter(({ file }) => covers(file)),
    lost: judged.lost.filter(({ path }) => covers(path)),
    notes: judged.notes.filter(({ file }) => covers(file)),
  };
}
