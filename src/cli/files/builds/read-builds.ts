import { mayDefineBuilds } from '../../../core/builds/build-files.js';
import { NO_BUILDS_JUDGED } from '../../../core/builds/judged/builds-outcome.js';
import { listKinds, NO_BUILDS } from '../../../core/builds/repository/repository-builds.js';
import type { BuildsQuery, ReadBuilds } from './builds-query.js';

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
