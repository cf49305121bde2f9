import type { PassedOver } from '../../core/judge/passed-over.js';
import type { Policy } from '../../core/policy/policy.js';
import { openFileChoice } from '../../core/policy/query/file-choice.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { Tree } from '../../io/github/files/tree.js';
import { type BlobReader, openBlobReader } from './blob-reader.js';
import {
  type BaseQuery,
  type FileRequest,
  type JudgedFile,
  listBlobRequests,
  listRealPaths,
  requestFile,
  requestLinkedFile,
  toFile,
} from './file-requests.js';
import {
  type FileQuery,
  isNameGlob,
  type SelectedPaths,
  type SourceQuery,
  selectFiles,
} from './file-selection.js';
import { findLinkedFiles } from './linked-files.js';
import { readNamedTree } from './named-files.js';
import { findUnjudged, listUnjudgedRequests, toPassedOver } from './passed-over-files.js';
import { addConverted, openTreeAttributes } from './tree-attributes.js';

export interface FoundFiles {
  readonly files: readonly JudgedFile[];
  readonly submodules: readonly string[];
  readonly passedOver: PassedOver;
}

/** Reads every Dockerfile that is asked for, in one round trip where no link, no attribute and no cut tree matters. */
export async function readFiles(input: SourceQuery): Promise<FoundFiles> {
  const reader = openBlobReader(input.github, input.repository);
  const { changes, policy, scope } = input;
  if (input.tree.whole === null && changes !== null && scope !== 'all') {
    const choose = openFileChoice(policy.settings);
    const looks = looksAtFolders(policy);
    const part = await readNamedTree(input, changes, reader, (path) => !looks && choose(path) === 'judged');
    if (part !== null) return readFromTree(input, part, reader);
  }
  return readFromTree(input, await input.tree.walk(), reader);
}

async function readFromTree(input: SourceQuery, tree: Tree, reader: BlobReader): Promise<FoundFiles> {
  const { policy, scope } = input;
  const listed = scope === 'all' ? null : input.changes;
  const attributes = openTreeAttributes(tree, listed, reader);
  const changes = listed && (await addConverted(listed, tree, attributes, reader));
  const files: FileQuery = {
    tree,
    changes,
    choose: openFileChoice(policy.settings),
    looksAtFolders: looksAtFolders(policy),
  };
  const query: BaseQuery = { scope, changes, files };
  const selected = selectFiles(files);
  const unjudged = findUnjudged({ ...files, changes: listed }, input.changes);
  const direct = selected.files.map((path) => requestFile(query, path, tree.get(path)));
  // one round trip: the files, the attributes that they have, and the texts of links together
  await reader.read([
    ...direct.flatMap(listBlobRequests),
    ...attributes.listRequests(direct.flatMap(listRealPaths)),
    ...selected.links.flatMap((path) => toRequest(tree, path) ?? []),
    ...listUnjudgedRequests(unjudged, tree),
  ]);
  const linked = await followLinks(policy, query, selected, reader);
  await reader.read([
    ...linked.flatMap(listBlobRequests),
    ...attributes.listRequests(linked.flatMap(listRealPaths)),
  ]);

  const requests = [...direct, ...linked].sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    files: requests.map((request) => toFile(request, reader, attributes)),
    submodules: selected.submodules,
    passedOver: toPassedOver(unjudged, tree, reader),
  };
}

/** Follows the links, and those that they lead through, which takes a round trip more. */
async function followLinks(
  policy: Policy,
  query: BaseQuery,
  selected: SelectedPaths,
  reader: BlobReader,
): Promise<FileRequest[]> {
  const { tree } = query.files;
  const links = new Set(selected.links);
  const readTarget = (path: string) => decodeTarget(reader.find(toRequest(tree, path) ?? undefined));
  for (;;) {
    const { files, unread } = findLinkedFiles({
      ...query.files,
      targets: new Map([...links].map((path) => [path, readTarget(path)])),
      judged: new Set(selected.files),
      describeTreatment: (path) => describeTreatment(policy, path),
    });
    if (unread.size === 0) return files.map((file) => requestLinkedFile(query, file));
    await reader.read([...unread].flatMap((path) => toRequest(tree, path) ?? []));
    for (const path of unread) links.add(path);
  }
}

function looksAtFolders({ settings, overrides, exceptions, builds }: Policy): boolean {
  const byPath = [...overrides, ...exceptions, ...builds].some(({ paths }) => paths !== null);
  return byPath || settings.ignore.length > 0 || !settings.files.globs.every(isNameGlob);
}

/** What the policy says by path, for two names of one file. */
function describeTreatment(policy: Policy, path: string): string {
  const byPath = [...policy.overrides, ...policy.exceptions, ...policy.builds].flatMap(
    ({ paths }) => paths ?? [],
  );
  return byPath.map((glob) => (glob.matches(path) ? '1' : '0')).join('');
}

function toRequest(tree: Tree, path: string): BlobRequest | null {
  const entry = tree.get(path);
  return entry === undefined ? null : { sha: entry.sha, size: entry.size };
}

function decodeTarget(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}
