import type { FileBuild } from '../../core/dockerfile/variants/variant-options.js';
import { describeConversion } from '../../core/git-attributes/conversion.js';
import type { Scope } from '../../core/policy/policy.js';
import type { SourceFile } from '../../core/source-file.js';
import type { LinkedFile } from '../../core/tree/linked-files.js';
import { findPointer } from '../../io/disk/lfs-pointer.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import type { ChangedFiles } from '../../io/github/files/changed-files.js';
import type { BlobReader } from './blob-reader.js';
import type { FileQuery } from './file-selection.js';
import type { TreeAttributes } from './tree-attributes.js';

/** A Dockerfile as it is, and as it was where that is known and asked for. */
export interface JudgedFile {
  readonly head: SourceFile;
  readonly base: SourceFile | null;
  /** It leads to the file that is judged: what a change says of its own text is something else. */
  readonly isLink?: true;
  /** It is as it was, and only what builds newly make of it counts. */
  readonly isUntouched?: true;
  /** The build for which it is judged, where it is as it was. */
  readonly touchedBy?: FileBuild;
}

/** A file to judge: where it is listed, and the blobs that it is read from. */
export interface FileRequest {
  readonly path: string;
  /** The file itself, where `path` leads through links. */
  readonly real: string;
  readonly head: BlobRequest | { readonly unreadable: string };
  /** Null where nothing in the base was judged, so that nothing is excused. */
  readonly base: { readonly path: string; readonly real: string; readonly request: BlobRequest } | null;
  readonly isUntouched?: true;
  readonly touchedBy?: FileBuild;
}

/** What is asked of earlier versions: where a file changed, only the scope `changed-references` looks at them. */
export interface BaseQuery {
  readonly scope: Scope;
  readonly changes: ChangedFiles | null;
  readonly files: FileQuery;
  /** Whether a path was one of a Dockerfile at the base, by its name or by the builds there. */
  readonly wasJudged: (path: string) => boolean;
}

/** Larger files are not Dockerfiles; BuildKit itself gives up long before. In bytes. */
export const MAX_SIZE = 16 * 1024 * 1024;

export function requestFile(query: BaseQuery, path: string): FileRequest {
  const before = query.changes?.paths.get(path) ?? null;
  return {
    path,
    real: path,
    head: readEntry(query, path),
    base: before !== null && query.wasJudged(before) ? toBase(query, before, before) : null,
  };
}

/** A file that did not change, of which builds make something new: all of it is new where it was not judged before. */
export function requestUntouched(
  query: BaseQuery,
  path: string,
  real: string,
  touchedBy: FileBuild,
): FileRequest {
  const head = readEntry(query, real);
  if ('unreadable' in head || !query.wasJudged(path)) return { path, real, head, base: null, touchedBy };
  return { path, real, head, base: { path, real, request: head }, isUntouched: true, touchedBy };
}

export function requestLinkedFile(query: BaseQuery, file: LinkedFile): FileRequest {
  const { path } = file;
  if ('unreadable' in file) return { path, real: path, head: file, base: null };
  // if a link changed, or led to nothing, it is unknown what was judged under this name
  const isOld = query.changes?.paths.get(file.real) === file.real && query.wasJudged(path);
  return {
    path,
    real: file.real,
    head: readEntry(query, file.real),
    base: isOld && !file.linkChanged ? toBase(query, path, file.real) : null,
  };
}

function toBase({ scope, changes }: BaseQuery, path: string, real: string): FileRequest['base'] {
  if (scope !== 'changed-references' || !changes?.base) return null;
  return { path, real, request: { commit: changes.base, path: real } };
}

function readEntry({ files }: BaseQuery, path: string): FileRequest['head'] {
  const entry = files.tree.get(path);
  if (entry === undefined) return { unreadable: 'vanished' };
  const { sha, size } = entry;
  if ((size ?? 0) > MAX_SIZE) return { unreadable: `is larger than ${MAX_SIZE / 1024 / 1024} MiB` };
  return { sha, size };
}

export function listBlobRequests({ head, base }: FileRequest): BlobRequest[] {
  return [...('unreadable' in head ? [] : [head]), ...(base === null ? [] : [base.request])];
}

/** The files whose attributes matter. */
export function listRealPaths({ real, base }: FileRequest): string[] {
  return [real, ...(base === null ? [] : [base.real])];
}

export function toFile(
  { path, real, head, base, isUntouched, touchedBy }: FileRequest,
  reader: BlobReader,
  attributes: TreeAttributes,
): JudgedFile {
  // what git converted was not judged either
  const before = base === null || attributes.convertBase(base.real) ? null : reader.find(base.request);
  const reasons = {
    ...(real === path ? {} : { isLink: true as const }),
    ...(isUntouched === true ? { isUntouched } : {}),
    ...(touchedBy === undefined ? {} : { touchedBy }),
  };
  const earlier = before === null || base === null ? null : toSource(base.path, before);
  if ('unreadable' in head) return { head: { path, unreadable: head.unreadable }, base: earlier, ...reasons };
  const conversion = attributes.convert(real);
  if (conversion !== null)
    return { head: { path, unreadable: describeConversion(conversion) }, base: earlier, ...reasons };
  const bytes = reader.find(head);
  return {
    head: bytes === null ? { path, unreadable: 'cannot be read' } : toSource(path, bytes),
    base: earlier,
    ...reasons,
  };
}

function toSource(path: string, bytes: Uint8Array): SourceFile {
  const pointer = findPointer(bytes);
  return pointer === null ? { path, bytes } : { path, unreadable: pointer };
}
