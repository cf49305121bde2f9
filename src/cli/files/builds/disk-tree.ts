import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeSource } from '../../../core/builds/repository/repository-tree.js';
import { MAX_BUILD_FILE, TOO_LARGE, type TreeFile } from '../../../core/builds/tree.js';
import type { ListedFile } from '../../../io/disk/listed-file.js';
import { decodePath } from '../../../io/disk/path-bytes.js';
import { findTarget, readListedFile, type Workspace } from '../../../io/disk/workspace.js';
import type { StoredObject } from '../../../io/git/git-objects.js';
import type { Attributes } from '../attributes.js';
import { openContentNames } from './content-names.js';
import type { RepositoryListing } from './repository-listing.js';

type Content = Exclude<TreeFile, { kind: 'absent' }>;

/** A tree, and how to get what it has not at hand. */
export interface FetchedTree {
  readonly source: TreeSource;
  fetch(paths: readonly string[]): Promise<void>;
}

/** The working tree; what a sparse checkout leaves out is in git's index. */
export function openWorkingTree(
  workspace: Workspace,
  { names, links, submodules, objects }: RepositoryListing,
  { convert }: Pick<Attributes, 'convert'>,
  nameObject: (path: string) => string,
  called: NonNullable<TreeSource['names']>,
): FetchedTree {
  const contents = new Map<string, Content>();
  const hasDetours = links.size > 0 || submodules.size > 0;
  const readFile = (path: string): Content | undefined => {
    const known = contents.get(path);
    if (known !== undefined) return known;
    const target = hasDetours ? findTarget(workspace, workspace.root, path) : nameListed(workspace, path);
    if (target.kind !== 'file') return undefined;
    const conversion = convert(target.file);
    if (conversion !== null) return keep(path, { kind: 'unreadable', reason: conversion });
    const content = readListedFile(workspace, target.file);
    if ('unreadable' in content) {
      return content.missing === true || content.folder === true
        ? undefined
        : keep(path, { kind: 'unreadable', reason: content.unreadable });
    }
    return keep(path, limit(content.bytes));
  };
  const keep = (path: string, content: Content): Content => {
    contents.set(path, content);
    return content;
  };
  return {
    source: {
      paths: [...names].sort(),
      has: (path) => names.has(path),
      links: new Set(links.keys()),
      submodules,
      readLink: (path) => readLinkText(links.get(path)?.location ?? path),
      readFile,
      nameContent: openContentNames(workspace, objects),
      names: called,
    },
    async fetch(paths) {
      for (const path of paths) keep(path, toContent(await workspace.objects.read(nameObject(path))));
    },
  };
}

/** A listed file where no link or repository inside could lead to it by another way. */
function nameListed({ root }: Workspace, path: string): { readonly kind: 'file'; readonly file: ListedFile } {
  return {
    kind: 'file',
    file: {
      path,
      location: join(root, path),
      state: 'tracked',
      link: false,
      regular: true,
      displaced: false,
      object: null,
      unwatched: true,
    },
  };
}

/** The tree of the base revision: where nothing changed it is the working tree. */
export function openBaseTree(
  { objects }: Workspace,
  head: FetchedTree,
  changes: BaseChanges,
  nameObject: (path: string) => string,
): FetchedTree {
  const { names, isNew, isChanged, isMoved, objectOf, convert } = changes;
  const contents = new Map<string, Content | null>();
  return {
    source: {
      ...head.source,
      paths: [...names].sort(),
      has: (path) => names.has(path) && contents.get(path) !== null,
      links: new Set([...head.source.links].filter((path) => !isNew(path) && !isChanged(path))),
      readFile(path) {
        if (!isChanged(path)) return head.source.readFile(path);
        const content = contents.get(path) ?? undefined;
        const reason = content === undefined ? null : convert(path);
        return reason === null ? content : { kind: 'unreadable', reason };
      },
      // the commit of a submodule is not among the objects
      nameContent: (path) => objectOf(path) ?? (isMoved(path) ? 'before' : head.source.nameContent(path)),
    },
    async fetch(paths) {
      await head.fetch(paths.filter((path) => !isChanged(path)));
      for (const path of paths.filter(isChanged)) {
        const object = await objects.read(nameObject(path));
        contents.set(path, object.kind === 'missing' ? null : toContent(object));
      }
    },
  };
}

/** The names of the base revision, and which files are not as they were. */
export interface BaseChanges {
  readonly names: ReadonlySet<string>;
  readonly isNew: (path: string) => boolean;
  readonly isChanged: (path: string) => boolean;
  /** Whether a submodule moved to another commit. */
  readonly isMoved: (path: string) => boolean;
  /** The object that a changed file was. */
  readonly objectOf: (path: string) => string | null;
  /** Why a file's bytes were not those that were committed; null: they were. */
  readonly convert: (path: string) => string | null;
}

function readLinkText(location: string | Buffer): string | undefined {
  try {
    return decodePath(readlinkSync(location, 'buffer'));
  } catch {
    return undefined;
  }
}

function toContent(object: StoredObject): Content {
  if (object.kind === 'blob') return limit(object.bytes);
  const reason = object.kind === 'missing' ? 'is not in the working tree' : object.reason;
  return { kind: 'unreadable', reason };
}

function limit(bytes: Uint8Array): Content {
  return bytes.length <= MAX_BUILD_FILE ? { kind: 'bytes', bytes } : TOO_LARGE;
}
