import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize, resolve } from 'node:path';
import { askGit } from '../git/git.js';
import { type GitListing, startGitListing } from '../git/git-listing.js';
import { type ObjectStore, openObjectStore } from '../git/git-objects.js';
import { findPlainTop } from '../git/plain-repository.js';
import { keepHeapSmall } from '../heap-growth.js';
import { type FileContent, readFileContent } from './file-content.js';
import { listByWalking } from './folder-listing.js';
import { followLinkTexts } from './link-texts.js';
import { type ListedFile, type Listing, type SelectFile, sortByPath } from './listed-file.js';
import { findSpecialFiles, isIgnored } from './special-files.js';
import { findRealPath, findRelativePath, isInside, toSlashes } from './system-path.js';

/** The folder that file names and the policy's paths start from: the top of the repository, wherever the run is started. */
export interface Workspace {
  /** A real path. Without a repository, the folder that was asked about. */
  readonly root: string;
  /** The top of the git working tree around it, null without one. */
  readonly repository: string | null;
  /** Why git could not be asked about a repository that seems to be here. */
  readonly trouble: string | null;
  /** What git has stored. */
  readonly objects: ObjectStore;
  /** Contents to read instead of those of files, by their real paths: the workspace as it would be. */
  readonly drafts?: ReadonlyMap<string, Uint8Array>;
}

const NO_WORK_TREE = /must be run in a work tree|cannot use bare repository/;
const NO_REPOSITORY = /not a git repository|must be run in a work tree|cannot use bare repository/;

/**
 * The workspace around a folder: the git working tree; without git the folder itself. `broken`: git's answer cannot be used.
 * `confirm`: whether git works in what is plainly a repository, by something that it is going to be asked there anyway; that it
 * answers says as much as the name of the top would.
 */
export async function findWorkspace(
  folder: string,
  confirm: ((plain: Workspace) => Promise<boolean>) | null = null,
): Promise<Workspace | { readonly broken: string }> {
  const start = findRealPath(folder);
  const plain = confirm === null ? null : findPlainTop(start, process.env);
  if (confirm !== null && plain !== null) {
    const workspace = toWorkspace(plain, plain);
    if (await confirm(workspace)) return workspace;
    workspace.objects.close();
  }
  const top = await askGit(start, ['rev-parse', '--show-toplevel']);
  if ('text' in top) return openRepository(top.text, start);
  const { kind, message } = top.failure;
  if (kind === 'silent') return { broken: `${message}, where a folder was expected` };
  const repository = findTop(start);
  const root = repository ?? start;
  if (kind === 'missing') return toWorkspace(root, null, repository === null ? null : 'git is not installed');
  const isExpected = repository === null ? NO_REPOSITORY.test(message) : NO_WORK_TREE.test(message);
  return toWorkspace(root, null, isExpected ? null : message);
}

const toWorkspace = (root: string, repository: string | null, trouble: string | null = null): Workspace => ({
  root,
  repository,
  trouble,
  objects: openObjectStore(root),
});

/** `start`: the folder that git was asked about. A repository may name a working tree anywhere in its configuration. */
function openRepository(top: string, start: string): Workspace | { readonly broken: string } {
  try {
    const repository = findRealPath(top);
    if (repository === start || isInside(repository, start)) return toWorkspace(repository, repository);
    return {
      broken: `git names ${JSON.stringify(top)} as the working tree, and ${JSON.stringify(start)} is not in it`,
    };
  } catch (error) {
    return { broken: `git names ${JSON.stringify(top)} as the repository: ${(error as Error).message}` };
  }
}

/** The closest folder above that has a `.git`, whatever git says. */
export function findTop(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** Whether a path of the workspace is a folder's. */
export function isFolder({ root }: Workspace, path: string): boolean {
  return askStatus(() => statSync(join(root, path), { throwIfNoEntry: false }))?.isDirectory() === true;
}

/** Real folders below a workspace's root that were asked about, and whether a repository inside it has them. */
const INNER = new WeakMap<Workspace, Map<string, boolean>>();

/** Whether a real folder is in a workspace, but not in a repository inside it. */
export function isOfWorkspace(workspace: Workspace, folder: string): boolean {
  const { root, repository } = workspace;
  if (folder === root) return true;
  if (repository === null || !isInside(root, folder)) return false;
  const inner = INNER.get(workspace) ?? new Map<string, boolean>([[root, !existsSync(join(root, '.git'))]]);
  INNER.set(workspace, inner);
  const seen: string[] = [];
  let at = folder;
  while (!inner.has(at)) {
    seen.push(at);
    const above = dirname(at);
    if (above === at || existsSync(join(at, '.git'))) inner.set(at, true);
    else at = above;
  }
  const isInner = inner.get(at) === true;
  for (const each of seen) inner.set(each, isInner);
  return !isInner;
}

/** What is at a place: a path as `ls` would take it. */
export type CheckedPath =
  | { readonly kind: 'missing' }
  /** `typed`: its name from the root as it was typed, where that leads through links; else null. */
  | { readonly kind: 'file'; readonly file: ListedFile; readonly typed: string | null }
  /** `location`: null where a link leads out of the workspace, which is not searched. */
  | {
      readonly kind: 'folder';
      readonly location: string | null;
      readonly prefix: string;
      readonly typed: string | null;
    };

/** Resolves a path from the command line. Names inside the workspace start at its root, others stay as given. */
export function findTarget(workspace: Workspace, folder: string, path: string): CheckedPath {
  const place = resolve(folder, path);
  const typed = nameTyped(workspace, place);
  const status = askStatus(() => lstatSync(place, { throwIfNoEntry: false }));
  if (status === undefined) return { kind: 'missing' };
  const link = status?.isSymbolicLink() === true;
  const behind =
    status === null || link ? askStatus(() => statSync(place, { throwIfNoEntry: false })) : status;
  if (behind?.isDirectory() === true) {
    const location = findRealPath(place);
    const name = findRelativePath(workspace.root, location);
    if (typed !== null && !isOfWorkspace(workspace, location))
      return { kind: 'folder', location: null, prefix: `${typed}/`, typed };
    return {
      kind: 'folder',
      location,
      prefix: name === '' ? '' : `${name}/`,
      typed: typed === name ? null : typed,
    };
  }
  const home = resolveFolder(dirname(place));
  const real = join(home, basename(place));
  const regular = status?.isFile() === true;
  if (typed !== null && !isOfWorkspace(workspace, home)) {
    const file = {
      ...nameFile(typed, real, link, regular),
      refusal: 'is behind a symbolic link that leads out of the tree',
    };
    return { kind: 'file', file, typed: null };
  }
  const name = isInside(workspace.root, real)
    ? findRelativePath(workspace.root, real)
    : toSlashes(normalize(path));
  return { kind: 'file', file: nameFile(name, real, link, regular), typed: typed === name ? null : typed };
}

/** The name of a place from the root of a repository, links left as they are; null where it does not lie in one. */
export function nameTyped({ root, repository }: Workspace, place: string): string | null {
  return repository !== null && isInside(root, place) ? findRelativePath(root, place) : null;
}

const nameFile = (path: string, location: string, link: boolean, regular: boolean): ListedFile => ({
  path,
  location,
  state: 'tracked',
  link,
  regular,
  displaced: false,
  object: null,
  // git was not asked about it
  unwatched: true,
});

/** So many that what is kept of them takes more memory than the program. */
const MANY_FILES = 5_000;

/**
 * Files under a folder: from git in a repository, otherwise all of them. `trouble`: git failed, so ignored files are in
 * it. `started`: a listing of this folder that is already running.
 */
export async function listFolder(
  location: string,
  started: GitListing | null,
  prefix: string,
  choose: SelectFile,
): Promise<{ readonly listing: Listing; readonly trouble: string | null }> {
  let count = 0;
  const select: SelectFile = (...file) => {
    if (++count === MANY_FILES) keepHeapSmall();
    return choose(...file);
  };
  const git = started ?? startGitListing(location);
  // while git works
  const special = findSpecialFiles(location, prefix, select);
  const listing = await git.finish(prefix, select);
  if (listing !== null && typeof listing !== 'string') {
    const known = new Set(special.length === 0 ? [] : listing.files.map(({ path }) => path));
    const more: ListedFile[] = [];
    for (const file of special)
      if (!known.has(file.path) && !(await isIgnored(location, String(file.location)))) more.push(file);
    const files = await followLinkTexts(location, listing.files);
    return {
      listing: { ...listing, files: more.length === 0 ? files : sortByPath([...files, ...more]) },
      trouble: null,
    };
  }
  return { listing: listByWalking(location, prefix, select), trouble: listing };
}

/** Reads one listed file, or its draft. */
export function readListedFile({ root, drafts }: Workspace, file: ListedFile): FileContent {
  const content = readOnDisk(root, file);
  if (drafts === undefined || 'unreadable' in content || typeof file.location !== 'string') return content;
  const draft = drafts.get(resolveFolder(file.location));
  return draft === undefined ? content : { bytes: draft };
}

function readOnDisk(root: string, file: ListedFile): FileContent {
  const { location, regular, displaced, refusal } = file;
  if (refusal !== undefined) return { unreadable: refusal };
  if (typeof location !== 'string') return readFileContent(location, root);
  const folder = displaced ? resolveFolder(dirname(location)) : root;
  if (folder !== root && !isInside(root, folder))
    return { unreadable: 'is behind a symbolic link that leads out of the tree' };
  if (!isInside(root, location)) return readFileContent(location, null);
  return readFileContent(location, root, regular);
}

/** The real path, or the path itself if it has none. */
const resolveFolder = (folder: string): string => askStatus(() => findRealPath(folder)) ?? folder;

/** Null if the system does not say: reading the file will report why. */
function askStatus<Status>(ask: () => Status): Status | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
