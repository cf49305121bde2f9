import { existsSync } from 'node:fs';
import { type GitListing, startGitListing } from '../io/git-listing.js';
import { findRevision, type Revision } from '../io/git-revision.js';
import { findWorkspace, type Workspace } from '../io/workspace.js';
import { DEFAULT_POLICY } from './missing-policy.js';
import { type Outcome, refuseUsage } from './outcome.js';

/** The ground that a run stands on. */
export interface Ground {
  readonly folder: string;
  readonly workspace: Workspace;
  /** Null without `--base`. */
  readonly revision: Revision | null;
  /** A listing of the workspace that is under way already. */
  readonly listing: GitListing | null;
}

/** Finds the ground. `list`: all of the workspace will be listed, so git may begin while the rest of the program loads. */
export async function openGround(base: string | null, list: boolean): Promise<Outcome<Ground>> {
  const folder = findFolder();
  if (folder === null) return refuseUsage('the working directory is gone: change into one that exists');
  const early = list && existsSync('.git') ? startGitListing(folder) : null;
  const workspace = await findWorkspace(folder, DEFAULT_POLICY);
  const isRight = early?.folder === workspace.root;
  if (!isRight) early?.stop();
  const listing = isRight ? early : null;
  if (base === null) return { value: { folder, workspace, revision: null, listing } };
  const revision = await openRevision(workspace, base);
  if ('value' in revision) return { value: { folder, workspace, revision: revision.value, listing } };
  listing?.stop();
  return revision;
}

/** Null where somebody removed it. */
function findFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

/** Finds the revision that `--base` names. */
async function openRevision(workspace: Workspace, name: string): Promise<Outcome<Revision>> {
  if (workspace.repository === null) {
    const reason = workspace.trouble ?? 'this is no git repository';
    return refuseUsage(`--base ${name} needs git: ${reason}`);
  }
  const found = await findRevision(workspace.root, name);
  return 'problem' in found ? refuseUsage(found.problem) : { value: found.revision };
}
