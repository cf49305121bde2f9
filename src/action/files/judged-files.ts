import type { PassedOver } from '../../core/judge/passed-over.js';
import { openFileChoice } from '../../core/policy/query/file-choice.js';
import { looksAtFolders } from '../../core/policy/query/path-treatment.js';
import type { TreeEntries } from '../../io/github/files/tree.js';
import { type BlobReader, openBlobReader } from './blob-reader.js';
import {
  type BaseQuery,
  type JudgedFile,
  listBlobRequests,
  listRealPaths,
  requestFile,
  toFile,
} from './file-requests.js';
import { type FileQuery, type SourceQuery, selectFiles } from './file-selection.js';
import { followLinks, toRequest } from './followed-links.js';
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

async function readFromTree(input: SourceQuery, tree: TreeEntries, reader: BlobReader): Promise<FoundFiles> {
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
  const direct = selected.files.map((path) => requestFile(query, path));
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
