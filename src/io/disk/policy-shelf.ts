import { relative } from 'node:path';
import { openObjectStore } from '../git/git-objects.js';
import { isInside, readFileContent } from './file-content.js';
import type { Workspace } from './workspace.js';

/** A policy file's bytes, or why there are none. */
export type PolicyContent =
  | { readonly bytes: Uint8Array; readonly commit: string | null }
  | { readonly missing: true; readonly commit: string | null }
  | { readonly unreadable: string }
  /** Git failed. */
  | { readonly failed: string };

/** Where policy files are read: the disk, or a commit for those that lie in the repository. */
export interface PolicyShelf {
  /** `place`: an absolute path. */
  read(place: string): Promise<PolicyContent>;
  close(): void;
}

/**
 * Policies in the repository come from `commit` where there is one, because a change must not be judged by its own policy;
 * others from the disk.
 */
export function openPolicyShelf(workspace: Workspace, commit: string | null): PolicyShelf {
  const { repository, root } = workspace;
  const store = commit === null || repository === null ? null : openObjectStore(repository);
  return {
    async read(place) {
      if (store === null || repository === null || !isInside(repository, place))
        return readFromDisk(place, repository ?? root);
      const object = await store.read(`${commit}:${relative(repository, place)}`);
      switch (object.kind) {
        case 'blob':
          return { bytes: object.bytes, commit };
        case 'missing':
          return { missing: true, commit };
        case 'unreadable':
          return { unreadable: object.reason };
        case 'failed':
          return { failed: object.reason };
      }
    },
    close: () => store?.close(),
  };
}

function readFromDisk(place: string, tree: string): PolicyContent {
  const content = readFileContent(place, isInside(tree, place) ? tree : null);
  if ('bytes' in content) return { bytes: content.bytes, commit: null };
  return content.missing === true ? { missing: true, commit: null } : { unreadable: content.unreadable };
}
