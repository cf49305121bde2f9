import { isWorkflowFile } from '../../../core/builds/build-files.js';
import { judgeBuilds } from '../../../core/builds/judged/judged-builds.js';
import { listKinds, type RepositoryBuilds } from '../../../core/builds/repository/repository-builds.js';
import type { TreeSource } from '../../../core/builds/repository/repository-tree.js';
import { readsTheSame, type TreeChange } from '../../../core/builds/repository/same-reading.js';
import { readSettled } from '../../../core/builds/repository/settled-reading.js';
import { openGivenContexts, openListedValues } from '../../../core/policy/query/given-contexts.js';
import { findRelativePath } from '../../../io/disk/system-path.js';
import type { Changes } from '../../../io/git/git-changes.js';
import { listRemoteNames } from '../../../io/git/git-remote.js';
import type { Attributes } from '../attributes.js';
import type { BuildsQuery, ReadBuilds } from './builds-query.js';
import { type BaseChanges, openBaseTree, openWorkingTree } from './disk-tree.js';
import type { RepositoryListing } from './repository-listing.js';

/** Reads what build files say that are there. */
export async function readFoundBuilds(query: BuildsQuery): Promise<ReadBuilds> {
  const { workspace, policy, listing, attributes, compared, changes, choose, runImages } = query;
  const { settings } = policy;
  const isIn = (some: Changes, path: string): boolean =>
    some.changed.has(path) || listing.untracked.has(path);
  const rest = {
    choose,
    runImages,
    isGiven: openGivenContexts(policy),
    isListed: openListedValues(policy),
    isChanged: (path: string) => compared === null || isIn(compared.changes, path),
    isInChange: (path: string) => changes !== null && isIn(changes, path),
  };
  const prefix = findRelativePath(workspace.repository ?? workspace.root, workspace.root);
  const nameAt = (revision: string) => (path: string) =>
    `${revision}:${prefix === '' ? '' : `${prefix}/`}${path}`;
  const called = await findNames(query);
  const tree = openWorkingTree(workspace, listing, attributes, nameAt(''), called);
  const head = await readSettled(tree.source, settings, tree.fetch);
  let base: RepositoryBuilds | null = null;
  if (compared !== null) {
    const { mergeBase } = compared;
    const isSame =
      readsTheSame(toTreeChange(compared.changes, listing), head.asked) &&
      ![...head.asked.files].some(attributes.isOther);
    const before = openBaseTree(
      workspace,
      tree,
      { ...toBaseChanges(compared.changes, listing, attributes), convert: attributes.convertBase },
      nameAt(mergeBase),
    );
    base = isSame ? head.builds : (await readSettled(before.source, settings, before.fetch, head)).builds;
  }
  return { repository: head.builds, judged: judgeBuilds({ head: head.builds, base, ...rest }) };
}

/** What workflows may call the repository: what its remotes call it. */
async function findNames({
  workspace,
  listing,
  policy,
}: BuildsQuery): Promise<NonNullable<TreeSource['names']>> {
  const { repository } = workspace;
  const isRead = listKinds(policy.settings).has('workflow') && [...listing.names].some(isWorkflowFile);
  const names = isRead && repository !== null ? await listRemoteNames(repository) : [];
  // a remote may be a fork, which nothing here tells
  return new Map([...names].map((name) => [name, 'itself']));
}

function toTreeChange(
  { changed, removed }: Changes,
  { untracked, links, submodules }: RepositoryListing,
): TreeChange {
  const added = [...untracked];
  const gone = [...removed.keys()];
  const modified: string[] = [];
  let hasLeads = added.some((path) => links.has(path) || submodules.has(path));
  for (const [path, before] of changed) {
    if (before?.path === path) modified.push(path);
    else {
      added.push(path);
      if (before !== null) gone.push(before.path);
    }
    if (links.has(path) || submodules.has(path) || before?.object === null) hasLeads = true;
  }
  return { added, removed: gone, modified, hasLeads };
}

function toBaseChanges(
  { changed, removed }: Changes,
  { names, untracked, links, submodules }: RepositoryListing,
  { isOther }: Attributes,
): Omit<BaseChanges, 'convert'> {
  const isNew = (path: string): boolean =>
    untracked.has(path) || (changed.has(path) && changed.get(path)?.path !== path);
  const before = new Set([...names].filter((path) => !isNew(path)));
  for (const path of removed.keys()) before.add(path);
  for (const file of changed.values()) if (file !== null) before.add(file.path);
  const objects = new Map(
    [...changed.values(), ...removed.values()].flatMap((file) =>
      file === null ? [] : [[file.path, file.object] as const],
    ),
  );
  return {
    names: before,
    isNew,
    isMoved: (path) => submodules.has(path) && (changed.has(path) || removed.has(path)),
    objectOf: (path) => objects.get(path) ?? null,
    isChanged: (path) =>
      !names.has(path) ||
      changed.has(path) ||
      removed.has(path) ||
      untracked.has(path) ||
      (!links.has(path) && isOther(path)),
  };
}
