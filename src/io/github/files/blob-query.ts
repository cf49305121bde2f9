import { isRegular } from '../../../core/tree/tree-entry.js';
import { hasShape, isAnything, isLike, isText } from '../client/answer-shape.js';
import type { GitHub } from '../client/client.js';
import { GitHubFault } from '../client/fault.js';
import { COMMIT, type Repository } from '../repository.js';
import { isBlob } from './blob-hash.js';
import { isMode, toMode } from './tree.js';

/** A blob by its name, or a regular file by commit and path. */
export type BlobRequest =
  | { readonly sha: string; readonly size: number | null }
  | { readonly commit: string; readonly path: string };

/** `other`: the object exists, but GraphQL does not return its bytes. `unknown`: no answer for this one. */
export type QueriedBlob =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'other'; readonly sha: string }
  | { readonly kind: 'unknown' };

interface BlobAnswer {
  readonly __typename: string;
  readonly oid: string;
  readonly text?: string | null;
  readonly isBinary?: boolean | null;
  readonly isTruncated?: boolean;
}

interface FileAnswer {
  readonly file: { readonly mode: number; readonly object: BlobAnswer | null } | null;
}

interface Answer {
  readonly data?: {
    readonly repository?: Readonly<Record<string, BlobAnswer | FileAnswer | null>> | null;
  } | null;
  readonly errors?: unknown;
}

/** Many blobs in one GraphQL query; the answers are in the order of the requests. */
export async function queryBlobs(
  github: GitHub,
  repository: Repository,
  requests: readonly BlobRequest[],
): Promise<QueriedBlob[]> {
  const declared = requests.map((request, index) =>
    'sha' in request ? `$b${index}:GitObjectID!` : `$c${index}:GitObjectID!,$b${index}:String!`,
  );
  const fields = requests.map((request, index) =>
    'sha' in request
      ? `b${index}:object(oid:$b${index}){...blob}`
      : `b${index}:object(oid:$c${index}){...on Commit{file(path:$b${index}){mode object{...blob}}}}`,
  );
  const query = `query($owner:String!,$repo:String!,${declared.join(',')}){repository(owner:$owner,name:$repo){${fields.join(' ')}}}
fragment blob on GitObject{__typename oid ...on Blob{text isBinary isTruncated}}`;
  const values = requests.flatMap((request, index) =>
    'sha' in request
      ? [[`b${index}`, request.sha]]
      : [
          [`c${index}`, request.commit],
          [`b${index}`, request.path],
        ],
  );
  const variables = { owner: repository.owner, repo: repository.repo, ...Object.fromEntries(values) };
  const { data, errors } = await sendQuery<Answer>(github, 'read the files of the commit', query, variables);
  const objects = data?.repository;
  const failed = listFailed(errors);
  if (objects === null || objects === undefined || failed === null)
    return requests.map(() => ({ kind: 'unknown' }));
  return requests.map((request, index) => {
    const object = objects[`b${index}`];
    if (failed.has(`b${index}`) || object === undefined) return { kind: 'unknown' };
    if (object === null) return { kind: 'absent' };
    if ('commit' in request) return readFile(object);
    // an answer about something else is not an answer
    return isBlobAnswer(object) && object.oid === request.sha ? readAnswer(object) : { kind: 'unknown' };
  });
}

/** The fields that errors are about; null: they are of no known format. */
function listFailed(errors: unknown): ReadonlySet<unknown> | null {
  if (errors === undefined || errors === null) return new Set();
  if (!Array.isArray(errors)) return null;
  return new Set(errors.map((error: { readonly path?: readonly unknown[] } | null) => error?.path?.[1]));
}

/** The text of a link is not a file. */
function readFile(answer: BlobAnswer | FileAnswer): QueriedBlob {
  if (!isFileAnswer(answer)) return { kind: 'unknown' };
  const { file } = answer;
  if (file === null || file.object === null || !isRegular(toMode(file.mode))) return { kind: 'absent' };
  return readAnswer(file.object);
}

const BLOB = hasShape({ __typename: isText, oid: isLike(COMMIT) });
const FILE = hasShape({ mode: isMode, object: (value) => value === null || BLOB(value) });

const isBlobAnswer = (value: BlobAnswer | FileAnswer): value is BlobAnswer => BLOB(value);

const WITH_FILE = hasShape({ file: (value) => value === null || FILE(value) });

const isFileAnswer = (value: BlobAnswer | FileAnswer): value is FileAnswer => WITH_FILE(value);

function readAnswer({ __typename, oid, text, isBinary, isTruncated }: BlobAnswer): QueriedBlob {
  if (__typename !== 'Blob') return { kind: 'absent' };
  if (isBinary === true || isTruncated === true || typeof text !== 'string')
    return { kind: 'other', sha: oid };
  // GitHub guesses an encoding and drops byte order marks; only the hash proves that nothing was changed
  const bytes = Buffer.from(text, 'utf8');
  return isBlob(bytes, oid) ? { kind: 'bytes', bytes } : { kind: 'other', sha: oid };
}

/** Sends a query; the caller reads the errors in the answer. */
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
