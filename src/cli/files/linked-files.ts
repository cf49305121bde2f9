import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Policy, Scope } from '../../core/policy/policy.js';
import type { FileChoice } from '../../core/policy/query/file-choice.js';
import { describeTreatment } from '../../core/policy/query/path-treatment.js';
import { describeOpenLink, isOfSystem, mayHideDockerfiles } from '../../core/tree/hidden-dockerfiles.js';
import { AMBIGUOUS_LINK } from '../../core/tree/link-readings.js';
import {
  findLinkedFiles,
  type LinkedFile,
  type OpenLink,
  type PathChanges,
} from '../../core/tree/linked-files.js';
import { LINK, type ModeEntry, type ModeTree, SUBMODULE } from '../../core/tree/tree-entry.js';
import { type ListedFile, type ListedLink, type Listing, nameUnlisted } from '../../io/disk/listed-file.js';
import { openBudget, searchOuterFolder } from '../../io/disk/outer-folder.js';
import { decodePath } from '../../io/disk/path-bytes.js';
import { findRealPath, isInside } from '../../io/disk/system-path.js';
import { listFolder, readListedFile, type Workspace } from '../../io/disk/workspace.js';
import type { Changes } from '../../io/git/git-changes.js';
import { failEvaluation, type Result } from '../result.js';
import type { Search } from './dockerfile-search.js';

/** A Dockerfile under a name that leads through a link. */
export interface LinkedName {
  readonly file: ListedFile;
  /** Nothing that the base had by this name is comparable. */
  readonly isNew: boolean;
}

export interface LinkSearch {
  readonly workspace: Workspace;
  readonly policy: Policy;
  /** What becomes of a file, by its name and by the builds that name it. */
  readonly chooseByName: (path: string) => FileChoice;
  readonly search: Search;
  readonly scope: Scope;
  readonly changes: Changes | null;
  /** What builds make something new of. */
  readonly touched: { has(path: string): boolean };
  /** Files that are surely judged under their own names. */
  readonly judged: ReadonlySet<string>;
}

/** What links say of the names of Dockerfiles. */
export interface LinkedNames {
  readonly names: readonly LinkedName[];
  /** Files that were found and are not judged by this name. */
  readonly leftOut: ReadonlySet<string>;
}

/**
 * Finds what links to folders give other names, and Dockerfiles that links elsewhere make ambiguous, as the action does; costs
 * a listing of the repository where there are any. The first take the place of what was found by the same name.
 */
export async function findLinkedNames(query: LinkSearch): Promise<Result<LinkedNames>> {
  const { workspace, policy, chooseByName, search, scope, changes, judged, touched } = query;
  const linked = search.files.filter(({ link }) => link).map(({ path }) => path);
  const leading = search.links.filter(mayLeadToFolder).map(({ path }) => path);
  const starts = new Set([...leading, ...linked, ...search.typed.keys()]);
  if (starts.size === 0) return { value: { names: [], leftOut: new Set() } };
  const { listing } = await listFolder(workspace.root, null, '', () => true);
  const found = findLinkedFiles({
    tree: toTree(listing),
    changes: changes === null || scope === 'all' ? null : toPathChanges(changes, listing),
    // a file that is named is judged whatever its name
    choose: (path) => (search.typed.get(path) === true ? 'judged' : chooseByName(path)),
    targets: await readTargets(workspace, listing.links),
    starts,
    judged,
    touched,
    comparesFindings: scope === 'changed-references',
    describeTreatment: (path) => describeTreatment(policy, path),
  });
  if (found === null)
    return failEvaluation(
      'Symbolic links give the files here too many names to look at all of them: let fewer links lead to folders that have links to folders in them',
    );
  const byPath = new Map(listing.files.map((file) => [file.path, file]));
  const known = new Map(search.files.map((file) => [file.path, file]));
  const isOwn = new Set(linked);
  const names = found.files.flatMap((file): LinkedName[] => {
    const own = known.get(file.path);
    if (own === undefined) return nameLinked(workspace, file, byPath);
    return isOwn.has(file.path) ? renameLinked(workspace, file, own, byPath) : [];
  });
  const behind = lookBehind(query, found.open).filter(({ file }) => !known.has(file.path));
  return { value: { names: [...names, ...behind], leftOut: found.leftOut } };
}

/** Whether a link leads to a folder, or to an unknown place; a link checked out as a text file may lead anywhere. */
function mayLeadToFolder({ location }: ListedLink): boolean {
  try {
    return !lstatSync(location).isSymbolicLink() || statSync(location).isDirectory();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ELOOP';
  }
}

function toTree({ files, links, repositories }: Listing): ModeTree {
  return new Map<string, ModeEntry>([
    ...files.filter(({ displaced }) => !displaced).map(({ path }) => [path, { mode: '100644' }] as const),
    ...repositories.map((path) => [path, { mode: SUBMODULE }] as const),
    ...links.map(({ path }) => [path, { mode: LINK }] as const),
  ]);
}

/** What git does not watch may have changed, and what it does not track is new. */
function toPathChanges({ changed, removed }: Changes, { files, links }: Listing): PathChanges {
  const unsure = new Set([
    ...files.filter(({ state, unwatched }) => state === 'untracked' || unwatched).map(({ path }) => path),
    ...links.filter(({ object }) => object === null).map(({ path }) => path),
  ]);
  return {
    paths: {
      get: (path) => changed.get(path)?.path,
      has: (path) => changed.has(path) || unsure.has(path),
    },
    removed,
  };
}

/** The texts of links; those that a sparse checkout leaves out are in git. */
async function readTargets(
  { objects }: Workspace,
  links: readonly ListedLink[],
): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  for (const { path, location, object } of links) {
    const text = readTarget(location);
    if (text !== null) targets.set(path, text);
    else if (object !== null) {
      const stored = await objects.read(object);
      targets.set(path, stored.kind === 'blob' ? decodePath(Buffer.from(stored.bytes)) : '');
    } else targets.set(path, '');
  }
  return targets;
}

function readTarget(location: string | Buffer): string | null {
  try {
    return decodePath(readlinkSync(location, 'buffer'));
  } catch {
    return null;
  }
}

function nameLinked(
  { root }: Workspace,
  linked: LinkedFile,
  byPath: ReadonlyMap<string, ListedFile>,
): LinkedName[] {
  const { path } = linked;
  if ('unreadable' in linked) return [{ file: refuse(root, path, linked.unreadable), isNew: true }];
  const file = byPath.get(linked.real);
  return file === undefined
    ? []
    : [{ file: { ...file, path, link: true, real: linked.real }, isNew: linked.linkChanged }];
}

/**
 * A link that was found as a file, where more is known of it than reading it says. What cannot be read says nothing about whether
 * it changed, and what it leads through did.
 */
function renameLinked(
  workspace: Workspace,
  linked: LinkedFile,
  own: ListedFile,
  byPath: ReadonlyMap<string, ListedFile>,
): LinkedName[] {
  const isAmbiguous = 'unreadable' in linked && linked.unreadable === AMBIGUOUS_LINK;
  if (isAmbiguous || ('linkChanged' in linked && linked.linkChanged))
    return nameLinked(workspace, linked, byPath);
  if ('bytes' in readListedFile(workspace, own)) return [];
  const refusal = 'unreadable' in linked ? { refusal: linked.unreadable } : {};
  return [{ file: { ...own, ...refusal }, isNew: true }];
}

/** What links lead to that git does not list: found on the disk where it is there. */
function lookBehind(
  { workspace, policy, chooseByName, changes }: LinkSearch,
  links: readonly OpenLink[],
): LinkedName[] {
  const { root } = workspace;
  const budget = openBudget();
  const before = [
    ...(changes?.removed.keys() ?? []),
    ...[...(changes?.changed.values() ?? [])].map((file) => file?.path),
  ];
  const hadFiles = (path: string) => before.some((old) => old?.startsWith(`${path}/`));
  return links.flatMap((link): LinkedName[] => {
    const { path, kind, target } = link;
    if (isOfSystem(target)) return [];
    const found = searchOuterFolder(
      join(root, path),
      path,
      (name) => chooseByName(name) === 'judged',
      budget,
    );
    if (found.kind === 'files')
      return found.paths.map((name) => ({ file: nameOuter(root, name, kind), isNew: true }));
    if (found.kind === 'unknown')
      return [{ file: refuse(root, path, `is a symbolic link that leads ${found.reason}`), isNew: true }];
    const isKnown = found.kind === 'file' || (found.kind === 'empty' && kind !== 'submodule');
    if (isKnown || !mayHideDockerfiles(policy.settings, link, hadFiles)) return [];
    return [{ file: refuse(root, path, describeOpenLink(link)), isNew: true }];
  });
}

const BEHIND = 'is behind a symbolic link that leads';

/** A file that git ignores is read where it lies in the tree. */
function nameOuter(root: string, path: string, kind: OpenLink['kind']): ListedFile {
  if (kind === 'submodule') return refuse(root, path, `${BEHIND} into a submodule`);
  return kind === 'outside' || !isInside(root, findRealPath(join(root, path, '..')))
    ? refuse(root, path, `${BEHIND} out of the tree`)
    : nameUnlisted(root, path);
}

const refuse = (root: string, path: string, refusal: string): ListedFile => ({
  ...nameUnlisted(root, path),
  refusal,
});
