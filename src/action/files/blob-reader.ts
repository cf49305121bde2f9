import type { GitHub } from '../../io/github/client/client.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import { readBlobs } from '../../io/github/files/blobs.js';
import type { Repository } from '../../io/github/repository.js';

/** Blobs that were read once are not asked for again. */
export interface BlobReader {
  /** Asks for what is not here yet, nor on its way. */
  read(requests: readonly BlobRequest[]): Promise<void>;
  /** Null: there is no such file, or nobody has asked for it. */
  find(request: BlobRequest | undefined): Uint8Array | null;
  /** Whether it was asked for, and the answer is here. */
  has(request: BlobRequest): boolean;
}

export function openBlobReader(github: GitHub, repository: Repository): BlobReader {
  const known = new Map<string, Uint8Array | null>();
  const coming = new Map<string, Promise<void>>();
  const keyOf = (request: BlobRequest) =>
    'sha' in request ? request.sha : `${request.commit}:${request.path}`;

  async function fetch(missing: readonly (readonly [string, BlobRequest])[]): Promise<void> {
    try {
      const bytes = await readBlobs(
        github,
        repository,
        missing.map(([, request]) => request),
      );
      for (const [index, [key]] of missing.entries()) known.set(key, bytes[index] ?? null);
    } finally {
      for (const [key] of missing) coming.delete(key);
    }
  }

  return {
    async read(requests) {
      const wanted = [...new Map(requests.map((request) => [keyOf(request), request]))];
      const unknown = wanted.filter(([key]) => !known.has(key));
      const missing = unknown.filter(([key]) => !coming.has(key));
      const others = new Set(unknown.flatMap(([key]) => coming.get(key) ?? []));
      const fetching = missing.length === 0 ? [] : [fetch(missing)];
      for (const [key] of missing) for (const each of fetching) coming.set(key, each);
      await Promise.all([...others, ...fetching]);
    },
    find: (request) => (request === undefined ? null : (known.get(keyOf(request)) ?? null)),
    has: (request) => known.has(keyOf(request)),
  };
}
