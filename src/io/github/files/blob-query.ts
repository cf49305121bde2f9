import { isBlob } from '../../blob-hash.js';
import { hasShape, isAnything, isLike, isText } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';
import { FOLDER_FRAGMENT, NO_FOLDERS, type QueriedFolders, queryFolders } from './folder-query.js';

/** A blob by its name, or a regular file by commit and path. */
export type BlobRequest =
  | { readonly sha: string; readonly size: number | null }
  | { readonly commit: string; readonly path: string };

/** The bytes of a blob, which its name proves. */
export interface QueriedBlob {
  readonly sha: string;
  readonly bytes: Uint8Array;
}

interface BlobAnswer {
  readonly __typename: string;
  readonly oid: string;
  readonly text?: string | null;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
}

interface FileAnswer {
  readonly file: { readonly object: BlobAnswer };
}

interface Answer {
  readonly data?: {
    readonly repository?: Readonly<Record<string, unknown>> | null;
  } | null;
}

export interface QueriedBlobs {
  /** In the order of the requests; null where the answer has not all the bytes. */
  readonly blobs: readonly (QueriedBlob | null)[];
  /** Those that the paths lead through. */
  readonly folders: QueriedFolders;
}

/** Many blobs in one GraphQL query. */
export async function queryBlobs(
  github: GitHub,
  repository: Repository,
  requests: readonly BlobRequest[],
): Promise<QueriedBlobs> {
  const folders = queryFolders(requests.flatMap((request) => ('commit' in request ? [request] : [])));
  const declared = requests.map((request, index) =>
    'sha' in request ? `$b${index}:GitObjectID!` : `$c${index}:GitObjectID!,$b${index}:String!`,
  );
  const fields = requests.map((request, index) =>
    'sha' in request
      ? `b${index}:object(oid:$b${index}){...blob}`
      : `b${index}:object(oid:$c${index}){...on Commit{file(path:$b${index}){object{...blob}}}}`,
  );
  const query = `query($owner:String!,$repo:String!,${[...declared, ...folders.declared].join(',')}){repository(owner:$owner,name:$repo){${[...fields, ...folders.fields].join(' ')}}}
fragment blob on GitObject{__typename oid ...on Blob{text isBinary isTruncated}}${folders.fields.length === 0 ? '' : `\n${FOLDER_FRAGMENT}`}`;
  const values = requests.flatMap((request, index) =>
    'sha' in request
      ? [[`b${index}`, request.sha]]
      : [
          [`c${index}`, request.commit],
          [`b${index}`, request.path],
        ],
  );
  const variables = {
    owner: repository.owner,
    repo: repository.repo,
    ...Object.fromEntries(values),
    ...folders.variables,
  };
  const { data } = await sendQuery<Answer>(github, 'read the files of the commit', query, variables);
  const objects = data?.repository;
  if (typeof objects !== 'object' || objects === null)
    return { blobs: requests.map(() => null), folders: NO_FOLDERS };
  const blobs = requests.map((request, index) => {
    const object = objects[`b${index}`];
    if ('sha' in request) return isBlobAnswer(object) ? readAnswer(object) : null;
    return isFileAnswer(object) ? readAnswer(object.file.object) : null;
  });
  return { blobs, folders: folders.read(objects) };
}

const BLOB = hasShape({ __typename: isText, oid: isLike(COMMIT) });

const isBlobAnswer = (value: unknown): value is BlobAnswer => BLOB(value);

const FILE = hasShape({ file: hasShape({ object: BLOB }) });

const isFileAnswer = (value: unknown): value is FileAnswer => FILE(value);

function readAnswer({ __typename, oid, text, isBinary, isTruncated }: BlobAnswer): QueriedBlob | null {
  if (__typename !== 'Blob' || isBinary === true || isTruncated === true || typeof text !== 'string')
    return null;
  // GitHub guesses an encoding and drops byte order marks; only the hash proves that nothing was changed
  const bytes = Buffer.from(text, 'utf8');
  return isBlob(bytes, oid) ? { sha: oid, bytes } : null;
}

/** Sends a query; the answer is what it has, errors or not. */
export async function sendQuery<T>(
  github: GitHub,
  what: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<T> {
  try {
    const data = await github.call(what, isAnything, (octokit) => octokit.graphql(query, { ...variables }));
    return { data } as T;
  } catch (error) {
    if (error instanceof GitHubFault || !isResponseError(error)) throw error;
    return error.response as T;
  }
}

function isResponseError(error: unknown): error is { readonly response: unknown } {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'response' in error;
}
