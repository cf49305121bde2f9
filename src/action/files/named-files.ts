import type { BuildKind } from '../../core/builds/build.js';
import { listUncovered } from '../../core/dockerfile/file-names.js';
import { readsLikeDockerfile } from '../../core/dockerfile/first-instruction.js';
import { readDockerfile } from '../../core/dockerfile/read-dockerfile.js';
import { isAttributesPath } from '../../core/git-attributes/conversion.js';
import { isRegular, LINK, SUBMODULE } from '../../core/tree/tree-entry.js';
import { findPointer } from '../../io/disk/lfs-pointer.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import { readNamedEntries } from '../../io/github/files/named-entries.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { TreeEntry } from '../../io/github/files/tree-listing.js';
import type { BlobReader } from './blob-reader.js';
import { findRelevantChange, isRelevant } from './builds/relevance.js';
import { MAX_SIZE } from './file-requests.js';
import type { SourceQuery } from './file-selection.js';
import { listTouchedAttributes, openTreeAttributes } from './tree-attributes.js';

/**
 * The part of a tree that a change needs, where GitHub does not list the whole: the changed files, and the `.gitattributes`
 * above them. Null where more may matter: a build somewhere may read or name a changed file, and a link may give it another
 * name, which makes a difference only if an image is pulled by what is in it.
 */
export async function readNamedTree(
  { github, repository, head }: SourceQuery,
  changes: ChangedFiles,
  reader: BlobReader,
  /** Whether a file is judged, by this name as by any other. */
  isJudged: (path: string) => boolean,
  /** What the policy reads builds from. */
  kinds: ReadonlySet<BuildKind>,
): Promise<TreeEntries | null> {
  if (listTouchedAttributes(changes).size > 0) return null;
  const changed = [...changes.paths.keys()];
  const around = [...changed, ...[...changes.paths.values()].flatMap((path) => path ?? [])];
  const uncovered = listUncovered([...changes.removed, ...changed], () => true);
  const wanted = [...changed, ...uncovered, ...listAttributesAbove([...around, ...uncovered])];
  const tree = await readNamedEntries(github, repository, head, wanted);
  const entries = changed.map((path) => tree.get(path));
  if (entries.some((entry) => entry === undefined || isLead(entry.mode))) return null;
  const attributes = openTreeAttributes(tree, changes, reader);
  // a build may be in any file, and name any other
  const relevance = findRelevantChange(tree, changes, kinds, isJudged);
  if (relevance === 'certain') return null;
  const { contents, scripts } = relevance === 'none' ? { contents: [], scripts: [] } : relevance;
  const unjudged = changed.filter((path) => !isJudged(path));
  const requests = unjudged.flatMap((path) => toReadable(tree.get(path)));
  await reader.read([
    ...requests,
    ...attributes.listRequests(unjudged),
    ...contents.map(({ request }) => request),
  ]);
  if (isRelevant({ contents, scripts }, reader)) return null;
  const isOther = unjudged.some((path) => attributes.convert(path) !== null);
  return isOther || requests.some((entry) => mayPull(reader.find(entry))) ? null : tree;
}

/** A link somewhere may lead through what has changed. */
const isLead = (mode: string): boolean => mode === LINK || mode === SUBMODULE;

function toReadable(entry: TreeEntry | undefined): { sha: string; size: number | null }[] {
  if (entry === undefined || !isRegular(entry.mode) || (entry.size ?? 0) > MAX_SIZE) return [];
  return [{ sha: entry.sha, size: entry.size }];
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
