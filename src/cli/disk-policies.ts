import { readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, posix, resolve } from 'node:path';
import type { PolicyShelf } from '../io/disk/policy-shelf.js';
import { findRepositoryPlace } from '../io/disk/repository-place.js';
import { findRealPath, findRelativePath, isInside, toSlashes } from '../io/disk/system-path.js';
import type { Workspace } from '../io/disk/workspace.js';
import type { PolicyAddress, ReadArtifact } from '../policy-address.js';
import { DEFAULT_POLICY, type ExtendedAddress, type PolicyStore } from '../policy-chain.js';
import { describeNearest } from '../policy-names.js';

export interface DiskAddress extends PolicyAddress {
  /** An absolute path. */
  readonly place: string;
}

/**
 * The policy that was named, by default the workspace's. `folder`: where a name on the command line starts. `atBase`: it is
 * read at a revision, so links of the working tree do not say where it is.
 */
export function findDiskPolicy(
  { root, repository }: Workspace,
  folder: string,
  named: string | null,
  atBase: boolean,
): DiskAddress {
  const typed = named === null ? null : resolve(folder, named);
  const inside =
    typed === null || repository === null || !atBase ? null : findRepositoryPlace(repository, typed);
  const place =
    inside ?? (typed === null ? join(root, DEFAULT_POLICY) : toRealPlace(typed, repository ?? root));
  const shown = toSlashes(named ?? DEFAULT_POLICY);
  return { place, name: isInside(root, place) ? findRelativePath(root, place) : shown };
}

/** Policies on the disk, and those of the repository at a revision where there is one; `base`: as it was typed. */
export function openDiskPolicies(
  workspace: Workspace,
  shelf: PolicyShelf,
  base: string | null,
  readArtifact: ReadArtifact,
): PolicyStore<DiskAddress> {
  return {
    async read(address) {
      const content = await shelf.read(address.place);
      if (content.kind !== 'absent') return content;
      const where = content.commit === null ? '' : ` at ${base ?? content.commit}`;
      return { kind: 'absent', where, meant: describeNearest(address.name, listNeighbours(address)) };
    },
    locateFile: async (path, extending) => locateFile(workspace, path, extending),
    locateRemote: async () => ({ refused: REMOTE }),
    locateAttached: async (path, naming) => locateAttached(workspace, path, naming),
    readArtifact,
  };
}

const REMOTE =
  '"extends" names a policy in another repository, which only the action can read, because it has a token; to use it here, save a copy next to this file and extend ./FILE, or pass that copy to --policy';

/** What is at the root of the repository is named from there only by a policy that is in it. */
function locateAttached(
  workspace: Workspace,
  path: string,
  naming: DiskAddress,
): ExtendedAddress<DiskAddress> {
  const tree = workspace.repository ?? workspace.root;
  const isBeside = /^\.\.?\//.test(path) || !isInside(tree, naming.place);
  const from = isBeside ? naming : { ...naming, place: join(tree, 'policy.yml') };
  const located = locateFile(workspace, path, from);
  return 'refused' in located ? { refused: 'is not in the repository' } : located;
}

function locateFile(
  { root, repository }: Workspace,
  path: string,
  { place, name }: DiskAddress,
): ExtendedAddress<DiskAddress> {
  const tree = repository ?? root;
  const next = resolve(dirname(place), path);
  if (isInside(tree, place) && !isInside(tree, next))
    return { refused: `"extends" leads out of the repository: ${path}; name a file inside it` };
  const isOutside = isAbsolute(name) || !isInside(tree, next);
  const shown = isOutside ? posix.join(posix.dirname(name), path) : findRelativePath(root, next);
  return { address: { place: next, name: shown } };
}

/** What lies next to a file that is not there. */
function listNeighbours({ place }: DiskAddress): readonly string[] {
  try {
    return readdirSync(dirname(place));
  } catch {
    return [];
  }
}

/** The file itself may be a link or missing, its folder is the real one; one that leaves the tree by a link is for the shelf to refuse. */
function toRealPlace(place: string, tree: string): string {
  try {
    const real = join(findRealPath(dirname(place)), basename(place));
    return isInside(tree, place) && !isInside(tree, real) ? place : real;
  } catch {
    return place;
  }
}
