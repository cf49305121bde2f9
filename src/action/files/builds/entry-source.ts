import type { TreeSource } from '../../../core/builds/repository/repository-tree.js';
import { MAX_BUILD_FILE, TOO_LARGE, type TreeFile } from '../../../core/builds/tree.js';
import { type Conversion, describeConversion } from '../../../core/git-attributes/conversion.js';
import { isRegular, LINK, SUBMODULE } from '../../../core/tree/tree-entry.js';
import { findPointer } from '../../../io/disk/lfs-pointer.js';
import type { BlobRequest } from '../../../io/github/files/blob-query.js';
import type { TreeEntries } from '../../../io/github/files/tree.js';
import type { BlobReader } from '../blob-reader.js';

/** The tree of one commit, and what is known of its blobs. */
export interface EntryTree {
  readonly tree: TreeEntries;
  readonly reader: BlobReader;
  /** What was read of a file under its path, where its blob's name was not known yet. */
  readonly early: (path: string) => BlobRequest | null;
  readonly convert: (path: string) => Conversion | null;
  /** The attributes that decide how these paths are checked out. */
  readonly listAttributes: (paths: readonly string[]) => readonly BlobRequest[];
  readonly names: NonNullable<TreeSource['names']>;
}

/** A tree on GitHub whose build files are read, and how to get what is not at hand. */
export interface EntrySource {
  readonly source: TreeSource;
  /** What it takes to have these paths at hand. */
  request(paths: readonly string[]): BlobRequest[];
}

export function openEntrySource({
  tree,
  reader,
  early,
  convert,
  listAttributes,
  names,
}: EntryTree): EntrySource {
  const paths: string[] = [];
  const links = new Set<string>();
  const submodules = new Set<string>();
  for (const [path, { mode }] of tree) {
    if (mode === SUBMODULE) submodules.add(path);
    else paths.push(path);
    if (mode === LINK) links.add(path);
  }
  // without the attributes it is not known what a file's bytes are
  const requested = new Set<string>();

  const readBlob = (path: string): Uint8Array | null => {
    const entry = tree.get(path);
    if (entry === undefined) return null;
    const before = early(path);
    return reader.find(entry) ?? (before && reader.find(before));
  };

  const readFile = (path: string): Exclude<TreeFile, { kind: 'absent' }> | undefined => {
    const entry = tree.get(path);
    if (entry === undefined || !isRegular(entry.mode)) return undefined;
    if (isTooLarge(entry)) return TOO_LARGE;
    const bytes = requested.has(path) ? readBlob(path) : null;
    if (bytes === null) return undefined;
    if (isTooLarge({ size: bytes.length })) return TOO_LARGE;
    const conversion = convert(path);
    const reason = conversion === null ? findPointer(bytes) : describeConversion(conversion);
    return reason === null ? { kind: 'bytes', bytes } : { kind: 'unreadable', reason };
  };

  return {
    source: {
      paths: paths.sort(),
      has: (path) => tree.has(path) && !submodules.has(path),
      links,
      submodules,
      readLink(path) {
        const bytes = readBlob(path);
        return bytes === null ? undefined : Buffer.from(bytes).toString('utf8');
      },
      readFile,
      nameContent: (path) => tree.get(path)?.sha ?? '',
      names,
    },
    request(wanted) {
      for (const path of wanted) requested.add(path);
      const blobs = wanted.flatMap((path): BlobRequest[] => {
        const entry = tree.get(path);
        if (entry === undefined || isTooLarge(entry) || readBlob(path) !== null) return [];
        return [{ sha: entry.sha, size: entry.size }];
      });
      return [...blobs, ...listAttributes(wanted)];
    },
  };
}

const isTooLarge = ({ size }: { readonly size: number | null }): boolean => (size ?? 0) > MAX_BUILD_FILE;
