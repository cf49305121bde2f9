import { openFileChoice } from '../core/policy/file-choice.js';
import type { Policy, Scope } from '../core/policy/policy.js';
import type { SourceFile } from '../core/source-file.js';
import type { BlobRequest } from '../io/github/blobs.js';
import type { ChangedFiles } from '../io/github/changed-files.js';
import type { GitHub } from '../io/github/client.js';
import type { Repository } from '../io/github/repository.js';
import type { Tree } from '../io/github/tree.js';
import { findPointer } from '../io/lfs-pointer.js';
import { type BlobReader, openBlobReader } from './blob-reader.js';
import { type FileQuery, isNameGlob, type Selection, selectFiles } from './file-selection.js';
import { findLinkedFiles, type LinkedFile } from './linked-files.js';

/** Which Dockerfiles of which tree are wanted. */
export interface SourceQuery {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly tree: Tree;
  /** Null: everything in the tree is judged. */
  readonly changes: ChangedFiles | null;
  readonly policy: Policy;
  readonly scope: Scope;
}

/** A Dockerfile as it is, and as it was where that is known and asked for. */
export interface JudgedFile {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
}

/** Larger files are no Dockerfiles; BuildKit itself gives up long before. In bytes. */
const MAX_SIZE = 16 * 1024 * 1024;

/** A file to judge: where it is listed, and the blobs that it is read from. */
interface Candidate {
  readonly path: string;
  readonly basePath: string | null;
  readonly head: BlobRequest | { readonly unreadable: string };
  readonly base: BlobRequest | null;
}

export interface FoundFiles {
  readonly files: readonly JudgedFile[];
  readonly submodules: readonly string[];
}

/** Reads every Dockerfile that is asked for, in one round trip where no symbolic link matters. */
export async function readFiles(input: SourceQuery): Promise<FoundFiles> {
  const { policy, tree } = input;
  const changes = input.scope === 'all' ? null : input.changes;
  const query: FileQuery = {
    tree,
    changes,
    choose: openFileChoice(policy.settings),
    looksAtFolders: looksAtFolders(policy),
  };
  const selection = selectFiles(query);
  const direct = selection.files.map((path) => toCandidate(input, path, changes?.paths.get(path) ?? null));
  const reader = openBlobReader(input.github, input.repository);
  // one round trip: the files and the texts of links together
  const links = selection.links.flatMap((path) => toRequest(tree, path) ?? []);
  await reader.read([...direct.flatMap(listRequests), ...links]);
  const linked = await followLinks(input, query, selection, reader);
  await reader.read(linked.flatMap(listRequests));

  const candidates = [...direct, ...linked].sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    files: candidates.map((candidate) => toFile(candidate, reader)),
    submodules: selection.submodules,
  };
}

/** Follows the links, and those that they lead through, which takes a round trip more. */
async function followLinks(
  input: SourceQuery,
  query: FileQuery,
  selection: Selection,
  reader: BlobReader,
): Promise<Candidate[]> {
  const { tree, policy } = input;
  const links = new Set(selection.links);
  const readTarget = (path: string) => decodeTarget(reader.find(toRequest(tree, path) ?? undefined));
  for (;;) {
    const { files, unread } = findLinkedFiles({
      ...query,
      targets: new Map([...links].map((path) => [path, readTarget(path)])),
      judged: new Set(selection.files),
      describeTreatment: (path) => describeTreatment(policy, path),
    });
    if (unread.size === 0) return files.map((file) => toLinkedCandidate(input, query.changes, file));
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

function toCandidate(input: SourceQuery, path: string, basePath: string | null): Candidate {
  const entry = input.tree.get(path);
  return {
    path,
    basePath,
    head: entry === undefined ? { unreadable: 'vanished' } : limitSize(entry),
    base: toBaseRequest(input, basePath),
  };
}

/** Only the scope `changed-references` looks at earlier versions. */
function toBaseRequest({ scope, changes }: SourceQuery, path: string | null): BlobRequest | null {
  if (scope !== 'changed-references' || path === null || !changes?.base) return null;
  return { commit: changes.base, path };
}

function toLinkedCandidate(input: SourceQuery, changes: ChangedFiles | null, file: LinkedFile): Candidate {
  const { path } = file;
  if ('unreadable' in file) return { path, basePath: null, head: file, base: null };
  // where a link changed, nobody knows what it led to: then everything is new
  const basePath = file.linkChanged ? null : (changes?.paths.get(file.real) ?? null);
  return { path, basePath: path, head: limitSize(file.entry), base: toBaseRequest(input, basePath) };
}

function limitSize({ sha, size }: { sha: string; size: number | null }): Candidate['head'] {
  if ((size ?? 0) > MAX_SIZE) return { unreadable: `is larger than ${MAX_SIZE / 1024 / 1024} MiB` };
  return { sha, size };
}

function listRequests({ head, base }: Candidate): BlobRequest[] {
  return [...('unreadable' in head ? [] : [head]), ...(base === null ? [] : [base])];
}

function toFile({ path, basePath, head, base }: Candidate, reader: BlobReader): JudgedFile {
  const before = base === null ? null : reader.find(base);
  const earlier = before === null || basePath === null ? null : toSource(basePath, before);
  if ('unreadable' in head) return { head: { path, unreadable: head.unreadable }, base: earlier };
  const bytes = reader.find(head);
  return {
    head: bytes === null ? { path, unreadable: 'cannot be read' } : toSource(path, bytes),
    base: earlier,
  };
}

function toSource(path: string, bytes: Uint8Array): SourceFile {
  const pointer = findPointer(bytes);
  return pointer === null ? { path, bytes } : { path, unreadable: pointer };
}

function decodeTarget(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString('utf8');
}
