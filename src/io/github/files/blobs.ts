import { isRegular } from '../../../core/tree/tree-entry.js';
import { isBlob } from '../../blob-hash.js';
import { hasShape, isText } from '../client/answer-shape.js';
import { type GitHub, mayGoOn } from '../client/client.js';
import { GitHubFault, UNUSABLE_ANSWER } from '../client/fault.js';
import type { Repository } from '../repository.js';
import { type BlobRequest, type QueriedBlob, type QueriedBlobs, queryBlobs } from './blob-query.js';
import { NO_FOLDERS, type QueriedFolders } from './folder-query.js';
import { openProvedEntries, type ProvedEntries } from './proved-entries.js';

const BATCH = 100;
const BATCH_BYTES = 4 * 1024 * 1024;
/** GitHub truncates larger blobs in GraphQL (and says so); using REST right away saves a round trip. In bytes. */
const LARGE = 400_000;

/**
 * The bytes of each request, in order; null if the commit has no such regular file. In parallel: one query per hundred,
 * and what GraphQL cannot return exactly (binary, large, not UTF-8) one by one over REST. Every blob is hashed.
 */
export async function readBlobs(
  github: GitHub,
  repository: Repository,
  requests: readonly BlobRequest[],
): Promise<(Uint8Array | null)[]> {
  const bytes = new Array<Uint8Array | null>(requests.length).fill(null);
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, request] of requests.entries())
    ('sha' in request && (request.size ?? 0) > LARGE ? large : small).push(index);
  const readOne = async (
    index: number,
    queried: QueriedBlob | null = null,
    find = openCommits(github, repository),
  ): Promise<void> => {
    const request = requests[index];
    if (request === undefined) return;
    const sha = 'sha' in request ? request.sha : await find(request);
    if (sha !== null) bytes[index] = await readBlob(github, repository, sha, queried);
  };
  const readBatch = async (batch: readonly number[]): Promise<void> => {
    const asked = batch.flatMap((index) => requests[index] ?? []);
    const { blobs, folders } = await queryOrSkip(github, repository, asked);
    const find = openCommits(github, repository, folders);
    await Promise.all(batch.map((index, position) => readOne(index, blobs[position] ?? null, find)));
  };
  await Promise.all([...divide(small, requests).map(readBatch), ...large.map((index) => readOne(index))]);
  return bytes;
}

/** Without an answer each blob is fetched over REST, unless the time or the token's requests are used up. */
async function queryOrSkip(
  github: GitHub,
  repository: Repository,
  requests: readonly BlobRequest[],
): Promise<QueriedBlobs> {
  try {
    return await queryBlobs(github, repository, requests);
  } catch (fault) {
    if (mayGoOn(fault)) return { blobs: [], folders: NO_FOLDERS };
    throw fault;
  }
}

function divide(indexes: readonly number[], requests: readonly BlobRequest[]): number[][] {
  const batches: number[][] = [];
  let last: number[] = [];
  let room = 0;
  for (const index of indexes) {
    const request = requests[index];
    const size = request !== undefined && 'sha' in request ? (request.size ?? 0) : 0;
    if (last.length === BATCH || size > room || last.length === 0) {
      last = [];
      batches.push(last);
      room = BATCH_BYTES;
    }
    last.push(index);
    room -= size;
  }
  return batches;
}

/** The name of the blob that a commit has at a path, proved by the folders; null: the commit has no such regular file. */
function openCommits(
  github: GitHub,
  repository: Repository,
  folders?: QueriedFolders,
): (request: { readonly commit: string; readonly path: string }) => Promise<string | null> {
  const commits = new Map<string, ProvedEntries>();
  return async ({ commit, path }) => {
    const proved = commits.get(commit) ?? openProvedEntries(github, repository, commit, folders);
    commits.set(commit, proved);
    const entry = await proved.find(path);
    // the contents of a path would follow a link
    return entry === null || entry === 'no-commit' || !isRegular(entry.mode) ? null : entry.sha;
  };
}

async function readBlob(
  github: GitHub,
  repository: Repository,
  sha: string,
  queried: QueriedBlob | null,
): Promise<Uint8Array> {
  return queried?.sha === sha ? queried.bytes : fetchBlob(github, repository, sha);
}

const BLOB = hasShape({ data: hasShape({ content: isText, encoding: isText }) });

/** One blob over REST, up to 100 MB. */
export async function fetchBlob(github: GitHub, repository: Repository, sha: string): Promise<Uint8Array> {
  const { data } = await github.call('read a file of the commit', BLOB, (octokit) =>
    octokit.rest.git.getBlob({ ...repository, file_sha: sha }),
  );
  const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  if (isBlob(bytes, sha)) return bytes;
  throw new GitHubFault(
    'outage',
    `The bytes that GitHub sent do not match the blob \`${sha}\`.`,
    UNUSABLE_ANSWER,
  );
}
