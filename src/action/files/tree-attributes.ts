import { type AttributesFile, parseAttributes } from '../../core/git-attributes/attribute-lines.js';
import {
  type Conversion,
  findConversion,
  folderOf,
  holds,
  isAttributesPath,
} from '../../core/git-attributes/conversion.js';
import { isRegular, LINK } from '../../core/tree/tree-entry.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { BlobReader } from './blob-reader.js';

/** The `.gitattributes` files of a commit, and those of its base that differ. What is asked of them has to be read before. */
export interface TreeAttributes {
  /** What has to be read to know about some files. */
  listRequests(paths: readonly string[]): BlobRequest[];
  convert(path: string): Conversion | null;
  convertBase(path: string): Conversion | null;
}

/** Larger ones are not read: they may say anything. In bytes. */
const MAX_SIZE = 1024 * 1024;

export function openTreeAttributes(
  tree: TreeEntries,
  changes: ChangedFiles | null,
  reader: BlobReader,
): TreeAttributes {
  const own = new Map<string, BlobRequest | null>();
  // git takes the text of a link for the file
  for (const [path, { mode, sha, size }] of tree)
    if (isAttributesPath(path) && (isRegular(mode) || mode === LINK))
      own.set(path, (size ?? 0) > MAX_SIZE ? null : { sha, size });
  const base = new Map(own);
  for (const path of listTouchedAttributes(changes)) {
    base.delete(path);
    if (changes?.base) base.set(path, { commit: changes.base, path });
  }
  const parsed = new Map<string, AttributesFile>();
  const parse = ([path, request]: readonly [string, BlobRequest | null]): AttributesFile[] => {
    const key = JSON.stringify([path, request]);
    const before = parsed.get(key);
    if (before !== undefined) return [before];
    const bytes = request === null ? null : reader.find(request);
    if (request !== null && bytes === null) return [];
    const file =
      bytes === null ? { path, lines: [], macros: [], isTooLarge: true } : parseAttributes(path, bytes);
    parsed.set(key, file);
    return [file];
  };
  const find = (files: ReadonlyMap<string, BlobRequest | null>, path: string): Conversion | null =>
    files.size === 0 ? null : findConversion(listAbove(files, path).flatMap(parse), path);
  return {
    listRequests: (paths) => {
      const requests = [own, base].flatMap((files) => paths.flatMap((path) => listAbove(files, path)));
      return requests.flatMap(([, request]) => request ?? []);
    },
    convert: (path) => find(own, path),
    convertBase: (path) => find(base, path),
  };
}

function listAbove<T>(files: ReadonlyMap<string, T>, path: string): (readonly [string, T])[] {
  return [...files].filter(([file]) => holds(folderOf(file), path));
}

/** Every `.gitattributes` that the change adds, edits, moves or removes. */
export function listTouchedAttributes(changes: ChangedFiles | null): ReadonlySet<string> {
  if (changes === null) return new Set();
  const paths = [...changes.paths.keys(), ...changes.paths.values(), ...changes.removed];
  return new Set(paths.filter((path) => path !== null && isAttributesPath(path)) as string[]);
}

/** The change, including files that differ although their bytes are the same, because git converts them differently from before. */
export async function addConverted(
  changes: ChangedFiles,
  tree: TreeEntries,
  attributes: TreeAttributes,
  reader: BlobReader,
): Promise<ChangedFiles> {
  const folders = [...listTouchedAttributes(changes)].map(folderOf);
  if (folders.length === 0) return changes;
  const below = [...tree]
    .filter(([, { mode }]) => isRegular(mode))
    .map(([path]) => path)
    .filter((path) => !changes.paths.has(path) && folders.some((folder) => holds(folder, path)));
  await reader.read(attributes.listRequests(below));
  const isOther = (path: string) =>
    changes.base === null || attributes.convert(path)?.attribute !== attributes.convertBase(path)?.attribute;
  const paths = new Map(changes.paths);
  for (const path of below) if (isOther(path)) paths.set(path, null);
  return { ...changes, paths };
}
