import { findFallback } from '../dockerfile/file-names.js';
import { toByteString } from '../dockerfile/go/byte-string.js';
import type { PathGlob } from '../glob/path-glob.js';
import { groupBy } from '../grouping.js';
import { mayDefineBuilds } from './build-files.js';
import { baseName } from './repo-path.js';
import { endOf, IMPLIED_ENDINGS, openEndings } from './repository/implied-files.js';
import { fingerprint } from './unknown/fingerprint.js';
import { listTwins } from './unknown/folded-names.js';

/** Longer build files are mistakes, or meant to cost time. In bytes; the same for every kind. */
export const MAX_BUILD_FILE = 1024 * 1024;

/** More folders than scripts read as a whole. */
const MAX_FOLDERS = 500;

/** More questions of all paths than a repository asks. */
const MAX_SELECTED = 2000;

export const TOO_LARGE = { kind: 'unreadable', reason: 'is larger than 1 MiB', isLimit: true } as const;

/** `fork`: the name of the fork that a change comes from, whose branches are other ones. */
export type RepositoryName = 'itself' | 'fork';

/** What a path of the tree holds. */
export type TreeFile =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A symlink out of the tree, an LFS pointer, too large …: `reason` is a sentence for people. */
  /** `isLimit`: only the gate refuses it, and the tool may read it. `isDangling`: a link to a file that is not there. */
  | {
      readonly kind: 'unreadable';
      readonly reason: string;
      readonly isLimit?: true;
      readonly isDangling?: true;
    }
  | { readonly kind: 'absent' };

/**
 * The repository as the readers of build files see it. All paths are relative to its root, with `/`. The listing is
 * complete; contents may still have to be fetched: `read` then notes the path in `wanted` and answers `absent`, and the
 * caller reads once more when it has them.
 */
export interface Tree {
  /** Every regular file, sorted. Who looks at all of them depends on each: `select` and the other lists depend on less. */
  readonly paths: readonly string[];
  /** Those that may define builds by their names. */
  readonly buildFiles: readonly string[];
  has(path: string): boolean;
  /** Whether a file is below it; a path without `.` and `..`. */
  hasFolder(path: string): boolean;
  read(path: string): TreeFile;
  /** Whether a path is a symbolic link. */
  isLink?(path: string): boolean;
  /** The folder that a path leads to through links; null: it leads through none, or to something else. */
  findFolder?(path: string): string | null;
  /** A name for what a file holds, which is equal only where that is; null: there is none. It is known without reading the file. */
  identify(path: string): string | null;
  /**
   * The files whose paths pass a test, which looks at nothing but the path and at what the name says: with the same name it is
   * the same test.
   */
  select(name: string, test: (path: string) => boolean): readonly string[];
  /** The files that a glob names. */
  match(glob: PathGlob): readonly string[];
  /** Those that have a name, in whichever folder. */
  namesakes(name: string): readonly string[];
  /** The other files that are the same one on disks whose names have no case. */
  twinsOf(path: string): readonly string[];
  /** Endings of which some may make the path of a file of a path without one, from whichever folder that is not `isLed`. */
  endingsOf(path: string): readonly string[];
  /** Whether a link or a submodule may be on the way. */
  isLed(path: string): boolean;
  /** The folders of the tree that have a name. */
  foldersNamed(name: string): readonly string[];
  /** The files below a folder; `.` is the root. */
  below(folder: string): readonly string[];
  /** Whether a name, `owner/name` in lower case, is known to be that of the repository; null: it is not. */
  findName?(name: string): RepositoryName | null;
  /** Asked for and not at hand. */
  readonly wanted: ReadonlySet<string>;
}

/** The file, unless it is longer than any build file may be. */
export function limitSize(file: TreeFile): TreeFile {
  return file.kind === 'bytes' && file.bytes.length > MAX_BUILD_FILE ? TOO_LARGE : file;
}

/** A tree over a listing and the contents that are at hand. */
export function openTree(
  paths: readonly string[],
  contents: ReadonlyMap<string, Exclude<TreeFile, { kind: 'absent' }>>,
): Tree {
  const known = new Set(paths);
  const wanted = new Set<string>();
  return {
    paths,
    wanted,
    has: (path) => known.has(path),
    read(path) {
      if (!known.has(path)) return { kind: 'absent' };
      const file = contents.get(path);
      if (file !== undefined) return file;
      wanted.add(path);
      return { kind: 'absent' };
    },
    identify(path) {
      if (!known.has(path)) return null;
      const file = contents.get(path);
      return file?.kind === 'bytes' ? fingerprint(toByteString(file.bytes)) : (file?.reason ?? '');
    },
    match: (glob) => paths.filter(glob.matches),
    isLed: () => false,
    ...openLists(paths),
  };
}

/** Looks files up by their names, and by the folders that they are in. */
export function openLists(
  paths: readonly string[],
): Pick<
  Tree,
  'buildFiles' | 'select' | 'hasFolder' | 'namesakes' | 'twinsOf' | 'endingsOf' | 'foldersNamed' | 'below'
> {
  let parents: ReadonlySet<string> | null = null;
  let buildFiles: readonly string[] | null = null;
  let folders: ReadonlyMap<string, readonly string[]> | null = null;
  let byName: ReadonlyMap<string, readonly string[]> | null = null;
  const known = new Map<string, readonly string[]>();
  const selected = new Map<string, readonly string[]>();
  const endings = openEndings(paths);
  return {
    get buildFiles() {
      buildFiles ??= paths.filter(mayDefineBuilds);
      return buildFiles;
    },
    select(name, test) {
      const found = selected.get(name) ?? paths.filter(test);
      if (selected.size < MAX_SELECTED) selected.set(name, found);
      return found;
    },
    hasFolder(path) {
      parents ??= listParents(paths);
      return parents.has(path);
    },
    endingsOf(path) {
      const end = endOf(path);
      return end === null ? IMPLIED_ENDINGS : endings(end);
    },
    twinsOf: (path) => listTwins(path, paths),
    namesakes(name) {
      byName ??= groupBy(paths, baseName);
      return byName.get(name) ?? [];
    },
    foldersNamed(name) {
      folders ??= groupBy(listParents(paths), baseName);
      return folders.get(name) ?? [];
    },
    below(folder) {
      const found = known.get(folder) ?? paths.filter((path) => isBelow(path, folder));
      if (known.size < MAX_FOLDERS) known.set(folder, found);
      return found;
    },
  };
}

/** Every folder that holds one of some files, at any depth, other than the root. */
export function listParents(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  return folders;
}

/** Whether a file is in a folder, at any depth. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`);
}

/** buildx takes `dockerfile` where there is no `Dockerfile`. */
export function inWrittenCase(path: string, { has }: Pick<Tree, 'has'>): string {
  const lower = findFallback(path);
  return lower !== null && !has(path) && has(lower) ? lower : path;
}
