import { listBuildFiles } from '../../../core/builds/build-files.js';
import type { Asked } from '../../../core/builds/repository/asked.js';
import { isEnvironmentFile } from '../../../core/builds/repository/relevant-change.js';
import { listKinds } from '../../../core/builds/repository/repository-builds.js';
import { hasForeignEnding } from '../../../core/dockerfile/file-names.js';
import { isRegular } from '../../../core/tree/tree-entry.js';
import type { BlobRequest } from '../../../io/github/files/blob-query.js';
import type { BuildQuery } from './build-query.js';

/** What may be wanted once builds are known is worth one query, not more. */
export const MAX_EARLY = 100;
/** In bytes. */
const MAX_SIZE = 512 * 1024;

/** What is most likely wanted once the build files are known: asked for with them, it saves a round trip. */
export function listEarlyRequests(query: BuildQuery, asked: Asked, differs: boolean): BlobRequest[] {
  const { tree, attributes } = query;
  const files = [...listOddFiles(query), ...(differs ? listDockerfiles(query) : [])];
  const blobs = files.flatMap((path): BlobRequest[] => {
    const entry = tree.get(path);
    if (!isRegular(entry?.mode) || entry === undefined || (entry.size ?? 0) > MAX_SIZE) return [];
    return [{ sha: entry.sha, size: entry.size }];
  });
  const before = differs ? listBefore(query, asked) : [];
  return [...blobs, ...before, ...attributes.listRequests(files)];
}

/** Changed files that only a build could make Dockerfiles. */
function listOddFiles({ changes, choose }: BuildQuery): string[] {
  const changed = [...(changes?.paths.keys() ?? [])];
  return changed.filter((path) => choose(path) === 'other' && !hasForeignEnding(path)).slice(0, MAX_EARLY);
}

/** Dockerfiles that did not change, and that a changed build may touch: those next to it and below it first. */
function listDockerfiles({ tree, changes, choose, input }: BuildQuery): string[] {
  const kinds = listKinds(input.policy.settings);
  const folders = listBuildFiles([...(changes?.paths.keys() ?? [])], kinds).map((path) =>
    path.slice(0, path.lastIndexOf('/') + 1),
  );
  const isNear = (path: string): boolean => folders.some((folder) => path.startsWith(folder));
  const files = [...tree.keys()].filter((path) => choose(path) === 'judged' && !changes?.paths.has(path));
  if (files.length <= MAX_EARLY) return files;
  return [...files.filter(isNear), ...files.filter((path) => !isNear(path))].slice(0, MAX_EARLY);
}

/** Earlier versions of what the readers look at, and of what builds may name. */
function listBefore({ changes, choose, input }: BuildQuery, asked: Asked): BlobRequest[] {
  const { base = null } = changes ?? {};
  if (base === null) return [];
  const kinds = listKinds(input.policy.settings);
  const isRead = (path: string): boolean =>
    asked.read.has(path) || isEnvironmentFile(path) || listBuildFiles([path], kinds).length > 0;
  const isOdd = (path: string): boolean =>
    input.scope === 'changed-references' && choose(path) === 'other' && !hasForeignEnding(path);
  const before = [...(changes?.paths.values() ?? []), ...(changes?.removed ?? [])];
  const paths = new Set(before.flatMap((path) => path ?? []));
  return [...paths].filter((path) => isRead(path) || isOdd(path)).map((path) => ({ commit: base, path }));
}
