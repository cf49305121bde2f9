import type { GitHub } from '../../io/github/client/client.js';
import type { BlobRequest } from '../../io/github/files/blob-query.js';
import { readBlobs } from '../../io/github/files/blobs.js';
import type { Repository } from '../../io/github/repository.js';

/** Blobs that were read once are not asked for again. */
export interface BlobReader {
  /** Asks for what is not here yet. */
  read(requests: readonly BlobRequest[]): Promise<void>;
  find(request: BlobRequest | undefined): Uint8Array | null;
}

export function openBlobReader(github: GitHub, repository: Repository): BlobReader {
  const known = new Map<string, Uint8Array | null>();
  const keyOf = (request: BlobRequest) =>
    'sha' in request ? request.sha : `${request.commit}:${request.path}`;
  return {
    async read(requests) {
      const missing = [...new Map(requests.map((request) => [keyOf(request), request]))].filter(
        ([key]) => !known.has(key),
      );
      const bytes = await readBlobs(
        github,
        repository,
        missing.map(([, request]) => request),
      );
      for (const [index, [key]] of missing.entries()) known.set(key, bytes[index] ?? null);
    },
    find: (request) => (request === undefined ? null : (known.get(keyOf(request)) ?? null)),
  };
}
