import type { BuildKind } from '../../core/builds/build.js';
import { findTreeNeed } from '../../core/builds/repository/tree-need.js';
import { readsLikeDockerfile } from '../../core/dockerfile/dockerfile-text.js';
import { listUncovered } from '../../core/dockerfile/file-names.js';
import { readDockerfile } from '../../core/dockerfile/read-dockerfile.js';
import { isAttributesPath } from '../../core/git-attributes/conversion.js';
import { isRegular, LINK, SUBMODULE } from '../../core/tree/tree-entry.js';
import { findPointer } from '../../io/disk/lfs-pointer.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import { readNamedEntries } from '../../io/github/files/named-entries.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { TreeEntry } from '../../io/github/files/tree-listing.js';
import { quoteName } from '../../io/quoted-name.js';
import type { BlobReader } from './blob-reader.js';
import { type ChangedContent, listChangedContents, listFormer } from './builds/relevance.js';
import { MAX_SIZE } from './file-requests.js';
import type { SourceQuery } from './file-selection.js';
import { listTouchedAttributes, openTreeAttributes } from './tree-attributes.js';

/** The part of a tree that a change needs, or why it needs the rest. */
export type NamedTree = { readonly part: TreeEntries } | { readonly need: string };

/**
 * Where GitHub does not list the whole tree: the changed files, and the `.gitattributes` above them. More may matter where a build
 * somewhere may read or name a changed file, and where a link may give it another name, which makes a difference only if an image
 * is pulled by what is in it.
 */
export async function readNamedTree(
  { github, repository, head }: SourceQuery,
  changes: ChangedFiles,
  reader: BlobReader,
  /** Whether a file is judged, by this name as by any other. */
  isJudged: (path: string) => boolean,
  /** What the policy reads builds from. */
  kinds: ReadonlySet<BuildKind>,
): Promise<NamedTree> {
  const [touched] = listTouchedAttributes(changes);
  if (touched !== undefined) return say(touched, 'it says how git converts other files');
  const changed = [...changes.paths.keys()];
  const former = listFormer(changes);
  const uncovered = listUncovered([...changes.removed, ...changed], () => true);
  const wanted = [...changed, ...uncovered, ...listAttributesAbove([...changed, ...former, ...uncovered])];
  const tree = await readNamedEntries(github, repository, head, wanted);
  const lead = changed.find((path) => isLead(tree.get(path)?.mode));
  if (lead !== undefined) return say(lead, 'it gives other files a name');
  const attributes = openTreeAttributes(tree, changes, reader);
  const contents = kinds.size === 0 ? [] : listChangedContents(tree, changes);
  if (typeof contents === 'string')
    return say(contents, 'it is too large to look into, and a build may read it');
  const judged = kinds.size === 0 ? undefined : [...changed, ...former].find(isJudged);
  if (judged !== undefined) return say(judged, 'a build may give it values');
  const unjudged = changed.filter((path) => !isJudged(path));
  const requests = unjudged.map((path) => ({ path, request: toReadable(tree.get(path)) }));
  await reader.read([
    ...requests.flatMap(({ request }) => request ?? []),
    ...attributes.listRequests(unjudged),
    ...contents.map(({ request }) => request),
  ]);
  // a build may be in any file, and name any other
  for (const [path, versions] of groupVersions(contents, reader)) {
    const need = findTreeNeed(path, versions, kinds);
    if (need === 'name') return say(path, 'files that are called so define builds, or are read by them');
    if (need === 'content') return say(path, 'a build may take what it says');
  }
  const other = unjudged.find((path) => attributes.convert(path) !== null);
  if (other !== undefined) return say(other, 'git converts it');
  const pulling = requests.find(({ request }) => request !== null && mayPull(reader.find(request)));
  if (pulling !== undefined) return say(pulling.path, 'it may be a Dockerfile by another name');
  return { part: tree };
}

const say = (path: string, why: string): NamedTree => ({
  need: `${quoteName(path)} has changed, and ${why}`,
});

/** What each file says at the commits that have it. */
function groupVersions(
  contents: readonly ChangedContent[],
  reader: BlobReader,
): ReadonlyMap<string, readonly Uint8Array[]> {
  const found = new Map<string, Uint8Array[]>();
  for (const { path, request } of contents) {
    const versions = found.get(path) ?? [];
    found.set(path, versions);
    const bytes = reader.find(request);
    if (bytes !== null && findPointer(bytes) === null) versions.push(bytes);
  }
  return found;
}

/** A link somewhere may lead through what has changed. */
const isLead = (mode: string | undefined): boolean =>
  mode === undefined || mode === LINK || mode === SUBMODULE;

function toReadable(entry: TreeEntry | undefined): BlobRequest | null {
  if (entry === undefined || !isRegular(entry.mode) || (entry.size ?? 0) > MAX_SIZE) return null;
  return { sha: entry.sha, size: entry.size };
}

function mayPull(bytes: Uint8Array | null): boolean {
  if (bytes === null || findPointer(bytes) !== null) return true;
  // what is behind a link is unreadable in this encoding
  if (isWide(bytes)) return true;
  return readsLikeDockerfile(bytes) || readDockerfile(bytes).images.length > 0;
}

/** UTF-16, by its byte order mark. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function listAttributesAbove(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths)
    for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
      const name = `${path.slice(0, at + 1)}.gitattributes`;
      if (found.has(name)) break;
      found.add(name);
      if (at <= 0) break;
    }
  return [...found].filter(isAttributesPath);
}
