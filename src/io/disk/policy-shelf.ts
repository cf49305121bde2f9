import { dirname } from 'node:path';
import { explainAbsence } from '../git/git-absence.js';
import { readFileContent } from './file-content.js';
import { findRepositoryPlace } from './repository-place.js';
import { findRealPath, findRelativePath, isInside } from './system-path.js';
import type { Workspace } from './workspace.js';

/** A policy file's bytes and the commit they were read at, or why there are none. */
export type ShelvedPolicy =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly commit: string | null }
  | { readonly kind: 'absent'; readonly commit: string | null }
  | { readonly kind: 'unusable'; readonly reason: string }
  /** Git failed. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Where policy files are read: the disk, or a commit for those in the repository. */
export interface PolicyShelf {
  /** `place`: an absolute path. */
  read(place: string): Promise<ShelvedPolicy>;
}

/**
 * Policies in the repository come from `commit` if there is one, because a change must not be judged by its own policy;
 * others from the disk.
 */
export function openPolicyShelf(workspace: Workspace, commit: string | null): PolicyShelf {
  const { repository, root, objects } = workspace;
  return {
    async read(place) {
      if (commit === null || repository === null) return readFromDisk(place, repository ?? root);
      const inside = findInside(repository, place);
      if (inside === null) {
        return leadsInto(repository, place)
          ? { kind: 'unusable', reason: 'leads into the repository by way of links; name the file itself' }
          : readFromDisk(place, repository);
      }
      const path = findRelativePath(repository, inside);
      const object = await objects.read(`${commit}:${path}`);
      if (object.kind === 'blob') return { kind: 'bytes', bytes: object.bytes, commit };
      if (object.kind === 'failed') return { kind: 'failed', reason: object.reason };
      const failed = await explainAbsence(repository, commit, path);
      if (failed !== null) return { kind: 'failed', reason: failed };
      return object.kind === 'missing' || object.nowhere === true
        ? { kind: 'absent', commit }
        : { kind: 'unusable', reason: object.reason };
    },
  };
}

function findInside(repository: string, place: string): string | null {
  return isInside(repository, place) ? place : findRepositoryPlace(repository, place);
}

function leadsInto(repository: string, place: string): boolean {
  try {
    return isInside(repository, findRealPath(place));
  } catch {
    return false;
  }
}

function readFromDisk(place: string, tree: string): ShelvedPolicy {
  const isOwn = isInside(tree, place);
  if (isOwn && leavesByFolder(tree, place))
    return { kind: 'unusable', reason: 'is behind a symbolic link that leads out of the tree' };
  const content = readFileContent(place, isOwn ? tree : null);
  if ('bytes' in content) return { kind: 'bytes', bytes: content.bytes, commit: null };
  return content.missing === true
    ? { kind: 'absent', commit: null }
    : { kind: 'unusable', reason: content.unreadable };
}

/** Whether a folder on the way to a place in the tree is a link out of it, which may be what a change made of it. */
function leavesByFolder(tree: string, place: string): boolean {
  try {
    const folder = findRealPath(dirname(place));
    return folder !== tree && !isInside(tree, folder);
  } catch {
    // there is no such folder, so there is nothing to read
    return false;
  }
}
