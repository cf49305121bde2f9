import { existsSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type AttributesFile, parseAttributes } from '../../core/git-attributes/attribute-lines.js';
import {
  type Conversion,
  describeConversion,
  findConversion,
  folderOf,
  holds,
  isAttributesPath,
} from '../../core/git-attributes/conversion.js';
import { describeError, type FileContent } from '../../io/disk/file-content.js';
import { type ListedFile, nameUnlisted } from '../../io/disk/listed-file.js';
import { findRealPath, findRelativePath } from '../../io/disk/system-path.js';
import { readListedFile, type Workspace } from '../../io/disk/workspace.js';
import type { Changes } from '../../io/git/git-changes.js';
import type { StoredObject } from '../../io/git/git-objects.js';

/** The `.gitattributes` files of a working tree, and those of a base revision that differ from them. */
export interface Attributes {
  /** Why a file's bytes are not those that are committed, once git has checked it out; null: they are. */
  convert(file: ListedFile): string | null;
  /** The same of the file of a path at the base revision. */
  convertBase(path: string): string | null;
  /** Whether the change makes another file of the same bytes. */
  isTouched(file: ListedFile): boolean;
  /** The same by the path of a regular file. */
  isOther(path: string): boolean;
}

export const NO_ATTRIBUTES: Attributes = {
  convert: () => null,
  convertBase: () => null,
  isTouched: () => false,
  isOther: () => false,
};

/**
 * Reads the `.gitattributes` that were listed, and those above the paths that were asked for. What git would convert counts
 * although the working tree has it converted already: other checkouts are built too.
 */
export async function openAttributes(
  workspace: Workspace,
  listed: readonly ListedFile[],
  paths: readonly string[],
  changes: Changes | null,
): Promise<Attributes> {
  if (workspace.repository === null && workspace.trouble === null) return NO_ATTRIBUTES;
  const own = listed.filter(({ path }) => isAttributesPath(path));
  const known = new Set(own.map(({ path }) => path));
  const above = [...listFoldersAbove(paths)]
    .map((folder) => (folder === '' ? '.gitattributes' : `${folder}/.gitattributes`))
    .filter((path) => !known.has(path) && existsSync(join(workspace.root, path)));
  const read = async (name: string): Promise<FileContent> => toContent(await workspace.objects.read(name));
  const head = new Map<string, AttributesFile>();
  for (const file of [...own, ...above.map((path) => nameUnlisted(workspace.root, path))]) {
    let content = readAttributes(workspace, file);
    const isLeftOut = 'unreadable' in content && content.missing === true && file.object !== null;
    if (isLeftOut) content = await read(file.object ?? '');
    addFile(head, file.path, content);
  }
  const touched = listTouched(changes, own);
  const base = new Map([...head].filter(([path]) => !touched.has(path)));
  for (const [path, object] of touched) if (object !== null) addFile(base, path, await read(object));
  if (head.size === 0 && touched.size === 0) return NO_ATTRIBUTES;
  const folders = [...touched.keys()].map(folderOf);
  const find = (path: string) => findConversion([...head.values()], path);
  const findBase = (path: string) => findConversion([...base.values()], path);
  const isOther = (path: string): boolean =>
    folders.some((folder) => holds(folder, path)) && find(path)?.attribute !== findBase(path)?.attribute;
  const describe = (found: Conversion | null) => (found === null ? null : describeConversion(found));
  return {
    convert: (file) => describe(find(toRealPath(workspace, file))),
    convertBase: (path) => describe(findBase(path)),
    isTouched: (file) => isOther(toRealPath(workspace, file)),
    isOther,
  };
}

/** Attributes are those of the file that a link leads to. */
function toRealPath({ root }: Workspace, { path, location, object, displaced, real }: ListedFile): string {
  if (real !== undefined) return real;
  if ((object !== null && !displaced) || typeof location !== 'string') return path;
  try {
    return findRelativePath(root, findRealPath(location));
  } catch {
    return path;
  }
}

function listFoldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  return folders;
}

/** Git takes the text of a link for the file: it does not follow it. */
function readAttributes(workspace: Workspace, file: ListedFile): FileContent {
  if (!file.link) return readListedFile(workspace, file);
  try {
    return { bytes: readlinkSync(file.location, 'buffer') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EINVAL') return readListedFile(workspace, file);
    return { unreadable: describeError(error as NodeJS.ErrnoException), missing: code === 'ENOENT' };
  }
}

/** One that cannot be read may say anything. */
function addFile(files: Map<string, AttributesFile>, path: string, content: FileContent): void {
  if ('bytes' in content) files.set(path, parseAttributes(path, content.bytes));
  else if (content.folder !== true && content.missing !== true)
    files.set(path, { path, lines: [], macros: [], isTooLarge: true });
}

/** Every `.gitattributes` that the change adds, edits, moves or removes, with its object at the base; null: none. */
function listTouched(
  changes: Changes | null,
  own: readonly ListedFile[],
): ReadonlyMap<string, string | null> {
  const touched = new Map<string, string | null>();
  if (changes === null) return touched;
  const { changed, removed } = changes;
  for (const path of changed.keys()) if (isAttributesPath(path)) touched.set(path, null);
  for (const { path, state } of own) if (state === 'untracked') touched.set(path, null);
  for (const base of [...changed.values(), ...removed.values()])
    if (base !== null && isAttributesPath(base.path)) touched.set(base.path, base.object);
  return touched;
}

function toContent(object: StoredObject): FileContent {
  if (object.kind === 'blob') return { bytes: object.bytes };
  if (object.kind === 'missing') return { unreadable: 'is not here', missing: true };
  return { unreadable: object.reason };
}
