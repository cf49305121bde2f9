import { LINK_REASONS, readLinks } from '../../tree/link-readings.js';
import { listFolders, type ResolvedPath, resolvePath, type TreeLinks } from '../../tree/tree-path.js';
import { baseName, parentFolder } from '../repo-path.js';
import { openLists, type RepositoryName, type Tree, type TreeFile } from '../tree.js';
import { foldCase } from '../unknown/folded-names.js';
import { type Asked, noteTest, openAsked } from './asked.js';
import { endOf, IMPLIED_ENDINGS } from './implied-files.js';
import { FILE, listLeads, openModes } from './source-links.js';

/** What a path leads to once symbolic links are followed. */
export type FoundPath =
  /** `isLinked`: its path is another one. */
  | { readonly kind: 'file'; readonly path: string; readonly isLinked?: true }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly isDangling?: true }
  | HiddenPath
  | { readonly kind: 'absent' };

/** What is in a submodule. */
export interface HiddenPath {
  readonly kind: 'unreadable';
  readonly reason: string;
  /** A name for what the submodule holds, which changes with it. */
  readonly behind: string;
}

/** A tree with the symbolic links of the repository. */
export interface RepositoryTree extends Tree {
  /** Its paths, for what is asked of each by itself. */
  readonly listing: readonly string[];
  /** A Dockerfile. */
  find(path: string): FoundPath;
  /** What was looked for in submodules. */
  readonly hidden: ReadonlyMap<string, HiddenPath>;
  readonly asked: Asked;
}

/** What is in a repository, and how to get at it. */
export interface TreeSource {
  /** Regular files and links, by their paths from the root. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  readonly links: ReadonlySet<string>;
  readonly submodules: ReadonlySet<string>;
  /** The text of a link; undefined: not at hand. */
  readonly readLink: (path: string) => string | undefined;
  /** A regular file; undefined: not at hand. */
  readonly readFile: (path: string) => Exclude<TreeFile, { kind: 'absent' }> | undefined;
  /** The name of what a regular file or a submodule holds, such as its object in git. */
  readonly nameContent: (path: string) => string;
  /** The names that are known of the repository, `owner/name` in lower case. */
  readonly names?: ReadonlyMap<string, RepositoryName>;
}

/** Opens the tree of a commit or folder. Contents are asked for where they are needed, and links are followed inside it. */
export function openRepositoryTree(source: TreeSource): RepositoryTree {
  const wanted = new Set<string>();
  const hidden = new Map<string, HiddenPath>();
  const asked = openAsked();
  const lists = openLists(source.paths);
  const matched = new Map<string, readonly string[]>();
  const modes = openModes(source);
  /** What is found through links, by paths. */
  const located = new Map<string, FoundPath>();
  let folders: ReadonlySet<string> | null = null;
  let leads: ReadonlySet<string> | null = null;

  /** Null: no link leads anywhere here. */
  function openLinks(): TreeLinks | null {
    if (source.links.size === 0 && source.submodules.size === 0) return null;
    folders ??= listFolders(new Map(source.paths.map((each) => [each, FILE])));
    const targets = {
      get(link: string) {
        asked.files.add(link);
        return source.readLink(link);
      },
    };
    return { tree: modes, folders, targets };
  }

  function settle(found: ResolvedPath): FoundPath {
    if (found.kind === 'file') return { kind: 'file', path: found.path, isLinked: true };
    if (found.kind === 'unread') wanted.add(found.link);
    const isLeft = found.kind === 'unread' || found.kind === 'folder';
    if (isLeft || (found.kind === 'missing' && !found.via.some((each) => source.links.has(each))))
      return ABSENT;
    const isDirect = found.kind === 'submodule' && !found.via.some((each) => source.links.has(each));
    const reason = isDirect ? IN_SUBMODULE : LINK_REASONS[found.kind];
    return found.kind === 'submodule'
      ? { kind: 'unreadable', reason, behind: nameSubmodule(found.via.at(-1) ?? '') }
      : { kind: 'unreadable', reason, ...(found.kind === 'missing' ? { isDangling: true } : {}) };
  }

  /** Its commit, and what says where that comes from. */
  function nameSubmodule(path: string): string {
    for (const each of [path, SUBMODULES]) asked.names.add(each);
    asked.files.add(SUBMODULES);
    const from = source.has(SUBMODULES) ? source.nameContent(SUBMODULES) : '';
    return `${source.nameContent(path)} ${from}`;
  }

  /** Where the system finds a path, for tools that open it themselves. */
  function locate(path: string): FoundPath {
    asked.names.add(path);
    if (source.has(path) && !source.links.has(path)) return { kind: 'file', path };
    const links = openLinks();
    if (links === null) return ABSENT;
    const known = located.get(path);
    if (known !== undefined) return known;
    const found = resolvePath(links, path);
    for (const each of found.via) asked.names.add(each);
    const isLost = found.kind === 'missing' && found.via.some((each) => source.links.has(each));
    const settled = isLost && isFree(links, path) ? ABSENT : settle(found);
    located.set(path, settled);
    return settled;
  }

  /** Whether nothing has the name in a folder that is there, however its path leads to it. */
  function isFree(links: TreeLinks, path: string): boolean {
    const folder = resolvePath(links, parentFolder(path));
    return (
      folder.kind === 'folder' && !source.links.has(`${folder.path}/${baseName(path)}`.replace(/^\//, ''))
    );
  }

  function hide(path: string, found: FoundPath): void {
    if ('behind' in found) hidden.set(path, found);
  }

  function isLed(path: string): boolean {
    leads ??= listLeads(source);
    return leads.size > 0 && path.split('/').some((part) => leads?.has(part));
  }

  /** A Dockerfile is also where BuildKit finds it; whether both are the same is asked where it is judged. */
  function find(path: string): FoundPath {
    const located = locate(path);
    const links = openLinks();
    if (links === null || (located.kind === 'file' && located.isLinked !== true)) return located;
    const { others, unread } = readLinks(links, path);
    for (const { via } of others) for (const each of via) asked.names.add(each);
    if (unread !== null) wanted.add(unread);
    const other = others.find(({ kind }) => kind === 'file');
    const result = located.kind === 'file' || other === undefined ? located : settle(other);
    hide(path, result);
    return result;
  }

  return {
    get paths() {
      asked.isListed = true;
      return source.paths;
    },
    listing: source.paths,
    get buildFiles() {
      return lists.buildFiles;
    },
    wanted,
    hidden,
    asked,
    find,
    has: (path) => locate(path).kind !== 'absent',
    hasFolder(path) {
      asked.folders.add(path);
      return lists.hasFolder(path);
    },
    isLink(path) {
      if (source.links.size === 0) return false;
      asked.names.add(path);
      return source.links.has(path);
    },
    findFolder(path) {
      const links = source.links.size === 0 ? null : openLinks();
      if (links === null) return null;
      const found = resolvePath(links, path);
      for (const each of [path, ...found.via]) asked.names.add(each);
      if (found.kind === 'unread') wanted.add(found.link);
      return found.kind === 'folder' && found.path !== path ? found.path || '.' : null;
    },
    read(path) {
      const found = locate(path);
      hide(path, found);
      if (found.kind !== 'file') return found;
      asked.files.add(found.path);
      asked.read.add(found.path);
      const file = source.readFile(found.path);
      if (file !== undefined) return file;
      wanted.add(found.path);
      return ABSENT;
    },
    identify(path) {
      const found = locate(path);
      if ('behind' in found) return `${found.reason} ${found.behind}`;
      if (found.kind === 'unreadable') return found.reason;
      if (found.kind === 'absent') return null;
      asked.files.add(found.path);
      return source.nameContent(found.path);
    },
    match(glob) {
      asked.globs.set(glob.source, glob);
      const found = matched.get(glob.source) ?? source.paths.filter(glob.matches);
      matched.set(glob.source, found);
      return found;
    },
    select(name, test) {
      noteTest(asked, name, test);
      return lists.select(name, test);
    },
    twinsOf(path) {
      asked.folded.add(foldCase(path));
      return lists.twinsOf(path);
    },
    namesakes(name) {
      asked.namesakes.add(name);
      return lists.namesakes(name);
    },
    endingsOf(path) {
      const end = endOf(path);
      if (end !== null) asked.shortened.add(end);
      return end === null || isLed(path) ? IMPLIED_ENDINGS : lists.endingsOf(path);
    },
    isLed(path) {
      asked.starts.add(path.replace(/^\/+/, ''));
      return isLed(path);
    },
    foldersNamed(name) {
      asked.folderNames.add(name);
      return lists.foldersNamed(name);
    },
    below(folder) {
      asked.folders.add(folder);
      return lists.below(folder);
    },
    findName: (name) => source.names?.get(name) ?? null,
  };
}

/** Where git writes which repositories the submodules are. */
const SUBMODULES = '.gitmodules';
const IN_SUBMODULE = 'is in a submodule, whose files are in another repository';
const ABSENT = { kind: 'absent' } as const;
