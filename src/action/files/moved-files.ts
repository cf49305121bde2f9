import { pairSimilar, readSpans, type Spans } from '../../core/tree/similar-files.js';
import { isRegular } from '../../core/tree/tree-entry.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { BlobReader } from './blob-reader.js';
import type { SourceQuery } from './file-selection.js';
import { toRequest } from './followed-links.js';

/** Dockerfiles that may have been moved and edited at once, where only the trees of both commits say what changed. */
export interface MovedFiles {
  /** What has to be read to know. */
  readonly requests: readonly BlobRequest[];
  /** The change with the renames that the contents show. */
  find(changes: ChangedFiles, reader: BlobReader): ChangedFiles;
}

/** Above that many each is a new file, which is judged more strictly. */
const MAX_REMOVED = 500;
const MAX_COMPARISONS = 100_000;
/** A Dockerfile is not as large, and every line of it would be compared. In bytes. */
const MAX_COMPARED = 256 * 1024;

const NOTHING_MOVED: MovedFiles = { requests: [], find: (changes) => changes };

/** `isDockerfile`: whether a file of that name is judged. Only the scope `changed-references` looks at earlier versions. */
export function openMovedFiles(
  { scope, changes }: Pick<SourceQuery, 'scope' | 'changes'>,
  tree: TreeEntries,
  isDockerfile: (path: string) => boolean,
): MovedFiles {
  const commit = changes?.base ?? null;
  if (scope !== 'changed-references' || changes?.isByTrees !== true || commit === null) return NOTHING_MOVED;
  const taken = new Set(changes.paths.values());
  const added = [...changes.paths].flatMap(([path, old]) => {
    const entry = tree.get(path);
    const mayBeOld = old === null && isRegular(entry?.mode) && (entry?.size ?? 0) <= MAX_COMPARED;
    const request = mayBeOld && isDockerfile(path) ? toRequest(tree, path) : null;
    return request === null ? [] : [{ path, request }];
  });
  const removed = [...changes.removed]
    .filter((path) => !taken.has(path) && isDockerfile(path))
    .map((path) => ({ path, request: { commit, path } }));
  const comparisons = added.length * removed.length;
  if (comparisons === 0 || comparisons > MAX_COMPARISONS || removed.length > MAX_REMOVED)
    return NOTHING_MOVED;
  return {
    requests: [...added, ...removed].map(({ request }) => request),
    find(found, reader) {
      const pairs = pairSimilar(readAll(added, reader), readAll(removed, reader));
      return pairs.size === 0 ? found : { ...found, paths: new Map([...found.paths, ...pairs]) };
    },
  };
}

function readAll(
  files: readonly { readonly path: string; readonly request: BlobRequest }[],
  reader: BlobReader,
): Map<string, Spans> {
  return new Map(
    files.flatMap(({ path, request }) => {
      const bytes = reader.find(request);
      return bytes === null || bytes.length > MAX_COMPARED ? [] : [[path, readSpans(bytes)] as const];
    }),
  );
}
