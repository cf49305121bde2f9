import type { Policy, Scope, Settings } from '../core/policy/policy.js';
import { type Candidate, selectChanges } from './change-set.js';
import { findDockerfiles, type Search } from './dockerfile-search.js';
import type { Ground } from './ground.js';
import type { Outcome } from './outcome.js';
import type { RunOptions } from './run-options.js';

/** What is to be read. */
export interface Work {
  readonly search: Search;
  /** In the order of their paths. */
  readonly candidates: readonly Candidate[];
  /** Without a base revision always `all`. */
  readonly scope: Scope;
}

/** Finds the Dockerfiles under the paths that were typed, and those of them that the scope asks for. */
export async function findWork(
  ground: Ground,
  settings: Settings,
  options: RunOptions,
): Promise<Outcome<Work>> {
  const select = selectBy(settings);
  const search = await findDockerfiles(ground, options.paths, select);
  if ('refusal' in search) return search;
  const scope = ground.revision === null ? 'all' : (options.scope ?? settings.scope);
  const candidates =
    ground.revision === null || scope === 'all'
      ? { value: search.value.files.map((file) => ({ file, base: null, compare: false })) }
      : await selectChanges(ground.workspace, ground.revision, search.value.files, select);
  if ('refusal' in candidates) return candidates;
  return { value: { search: search.value, candidates: candidates.value, scope } };
}

/** Which paths are Dockerfiles, as the policy says. */
function selectBy({ files, ignore }: Policy['settings']): (path: string) => boolean {
  return (path) => files.some((glob) => glob.matches(path)) && !ignore.some((glob) => glob.matches(path));
}
