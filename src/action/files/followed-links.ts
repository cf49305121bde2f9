import type { Policy } from '../../core/policy/policy.js';
import { describeTreatment } from '../../core/policy/query/path-treatment.js';
import { describeOpenLink, mayHideDockerfiles } from '../../core/tree/hidden-dockerfiles.js';
import { findLinkedFiles, type LinkedFile } from '../../core/tree/linked-files.js';
import { GitHubFault } from '../../io/github/client/fault.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import type { BlobReader } from './blob-reader.js';
import { type BaseQuery, type FileRequest, requestLinkedFile } from './file-requests.js';
import type { SelectedPaths } from './file-selection.js';

/** Follows the links, and those that they lead through, which takes a round trip more. `named`: other paths to follow. */
export async function followLinks(
  policy: Policy,
  query: BaseQuery,
  selected: SelectedPaths,
  named: readonly string[],
  reader: BlobReader,
): Promise<FileRequest[]> {
  const { tree, changes } = query.files;
  const starts = new Set([...selected.links, ...named]);
  const texts = new Set(selected.links);
  const readTarget = (path: string) => decodeTarget(reader.find(toRequest(tree, path) ?? undefined));
  for (;;) {
    const found = findLinkedFiles({
      ...query.files,
      targets: new Map([...texts].map((path) => [path, readTarget(path)])),
      starts,
      judged: new Set(selected.files),
      comparesFindings: query.scope === 'changed-references',
      describeTreatment: (path) => describeTreatment(policy, path),
    });
    if (found === null) throw refuseLinks();
    const { files, open, unread } = found;
    if (unread.size === 0) {
      const hiding = open.filter((link) =>
        mayHideDockerfiles(policy.settings, link, openFormerFolders(changes)),
      );
      const unreadable = hiding.map(
        (link): LinkedFile => ({ path: link.path, unreadable: describeOpenLink(link) }),
      );
      return [...files, ...unreadable].map((file) => requestLinkedFile(query, file));
    }
    await reader.read([...unread].flatMap((path) => toRequest(tree, path) ?? []));
    for (const path of unread) texts.add(path);
  }
}

/** Whether the base had files in what is a link now. */
function openFormerFolders(changes: ChangedFiles | null): (path: string) => boolean {
  return (path) => {
    const before = [...(changes?.removed ?? []), ...(changes?.paths.values() ?? [])];
    return before.some((old) => old?.startsWith(`${path}/`));
  };
}

const refuseLinks = () =>
  new GitHubFault('input', 'Symbolic links give the files of this commit too many names to check them all.', {
    title: 'symbolic links multiply the files without end',
    turn: 'Author of the change: use fewer links to folders that contain links to folders.',
  });

export function toRequest(tree: TreeEntries, path: string): BlobRequest | null {
  const entry = tree.get(path);
  return entry === undefined ? null : { sha: entry.sha, size: entry.size };
}

function decodeTarget(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}
