import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { findRealPath, isInside } from '../../io/disk/system-path.js';
import { findWorkspace, isOfWorkspace, nameTyped, type Workspace } from '../../io/disk/workspace.js';
import { type GitListing, startGitListing } from '../../io/git/git-listing.js';
import { findRevision, type Revision, type RevisionOption } from '../../io/git/git-revision.js';
import { failEvaluation, failUsage, type Result } from '../result.js';

/** The checkout that a run stands on. */
export interface Checkout {
  /** The working directory: what is typed starts here, the policy's paths do not. */
  readonly folder: string;
  readonly workspace: Workspace;
  /** Null without `--base`. */
  readonly revision: Revision | null;
  /** A listing of the workspace that is under way already. */
  readonly listing: GitListing | null;
}

/** Opens a checkout for as long as something is done in it: nothing that git was started for is left behind. */
export async function inCheckout<T>(
  base: string | null,
  paths: readonly string[] | null,
  work: (checkout: Checkout) => Promise<T>,
  option?: RevisionOption,
): Promise<T | Extract<Result<Checkout>, { readonly failure: unknown }>> {
  const opened = await openCheckout(base, paths, option);
  if ('failure' in opened) return opened;
  const { listing, workspace } = opened.value;
  try {
    return await work(opened.value);
  } finally {
    listing?.stop();
    workspace.objects.close();
  }
}

/** Finds the checkout under the paths that were typed; null: nothing will be listed, the working directory counts. */
async function openCheckout(
  base: string | null,
  paths: readonly string[] | null,
  option: RevisionOption = '--base',
): Promise<Result<Checkout>> {
  const folder = findFolder();
  if (folder === null) return failUsage('the working directory no longer exists: change to one that does');
  // git may begin while the rest of the program loads
  let early = paths?.length === 0 && existsSync('.git') ? startGitListing(folder) : null;
  const list = (top: string): GitListing => {
    if (early?.folder !== top) {
      early?.stop();
      early = startGitListing(top);
    }
    return early;
  };
  const willList = paths !== null && (paths.length === 0 || paths.some((path) => path !== '-'));
  const confirm: Confirm | null =
    base !== null
      ? async ({ objects }) => (await objects.findCommit('HEAD')) !== null
      : willList
        ? ({ root }) => list(root).begins
        : null;
  const found = await findCommonWorkspace(folder, paths ?? [], confirm);
  if ('failure' in found) {
    early?.stop();
    return found;
  }
  const workspace = found.value;
  const isRight = early?.folder === workspace.root;
  if (!isRight) early?.stop();
  const listing = isRight ? early : null;
  if (base === null) return { value: { folder, workspace, revision: null, listing } };
  const revision = await openRevision(workspace, base, option);
  if ('value' in revision) return { value: { folder, workspace, revision: revision.value, listing } };
  listing?.stop();
  workspace.objects.close();
  return revision;
}

/** The paths that were typed; none where each of them is the root itself, which is the whole tree. */
export function dropRoot(
  { folder, workspace: { root } }: Checkout,
  paths: readonly string[],
): readonly string[] {
  const isRoot = (path: string): boolean => {
    const place = resolve(folder, path);
    if (path === '-' || isInside(root, place)) return false;
    return existsSync(place) && findRealPath(place) === root;
  };
  return paths.every(isRoot) ? [] : paths;
}

/** Null where somebody removed it. */
function findFolder(): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

type Confirm = (plain: Workspace) => Promise<boolean>;

/** One policy judges a run, so all paths must lie in one repository, wherever the command is started. */
async function findCommonWorkspace(
  folder: string,
  paths: readonly string[],
  confirm: Confirm | null,
): Promise<Result<Workspace>> {
  const places: { readonly path: string; readonly start: string }[] = [];
  for (const path of paths) {
    const place = resolve(folder, path);
    const start = path === '-' ? null : findStart(place);
    if (start !== null) places.push({ path, start: await findLinkHome(folder, place, start) });
  }
  const [first, ...others] = places;
  const found = await findWorkspace(first?.start ?? folder, confirm);
  if ('broken' in found) return failGit(found.broken);
  const workspace = found;
  // what is not there may be in another commit, or be made; neither where this is not the repository around
  const lost = places.find(({ path }) => !existsSync(resolve(folder, path)));
  const { root, repository } = workspace;
  const here = findRealPath(folder);
  const isAround = repository !== null && (root === here || isInside(root, here));
  if (lost !== undefined && !isAround) {
    workspace.objects.close();
    return failUsage(`file or folder "${lost.path}" does not exist`);
  }
  for (const { path, start } of others) {
    if (isOfWorkspace(workspace, start)) continue;
    const other = await findWorkspace(start);
    if ('root' in other && other.root === workspace.root) continue;
    workspace.objects.close();
    if ('broken' in other) return failGit(other.broken);
    return failUsage(
      `"${first?.path}" and "${path}" are not in the same repository: run the command once for each, because each is judged by its own policy`,
    );
  }
  return { value: workspace };
}

const failGit = (reason: string) =>
  failEvaluation(`Git does not work here, so nothing can be judged: ${reason}`);

/** Where a link in the repository of the working directory leads out of it, the link itself counts and not what is behind it. */
async function findLinkHome(folder: string, place: string, start: string): Promise<string> {
  if (start === place || start === dirname(place)) return start;
  const here = await findWorkspace(folder);
  if ('broken' in here) return start;
  return nameTyped(here, place) === null || isOfWorkspace(here, start) ? start : here.root;
}

/** The folder that a place is in, or is itself. Null where nothing is there: whoever looks for it will say so. */
function findStart(place: string): string | null {
  try {
    return findRealPath(statSync(place).isDirectory() ? place : dirname(place));
  } catch {
    return existsSync(dirname(place)) ? findRealPath(dirname(place)) : null;
  }
}

/** Finds the revision that an option names. */
async function openRevision(
  workspace: Workspace,
  name: string,
  option: RevisionOption,
): Promise<Result<Revision>> {
  if (workspace.repository === null) {
    const reason = workspace.trouble ?? explainNone(process.env);
    return failUsage(`${option} ${name} needs git: ${reason}`);
  }
  const found = await findRevision(workspace.root, workspace.objects, name, option);
  if ('failed' in found) return failEvaluation(`Git could not read the revision "${name}": ${found.failed}`);
  return 'problem' in found ? failUsage(found.problem) : { value: found.revision };
}

/** Git follows a variable that names a repository, and the gate does not. */
const explainNone = (environment: NodeJS.ProcessEnv): string =>
  environment['GIT_DIR'] === undefined
    ? 'this is not a git repository'
    : 'this is not a git repository, and the one that GIT_DIR names is not taken for it';
